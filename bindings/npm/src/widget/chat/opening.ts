/** What stands in the chat before anything is said: a greeting, and questions to begin with. */

import type { Answer, EntryText, Lang } from "../../api.js";
import { TURN_MS, within } from "../patience.js";
import type { Strings } from "../strings/strings.js";
import { plainAnswer } from "../tree.js";
import type { Engine } from "../types.js";

/** More questions are a list to read, not an offer. */
const MOST_STARTERS = 4;

/** The greeting in the Faq's voice, or our own. */
export async function greeting(engine: Engine, lang: Lang, texts: Strings): Promise<Answer> {
  try {
    const said = await within(engine.say("greeting", lang), TURN_MS);
    if (said.length > 0) return said;
  } catch {
    // An engine without a voice.
  }
  return plainAnswer(texts.greeting);
}

/** The entries to begin with: those the host names, else the first of each topic. */
export async function starters(engine: Engine, lang: Lang, named: string | null): Promise<EntryText[]> {
  if (named === "none") return [];
  const entries = await within(engine.entries(lang), TURN_MS);
  if (named === null) return firstOfTopics(entries).slice(0, MOST_STARTERS);
  const ids = named.split(",").map((id) => id.trim());
  return ids.flatMap((id) => entries.filter((entry) => entry.id === id));
}

function firstOfTopics(entries: readonly EntryText[]): EntryText[] {
  const seen = new Set<string | undefined>();
  return entries.filter((entry) => !seen.has(entry.topic) && seen.add(entry.topic));
}
