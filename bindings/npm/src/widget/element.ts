/**
 * What the three components share: shadow root, styles, the engine, language and texts, events.
 *
 * Knows nothing of what a component shows. Importing this where there is no page defines nothing.
 */

import type { FaqInfo, Lang } from "../api.js";
import { bare } from "./bare.js";
import { engineOf, EngineError, type Contact, type Source } from "./engine.js";
import { pageLang } from "./lang.js";
import { LOAD_MS, Overdue, within } from "./patience.js";
import { stringsFor, type Strings, type StringsByLang } from "./strings/strings.js";
import { answer, base } from "./styles/base.js";
import { palette } from "./styles/palette.js";
import { sheet } from "./styles/sheet.js";
import type { Engine } from "./types.js";

/** What an `error` event carries. */
export interface ErrorDetail {
  /** `load` the Faq, `engine`, `turn`, `storage` or `handoff`. */
  code: "load" | "engine" | "turn" | "storage" | "handoff";
  message: string;
  cause?: unknown;
}

// On a server there is no such class; the module must still be importable there.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** The base of the components. */
export abstract class SportelloElement extends Base {
  protected readonly root: ShadowRoot;
  #engine: Engine | Promise<Engine> | undefined;
  #faq: string | object | Uint8Array | undefined;
  #strings: StringsByLang = {};
  #info: FaqInfo | undefined;
  #loadedContact: Contact = {};
  #spoken: Lang | undefined;
  #queued = false;

  constructor(...styles: string[]) {
    super();
    this.root = this.attachShadow({ mode: "open", delegatesFocus: false });
    this.root.adoptedStyleSheets = [palette, base, answer, ...styles].map(sheet);
  }

  /** An engine that the host made: a `Sportello`, one in a worker, or the promise of one. */
  get engine(): Engine | Promise<Engine> | undefined {
    return this.#engine;
  }
  set engine(engine: Engine | Promise<Engine> | undefined) {
    this.#engine = engine;
    this.sourceChanged();
  }

  /** A Faq: JSON text, the object, or what `sportello build` wrote. */
  get faq(): string | object | Uint8Array | undefined {
    return this.#faq;
  }
  set faq(faq: string | object | Uint8Array | undefined) {
    this.#faq = faq;
    this.sourceChanged();
  }

  /** Replaces texts of the component: `{ it: { title: "Bottega" } }`. */
  get strings(): StringsByLang {
    return this.#strings;
  }
  set strings(strings: StringsByLang) {
    this.#strings = strings ?? {};
    this.refresh();
  }

  /** The address of the Faq. */
  get src(): string | null {
    return this.getAttribute("src");
  }
  set src(src: string | null) {
    if (src === null) this.removeAttribute("src");
    else this.setAttribute("src", src);
  }

  /** Called once after properties and attributes that were set together. */
  protected sourceChanged(): void {
    if (this.#queued || !this.isConnected) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      if (this.isConnected && this.hasSource) this.begin();
    });
  }

  /** Begins anew with what the component was given. */
  protected abstract begin(): void;

  /** Shows texts and attributes as they now are. */
  protected abstract refresh(): void;

  protected get hasSource(): boolean {
    return this.#engine !== undefined || this.#faq !== undefined || this.hasAttribute("src");
  }

  /** The engine; learns from it how the Faq addresses customers and how the company is reached. */
  protected async loaded(): Promise<Engine> {
    try {
      const engine = await within(engineOf(this.#source()), LOAD_MS);
      this.#info = bare(engine.faq);
      return engine;
    } catch (cause) {
      const code = cause instanceof Overdue ? "load" : "engine";
      const error = cause instanceof EngineError ? cause : new EngineError(code, String(cause), cause);
      this.#loadedContact = error.contact;
      throw error;
    }
  }

  #source(): Source {
    const named = (attribute: string): string | undefined => this.getAttribute(attribute) ?? undefined;
    return { engine: this.#engine, faq: this.#faq, src: named("src"), meaningSrc: named("meaning-src") };
  }

  /** What is known of the Faq once it is loaded. */
  protected get info(): FaqInfo | undefined {
    return this.#info;
  }

  /** How people are reached: the attributes first, then the Faq. */
  protected get contact(): Contact {
    const known: Contact = bare(this.#info?.contact ?? this.#loadedContact);
    return {
      mail: this.getAttribute("contact-mail") ?? known.mail,
      phone: this.getAttribute("contact-phone") ?? known.phone,
    };
  }

  /** The language that the component speaks. */
  protected get spoken(): Lang {
    return this.#spoken ?? pageLang(this, this.#info?.languages);
  }
  protected set spoken(lang: Lang | undefined) {
    this.#spoken = lang;
  }

  protected get texts(): Strings {
    return stringsFor(this.spoken, this.#info?.address, this.#strings);
  }

  /** Tells the host; whether it did not prevent what follows. An error in a handler stays there. */
  protected emit(type: string, detail: unknown = {}, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, cancelable }));
  }

  /** Tells the host that something failed. */
  protected fail(code: ErrorDetail["code"], cause: unknown): void {
    const detail: ErrorDetail = { code, message: cause instanceof Error ? cause.message : String(cause), cause };
    this.emit("error", detail);
  }

  /** Takes a property that was set before the element was defined. */
  protected upgrade(...names: string[]): void {
    for (const name of names) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }
}
