/**
 * The transcript: a log that screen readers follow, each message appended once and never touched again.
 *
 * What is restored is put in before the element becomes a log, so that nobody hears it again. Buttons
 * have no place here: they would be read out with the messages.
 */

import { h, set } from "../dom.js";
import type { Strings } from "../strings/strings.js";
import { render, type Rendering } from "../tree.js";
import type { Message } from "./message.js";

/** The most messages that are shown: as many as are kept. */
const MOST_SHOWN = 200;

export class Log {
  readonly element: HTMLElement = h("div", { class: "log", part: "log" });
  #last: HTMLElement | undefined;
  #lastOfCustomer: HTMLElement | undefined;

  /** Shows messages that were said before. */
  fill(messages: readonly Message[], texts: Strings, rendering: Rendering): void {
    this.element.removeAttribute("role");
    this.element.replaceChildren();
    this.#last = this.#lastOfCustomer = undefined;
    for (const message of messages) this.append(message, texts, rendering);
  }

  /** From now on what is appended is read out. */
  live(texts: Strings): void {
    set(this.element, "aria-label", texts.log);
    if (this.element.hasAttribute("role")) return;
    requestAnimationFrame(() => this.element.setAttribute("role", "log"));
  }

  /** Appends a message. */
  append(message: Message, texts: Strings, rendering: Rendering): void {
    const { from, lang, kind } = message;
    const name = { customer: texts.you, assistant: texts.assistant, operator: message.name ?? texts.operator }[from];
    const body = h("div", { class: "answer", part: `bubble ${from}-bubble`, lang: from === "customer" ? undefined : lang });
    body.append(render(message.tree, rendering));
    const author = h("p", { class: "author", part: "author" }, name);
    const element = h("div", { class: "message", part: `message ${from}`, "data-from": from, "data-kind": kind }, author, body);
    this.element.append(element);
    if (this.element.childElementCount > MOST_SHOWN) this.element.firstElementChild?.remove();
    this.#last = element;
    if (from === "customer") this.#lastOfCustomer = element;
  }

  /** Takes the last message back: it was not sent. */
  takeBack(): void {
    this.#last?.remove();
    this.#last = undefined;
  }

  /** Shows the last message from its beginning, with the question above it where both fit. */
  show(scroller: HTMLElement): void {
    const last = this.#last;
    if (!last) return;
    const question = this.#lastOfCustomer ?? last;
    const top = question.offsetTop - 12;
    const isCalm = matchMedia("(prefers-reduced-motion:reduce)").matches;
    const bottom = scroller.scrollHeight - scroller.clientHeight;
    scroller.scrollTo({ top: Math.min(top, bottom), behavior: isCalm ? "auto" : "smooth" });
  }
}
