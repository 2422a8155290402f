/** What went wrong, said once each, always with a way out: try again, write, telephone. */

import { button, h, type Child } from "../dom.js";
import type { Strings } from "../strings/strings.js";

/** What a notice is about: one of each kind at a time. */
export type NoticeKind = "load" | "turn" | "storage" | "handoff";

export class Notices {
  readonly element = h("div", { class: "notices", role: "status" });
  readonly #shown = new Map<NoticeKind, HTMLElement>();

  /** Shows a notice in the place of the last of its kind. */
  show(kind: NoticeKind, text: string, ...ways: Child[]): void {
    this.clear(kind);
    const notice = h("div", { class: "notice", part: `notice notice-${kind}` }, h("p", {}, text), ...ways);
    this.#shown.set(kind, notice);
    this.element.append(notice);
  }

  /** Takes notices of a kind away, or all. */
  clear(kind?: NoticeKind): void {
    const kinds = kind ? [kind] : [...this.#shown.keys()];
    for (const each of kinds) {
      this.#shown.get(each)?.remove();
      this.#shown.delete(each);
    }
  }

  /** A button that tries again. */
  retry(texts: Strings, act: () => void): HTMLElement {
    return button({ class: "pill", part: "retry" }, act, texts.retry);
  }

  /** A button that takes a notice away. */
  dismiss(kind: NoticeKind, texts: Strings): HTMLElement {
    return button({ class: "text-button", part: "dismiss" }, () => this.clear(kind), texts.dismiss);
  }
}
