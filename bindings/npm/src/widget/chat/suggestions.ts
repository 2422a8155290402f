/**
 * Suggestions while typing: the listbox of a combobox with manual selection (ARIA Authoring Practices).
 *
 * In: what is typed, where to look it up. Out: the question that was accepted. Nothing is selected until
 * the customer presses an arrow, so that Enter sends what was typed; the focus never leaves the field.
 */

import type { Suggestion } from "../../api.js";
import { freshId, h, set } from "../dom.js";
import { highlighted } from "../highlight.js";
import type { Awaitable } from "../types.js";

/** Looks up suggestions for what is typed. */
export type Look = (typed: string) => Awaitable<readonly Suggestion[]>;

/** Fewer letters say nothing yet. */
const FEWEST_LETTERS = 2;

export class Suggestions {
  readonly list: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #look: Look;
  readonly #accept: (suggestion: Suggestion) => void;
  readonly #count: (found: number) => void;
  #found: readonly Suggestion[] = [];
  #at = -1;
  #asked = 0;

  constructor(input: HTMLInputElement, look: Look, accept: (suggestion: Suggestion) => void, count: (found: number) => void) {
    this.#input = input;
    this.#look = look;
    this.#accept = accept;
    this.#count = count;
    this.list = h("ul", { class: "suggestions", part: "suggestions", role: "listbox", id: freshId("suggestions"), hidden: true });
    set(input, "role", "combobox");
    set(input, "aria-autocomplete", "list");
    set(input, "aria-expanded", "false");
    set(input, "aria-controls", this.list.id);
    set(input, "autocomplete", "off");
    input.addEventListener("blur", () => this.close());
    // Pressing an option must not take the focus from the field.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  /** Looks up what is typed; an answer that comes after the next key is dropped. */
  async typed(): Promise<void> {
    const asked = ++this.#asked;
    const text = this.#input.value.trim();
    const pending = text.length < FEWEST_LETTERS ? [] : this.#look(text);
    const found = pending instanceof Promise ? await pending.catch(() => []) : pending;
    if (asked === this.#asked) this.#show(found);
  }

  /** Closes the list. */
  close(): void {
    this.#asked += 1;
    this.#show([]);
  }

  /** Handles a key of the field; whether the list took it. */
  key(event: KeyboardEvent): boolean {
    if (event.isComposing) return false;
    const last = this.#found.length - 1;
    if (event.key === "ArrowDown" && !this.isOpen) void this.typed();
    else if (!this.isOpen) return false;
    else if (event.key === "ArrowDown") this.#select(this.#at >= last ? -1 : this.#at + 1);
    else if (event.key === "ArrowUp") this.#select(this.#at < 0 ? last : this.#at - 1);
    else if (event.key === "Escape") this.close();
    else if (event.key === "Enter" && this.#at >= 0) this.#take(this.#at);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  #show(found: readonly Suggestion[]): void {
    const before = this.#found.length;
    this.#found = found;
    const options = found.map((suggestion, at) => {
      const option = h("li", { class: "suggestion", part: "suggestion", role: "option", id: `${this.list.id}-${at}` });
      option.append(h("span", { lang: suggestion.lang }, ...highlighted(suggestion.question, suggestion.spans)));
      set(option, "aria-selected", "false");
      option.addEventListener("click", () => this.#take(at));
      return option;
    });
    this.list.replaceChildren(...options);
    this.list.hidden = found.length === 0;
    set(this.#input, "aria-expanded", String(this.isOpen));
    this.#select(-1);
    if (found.length !== before) this.#count(found.length);
  }

  #select(at: number): void {
    this.#at = at;
    for (const [place, option] of [...this.list.children].entries()) {
      set(option, "aria-selected", String(place === at));
      set(option, "part", place === at ? "suggestion suggestion-active" : "suggestion");
      if (place === at) option.scrollIntoView({ block: "nearest" });
    }
    set(this.#input, "aria-activedescendant", at < 0 ? undefined : `${this.list.id}-${at}`);
  }

  #take(at: number): void {
    const suggestion = this.#found[at];
    this.close();
    if (suggestion) this.#accept(suggestion);
  }
}
