/**
 * The types of the package: what goes in and what comes out.
 *
 * JSON of the engine (`Decision`, `Reply`, `Packet`, `Explanation`) keeps the engine's own keys, in
 * snake case; what the package adds is in camel case.
 */

/** A language of the Faq. */
export type Lang = "it" | "en";

/** An answer: blocks from top to bottom. There is no HTML in it; `text` is always plain text. */
export type Answer = Block[];

/** A block of an answer. */
export type Block =
  | { block: "paragraph"; content: Inline[] }
  | { block: "list"; ordered: boolean; items: Inline[][] };

/** A run of text within a block. */
export type Inline =
  | { inline: "text"; text: string }
  | { inline: "bold"; content: Inline[] }
  | { inline: "italic"; content: Inline[] }
  | { inline: "code"; text: string }
  /** `href` is `https`, `http`, `mailto` or `tel`; nothing else loads. */
  | { inline: "link"; href: string; content: Inline[] };

/** What to do with a question, and why. */
export interface Decision {
  version: 1;
  kind: "answer" | "clarify" | "abstain";
  /** The likely language of the question. */
  lang: Lang;
  /** The probability that the first candidate is right, 0 to 1. */
  confidence: number;
  /**
   * The probability that any entry answers, 0 to 1. Where it is high and the confidence low, it is open which
   * does; where it is low, none does.
   */
  scope: number;
  /** How far the first candidate's score is above the second's. */
  margin: number;
  rule: "confident" | "one-sentence" | "close-candidates" | "nothing-likely" | "nothing-known" | "no-words";
  /** The best candidates, best first, whatever the kind. */
  candidates: Candidate[];
}

/** An entry that may be meant. */
export interface Candidate {
  id: string;
  /** Comparable within one decision only. */
  score: number;
  /** The probability that it is the right one, 0 to 1. */
  confidence: number;
}

/** Why a question was decided as it was. */
export interface Explanation {
  decision: Decision;
  /** The probability that the question is Italian, 0 to 1. */
  italian: number;
  /** `start` and `end` are bytes of the question in UTF-8. */
  words: { typed: string; form: string; start: number; end: number; mended: boolean; known: boolean; share: number }[];
  candidates: {
    id: string;
    question: string;
    score: number;
    confidence: number;
    lexical: number;
    head: number;
    coverage: number;
    nearest: { text: string; lang: Lang; similarity: number } | null;
    /** How much the score would fall without each of `words`. */
    counts: number[];
  }[];
  /** The words without which the second would have won. */
  second_without: string[] | null;
}

/** An entry that may answer what is being typed. */
export interface Suggestion {
  entry: string;
  lang: Lang;
  question: string;
  /** Where the question matches: start and end in UTF-16 units, as `String.prototype.slice` counts. */
  spans: [start: number, end: number][];
}

/** What a front end needs to know of a Faq. */
export interface FaqInfo {
  id: string;
  /** The first is the default. */
  languages: Lang[];
  /** In the order of the first entry of each. */
  topics: string[];
  /** How many entries there are. */
  entries: number;
  /** How customers are addressed in Italian. */
  address: "tu" | "lei";
  contact: { mail?: string; phone?: string; private?: string; waitMinutes?: number };
  /** When people are there, if the Faq says so; `week` is "lun-ven 9-13, 14-18" in each language. */
  hours?: { timeZone: string; week: Record<Lang, string> };
}

/** An entry in one language. */
export interface EntryText {
  id: string;
  topic?: string;
  tags: string[];
  /** The language of the texts: the one asked for where the entry has it. */
  lang: Lang;
  question: string;
  answer: Answer;
  /** Ids of entries that are asked next. */
  followUps: string[];
}

/** What the assistant says to the customer. */
export interface Reply {
  version: 1;
  kind: "answer" | "clarify" | "handoff" | "small_talk";
  lang: Lang;
  text: Answer;
  /** The entry whose answer the text is, or begins with. */
  entry?: string;
  options?: Choice[];
  /** Said apart from the text: personal data belongs in another channel. */
  advice?: Answer;
  /** The packet for the desk, when there is a new one or a new revision. */
  handoff?: Packet;
  decision?: Decision;
}

