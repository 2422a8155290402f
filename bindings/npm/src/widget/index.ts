/**
 * `sportello/widget`: the three elements. Importing it defines them; where there is no page it does nothing.
 */

import { SportelloChat } from "./chat/element.js";
import { SportelloFaq } from "./faq/element.js";
import { SportelloSuggest } from "./suggest/element.js";

export { SportelloChat, SportelloFaq, SportelloSuggest };
export type { ChatOpening } from "./chat/element.js";
export type { HandoffDetail } from "./chat/desk.js";
export type { ErrorDetail } from "./element.js";
export type { Strings, StringsByLang } from "./strings/strings.js";

const ELEMENTS = { "sportello-chat": SportelloChat, "sportello-faq": SportelloFaq, "sportello-suggest": SportelloSuggest };

/** Defines the elements, unless a page has done so already. */
export function define(): void {
  const registry = globalThis.customElements;
  if (!registry) return;
  for (const [name, element] of Object.entries(ELEMENTS)) {
    if (!registry.get(name)) registry.define(name, element);
  }
}

define();

declare global {
  interface HTMLElementTagNameMap {
    "sportello-chat": SportelloChat;
    "sportello-faq": SportelloFaq;
    "sportello-suggest": SportelloSuggest;
  }
}
