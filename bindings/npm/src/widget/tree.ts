/**
 * Renders an answer's typed tree as DOM nodes.
 *
 * In: an {@link Answer}, which may come from storage or a worker and is not trusted to be one. Out: a
 * fragment of `p`, `ol`, `ul`, `li`, `strong`, `em`, `code`, `a` and text, nothing else. What is no part
 * of a tree is left out; a link that is not https, http, mailto or tel becomes its text.
 */

import type { Answer, Inline } from "../api.js";
import { h } from "./dom.js";

/** How links behave: the host's `target`, or the same tab. */
export interface Rendering {
  target?: string | undefined;
}

/** Deeper nesting than any authored answer has; stored data could nest without end. */
const DEEPEST = 8;

const SCHEMES = new Set(["https:", "http:", "mailto:", "tel:"]);

/** Renders a tree. */
export function render(answer: Answer, rendering: Rendering = {}): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const block of list(answer)) {
    if (block?.block === "paragraph") fragment.append(h("p", {}, ...inlines(block.content, rendering, 0)));
    if (block?.block === "list") {
      const items = list(block.items).map((item) => h("li", {}, ...inlines(item, rendering, 0)));
      fragment.append(h(block.ordered ? "ol" : "ul", {}, ...items));
    }
  }
  return fragment;
}

/** An answer of plain text: one paragraph for each line that has any; web addresses become links. */
export function plainAnswer(text: string): Answer {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => ({ block: "paragraph", content: linked(line) }));
}

function linked(line: string): Inline[] {
  const parts = line.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/);
  return parts.filter((part) => part !== "").map((text) => {
    const leaf: Inline = { inline: "text", text };
    return safeHref(text)?.startsWith("http") ? { inline: "link", href: text, content: [leaf] } : leaf;
  });
}

/** The text of an answer, a line for each block or item. */
export function plainText(answer: Answer): string {
  const lines = list(answer).flatMap((block) =>
    block?.block === "list" ? list(block.items).map((item) => `- ${leaves(item)}`) : [leaves(block?.content)],
  );
  return lines.join("\n");
}

/** The address of a link if its scheme is one of the four, without which it is no link. */
export function safeHref(href: unknown): string | undefined {
  if (typeof href !== "string") return undefined;
  try {
    const url = new URL(href);
    return SCHEMES.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function inlines(content: unknown, rendering: Rendering, depth: number): Node[] {
  if (depth > DEEPEST) return [];
  return list(content as Inline[]).flatMap((inline) => one(inline, rendering, depth));
}

function one(inline: Inline, rendering: Rendering, depth: number): Node[] {
  const within = () => inlines((inline as { content?: unknown }).content, rendering, depth + 1);
  switch (inline?.inline) {
    case "text":
      return [document.createTextNode(String(inline.text))];
    case "code":
      return [h("code", {}, String(inline.text))];
    case "bold":
      return [h("strong", {}, ...within())];
    case "italic":
      return [h("em", {}, ...within())];
    case "link": {
      const href = safeHref(inline.href);
      if (href === undefined) return within();
      return [h("a", { href, rel: "noopener", target: rendering.target }, ...within())];
    }
    default:
      return [];
  }
}

function leaves(content: unknown): string {
  const texts = list(content as Inline[]).map((inline) =>
    inline?.inline === "text" || inline?.inline === "code" ? String(inline.text) : leaves(inline?.content),
  );
  return texts.join("");
}

function list<T>(value: readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [];
}
