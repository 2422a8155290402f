/** The field where the customer writes, its button, and the suggestions above it. */

import type { Suggestion } from "../../api.js";
import { freshId, h, set } from "../dom.js";
import { icon } from "../icons.js";
import type { Strings } from "../strings/strings.js";
import { Suggestions, type Look } from "./suggestions.js";

/** Longer texts are no question; a person can still be written to in several messages. */
const LONGEST = 2000;

export interface ComposerActs {
  look: Look;
  send: (text: string) => void;
  accept: (suggestion: Suggestion) => void;
  count: (found: number) => void;
}

export class Composer {
  readonly element: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly #label: HTMLElement;
  readonly #send: HTMLButtonElement;
  readonly #suggestions: Suggestions;

  constructor(acts: ComposerActs) {
    const id = freshId("input");
    this.#label = h("label", { class: "unseen", for: id });
    this.input = h("input", { class: "input", part: "input", id, type: "text", maxlength: LONGEST, enterkeyhint: "send" });
    this.#send = h("button", { class: "send", part: "send", type: "submit" }, icon("send"));
    const accept = (suggestion: Suggestion): void => (this.#set(""), acts.accept(suggestion));
    this.#suggestions = new Suggestions(this.input, acts.look, accept, acts.count);
    const field = h("div", { class: "field", part: "field" }, this.input, this.#send);
    this.element = h("form", { class: "composer", part: "composer", novalidate: true }, this.#label, this.#suggestions.list, field);
    this.input.addEventListener("input", () => (this.#ready(), void this.#suggestions.typed()));
    this.input.addEventListener("keydown", (event) => this.#suggestions.key(event));
    this.element.addEventListener("submit", (event) => (event.preventDefault(), this.#submit(acts.send)));
    this.#ready();
  }

  /** Puts a text back that could not be sent, unless something new was typed. */
  restore(text: string): void {
    if (this.input.value === "") this.#set(text);
  }

  /** Shows texts; to a person one writes messages, not questions. */
  update(texts: Strings, isPerson: boolean): void {
    this.#label.textContent = texts.input;
    set(this.input, "placeholder", isPerson ? texts.placeholderPerson : texts.placeholder);
    set(this.#send, "aria-label", texts.send);
    set(this.#send, "title", texts.send);
    set(this.#suggestions.list, "aria-label", texts.suggestions);
  }

  #submit(send: (text: string) => void): void {
    const text = this.input.value.trim();
    if (text === "") return this.input.focus();
    this.#suggestions.close();
    this.#set("");
    send(text);
  }

  #set(text: string): void {
    this.input.value = text;
    this.#ready();
  }

  /** Not `disabled`: a button that cannot be reached cannot say what it is. */
  #ready(): void {
    set(this.#send, "aria-disabled", String(this.input.value.trim() === ""));
  }
}
