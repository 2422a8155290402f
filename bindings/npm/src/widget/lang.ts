/**
 * Which language a component speaks: its own `lang`, else the page's, else the browser's, else the Faq's.
 *
 * Knows nothing of what is typed: a conversation changes its language itself.
 */

import type { Lang } from "../api.js";

/** The language to begin with; `among` are those the Faq is written in, its own first. */
export function pageLang(element: Element, among: readonly Lang[] = ["it", "en"]): Lang {
  const wanted = [declared(element), ...(globalThis.navigator?.languages ?? [])];
  for (const tag of wanted) {
    const lang = primary(tag);
    if (lang && among.includes(lang)) return lang;
  }
  return among[0] ?? "it";
}

/** Italian or English from a language tag such as `it-CH`. */
export function primary(tag: string | undefined | null): Lang | undefined {
  const first = tag?.toLowerCase().split("-")[0];
  return first === "it" || first === "en" ? first : undefined;
}

/** The nearest `lang` around an element, out of shadow roots too. */
function declared(element: Element): string | undefined {
  for (let at: Element | undefined = element; at; ) {
    const found: Element | null = at.closest("[lang]");
    if (found) return found.getAttribute("lang") ?? undefined;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
