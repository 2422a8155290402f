/**
 * `<sportello-faq>`: the Faq as a page: topics, search, entries that open, addresses for each of them.
 */

import type { EntryText } from "../../api.js";
import type { SportelloChat } from "../chat/element.js";
import { contactLines } from "../contact.js";
import { button, freshId, h, say, set } from "../dom.js";
import { SportelloElement } from "../element.js";
import { EngineError } from "../engine.js";
import { icon } from "../icons.js";
import { TURN_MS, within } from "../patience.js";
import { fill } from "../strings/strings.js";
import { faq } from "../styles/faq.js";
import type { Engine } from "../types.js";
import { entryElement } from "./entry.js";
import { sections, type Demand } from "./order.js";
import { search } from "./search.js";

/** Names of topics by id: one text, or one for each language. */
export type TopicNames = Readonly<Record<string, string | { it?: string; en?: string }>>;

export class SportelloFaq extends SportelloElement {
  static readonly observedAttributes = ["src", "lang", "topic", "heading-level", "search"];

  #demand: Demand = {};
  #topicNames: TopicNames = {};
  #entries: readonly EntryText[] = [];
  #loadedEngine: Engine | undefined;
  #topic = "";
  #asked = 0;
  readonly #open = new Set<string>();
  readonly #label = h("label", { class: "unseen" });
  readonly #input = h("input", { class: "search-input", part: "search-input", type: "search", id: freshId("search"), autocomplete: "off", enterkeyhint: "search" });
  readonly #form = h("form", { class: "search", part: "search", role: "search" });
  readonly #topics = h("div", { class: "topics", part: "topics", role: "group" });
  readonly #status = h("p", { class: "status", part: "status", role: "status" });
  readonly #list = h("div", { class: "list", part: "list" });
  readonly #hashChanged = (): void => this.#follow();

