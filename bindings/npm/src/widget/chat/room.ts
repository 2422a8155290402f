/**
 * Where a conversation takes place: gets the engine, brings back what was kept, greets, ends.
 *
 * In: what the element offers. Out: a session, begun once and shared by every act. Knows nothing of
 * attributes and of whether anybody looks.
 */

import type { Answer, EntryText, Lang, Packet } from "../../api.js";
import { bare } from "../bare.js";
import { contactLines, letter } from "../contact.js";
import type { ErrorDetail } from "../element.js";
import { EngineError, type Contact } from "../engine.js";
import type { Drawer } from "../storage.js";
import type { Strings } from "../strings/strings.js";
import type { Rendering } from "../tree.js";
import type { Engine } from "../types.js";
import { Desk, type HandoffDetail } from "./desk.js";
import type { ChatOpening } from "./element.js";
import { Flow, type FlowHost } from "./flow.js";
import { greeting, starters } from "./opening.js";
import { Session } from "./session.js";
import type { View } from "./view.js";

/** What a room asks of the element. */
export interface RoomHost {
  readonly texts: Strings;
  readonly rendering: Rendering;
  readonly contact: Contact;
  readonly opening: ChatOpening;
  readonly starters: string | null;
  readonly deskUrl: string | null;
  /** The language that is spoken; `undefined` sets it back to the page's. */
  lang: Lang;
  forgetLang(): void;
  load(): Promise<Engine>;
  drawer(name: string): Drawer;
  tell(type: string, detail: unknown): void;
  offer(detail: HandoffDetail): boolean;
  fail(code: ErrorDetail["code"], cause: unknown): void;
  /** Texts, state or language have changed. */
  changed(): void;
  /** A session begins: the panel is opened if it was open on the last page. */
  began(session: Session): void;
  /** A button that had the focus is gone. */
  refocus(): void;
}

export class Room {
  readonly flow: Flow;
  readonly #host: RoomHost;
  readonly #view: View;
  #begun: Promise<Session> | undefined;
  #current: Session | undefined;
  #desk: Desk | undefined;
  #awaited: string | undefined;
  /** How often a session was left: what began before the last time is out of date. */
  #times = 0;
  #unwatch = (): void => {};

