/** The engine as a page calls it: the module's texts, read. */

import type { Answer, Asking, Clock, Decision, EntryText, Explanation, FaqInfo, FaqSource, Fill, Lang, Learning, Opening, Options, Packet, Reply, Sportello, Suggestion, Talk, TalkEvent } from "./api.js";
import { now } from "./clock.js";
import { MOST_SUGGESTIONS, event, italian, language, lines, needsApproval, opening, text } from "./passing.js";
import { plain } from "./plain.js";
import { Raw } from "./raw.js";
import { View } from "./view.js";

/** Makes an engine in a module that runs. */
export function engine(faq: FaqSource, options: Options = {}): Sportello {
  return new Engine(new Raw(plain(faq), options.meaning));
}

class Engine implements Sportello {
  readonly version = VERSION;
  readonly faq: FaqInfo;
  readonly #raw: Raw;
  readonly #entries = new Map<string, EntryText[]>();

  constructor(raw: Raw) {
    this.#raw = raw;
    this.faq = JSON.parse(raw.call("info")) as FaqInfo;
  }

  entries(lang?: Lang): EntryText[] {
    const key = language(lang);
    const known = this.#entries.get(key) ?? (JSON.parse(this.#raw.call("entries", key)) as EntryText[]);
    this.#entries.set(key, known);
    return known;
  }

  entry(id: string, lang?: Lang): EntryText | undefined {
    return this.entries(lang).find((entry) => entry.id === id);
  }

  ask(question: string, options?: Asking): Decision {
    return JSON.parse(this.#raw.call("ask", text(question), italian(options))) as Decision;
  }

  suggest(typed: string, options?: Asking & { most?: number }): Suggestion[] {
    const most = options?.most ?? MOST_SUGGESTIONS;
    return JSON.parse(this.#raw.call("suggest", text(typed), italian(options), most)) as Suggestion[];
  }

  explain(question: string, options?: Asking): Explanation {
    return JSON.parse(this.#raw.call("explain", text(question), italian(options))) as Explanation;
  }

  say(occasion: string, lang: Lang, fill: Fill = {}): Answer {
    return JSON.parse(this.#raw.call("say", occasion, lang, JSON.stringify(fill))) as Answer;
  }

  open(begin?: Opening, at: Clock = this.#now()): Talk {
    return this.#talk(this.#raw.call("open", opening(begin), at.unixMs, at.offsetMinutes));
  }

  resume(json: string): Talk {
    return this.#talk(this.#raw.call("resume", json));
  }

  setMeaning(bytes: Uint8Array | undefined, prepared?: FaqSource): void {
    this.#raw.setMeaning(bytes, prepared === undefined ? undefined : plain(prepared));
  }

  learn(records: Iterable<string>, options?: Learning): void {
    this.#raw.learn(lines(records), needsApproval(options));
  }

  snapshot(): Uint8Array {
    return this.#raw.snapshot();
  }

  fromSnapshot(bytes: Uint8Array): void {
    this.#raw.fromSnapshot(bytes);
  }

  free(): void {
    this.#raw.free();
  }

  #talk(lines: string): Talk {
    return new Conversation(lines, this.#raw, () => this.#now());
  }

  #now(): Clock {
    return now(this.faq.hours?.timeZone);
  }
}

class Conversation extends View implements Talk {
  readonly #raw: Raw;
  readonly #now: () => Clock;

  constructor(lines: string, raw: Raw, clock: () => Clock) {
    super(lines);
    this.#raw = raw;
    this.#now = clock;
  }

  turn(happened: TalkEvent, at: Clock = this.#now()): Reply | undefined {
    return this.take(this.#raw.call("turn", this.toJSON(), event(happened), at.unixMs, at.offsetMinutes));
  }

  packet(at: Clock = this.#now()): Packet | undefined {
    const packet = this.#raw.call("packet", this.toJSON(), at.unixMs, at.offsetMinutes);
    return (JSON.parse(packet) as Packet | null) ?? undefined;
  }

  free(): void {
    // A conversation is a text: there is nothing of it in the module.
  }
}
