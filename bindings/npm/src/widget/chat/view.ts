/** The parts of the chat, put together. Knows what stands where, not when anything happens. */

import { freshId, h, say, set } from "../dom.js";
import type { Strings } from "../strings/strings.js";
import { Actions } from "./actions.js";
import { Composer, type ComposerActs } from "./composer.js";
import { Footer } from "./footer.js";
import { Header } from "./header.js";
import { Launcher } from "./launcher.js";
import { Log } from "./log.js";
import { Notices } from "./notices.js";

/** What the parts call when they are pressed. */
export interface ViewActs extends ComposerActs {
  toggle: () => void;
  close: () => void;
  reset: () => void;
  person: () => void;
  withdraw: () => void;
}

/** Quicker work needs no sign that it is being done. */
const WORK_SHOWN_AFTER_MS = 250;

export class View {
  readonly launcher: Launcher;
  readonly header: Header;
  readonly log = new Log();
  readonly actions = new Actions();
  readonly notices = new Notices();
  readonly composer: Composer;
  readonly footer: Footer;
  readonly scroller: HTMLElement;
  readonly panel: HTMLElement;
  readonly #status = h("div", { class: "status", part: "status", role: "status" });
  readonly #announcer = h("div", { class: "unseen", role: "status" });
  #working: ReturnType<typeof setTimeout> | undefined;

  constructor(acts: ViewActs) {
    const panelId = freshId("panel");
    const titleId = freshId("title");
    this.launcher = new Launcher(panelId, acts.toggle);
    this.header = new Header(titleId, acts);
    this.composer = new Composer(acts);
    this.footer = new Footer(acts);
    const middle = [this.log.element, this.#status, this.actions.element, this.notices.element];
    this.scroller = h("div", { class: "scroller", part: "messages", tabindex: 0, role: "group" }, ...middle);
    this.panel = h("section", { class: "panel", part: "panel", id: panelId, "aria-labelledby": titleId, tabindex: -1, hidden: true });
    const { element: header, confirm } = this.header;
    this.panel.append(header, confirm, this.scroller, this.composer.element, this.footer.element, this.#announcer);
  }

  /** In the page it is a region; over the page a dialog. */
  place(isInline: boolean): void {
    set(this.panel, "role", isInline ? "region" : "dialog");
  }

  /** Names what has no visible text. */
  label(texts: Strings): void {
    set(this.scroller, "aria-label", texts.log);
  }

  /** Says that work is going on, if it takes long enough to be noticed. */
  work(text: string): void {
    clearTimeout(this.#working);
    this.#working = setTimeout(() => {
      const dots = h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));
      this.#status.replaceChildren(dots, text);
    }, WORK_SHOWN_AFTER_MS);
  }

  /** The work is done; says so in a few words, or nothing. */
  rest(text = ""): void {
    clearTimeout(this.#working);
    say(this.#status, text);
  }

  /** Says something to who cannot see it. */
  announce(text: string): void {
    say(this.#announcer, text);
  }
}