  constructor(host: RoomHost, view: View) {
    this.#host = host;
    this.#view = view;
    this.flow = new Flow(this.#flowHost(), view);
  }

  /** The session that is there or on its way; what only helps to type begins none, nor tries again. */
  get begun(): Promise<Session> | undefined {
    return this.#begun;
  }

  /** The session, if there is one by now. */
  get current(): Session | undefined {
    return this.#current;
  }

  /** When a person answers, in words, while one is awaited. */
  get awaited(): string | undefined {
    return this.#awaited;
  }

  /** The session, begun at the first call; a failure is forgotten, so that the next call tries again. */
  session(): Promise<Session> {
    this.#begun ??= this.#guarded(this.#times);
    return this.#begun;
  }

  /** Leaves the session and, unless it is to wait, begins another. */
  async restart(isWaiting = false): Promise<void> {
    this.end();
    this.#host.forgetLang();
    this.#view.actions.clear();
    this.#view.notices.clear();
    this.#view.log.fill([], this.#host.texts, this.#host.rendering);
    this.#host.changed();
    if (!isWaiting) await this.session().catch(() => {});
  }

  /** Deletes the conversation, here and where it is kept. */
  async forget(): Promise<void> {
    await this.flow.idle();
    const session = await this.#begun?.catch(() => undefined);
    this.#desk?.clear();
    this.#host.drawer("handoff").clear();
    this.#host.drawer("chat").clear();
    session?.forget();
    this.#current = undefined;
    await this.restart();
  }

  /** Nobody waits any longer; what was not delivered is withdrawn too. */
  withdraw(): void {
    this.#desk?.clear();
    void this.flow.take({ event: "withdrawn" });
  }

  /** Leaves the session; what is kept stays. */
  end(): void {
    this.#times += 1;
    this.#unwatch();
    this.#desk?.stop();
    this.#current?.end();
    this.#begun = this.#current = this.#desk = this.#awaited = undefined;
  }

  /** What was left meanwhile gives way to what was begun instead. */
  async #guarded(time: number): Promise<Session> {
    this.#view.work(this.#host.texts.loading);
    try {
      const session = await this.#begin(time);
      return session ?? (await this.#instead());
    } catch (cause) {
      if (time !== this.#times) return this.#instead();
      this.#begun = undefined;
      this.#loadFailed(cause);
      throw cause;
    } finally {
      if (time === this.#times) this.#view.rest();
    }
  }

  #instead(): Promise<Session> {
    return this.#begun ?? Promise.reject(new Error("the element is no longer in the page"));
  }

  async #begin(time: number): Promise<Session | undefined> {
    const engine = await this.#host.load();
    if (time !== this.#times) return undefined;
    const drawer = this.#host.drawer("chat");
    const page = location.origin + location.pathname;
    const session = await Session.begin(engine, drawer, { page, ...this.#host.opening, lang: this.#host.lang });
    if (time !== this.#times) return void session.end();
    this.#current = session;
    this.#unwatch = drawer.watch(() => void this.flow.idle().then(() => this.restart()));
    this.#desk = new Desk(this.#host, this.#view, this.#host.drawer("handoff"));
    await this.#show(session, time);
    if (time !== this.#times) return undefined;
    this.#desk.resume(session);
    return session;
  }

  async #show(session: Session, time: number): Promise<void> {
    this.#view.notices.clear("load");
    if (!session.isEmpty) this.#host.lang = session.now.lang;
    await this.#await(session);
    const opening = session.isEmpty ? await this.#greeting(session) : undefined;
    if (time !== this.#times) return;
    this.#view.log.fill(session.messages, this.#host.texts, this.#host.rendering);
    if (opening) this.#greet(opening);
    else this.flow.showNext(session);
    this.#host.changed();
    this.#host.began(session);
    this.#view.log.show(this.#view.scroller);
  }

  async #greeting({ engine }: Session): Promise<{ tree: Answer; entries: EntryText[] }> {
    const { lang, texts } = this.#host;
    const [tree, entries] = await Promise.all([greeting(engine, lang, texts), starters(engine, lang, this.#host.starters)]);
    return { tree, entries };
  }

  #greet({ tree, entries }: { tree: Answer; entries: EntryText[] }): void {
    const { lang, texts, rendering } = this.#host;
    this.#view.log.append({ from: "assistant", lang, tree }, texts, rendering);
    const act = (question: string) => () => (void this.flow.say(question), this.#host.refocus());
    const offers = entries.map(({ question }) => ({ label: question, kind: "entry" as const, act: act(question) }));
    this.#view.actions.offer(offers, texts.starters, true, entries[0]?.lang ?? lang);
  }

  async #await(session: Session): Promise<void> {
    const packet = session.now.state === "waiting" ? await session.packet() : undefined;
    this.#awaited = packet && bare(packet.hours).says;
  }

  #loadFailed(cause: unknown): void {
    const { texts, contact } = this.#host;
    const isEngine = cause instanceof EngineError && cause.code === "engine";
    this.#host.fail(isEngine ? "engine" : "load", cause);
    const again = this.#view.notices.retry(texts, () => (void this.restart(), this.#host.refocus()));
    const text = isEngine ? texts.engineFailed : texts.loadFailed;
    this.#view.notices.show("load", text, again, ...contactLines(contact, texts));
  }

  #flowHost(): FlowHost {
    const host = this.#host;
    return {
      get texts() {
        return host.texts;
      },
      get rendering() {
        return host.rendering;
      },
      session: () => this.session(),
      tell: (type, detail) => host.tell(type, detail),
      handOver: (packet: Packet, session) => this.#desk?.handOver(packet, session) ?? false,
      handOverNews: async (session) => this.#desk?.handOverNews(session),
      failed: (cause, typed) => this.#turnFailed(cause, typed),
      changed: (session) => this.#changed(session),
      refocus: () => host.refocus(),
    };
  }

  async #changed(session: Session): Promise<void> {
    this.#host.lang = session.now.lang;
    await this.#await(session);
    if (session.now.state !== "waiting") this.#desk?.settled();
    this.#host.changed();
  }

  #turnFailed(cause: unknown, typed: string | undefined): void {
    if (typed !== undefined) this.#view.composer.restore(typed);
    // Without a session there is a notice already that says why.
    if (!this.#current) return;
    this.#host.fail("turn", cause);
    const { texts, contact } = this.#host;
    const lines = contactLines(contact, texts, letter(this.#current.now.turns, texts));
    this.#view.notices.show("turn", texts.turnFailed, ...lines);
  }
}
