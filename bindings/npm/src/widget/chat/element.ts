/**
 * `<sportello-chat>`: a conversation with the Faq, behind a launcher or in the page.
 *
 * Here is what the host sees: attributes, properties, methods, events. What happens in a conversation
 * is in `flow.ts`, where it takes place in `room.ts`, how it looks in `view.ts`.
 */

import type { Opening, Reply, Suggestion, TalkEvent, TalkState } from "../../api.js";
import { contactLines } from "../contact.js";
import { SportelloElement } from "../element.js";
import { Drawer, type Place } from "../storage.js";
import { fill } from "../strings/strings.js";
import { chat } from "../styles/chat.js";
import { messages } from "../styles/messages.js";
import { Presence } from "./presence.js";
import { Room, type RoomHost } from "./room.js";
import { View } from "./view.js";

/** How long a conversation is kept, unless the host says otherwise. */
const KEEP_DAYS = 7;

/** What the host may say of a conversation before it begins. */
export type ChatOpening = Omit<Opening, "lang" | "id">;

/** What a change of begins a new session. */
const OF_SOURCE = new Set(["src", "storage", "storage-key"]);

export class SportelloChat extends SportelloElement {
  static readonly observedAttributes = [...OF_SOURCE, "open", "lang", "mode", "label", "heading", "launcher"];

  /** The customer, the page and the person who served them last, as far as the host knows. */
  opening: ChatOpening = {};

  readonly #view: View;
  readonly #room: Room;
  readonly #presence: Presence;

  constructor() {
    super(chat, messages);
    this.#view = new View({
      toggle: () => this.toggle(),
      close: () => this.close(),
      reset: () => void this.reset().then(() => this.#presence.focusInside()),
      person: () => void this.#room.flow.person(),
      withdraw: () => (this.#room.withdraw(), this.#presence.focusInside()),
      send: (text) => void this.#room.flow.say(text),
      look: (typed) => this.#look(typed),
      count: (found) => this.#announceFound(found),
      accept: (suggestion) => this.#accept(suggestion),
    });
    this.root.append(this.#view.panel, this.#view.launcher.element);
    this.#room = new Room(this.#roomHost(), this.#view);
    this.#presence = new Presence(this, this.#view, (isOpen, isQuiet) => this.#opened(isOpen, isQuiet));
  }

  /** Opens the panel and moves the focus into it. */
  open(): void {
    this.#presence.open();
  }

  /** Closes the panel; the conversation stays. */
  close(): void {
    this.#presence.close();
  }

  /** Opens or closes. */
  toggle(): void {
    if (this.isOpen) this.close();
    else this.open();
  }

  /** Opens the panel and asks a question; resolves with the reply, if there is one. */
  ask(question: string): Promise<Reply | undefined> {
    this.open();
    return question.trim() === "" ? Promise.resolve(undefined) : this.#room.flow.say(question);
  }

  /** Deletes the conversation from this browser and begins a new one. */
  async reset(): Promise<void> {
    await this.#room.forget();
    this.#view.announce(this.texts.resetDone);
  }

  /** What the person who answers says, as text; or an event: they join, write, close. */
  async receive(event: string | TalkEvent): Promise<Reply | undefined> {
    const received: TalkEvent = typeof event === "string" ? { event: "operator-said", text: event } : event;
    this.#presence.received();
    return this.#room.flow.take(received);
  }

  /** Whether the panel is open; in the page it always is. */
  get isOpen(): boolean {
    return this.#presence.isOpen;
  }

  /** Who has the conversation. */
  get state(): TalkState {
    return this.#room.current?.now.state ?? "bot";
  }

  /** The id of the conversation, once there is one. */
  get conversation(): string | undefined {
    return this.#room.current?.now.id;
  }

  connectedCallback(): void {
    this.upgrade("engine", "faq", "strings", "opening");
    this.#presence.connect();
    this.refresh();
    if (this.hasSource) this.begin();
  }

  disconnectedCallback(): void {
    this.#presence.disconnect();
    this.#room.end();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.isConnected) return;
    // A conversation that has begun keeps its language: the customer's.
    const isOfSource = OF_SOURCE.has(name) || (name === "lang" && this.#room.current?.isEmpty !== false);
    if (isOfSource) return this.sourceChanged();
    if (name === "open" || name === "mode") this.#presence.update();
    this.refresh();
  }

  protected override begin(): void {
    void this.#room.restart(this.getAttribute("loading") === "lazy" && !this.isOpen);
  }

  protected override refresh(): void {
    const { texts, state } = this;
    const can = { reset: this.#room.current?.isEmpty === false, close: !this.#presence.isInline };
    const hours = this.info?.hours?.week[this.spoken] ?? "";
    this.#view.label(texts);
    this.#view.header.update(this.getAttribute("heading") ?? texts.title, state, this.#says(), can, texts);
    this.#view.composer.update(texts, state === "human");
    this.#view.footer.update(state, hours, texts);
    this.#view.log.live(texts);
    this.#presence.refresh(this.getAttribute("label"), texts);
    this.#view.panel.lang = this.spoken;
  }

  /** Who has the conversation, in words. */
  #says(): string {
    const { texts } = this;
    const when = this.#room.awaited;
    const name = this.#room.current?.now.operator;
    switch (this.state) {
      case "waiting":
        return when ? fill(texts.waitingUntil, { when }) : texts.waiting;
      case "human":
        return name ? fill(texts.talkingTo, { name }) : texts.talkingToSomebody;
      case "resolved":
        return texts.closedByPerson;
      default:
        return texts.assistant;
    }
  }

  #opened(isOpen: boolean, isQuiet: boolean): void {
    const { current } = this.#room;
    // Quietly the panel opens with the page, which begins by itself.
    if (isOpen && !isQuiet && !current) void this.#room.session().catch(() => {});
    if (current) {
      current.isOpen = isOpen;
      current.save();
    }
    this.emit(isOpen ? "open" : "close");
  }

  async #look(typed: string): Promise<readonly Suggestion[]> {
    // To a person one writes messages, not questions.
    if (this.state === "human") return [];
    const session = await this.#room.begun;
    if (!session) return [];
    return session.engine.suggest(typed, { lang: this.spoken, most: 4 });
  }

