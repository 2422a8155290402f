/** An engine in a worker as a page calls it: each text of the module, read when it has come. */

import type { Answer, Asking, AsyncSportello, AsyncTalk, Clock, Decision, EntryText, Explanation, FaqInfo, FaqSource, Fill, Lang, Learning, Opening, Packet, Reply, Suggestion, TalkEvent } from "./api.js";
import { now } from "./clock.js";
import type { Line } from "./line.js";
import { MOST_SUGGESTIONS, event, italian, language, lines, needsApproval, opening, text } from "./passing.js";
import { plain } from "./plain.js";
import type { RawMethod } from "./raw.js";
import { View } from "./view.js";

type Arguments = (string | number)[];

/** Calls a method of the engine in the worker. */
type Call = (method: RawMethod, ...args: Arguments) => Promise<string>;

export class Remote implements AsyncSportello {
  readonly version = VERSION;
  readonly faq: FaqInfo;
  readonly #line: Line;
  readonly #engine: number;
  readonly #own: boolean;
  readonly #entries = new Map<string, Promise<EntryText[]>>();

  /** `own`: whether the worker ends with this engine. */
  constructor(line: Line, engine: number, info: FaqInfo, own: boolean) {
    this.#line = line;
    this.#engine = engine;
    this.#own = own;
    this.faq = info;
  }

  entries(lang?: Lang): Promise<EntryText[]> {
    const key = language(lang);
    const known = this.#entries.get(key) ?? this.#read<EntryText[]>("entries", key);
    this.#entries.set(key, known);
    return known;
  }

  async entry(id: string, lang?: Lang): Promise<EntryText | undefined> {
    return (await this.entries(lang)).find((entry) => entry.id === id);
  }

  ask(question: string, options?: Asking): Promise<Decision> {
    return this.#read("ask", text(question), italian(options));
  }

  suggest(typed: string, options?: Asking & { most?: number }): Promise<Suggestion[]> {
    return this.#read("suggest", text(typed), italian(options), options?.most ?? MOST_SUGGESTIONS);
  }

  explain(question: string, options?: Asking): Promise<Explanation> {
    return this.#read("explain", text(question), italian(options));
  }

  say(occasion: string, lang: Lang, fill: Fill = {}): Promise<Answer> {
    return this.#read("say", occasion, lang, JSON.stringify(fill));
  }

  async open(begin?: Opening, at: Clock = this.#now()): Promise<AsyncTalk> {
    return this.#talk(await this.#call("open", opening(begin), at.unixMs, at.offsetMinutes));
  }

  async resume(json: string): Promise<AsyncTalk> {
    return this.#talk(await this.#call("resume", json));
  }

  async setMeaning(bytes: Uint8Array | undefined, prepared?: FaqSource): Promise<void> {
    const faq = prepared === undefined ? undefined : plain(prepared);
    await this.#line.send({ ask: "meaning", engine: this.#engine, meaning: bytes, faq });
  }

  async learn(records: Iterable<string>, options?: Learning): Promise<void> {
    await this.#line.send({ ask: "learn", engine: this.#engine, records: lines(records), needsApproval: needsApproval(options) });
  }

  snapshot(): Promise<Uint8Array> {
    return this.#line.send<Uint8Array>({ ask: "snapshot", engine: this.#engine });
  }

  async fromSnapshot(bytes: Uint8Array): Promise<void> {
    await this.#line.send({ ask: "learnt", engine: this.#engine, snapshot: bytes });
  }

  free(): void {
    if (this.#own) this.#line.end();
    else void this.#line.send({ ask: "free", engine: this.#engine }).catch(() => {});
  }

  #call: Call = (method, ...args) => this.#line.send({ ask: "call", engine: this.#engine, method, args });

  async #read<T>(method: RawMethod, ...args: Arguments): Promise<T> {
    return JSON.parse(await this.#call(method, ...args)) as T;
  }

  #talk(lines: string): AsyncTalk {
    return new RemoteTalk(lines, this.#call, () => this.#now());
  }

  #now(): Clock {
    return now(this.faq.hours?.timeZone);
  }
}

class RemoteTalk extends View implements AsyncTalk {
  readonly #call: Call;
  readonly #now: () => Clock;
  /** The turn before: the next one begins where it ends. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(lines: string, call: Call, clock: () => Clock) {
    super(lines);
    this.#call = call;
    this.#now = clock;
  }

  turn(happened: TalkEvent, at: Clock = this.#now()): Promise<Reply | undefined> {
    return this.#next(async () =>
      this.take(await this.#call("turn", this.toJSON(), event(happened), at.unixMs, at.offsetMinutes)),
    );
  }

  packet(at: Clock = this.#now()): Promise<Packet | undefined> {
    return this.#next(async () => {
      const packet = await this.#call("packet", this.toJSON(), at.unixMs, at.offsetMinutes);
      return (JSON.parse(packet) as Packet | null) ?? undefined;
    });
  }

  free(): void {
    // A conversation is a text: there is nothing of it in the worker.
  }

  #next<T>(step: () => Promise<T>): Promise<T> {
    const next = this.#last.then(step);
    this.#last = next.catch(() => {});
    return next;
  }
}
