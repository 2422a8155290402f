/** The button that opens the panel, with a count of what was not read. */

import { button, h, set } from "../dom.js";
import { icon } from "../icons.js";
import { fill, type Strings } from "../strings/strings.js";

export class Launcher {
  readonly element: HTMLButtonElement;
  readonly #label = h("span", { part: "launcher-label" });
  readonly #badge = h("span", { class: "badge", part: "badge", "aria-hidden": "true", hidden: true });
  readonly #open = icon("chat");
  readonly #close = icon("down");

  constructor(panelId: string, toggle: () => void) {
    this.element = button({ class: "launcher", part: "launcher", "aria-controls": panelId }, toggle);
    this.element.append(this.#open, this.#close, this.#label, this.#badge);
  }

  /** Shows it as it is; `label` is the text that the host wants to be seen. */
  update(isOpen: boolean, unread: number, label: string | null, texts: Strings): void {
    this.#open.toggleAttribute("hidden", isOpen);
    this.#close.toggleAttribute("hidden", !isOpen);
    const hasLabel = label !== null && label !== "" && !isOpen;
    this.#label.textContent = hasLabel ? label : "";
    this.#label.hidden = !hasLabel;
    this.element.classList.toggle("labelled", hasLabel);
    this.#badge.textContent = unread > 99 ? "99+" : String(unread);
    this.#badge.hidden = unread === 0;
    set(this.element, "aria-expanded", String(isOpen));
    set(this.element, "aria-label", this.#name(isOpen, unread, hasLabel ? label : "", texts));
  }

  /** What is seen comes first in the name: that is what voice control is told. */
  #name(isOpen: boolean, unread: number, label: string, texts: Strings): string {
    const name = isOpen ? texts.launcherClose : texts.launcher;
    const news = unread === 1 ? texts.unreadOne : fill(texts.unreadMany, { count: unread });
    return [label, name, unread > 0 ? news : ""].filter(Boolean).join(", ");
  }
}
