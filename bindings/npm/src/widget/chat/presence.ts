/**
 * Whether the panel is there: opening and closing, focus, what was not read, modal on a phone.
 *
 * Over the page the panel is a dialog that does not hold the focus; filling the screen it is modal. In the
 * page it is always open. The attribute `open` is the truth; the host may set it too.
 */

import { set } from "../dom.js";
import type { Strings } from "../strings/strings.js";
import { makeModal } from "./modal.js";
import type { View } from "./view.js";
import { FULL_SCREEN, followViewport } from "./viewport.js";

export class Presence {
  readonly #host: HTMLElement;
  readonly #view: View;
  readonly #changed: (isOpen: boolean, isQuiet: boolean) => void;
  readonly #fullScreen = globalThis.matchMedia?.(FULL_SCREEN);
  readonly #resized = (): void => this.#cover();
  #was = false;
  #isQuiet = false;
  #unread = 0;
  #before: Element | null = null;
  #uncover: (() => void) | undefined;
  #unfollow = (): void => {};

  constructor(host: HTMLElement, view: View, changed: (isOpen: boolean, isQuiet: boolean) => void) {
    this.#host = host;
    this.#view = view;
    this.#changed = changed;
    view.panel.addEventListener("keydown", (event) => this.#key(event));
  }

  get isInline(): boolean {
    return this.#host.getAttribute("mode") === "inline";
  }

  get isOpen(): boolean {
    return this.isInline || this.#host.hasAttribute("open");
  }

  open(): void {
    if (this.isOpen) return this.focusInside();
    set(this.#host, "open", true);
  }

  /** Opens as the last page left it: without taking the focus, and never over the whole screen. */
  openQuietly(): void {
    if (this.isOpen || this.#fullScreen?.matches) return;
    this.#isQuiet = true;
    set(this.#host, "open", true);
    this.#isQuiet = false;
  }

  close(): void {
    if (!this.isInline) set(this.#host, "open", false);
  }

  /** Moves the focus to where one writes; on a screen without a keyboard to the panel, which leaves the answers in sight. */
  focusInside(): void {
    const isTouch = matchMedia("(pointer:coarse)").matches;
    (isTouch || this.#fullScreen?.matches ? this.#view.panel : this.#view.composer.input).focus({ preventScroll: true });
  }

  /** A message came in: counted, unless it can be seen. */
  received(): void {
    if (!this.isOpen) this.#unread += 1;
  }

  connect(): void {
    this.#fullScreen?.addEventListener("change", this.#resized);
    const root = this.#host.shadowRoot;
    if (root) this.#unfollow = followViewport(root);
    this.#was = false;
    this.#isQuiet = true;
    this.update();
    this.#isQuiet = false;
  }

  disconnect(): void {
    this.#fullScreen?.removeEventListener("change", this.#resized);
    this.#unfollow();
    this.#uncover?.();
    this.#uncover = undefined;
  }

  /** Shows the panel as the attributes say. */
  update(): void {
    const { panel, launcher } = this.#view;
    const isOpen = this.isOpen;
    this.#view.place(this.isInline);
    if (isOpen === this.#was) return;
    this.#was = isOpen;
    if (isOpen) {
      this.#unread = 0;
      this.#before = document.activeElement;
    }
    const hadFocus = panel.contains(this.#host.shadowRoot?.activeElement ?? null);
    panel.hidden = !isOpen;
    this.#cover();
    this.#view.log.show(this.#view.scroller);
    if (isOpen && !this.#isQuiet) this.focusInside();
    if (!isOpen && hadFocus) this.#giveBack(launcher.element);
    if (!this.isInline) this.#changed(isOpen, this.#isQuiet);
  }

  /** Shows launcher and count as they are. */
  refresh(label: string | null, texts: Strings): void {
    const { launcher } = this.#view;
    launcher.element.hidden = this.isInline || this.#host.getAttribute("launcher") === "none";
    launcher.update(this.isOpen, this.#unread, label, texts);
  }

  #giveBack(launcher: HTMLElement): void {
    if (!launcher.hidden) launcher.focus();
    else if (this.#before instanceof HTMLElement) this.#before.focus();
  }

  #cover(): void {
    this.#uncover?.();
    const isCovering = this.isOpen && !this.isInline && this.#fullScreen?.matches === true && this.#host.isConnected;
    this.#uncover = isCovering ? makeModal(this.#view.panel) : undefined;
    set(this.#view.panel, "aria-modal", isCovering ? "true" : undefined);
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.isComposing || this.isInline) return;
    event.stopPropagation();
    if (this.#view.header.isAsking) this.#view.header.stopAsking();
    else this.close();
  }
}
