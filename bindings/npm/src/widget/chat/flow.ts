/**
 * What happens in a conversation: something is said, chosen, rated, handed over, received.
 *
 * In: acts of the customer and of the host. Out: what the view shows and what the host is told. One
 * act at a time; the next waits. Knows nothing of opening, closing, focus or the network.
 */

import type { Answer, Lang, Packet, Reply, TalkEvent } from "../../api.js";
import { TURN_MS, within } from "../patience.js";
import type { Strings } from "../strings/strings.js";
import { plainAnswer, type Rendering } from "../tree.js";
import type { Message } from "./message.js";
import { showNext } from "./next.js";
import type { Session } from "./session.js";
import type { View } from "./view.js";

/** What the flow asks of the element. */
export interface FlowHost {
  readonly texts: Strings;
  readonly rendering: Rendering;
  session(): Promise<Session>;
  tell(type: string, detail: unknown): void;
  /** Hands a packet over; whether there is anybody to take it. */
  handOver(packet: Packet, session: Session): boolean;
  /** Brings what was added since to a desk that has the packet. */
  handOverNews(session: Session): Promise<void>;
  /** A message did not go through. */
  failed(cause: unknown, typed: string | undefined): void;
  /** Language, state or what can be read has changed. */
  changed(session: Session): Promise<void>;
  /** A button that had the focus is gone. */
  refocus(): void;
}

/** What the customer is seen to say with an event. */
interface Own {
  text: string;
  /** Whether it was typed: it goes back into the field if it does not go through. */
  isTyped: boolean;
}

export class Flow {
  readonly #host: FlowHost;
  readonly #view: View;
  #last: Promise<unknown> = Promise.resolve();

  constructor(host: FlowHost, view: View) {
    this.#host = host;
    this.#view = view;
  }

  /** The customer writes. */
  say(text: string): Promise<Reply | undefined> {
    return this.#act({ event: "said", text }, { text, isTyped: true });
  }

  /** The customer asks for a person. */
  person(): Promise<Reply | undefined> {
    return this.#act({ event: "person" }, { text: this.#host.texts.person, isTyped: false });
  }

  /** The customer chooses one of the last reply's options. */
  choose(choice: number, label: string): Promise<Reply | undefined> {
    return this.#act({ event: "chose", choice }, { text: label, isTyped: false });
  }

  /** Anything else that happens: a rating, a withdrawal, the person who answers. */
  take(event: TalkEvent): Promise<Reply | undefined> {
    return this.#act(event);
  }

  /** Waits until nothing is going on. */
  async idle(): Promise<void> {
    await this.#last;
  }

  /** One act after the other; none rejects. */
  #act(event: TalkEvent, own?: Own): Promise<Reply | undefined> {
    const act = this.#last.then(() => this.#guarded(event, own));
    this.#last = act;
    return act;
  }

  async #guarded(event: TalkEvent, own: Own | undefined): Promise<Reply | undefined> {
    this.#view.work(this.#host.texts.working);
    let isShown = false;
    try {
      const session = await this.#host.session();
      if (own) {
        this.#showOwn(own, session.now.lang);
        isShown = true;
      }
      const reply = await session.take(event);
      // From here on the message has gone through.
      isShown = false;
      await this.#after(session, event, own, reply);
      return reply;
    } catch (cause) {
      if (isShown) this.#view.log.takeBack();
      this.#host.failed(cause, own?.isTyped ? own.text : undefined);
      return undefined;
    } finally {
      this.#view.rest();
    }
  }

  async #after(session: Session, event: TalkEvent, own: Own | undefined, reply: Reply | undefined): Promise<void> {
    this.#keep(session, event, own);
    const { lang, state, id: conversation } = session.now;
    if (own) {
      const text = session.lastFrom("customer") ?? "";
      this.#host.tell("question", { text, kind: event.event, lang, state, conversation });
    }
    if (reply) await this.#reply(session, reply);
    if (event.event === "said" && !reply?.handoff && state === "waiting") await this.#host.handOverNews(session);
    for (const record of session.records()) this.#host.tell("record", record);
    session.save();
    await this.#host.changed(session);
    this.#view.log.show(this.#view.scroller);
  }

  async #reply(session: Session, reply: Reply): Promise<void> {
    this.#host.tell("reply", { reply, conversation: session.now.id });
    // Nobody there: the reply would promise a person who does not come.
    const isVain = reply.handoff !== undefined && !this.#host.handOver(reply.handoff, session);
    const tree = isVain ? await this.#withoutPerson(session, reply) : reply.text;
    for (const [each, kind] of [[reply.advice, "advice"], [tree, undefined]] as const) {
      if (each && each.length > 0) this.#show(session, { from: "assistant", lang: reply.lang, tree: each, kind });
    }
    session.unrated = reply.kind === "answer" ? reply.entry : undefined;
    session.followed = reply.kind === "answer" || reply.kind === "small_talk";
    this.#view.actions.clear();
    this.showNext(session, isVain ? [] : (reply.options ?? []));
  }

  /** What can be pressed next. */
  showNext(session: Session, options = session.now.options): void {
    showNext(this.#view.actions, session, options, this.#host.texts, {
      choose: (choice, label) => {
        void this.choose(choice, label);
        this.#host.refocus();
      },
      rate: (entry, helpful) => this.#rate(session, entry, helpful),
    });
  }

  #rate(session: Session, entry: string, helpful: boolean): void {
    session.unrated = undefined;
    this.#host.refocus();
    this.#host.tell("feedback", { entry, helpful, conversation: session.now.id });
    const { thanksYes, thanksNo } = this.#host.texts;
    void this.take({ event: "helpful", yes: helpful }).then((reply) => {
      if (!reply) this.#view.rest(helpful ? thanksYes : thanksNo);
    });
  }

  /** Gives the conversation back to the assistant; what is left of the reply is an entry's answer. */
  async #withoutPerson(session: Session, reply: Reply): Promise<Answer> {
    await session.take({ event: "withdrawn" });
    if (reply.entry === undefined) return [];
    return (await within(session.engine.entry(reply.entry, reply.lang), TURN_MS))?.answer ?? [];
  }

  #keep(session: Session, event: TalkEvent, own: Own | undefined): void {
    const { lang } = session.now;
    if (own) session.add({ from: "customer", lang, tree: plainAnswer(own.text) });
    if (event.event === "operator-said" && event.text.trim() !== "") {
      this.#show(session, { from: "operator", lang, tree: plainAnswer(event.text), name: session.now.operator });
    }
  }

  #show(session: Session, message: Message): void {
    session.add(message);
    this.#view.log.append(message, this.#host.texts, this.#host.rendering);
  }

  #showOwn(own: Own, lang: Lang): void {
    this.#view.actions.clear();
    this.#view.rest();
    this.#view.notices.clear("turn");
    const { texts, rendering } = this.#host;
    this.#view.log.append({ from: "customer", lang, tree: plainAnswer(own.text) }, texts, rendering);
    this.#view.log.show(this.#view.scroller);
    this.#view.work(texts.working);
  }
}
