/** Finds the entries for what is typed in the page's search: what the engine understands, then plain words. */

import type { EntryText, Lang } from "../../api.js";
import { folded } from "../highlight.js";
import { plainText } from "../tree.js";
import type { Engine } from "../types.js";

/** Less likely candidates are noise in a list. */
const LIKELY = 0.1;

/** A longer list is the page again. */
const MOST = 12;

/** The entries, best first. */
export async function search(engine: Engine, entries: readonly EntryText[], typed: string, lang: Lang): Promise<EntryText[]> {
  const [suggested, decision] = await Promise.all([engine.suggest(typed, { lang, most: MOST }), engine.ask(typed, { lang })]);
  const likely = decision.candidates.filter((candidate) => candidate.confidence >= LIKELY).map((candidate) => candidate.id);
  const understood = decision.kind === "answer" ? likely.slice(0, 1) : [];
  const ids = [...understood, ...suggested.map((suggestion) => suggestion.entry), ...likely];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const found = ids.flatMap((id) => byId.get(id) ?? []);
  return [...new Set([...found, ...withWords(entries, typed)])].slice(0, MOST);
}

/** Entries whose question or answer has a word that begins with each of the searched words. */
export function withWords(entries: readonly EntryText[], typed: string): EntryText[] {
  const wanted = folded(typed).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  if (wanted.length === 0) return [];
  return entries.filter((entry) => {
    const text = ` ${folded(`${entry.question} ${plainText(entry.answer)}`).replace(/[^\p{L}\p{N}]+/gu, " ")}`;
    return wanted.every((word) => text.includes(` ${word}`));
  });
}
