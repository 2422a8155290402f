/**
 * `<sportello-suggest for="…">`: answers under a contact form while the customer writes, before it is sent.
 *
 * In: the text of the named field. Out: at most three answers, and counts of what they saved. Never stands
 * between the customer and the form.
 */

import type { EntryText } from "../../api.js";
import { button, freshId, h, say } from "../dom.js";
import { SportelloElement } from "../element.js";
import { icon } from "../icons.js";
import { fill } from "../strings/strings.js";
import { suggest } from "../styles/suggest.js";
import { render } from "../tree.js";
import type { Engine } from "../types.js";

/** What became of suggestions since the page was loaded. */
export interface Counts {
  /** Texts under which answers were shown. */
  shown: number;
  /** Answers that were opened. */
  opened: number;
  /** Customers who said that they had found what they looked for. */
  deflected: number;
  /** Forms that were sent all the same, after answers were shown. */
  sent: number;
}

type Field = HTMLTextAreaElement | HTMLInputElement;

/** A pause in writing. */
const PAUSE_MS = 300;

/** Fewer words are no message yet. */
const FEWEST_WORDS = 3;

const MOST = 3;

/** Below this an answer is a guess that gets in the way. */
const LIKELY = 0.25;

export class SportelloSuggest extends SportelloElement {
  static readonly observedAttributes = ["src", "for", "lang"];

  #counts: Counts = { shown: 0, opened: 0, deflected: 0, sent: 0 };
  #field: Field | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #ids = "";
  #isDone = false;
  readonly #title = h("p", { class: "title", part: "title", id: freshId("suggest") });
  readonly #list = h("div", { class: "entries", part: "list" });
  readonly #foot = h("div", { class: "foot", part: "foot" });
  readonly #status = h("p", { class: "unseen", role: "status" });
  readonly #box: HTMLElement;
  readonly #typed = (): void => this.#wait();
  readonly #submitted = (): void => this.#sent();

  constructor() {
    super(suggest);
    this.#box = h("section", { class: "box", part: "box", "aria-labelledby": this.#title.id, hidden: true }, this.#title, this.#list, this.#foot);
    this.root.append(this.#box, this.#status);
  }

  /** What became of suggestions since the page was loaded. */
  get counts(): Readonly<Counts> {
    return { ...this.#counts };
  }

  connectedCallback(): void {
    this.upgrade("engine", "faq", "strings");
    this.#attach();
    // The field may stand further down in a page that is still being read.
    if (!this.#field) document.addEventListener("DOMContentLoaded", () => this.#attach(), { once: true });
  }

  disconnectedCallback(): void {
    this.#detach();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.isConnected) return;
    if (name === "for") this.#attach();
    else this.sourceChanged();
  }

  protected override begin(): void {
    this.#wait();
  }

  protected override refresh(): void {
    this.#ids = "";
    this.#wait();
  }

  #attach(): void {
    this.#detach();
    const root = this.getRootNode() as Document | ShadowRoot;
    const field = root.getElementById?.(this.getAttribute("for") ?? "");
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
    this.#field = field;
    field.addEventListener("input", this.#typed);
    field.form?.addEventListener("submit", this.#submitted);
  }

  #detach(): void {
    clearTimeout(this.#pause);
    this.#field?.removeEventListener("input", this.#typed);
    this.#field?.form?.removeEventListener("submit", this.#submitted);
    this.#field = undefined;
  }

  #wait(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#look(), PAUSE_MS);
  }

  async #look(): Promise<void> {
    const text = this.#field?.value.trim() ?? "";
    const asked = ++this.#asked;
    if (text.split(/\s+/).length < FEWEST_WORDS || !this.hasSource) return this.#show([], text);
    try {
      const found = await this.#find(await this.loaded(), text);
      if (asked === this.#asked) this.#show(found, text);
    } catch (cause) {
      // The form does without: nothing is shown, the host is told.
      this.fail("load", cause);
    }
  }

  async #find(engine: Engine, text: string): Promise<EntryText[]> {
    const decision = await engine.ask(text, { lang: this.spoken });
    if (decision.kind === "abstain") return [];
    const most = decision.kind === "answer" ? 1 : MOST;
    const likely = decision.candidates.filter((candidate) => candidate.confidence >= LIKELY).slice(0, most);
    const ids = decision.kind === "answer" ? decision.candidates.slice(0, 1) : likely;
    const found = await Promise.all(ids.map(({ id }) => engine.entry(id, decision.lang)));
    return found.filter((entry) => entry !== undefined);
  }

  #show(found: readonly EntryText[], text: string): void {
    const ids = found.map((entry) => entry.id).join(" ");
    // What is being read is not taken away while the customer writes on.
    if (ids === this.#ids) return;
    this.#ids = ids;
    this.#isDone = false;
    this.#box.hidden = found.length === 0;
    const { texts } = this;
    say(this.#status, found.length === 1 ? texts.suggestFoundOne : fill(texts.suggestFound, { count: found.length }));
    if (found.length === 0) return void say(this.#status, "");
    this.#title.textContent = texts.suggestTitle;
    this.#list.replaceChildren(...found.map((entry) => this.#entry(entry, found.length === 1)));
    const solved = button({ class: "pill", part: "solved" }, () => this.#solved(found), icon("yes"), texts.suggestSolved);
    this.#foot.replaceChildren(solved);
    this.#counts.shown += 1;
    this.emit("shown", { entries: found.map((entry) => entry.id), length: text.length });
  }

  #entry(entry: EntryText, isOnly: boolean): HTMLElement {
    const answer = h("div", { class: "answer", part: "answer", lang: entry.lang });
    answer.append(render(entry.answer, { target: this.getAttribute("target") ?? undefined }));
    const summary = h("summary", { part: "summary", lang: entry.lang }, h("span", { part: "question" }, entry.question), icon("down"));
    const details = h("details", { class: "entry", part: "entry", open: isOnly }, summary, h("div", { class: "body" }, answer));
    let counted = false;
    details.addEventListener("toggle", () => {
      if (!details.open || counted) return;
      counted = true;
      this.#counts.opened += 1;
      this.emit("suggestion-used", { entry: entry.id });
    });
    return details;
  }

  #solved(found: readonly EntryText[]): void {
    this.#isDone = true;
    this.#counts.deflected += 1;
    const says = h("p", { class: "done", role: "status", tabindex: -1 }, this.texts.suggestSolvedDone);
    this.#foot.replaceChildren(says);
    says.focus();
    this.emit("deflected", { entries: found.map((entry) => entry.id) });
  }

  #sent(): void {
    if (this.#ids === "" || this.#isDone) return;
    this.#counts.sent += 1;
    this.emit("sent", { entries: this.#ids.split(" ") });
  }
}
