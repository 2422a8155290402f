/**
 * Where a component gets its engine: one that the host made, a Faq, or the address of one.
 *
 * In: a {@link Source}. Out: an engine, shared by all components of the page that name the same
 * source. Fetches from the page's own origin only as far as the page's policy says so; knows nothing
 * of what the engine is used for.
 */

import type { Engine } from "./types.js";
import { SportelloError } from "../error.js";

/** What a component was given. */
export interface Source {
  engine?: Engine | Promise<Engine> | undefined;
  faq?: string | object | Uint8Array | undefined;
  src?: string | undefined;
  meaningSrc?: string | undefined;
}

/** How people can be reached, read from a Faq even where no engine can be made. */
export interface Contact {
  mail?: string | undefined;
  phone?: string | undefined;
}

/** An engine that could not be had: `code` says at which step, `contact` how else to reach the company. */
export class EngineError extends Error {
  readonly code: "load" | "engine";
  readonly contact: Contact;
  constructor(code: "load" | "engine", message: string, cause: unknown, contact: Contact = {}) {
    super(message, { cause });
    this.name = "EngineError";
    this.code = code;
    this.contact = contact;
  }
}

/** What the page or the browser refuses; every other code is about the Faq. */
const OF_BROWSER = new Set(["blocked", "wasm", "engine", "worker"]);

const byAddress = new Map<string, Promise<Engine>>();
const byFaq = new WeakMap<object, Promise<Engine>>();
const meaningOf = new WeakSet<object>();

/** The engine of a source; a failure is forgotten, so that the next call tries again. */
export async function engineOf(source: Source): Promise<Engine> {
  const engine = await pending(source);
  if (source.meaningSrc !== undefined) void addMeaning(engine, source.meaningSrc);
  return engine;
}

function pending(source: Source): Promise<Engine> {
  if (source.engine) return Promise.resolve(source.engine);
  if (source.faq !== undefined) return ofFaq(source.faq);
  if (source.src !== undefined) return ofAddress(new URL(source.src, document.baseURI).href);
  return Promise.reject(new EngineError("load", "expected one of: attribute `src`, property `faq`, property `engine`", undefined));
}

function ofFaq(faq: string | object | Uint8Array): Promise<Engine> {
  if (typeof faq === "string") return made(faq);
  const known = byFaq.get(faq);
  if (known) return known;
  const making = made(faq);
  byFaq.set(faq, making);
  making.catch(() => byFaq.delete(faq));
  return making;
}

function ofAddress(address: string): Promise<Engine> {
  const known = byAddress.get(address);
  if (known) return known;
  const making = fetched(address).then(made);
  byAddress.set(address, making);
  making.catch(() => byAddress.delete(address));
  return making;
}

async function fetched(address: string): Promise<string | Uint8Array> {
  try {
    const response = await fetch(address, { credentials: "same-origin" });
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    // A prebuilt Faq begins with bytes that no JSON begins with.
    const first = bytes.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
    return first === 0x7b ? new TextDecoder().decode(bytes) : bytes;
  } catch (cause) {
    throw new EngineError("load", `could not load ${address}: ${message(cause)}`, cause);
  }
}

async function made(faq: string | object | Uint8Array): Promise<Engine> {
  try {
    const { create } = await import("../index.js");
    return await create(faq);
  } catch (cause) {
    // A Faq with problems is like one that is not there; everything else is the browser's.
    const isOfFaq = cause instanceof SportelloError && !OF_BROWSER.has(cause.code);
    const code = isOfFaq ? "load" : "engine";
    throw new EngineError(code, message(cause), cause, contactIn(faq));
  }
}

async function addMeaning(engine: Engine, src: string): Promise<void> {
  if (meaningOf.has(engine)) return;
  meaningOf.add(engine);
  try {
    const response = await fetch(new URL(src, document.baseURI).href, { credentials: "same-origin" });
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    await engine.setMeaning(new Uint8Array(await response.arrayBuffer()));
  } catch {
    // Without the table the engine decides as before; the next component may try again.
    meaningOf.delete(engine);
  }
}

/** How to reach the company, as the Faq's JSON says it; a prepared Faq has its JSON inside. */
export function contactIn(faq: unknown): Contact {
  try {
    const json = faq instanceof Uint8Array ? authored(faq) : faq;
    const value: unknown = typeof json === "string" ? JSON.parse(json) : json;
    const contact = (value as { contact?: { mail?: unknown; phone?: unknown } } | undefined)?.contact;
    return { mail: text(contact?.mail), phone: text(contact?.phone) };
  } catch {
    return {};
  }
}

/** Where the length of the JSON in a prepared Faq stands, and where the JSON begins. */
const LENGTH_AT = 20;
const AUTHORED_AT = 36;

function authored(prepared: Uint8Array): string {
  const length = new DataView(prepared.buffer, prepared.byteOffset, prepared.byteLength).getUint32(LENGTH_AT, true);
  return new TextDecoder().decode(prepared.subarray(AUTHORED_AT, AUTHORED_AT + length));
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function message(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
