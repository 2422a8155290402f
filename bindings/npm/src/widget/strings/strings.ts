/**
 * The texts of the components themselves, in one place; the host may replace any of them.
 *
 * In: a language, how the Faq addresses customers, replacements. Out: {@link Strings}. What the
 * assistant says in a conversation comes from the engine's voice, not from here.
 */

import type { Lang } from "../../api.js";
import { english } from "./english.js";
import { lei, tu } from "./italian.js";

/** Every text of the components; `{name}`, `{count}` and `{when}` are filled in where the default has them. */
export interface Strings {
  title: string;
  assistant: string;
  you: string;
  operator: string;
  launcher: string;
  launcherClose: string;
  unreadOne: string;
  unreadMany: string;
  close: string;
  log: string;
  input: string;
  placeholder: string;
  placeholderPerson: string;
  send: string;
  suggestions: string;
  suggestionsFound: string;
  suggestionFound: string;
  choices: string;
  followUps: string;
  starters: string;
  greeting: string;
  helpful: string;
  yes: string;
  no: string;
  thanksYes: string;
  thanksNo: string;
  person: string;
  waiting: string;
  waitingUntil: string;
  withdraw: string;
  talkingTo: string;
  talkingToSomebody: string;
  closedByPerson: string;
  working: string;
  loading: string;
  reset: string;
  resetAsk: string;
  resetYes: string;
  resetNo: string;
  resetDone: string;
  loadFailed: string;
  engineFailed: string;
  turnFailed: string;
  notKept: string;
  noDesk: string;
  contactLead: string;
  contactElsewhere: string;
  offline: string;
  undelivered: string;
  delivered: string;
  retry: string;
  mailSubject: string;
  dismiss: string;
  link: string;
  linkCopied: string;
  search: string;
  searchPlaceholder: string;
  searchClear: string;
  results: string;
  result: string;
  noResults: string;
  askInstead: string;
  topics: string;
  allTopics: string;
  suggestTitle: string;
  suggestFound: string;
  suggestFoundOne: string;
  suggestSolved: string;
  suggestSolvedDone: string;
}

/** Replacements by language: `{ it: { title: "Bottega" }, en: { title: "Shop" } }`. */
export type StringsByLang = { [lang in Lang]?: Partial<Strings> };

/** The texts for a language. A replacement that is no string is passed over. */
export function stringsFor(lang: Lang, address: "tu" | "lei" = "tu", own: StringsByLang = {}): Strings {
  const strings: Strings = { ...(lang === "en" ? english : address === "lei" ? lei : tu) };
  const replaced = (own ?? {})[lang] ?? {};
  for (const key of Object.keys(strings) as (keyof Strings)[]) {
    const text = Object.hasOwn(replaced, key) ? replaced[key] : undefined;
    if (typeof text === "string") strings[key] = text;
  }
  return strings;
}

/** Puts values into a text's places; a place without a value stays as it is written. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : place));
}