  constructor() {
    super(faq);
    set(this.#label, "for", this.#input.id);
    this.#form.append(this.#label, this.#input);
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    this.#input.addEventListener("input", () => void this.#show());
    this.root.append(this.#form, this.#topics, this.#status, this.#list);
  }

  /** How often each entry was asked of late, by id: the most asked come first. */
  get demand(): Demand {
    return this.#demand;
  }
  set demand(demand: Demand) {
    this.#demand = demand ?? {};
    this.refresh();
  }

  /** What topics are called: `{ resi: { it: "Resi", en: "Returns" } }`. */
  get topicNames(): TopicNames {
    return this.#topicNames;
  }
  set topicNames(names: TopicNames) {
    this.#topicNames = names ?? {};
    this.refresh();
  }

  /** Searches as if it had been typed. */
  search(text: string): Promise<void> {
    this.#input.value = text;
    return this.#show();
  }

  /** Opens an entry and moves the focus to it; whether there is one. */
  show(id: string): boolean {
    if (!this.#entries.some((entry) => entry.id === id)) return false;
    this.#open.add(id);
    this.#input.value = "";
    this.#topic = "";
    void this.#show();
    const element = this.#list.querySelector<HTMLDetailsElement>(`[data-entry="${CSS.escape(id)}"]`);
    element?.scrollIntoView({ block: "start" });
    element?.querySelector("summary")?.focus({ preventScroll: true });
    return element !== null;
  }

  connectedCallback(): void {
    this.upgrade("engine", "faq", "strings", "demand", "topicNames");
    addEventListener("hashchange", this.#hashChanged);
    this.refresh();
    if (this.hasSource) this.begin();
  }

  disconnectedCallback(): void {
    removeEventListener("hashchange", this.#hashChanged);
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.isConnected) return;
    if (name === "src" || name === "lang") return this.sourceChanged();
    this.refresh();
  }

  protected override begin(): void {
    void this.#load();
  }

  protected override refresh(): void {
    const { texts } = this;
    this.#topic = this.getAttribute("topic") ?? this.#topic;
    this.#label.textContent = texts.search;
    set(this.#input, "placeholder", texts.searchPlaceholder);
    set(this.#topics, "aria-label", texts.topics);
    this.#form.hidden = this.getAttribute("search") === "none";
    void this.#show();
  }

  async #load(): Promise<void> {
    try {
      this.#loadedEngine = await this.loaded();
      this.#entries = await within<readonly EntryText[]>(this.#loadedEngine.entries(this.spoken), TURN_MS);
    } catch (cause) {
      return this.#failed(cause);
    }
    this.refresh();
    this.#follow();
    this.emit("ready", { lang: this.spoken, entries: this.#entries.length });
  }

  #failed(cause: unknown): void {
    const { texts } = this;
    const isEngine = cause instanceof EngineError && cause.code === "engine";
    const again = button({ class: "pill", part: "retry" }, () => void this.#load(), texts.retry);
    const text = h("p", {}, isEngine ? texts.engineFailed : texts.loadFailed);
    const notice = h("div", { class: "notice", part: "notice", role: "status" }, text, again, ...contactLines(this.contact, texts));
    this.#list.replaceChildren(notice);
    this.fail(isEngine ? "engine" : "load", cause);
  }

  /** Shows what the address names. */
  #follow(): void {
    const id = fragment();
    if (id !== "") this.show(id);
  }

  async #show(): Promise<void> {
    const asked = ++this.#asked;
    const typed = this.#input.value.trim();
    this.#showTopics(typed !== "");
    if (!this.#loadedEngine || typed.length < 2) return this.#showAll();
    const found = await search(this.#loadedEngine, this.#entries, typed, this.spoken);
    if (asked === this.#asked) this.#showFound(found, typed);
  }

  #showAll(): void {
    if (!this.#loadedEngine) return;
    say(this.#status, "");
    const shown = this.#entries.filter((entry) => this.#topic === "" || entry.topic === this.#topic);
    const made = sections(shown, this.#demand).map(({ topic, entries }) => {
      const heading = topic !== "" && h(`h${this.#level}` as "h2", { class: "topic", part: "topic" }, this.#nameOf(topic));
      const items = entries.map((entry) => this.#entry(entry, "", this.#level + 1));
      return h("section", { class: "section", part: "section" }, heading, h("div", { class: "entries" }, ...items));
    });
    this.#list.replaceChildren(...made);
  }

  #showFound(found: readonly EntryText[], typed: string): void {
    const { texts } = this;
    const count = found.length === 1 ? texts.result : fill(texts.results, { count: found.length });
    say(this.#status, found.length === 0 ? texts.noResults : count);
    const items = found.map((entry) => this.#entry(entry, typed, this.#level));
    this.#list.replaceChildren(found.length > 0 ? h("div", { class: "entries" }, ...items) : this.#otherwise(typed));
    this.emit("search", { text: typed, found: found.length });
  }

  /** Where nothing was found: the assistant, if there is one in the page, and people. */
  #otherwise(typed: string): HTMLElement {
    const { texts } = this;
    const named = this.getAttribute("chat");
    const chat = named === null ? null : ((this.getRootNode() as Document).getElementById(named) as SportelloChat | null);
    const ask = chat && button({ class: "pill strong", part: "ask" }, () => void chat.ask(typed), icon("chat"), texts.askInstead);
    return h("div", { class: "notice", part: "notice" }, ask ?? undefined, ...contactLines(this.contact, texts));
  }

  #showTopics(isSearching: boolean): void {
    const topics = sections(this.#entries, this.#demand).map(({ topic }) => topic).filter(Boolean);
    this.#topics.hidden = isSearching || topics.length < 2 || this.hasAttribute("topic");
    const focused = [...this.#topics.children].indexOf(this.root.activeElement as Element);
    const chips = ["", ...topics].map((topic) => {
      const pick = (): void => ((this.#topic = topic), void this.#show());
      const attributes = { class: "pill", part: "topic-button", "aria-pressed": String(topic === this.#topic) };
      return button(attributes, pick, topic === "" ? this.texts.allTopics : this.#nameOf(topic));
    });
    this.#topics.replaceChildren(...chips);
    chips[focused]?.focus();
  }

  #entry(entry: EntryText, searched: string, level: number): HTMLElement {
    const byId = (id: string): readonly EntryText[] => this.#entries.filter((other) => other.id === id);
    return entryElement(entry, {
      texts: this.texts,
      rendering: { target: this.getAttribute("target") ?? undefined },
      searched,
      level: Math.min(level, 6),
      isOpen: this.#open.has(entry.id),
      followUps: entry.followUps.flatMap(byId),
      toggled: (isOpen) => this.#toggled(entry, isOpen),
      rated: (helpful) => this.emit("feedback", { entry: entry.id, helpful }),
    });
  }

  #toggled(entry: EntryText, isOpen: boolean): void {
    if (isOpen === this.#open.has(entry.id)) return;
    if (isOpen) this.#open.add(entry.id);
    else this.#open.delete(entry.id);
    if (isOpen) this.emit("open", { entry: entry.id });
  }

  get #level(): number {
    const level = Number(this.getAttribute("heading-level") ?? 2);
    return level >= 1 && level <= 5 ? Math.trunc(level) : 2;
  }

  #nameOf(topic: string): string {
    const named = Object.hasOwn(this.#topicNames, topic) ? this.#topicNames[topic] : undefined;
    const name = typeof named === "object" ? named?.[this.spoken] : named;
    return name ?? topic.charAt(0).toLocaleUpperCase(this.spoken) + topic.slice(1).replaceAll("-", " ");
  }
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}
