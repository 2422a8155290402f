/**
 * What can be pressed after the last message: whether it helped, and what to ask next.
 *
 * Stands below the log, not in it, so that screen readers announce messages without their buttons.
 */

import type { Choice, Lang } from "../../api.js";
import { button, freshId, h } from "../dom.js";
import { icon, type IconName } from "../icons.js";
import type { Strings } from "../strings/strings.js";

const ICONS: ReadonlyMap<Choice["kind"], IconName> = new Map([["follow-up", "follow"], ["person", "person"]]);

/** A question that can be pressed. */
export interface Offer {
  label: string;
  kind: Choice["kind"];
  act: () => void;
}

export class Actions {
  readonly element = h("div", { class: "actions", part: "actions" });

  /** Takes everything away. */
  clear(): void {
    this.element.replaceChildren();
  }

  /** Asks whether the last answer helped. */
  askFeedback(texts: Strings, give: (yes: boolean) => void): void {
    const id = freshId("feedback");
    const thumb = (yes: boolean): HTMLButtonElement =>
      button(
        { class: "text-button", part: `feedback-button ${yes ? "feedback-yes" : "feedback-no"}`, "aria-describedby": id },
        () => (row.remove(), give(yes)),
        icon(yes ? "yes" : "no"),
        yes ? texts.yes : texts.no,
      );
    const row = h("div", { class: "feedback", part: "feedback", role: "group", "aria-labelledby": id });
    row.append(h("span", { id }, texts.helpful), thumb(true), thumb(false));
    this.element.append(row);
  }

  /** Offers questions, as a named list of buttons. `visible` shows the name too. */
  offer(offers: readonly Offer[], name: string, visible: boolean, lang: Lang): void {
    if (offers.length === 0) return;
    const id = freshId("choices");
    const items = offers.map((offer) => {
      const shown = ICONS.get(offer.kind);
      const part = `choice choice-${offer.kind}`;
      const row = h("span", { class: "row" }, shown && icon(shown), h("span", {}, offer.label));
      return h("li", {}, button({ class: "pill", part }, offer.act, row));
    });
    const label = h("p", { class: visible ? "choices-label" : "unseen", part: "choices-label", id }, name);
    const attributes = { class: "choices", part: "choices", role: "group", "aria-labelledby": id, lang };
    this.element.append(h("div", attributes, label, h("ul", {}, ...items)));
  }
}
