/**
 * Marks places in a text, and finds the words of a search in it.
 *
 * In: text and spans in UTF-16 units, from the engine or from {@link spansOf}. Out: text nodes and
 * `mark` elements. Spans that overlap, run backwards or point outside are left out.
 */

import { h } from "./dom.js";

/** From, up to and without, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** The text with its spans marked. */
export function highlighted(text: string, spans: readonly Span[] = []): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (!(start >= at && end > start && end <= text.length)) continue;
    nodes.push(text.slice(at, start), h("mark", {}, text.slice(start, end)));
    at = end;
  }
  nodes.push(text.slice(at));
  return nodes.filter((node) => node !== "");
}

/** Where words of a text begin with one of the searched words, whatever the case and the accents. */
export function spansOf(text: string, searched: string): Span[] {
  const wanted = words(searched).map(([, , folded]) => folded).filter((word) => word.length > 1);
  return words(text).flatMap(([start, , folded]): Span[] => {
    const hit = wanted.filter((word) => folded.startsWith(word)).sort((a, b) => b.length - a.length)[0];
    return hit === undefined ? [] : [[start, start + hit.length]];
  });
}

/** A text without accents and capitals, for comparing. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words of a text: from, to, folded. Folding keeps the length of a word that is composed. */
function words(text: string): [number, number, string][] {
  const found = text.normalize("NFC") === text ? text.matchAll(/[\p{L}\p{N}]+/gu) : [];
  return [...found].map((match) => [match.index, match.index + match[0].length, folded(match[0])]);
}