  #accept({ entry, question }: Suggestion): void {
    this.emit("suggestion-used", { entry, question });
    void this.#room.flow.say(question);
  }

  #announceFound(found: number): void {
    const { suggestionFound, suggestionsFound } = this.texts;
    const text = found === 1 ? suggestionFound : fill(suggestionsFound, { count: found });
    this.#view.announce(found === 0 ? "" : text);
  }

  #drawer(name: string): Drawer {
    const named = this.getAttribute("storage");
    const place: Place = named === "session" || named === "none" ? named : "local";
    const days = Number(this.getAttribute("keep-days") ?? KEEP_DAYS);
    const key = `sportello:${name}:${this.getAttribute("storage-key") ?? this.info?.id ?? "faq"}`;
    return new Drawer(key, place, Number.isFinite(days) ? days : KEEP_DAYS, (cause) => this.#notKept(cause));
  }

  #notKept(cause: unknown): void {
    const { texts } = this;
    this.fail("storage", cause);
    const { notices } = this.#view;
    notices.show("storage", texts.notKept, ...contactLines(this.contact, texts), notices.dismiss("storage", texts));
  }

  #roomHost(): RoomHost {
    // Getters, because what they give changes; the host itself stays private to this class.
    const element = this;
    return {
      get texts() {
        return element.texts;
      },
      get rendering() {
        return { target: element.getAttribute("target") ?? undefined };
      },
      get contact() {
        return element.contact;
      },
      get opening() {
        return element.opening;
      },
      get starters() {
        return element.getAttribute("starters");
      },
      get deskUrl() {
        return element.getAttribute("handoff-url");
      },
      get lang() {
        return element.spoken;
      },
      set lang(lang) {
        element.spoken = lang;
      },
      forgetLang: () => (this.spoken = undefined),
      load: () => this.loaded(),
      drawer: (name) => this.#drawer(name),
      tell: (type, detail) => void this.emit(type, detail),
      offer: (detail) => this.emit("handoff", detail, true),
      fail: (code, cause) => this.fail(code, cause),
      changed: () => this.refresh(),
      began: (session) => {
        if (session.isOpen) this.#presence.openQuietly();
        this.emit("ready", { lang: this.spoken, conversation: session.now.id });
      },
      refocus: () => this.#presence.focusInside(),
    };
  }
}
