/** The top of the panel: what it is, who has the conversation, delete, close. */

import type { TalkState } from "../../api.js";
import { button, h, say, set } from "../dom.js";
import { icon } from "../icons.js";
import type { Strings } from "../strings/strings.js";

export class Header {
  readonly element: HTMLElement;
  readonly confirm: HTMLElement;
  readonly title: HTMLElement;
  readonly #state = h("p", { class: "state", part: "state" });
  readonly #bin: HTMLButtonElement;
  readonly #close: HTMLButtonElement;
  readonly #question = h("p");
  readonly #yes: HTMLButtonElement;
  readonly #no: HTMLButtonElement;

  constructor(titleId: string, acts: { close: () => void; reset: () => void }) {
    this.title = h("h2", { class: "title", part: "title", id: titleId });
    this.#bin = button({ class: "icon-button", part: "reset", hidden: true }, () => this.ask(true), icon("bin"));
    this.#close = button({ class: "icon-button", part: "close" }, acts.close, icon("close"));
    const heading = h("div", { class: "heading" }, this.title, this.#state);
    this.element = h("div", { class: "header", part: "header" }, heading, this.#bin, this.#close);
    this.#yes = button({ class: "pill strong", part: "reset-yes" }, () => (this.ask(false), acts.reset()));
    this.#no = button({ class: "pill", part: "reset-no" }, () => this.stopAsking());
    const attributes = { class: "confirm", part: "confirm", role: "group", hidden: true };
    this.confirm = h("div", attributes, this.#question, this.#yes, this.#no);
  }

  /** Asks whether to delete, or no longer. */
  ask(isAsking: boolean): void {
    this.confirm.hidden = !isAsking;
    if (isAsking) this.#yes.focus();
  }

  /** No longer asks; the focus goes back to the button that did. */
  stopAsking(): void {
    this.ask(false);
    this.#bin.focus();
  }

  /** Whether it asks. */
  get isAsking(): boolean {
    return !this.confirm.hidden;
  }

  /** Shows texts, and what can be done: nothing to delete before something was said, no close in the page. */
  update(heading: string, state: TalkState, says: string, can: { reset: boolean; close: boolean }, texts: Strings): void {
    this.title.textContent = heading;
    say(this.#state, says);
    set(this.#state, "data-state", state);
    set(this.#bin, "aria-label", texts.reset);
    set(this.#bin, "title", texts.reset);
    set(this.#close, "aria-label", texts.close);
    set(this.#close, "title", texts.close);
    this.#bin.hidden = !can.reset;
    this.#close.hidden = !can.close;
    this.#question.textContent = texts.resetAsk;
    set(this.confirm, "aria-label", texts.reset);
    this.#yes.textContent = texts.resetYes;
    this.#no.textContent = texts.resetNo;
  }
}
