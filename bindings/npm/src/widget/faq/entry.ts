/** One entry of the page: a `details` with its answer, its address, whether it helped, what is asked next. */

import type { EntryText } from "../../api.js";
import { encoded } from "../bare.js";
import { button, freshId, h } from "../dom.js";
import { highlighted, spansOf } from "../highlight.js";
import { icon } from "../icons.js";
import type { Strings } from "../strings/strings.js";
import { render, type Rendering } from "../tree.js";

export interface EntryOptions {
  texts: Strings;
  rendering: Rendering;
  /** The words to mark. */
  searched: string;
  level: number;
  isOpen: boolean;
  /** Questions that are asked next, with their ids. */
  followUps: readonly EntryText[];
  toggled: (isOpen: boolean) => void;
  rated: (helpful: boolean) => void;
}

/** The address of an entry in this page. */
export function addressOf(id: string): string {
  return `${location.pathname}${location.search}#${encoded(id)}`;
}

/** Makes it. The answer is rendered when it is first opened. */
export function entryElement(entry: EntryText, options: EntryOptions): HTMLDetailsElement {
  const { texts, searched } = options;
  const heading = h(`h${options.level}` as "h3", { class: "question", part: "question" }, ...marked(entry.question, searched));
  const summary = h("summary", { part: "summary", lang: entry.lang }, heading, icon("down"));
  const details = h("details", { class: "entry", part: "entry", "data-entry": entry.id }, summary);
  let isFilled = false;
  const fillIn = (): void => {
    if (!isFilled) details.append(body(entry, options));
    isFilled = true;
  };
  if (options.isOpen || searched !== "") fillIn();
  details.open = options.isOpen;
  details.addEventListener("toggle", () => {
    if (details.open) fillIn();
    options.toggled(details.open);
  });
  const link = h("a", { class: "icon-button link", part: "link", href: addressOf(entry.id), "aria-label": texts.link, title: texts.link }, icon("link"));
  details.addEventListener("toggle", () => details.querySelector(".foot")?.append(link), { once: true });
  return details;
}

function body(entry: EntryText, options: EntryOptions): HTMLElement {
  const { texts, rendering, searched, followUps } = options;
  const answer = h("div", { class: "answer", part: "answer", lang: entry.lang });
  answer.append(render(entry.answer, rendering));
  if (searched !== "") markTexts(answer, searched);
  const made = h("div", { class: "body" }, answer);
  if (followUps.length > 0) made.append(next(followUps, texts));
  made.append(h("div", { class: "foot" }, feedback(options)));
  return made;
}

function next(followUps: readonly EntryText[], texts: Strings): HTMLElement {
  const id = freshId("next");
  const links = followUps.map((entry) =>
    h("li", {}, h("a", { href: addressOf(entry.id), part: "follow-up", lang: entry.lang }, icon("follow"), entry.question)),
  );
  return h("div", { class: "next", part: "follow-ups", role: "group", "aria-labelledby": id }, h("p", { id }, texts.followUps), h("ul", {}, ...links));
}

function feedback({ texts, rated }: EntryOptions): HTMLElement {
  const id = freshId("feedback");
  const says = h("span", { id }, texts.helpful);
  const row = h("div", { class: "feedback", part: "feedback", role: "group", "aria-labelledby": id }, says);
  const thumb = (yes: boolean): HTMLButtonElement => {
    const part = `feedback-button ${yes ? "feedback-yes" : "feedback-no"}`;
    const rate = (): void => {
      rated(yes);
      row.replaceChildren(h("span", { role: "status", tabindex: -1 }, yes ? texts.thanksYes : texts.thanksNo));
      row.querySelector("span")?.focus();
    };
    return button({ class: "text-button", part, "aria-describedby": id }, rate, icon(yes ? "yes" : "no"), yes ? texts.yes : texts.no);
  };
  row.append(thumb(true), thumb(false));
  return row;
}

function marked(text: string, searched: string): (Node | string)[] {
  return searched === "" ? [text] : highlighted(text, spansOf(text, searched));
}

/** Marks words in text that is there already, text node by text node. */
function markTexts(element: Element, searched: string): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  for (const text of found) text.replaceWith(...highlighted(text.data, spansOf(text.data, searched)));
}
