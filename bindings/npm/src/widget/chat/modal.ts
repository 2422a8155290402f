/**
 * Makes an element modal while it fills the screen: everything beside it is inert, the page stays where it is.
 *
 * Out of shadow roots too. What the page had made inert itself stays so afterwards.
 */

import { sheet } from "../styles/sheet.js";

const still = (): CSSStyleSheet => sheet("html{overflow:hidden!important;overscroll-behavior:none}");

/** Makes it modal; returns how to undo that. */
export function makeModal(element: Element): () => void {
  const made: Element[] = [];
  for (let at: Node | null = element; at && at !== document.body; at = above(at)) {
    for (const beside of at.parentNode?.children ?? []) {
      if (beside === at || beside.hasAttribute("inert") || beside.tagName === "SCRIPT" || beside.tagName === "STYLE") continue;
      beside.setAttribute("inert", "");
      made.push(beside);
    }
  }
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, still()];
  return () => {
    for (const beside of made) beside.removeAttribute("inert");
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== still());
  };
}

function above(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return node.parentNode;
}