/** Something that the customer may choose, as a button. */
export interface Choice {
  kind: "entry" | "follow-up" | "person" | "none-of-these";
  entry?: string;
  label: string;
}

/** Something that was said, redacted. */
export interface Turn {
  /** From 1; numbers go on when old turns are dropped. */
  number: number;
  at_ms: number;
  from: "customer" | "assistant" | "operator";
  text: string;
  entry?: string;
  say?: string;
}

/** Everything a person needs to go on with a conversation; `schemas/handoff-1.schema.json` has it all. */
export interface Packet {
  version: 1;
  conversation: string;
  /** A higher revision of the same conversation replaces this one. */
  revision: number;
  created: { unix_ms: number; local: string };
  reason: { code: string; rule: string; evidence: { code: string; rule: string; turn: number; quote?: string; detail?: string }[] };
  priority: { total: number; parts: { code: string; points: number; because: string }[] };
  lang: Lang;
  desk_lang: Lang;
  channel: string;
  page?: string;
  assignment: { key: string; operator?: string };
  hours: { state: "open" | "closed" | "unknown"; opens?: string; says?: string };
  transcript: Turn[];
  dropped_turns: number;
  candidates: { entry: string; question: string; score: number; confidence: number; shown: boolean; rejected: boolean }[];
  suggestions: { entry: string; question: string; answer: string }[];
  redacted: Record<string, number>;
}

/** Who has a conversation: the assistant, nobody yet, a person, nobody any more. */
export type TalkState = "bot" | "waiting" | "human" | "resolved";

/** Something that happens in a conversation. Any may come in any state. */
export type TalkEvent =
  | { event: "said"; text: string }
  /** The place of one of the last reply's options, from 0. */
  | { event: "chose"; choice: number }
  | { event: "person" }
  | { event: "helpful"; yes: boolean }
  | { event: "joined"; operator: string }
  | { event: "operator-said"; text: string }
  | { event: "closed"; resolved: boolean }
  | { event: "withdrawn" }
  | { event: "ended" };

/** How a conversation begins; all of it may be left out. */
export interface Opening {
  /** Random when left out. */
  id?: string;
  /** `web` when left out. */
  channel?: string;
  /** The address of the page. */
  page?: string;
  /** The language of the page or of the account. */
  lang?: Lang;
  customer?: { key: string; weight: number };
  /** Who served this customer last. */
  operator?: string;
}

/** A point in time, and how far the company's clock is ahead of UTC. */
export interface Clock {
  unixMs: number;
  offsetMinutes: number;
}

/** What the assistant may fill into its own texts. */
export interface Fill {
  opening?: string;
  question?: string;
  topics?: string;
  hours?: string;
  name?: string;
  greeting?: string;
}

/** How a question is asked. */
export interface Asking {
  /** The language of the page; the customer may still write in the other. */
  lang?: Lang;
  /** The probability of Italian before the text is seen, 0 to 1; wins over `lang`. */
  italian?: number;
}

/** One engine with one Faq. */
export interface Sportello {
  readonly version: string;
  readonly faq: FaqInfo;
  /** The entries in the order they were written. */
  entries(lang?: Lang): EntryText[];
  entry(id: string, lang?: Lang): EntryText | undefined;
  /** Decides a question. Cannot fail, whatever the text. */
  ask(question: string, options?: Asking): Decision;
  /** The entries that may answer what is being typed, best first; five at most unless said. */
  suggest(typed: string, options?: Asking & { most?: number }): Suggestion[];
  explain(question: string, options?: Asking): Explanation;
  /** What the assistant says on an occasion: `greeting`, `person-button`, `nothing-found` … */
  say(occasion: string, lang: Lang, fill?: Fill): Answer;
  open(opening?: Opening, now?: Clock): Talk;
  /** Goes on with a conversation that was kept with `toJSON`. */
  resume(json: string): Talk;
  /**
   * Puts the table of meanings in place, or takes it away. Takes as long as `create` of JSON: the Faq is
   * trained again. With the same Faq as `sportello build` prepares it for this table it is ready at once.
   */
  setMeaning(bytes: Uint8Array | undefined, prepared?: FaqSource): void;
  /**
   * Learns what the records of a journal teach, in place of what was learnt before: one line of
   * JSON each, as `takeRecords` gives them. Takes as long as `create` of JSON.
   */
  learn(records: Iterable<string>, options?: Learning): void;
  /** What was learnt, to be kept; `fromSnapshot` takes it back. */
  snapshot(): Uint8Array;
  /** Takes what `snapshot` gave, in place of what was learnt before. Takes as long as `create` of JSON. */
  fromSnapshot(bytes: Uint8Array): void;
  /** The page needs this engine no longer; whatever is called after it throws. */
  free(): void;
}

