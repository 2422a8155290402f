/** What the methods pass to the module: the same for an engine here and for one in a worker. */

import type { Asking, Lang, Learning, Opening, TalkEvent } from "./api.js";

/** Longer texts are cut in the middle before they are copied into the module's memory. */
const LONGEST = 1_000_000;

/** How likely Italian is before the text is seen; the engine's own priors. */
export function italian(options: Asking | undefined): number {
  return options?.italian ?? (options?.lang === "it" ? 0.9 : options?.lang === "en" ? 0.1 : 0.5);
}

/** How many suggestions there are at most. */
export const MOST_SUGGESTIONS = 5;

/**
 * A text, whatever it is that the caller passed. The engine reads the first and the last words of
 * a question, so what a very long text loses in the middle was not read.
 */
export function text(text: unknown): string {
  const whole = typeof text === "string" ? text : String(text ?? "");
  return whole.length <= LONGEST ? whole : whole.slice(0, LONGEST / 2) + " " + whole.slice(-LONGEST / 2);
}

/** An event as the module reads it. */
export function event(event: TalkEvent): string {
  return JSON.stringify("text" in event ? { ...event, text: text(event.text) } : event);
}

/** An opening as the module reads it, with a random id where it has none, and a random key. */
export function opening(opening: Opening = {}): string {
  return JSON.stringify({ ...opening, id: opening.id ?? random(16), key: random(8) });
}

/** The default language of a listing is the Faq's own. */
export function language(lang: Lang | undefined): string {
  return lang ?? "";
}

/** Records as the module reads them: a line each. */
export function lines(records: Iterable<string>): string {
  return [...records].join("\n");
}

/** Whether a person has to approve what is learnt. */
export function needsApproval(options: Learning | undefined): boolean {
  return options?.withoutApproval !== true;
}

function random(bytes: number): string {
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(values, (value) => value.toString(16).padStart(2, "0")).join("");
}
