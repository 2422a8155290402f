/** Below the field: a person, always. Where one is awaited, no longer waiting. */

import type { TalkState } from "../../api.js";
import { button, h } from "../dom.js";
import { icon } from "../icons.js";
import type { Strings } from "../strings/strings.js";

export class Footer {
  readonly element = h("div", { class: "footer", part: "footer" });
  readonly #person: HTMLButtonElement;
  readonly #withdraw: HTMLButtonElement;
  readonly #label = h("span");
  readonly #hours = h("span", { class: "hours", part: "hours" });

  constructor(acts: { person: () => void; withdraw: () => void }) {
    this.#person = button({ class: "text-button", part: "person" }, acts.person, icon("person"), this.#label);
    this.#withdraw = button({ class: "text-button", part: "withdraw" }, acts.withdraw);
    this.element.append(this.#person, this.#hours, this.#withdraw);
  }

  /** Shows what fits the state; `hours` is when people are there. */
  update(state: TalkState, hours: string, texts: Strings): void {
    this.#label.textContent = texts.person;
    this.#hours.textContent = hours;
    this.#hours.hidden = state !== "bot" || hours === "";
    this.#withdraw.textContent = texts.withdraw;
    this.#person.hidden = state === "human";
    this.#withdraw.hidden = state !== "waiting";
    this.element.hidden = state === "human";
  }
}