/** One conversation, as it stands after the last event. */
export interface TalkView {
  readonly id: string;
  readonly state: TalkState;
  /** The language that the assistant replies in. */
  readonly lang: Lang;
  /** The person who has the conversation, had it last, or is to have it. */
  readonly operator: string | undefined;
  /** What was said, oldest first and redacted. */
  readonly turns: Turn[];
  /** How many older turns are no longer kept. */
  readonly droppedTurns: number;
  /** What the last reply let the customer choose. */
  readonly options: Choice[];
  /** Whether a desk refused the packet and has not taken it since. */
  readonly isUndelivered: boolean;
  /** The conversation, to be kept; `resume` goes on with it. Nothing in it was not redacted. */
  toJSON(): string;
  /**
   * What happened since the last call, for the journal: one line of JSON each, oldest first. Every
   * text in them is redacted.
   */
  takeRecords(): string[];
}

/** One conversation. */
export interface Talk extends TalkView {
  /** Takes an event; returns the reply, or nothing where nothing is said. */
  turn(event: TalkEvent, now?: Clock): Reply | undefined;
  /** The packet of a conversation that waits for a person. */
  packet(now?: Clock): Packet | undefined;
  free(): void;
}

/** How to learn. */
export interface Learning {
  /** What enough customers taught goes live by itself; else a person's approval has to be in the records. */
  withoutApproval?: boolean;
}

/** An engine in a worker: what `Sportello` does, later. */
export interface AsyncSportello {
  readonly version: string;
  readonly faq: FaqInfo;
  entries(lang?: Lang): Promise<EntryText[]>;
  entry(id: string, lang?: Lang): Promise<EntryText | undefined>;
  ask(question: string, options?: Asking): Promise<Decision>;
  suggest(typed: string, options?: Asking & { most?: number }): Promise<Suggestion[]>;
  explain(question: string, options?: Asking): Promise<Explanation>;
  say(occasion: string, lang: Lang, fill?: Fill): Promise<Answer>;
  open(opening?: Opening, now?: Clock): Promise<AsyncTalk>;
  resume(json: string): Promise<AsyncTalk>;
  setMeaning(bytes: Uint8Array | undefined, prepared?: FaqSource): Promise<void>;
  learn(records: Iterable<string>, options?: Learning): Promise<void>;
  snapshot(): Promise<Uint8Array>;
  fromSnapshot(bytes: Uint8Array): Promise<void>;
  /** Frees the engine, and ends the worker if it was started here. */
  free(): void;
}

/** A conversation with an engine in a worker. Events are taken in the order they are sent. */
export interface AsyncTalk extends TalkView {
  turn(event: TalkEvent, now?: Clock): Promise<Reply | undefined>;
  packet(now?: Clock): Promise<Packet | undefined>;
  free(): void;
}

/** A Faq: its JSON as text or as an object, or the bytes of either that or of a prepared Faq. */
export type FaqSource = string | object | Uint8Array | ArrayBuffer;

/** What an engine may be given besides its Faq. */
export interface Options {
  /** The table of word meanings, from `sportello/meaning`. */
  meaning?: Uint8Array;
}
