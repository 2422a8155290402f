/**
 * Where a component gets its engine: one that the host made, a Faq, or the address of one.
 *
 * In: a {@link Source}. Out: an engine, shared by all components of the page that name the same
 * source. Fetches from the page's own origin only as far as the page's policy says so; knows nothing
 * of what the engine is used for.
 */

import type { Engine } from "./types.js";
import { SportelloError } from "../error.js";
import { absolute, faqAt, tableAt } from "./fetched.js";
import { TABLE_MS, within } from "./patience.js";
import { authored, needsTable } from "./prepared.js";

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
/** Files that were prepared for a table which the engine that they gave has not got yet. */
const preparedOf = new WeakMap<object, Uint8Array>();

/** The engine of a source; a failure is forgotten, so that the next call tries again. */
export async function engineOf(source: Source): Promise<Engine> {
  const engine = await pending(source);
  if (source.meaningSrc !== undefined) void addMeaning(engine, source.meaningSrc, source);
  return engine;
}

function pending({ engine, faq, src, meaningSrc }: Source): Promise<Engine> {
  if (engine) return Promise.resolve(engine);
  if (typeof faq === "string") return made(faq);
  if (faq !== undefined) return shared(byFaq, faq, () => loaded(faq, meaningSrc));
  if (src !== undefined) return shared(byAddress, absolute(src), () => fetched(src, meaningSrc));
  return Promise.reject(new EngineError("load", "expected one of: attribute `src`, property `faq`, property `engine`", undefined));
}

/** A `Map` or a `WeakMap`. */
interface Known<K> {
  get(key: K): Promise<Engine> | undefined;
  set(key: K, making: Promise<Engine>): unknown;
  delete(key: K): unknown;
}

function shared<K>(known: Known<K>, key: K, make: () => Promise<Engine>): Promise<Engine> {
  const making = known.get(key) ?? make();
  known.set(key, making);
  making.catch(() => known.delete(key));
  return making;
}

async function fetched(src: string, meaningSrc: string | undefined): Promise<Engine> {
  // On its way at once: a Faq that was prepared for it waits for it.
  if (meaningSrc !== undefined) void tableAt(meaningSrc).catch(() => {});
  const faq = await faqAt(src).catch((cause: unknown) => {
    throw new EngineError("load", `could not load ${src}: ${message(cause)}`, cause);
  });
  return loaded(faq, meaningSrc);
}

/** With the table, where the Faq was prepared for it: then nothing is trained, now or later. */
async function loaded(faq: string | object | Uint8Array, meaningSrc: string | undefined): Promise<Engine> {
  if (!needsTable(faq)) return made(faq);
  if (meaningSrc !== undefined) {
    try {
      const engine = await made(faq, await within(tableAt(meaningSrc), TABLE_MS));
      meaningOf.add(engine);
      return engine;
    } catch {
      // No table in time, or one that does not load: trained without, which takes longer than a table that comes.
    }
  }
  const engine = await made(faq);
  preparedOf.set(engine, faq);
  return engine;
}

async function made(faq: string | object | Uint8Array, meaning?: Uint8Array): Promise<Engine> {
  try {
    const { create } = await import("../index.js");
    return await create(faq, meaning && { meaning });
  } catch (cause) {
    // A Faq with problems is like one that is not there; everything else is the browser's.
    const isOfFaq = cause instanceof SportelloError && !OF_BROWSER.has(cause.code);
    const code = isOfFaq ? "load" : "engine";
    throw new EngineError(code, message(cause), cause, contactIn(faq));
  }
}

async function addMeaning(engine: Engine, meaningSrc: string, source: Source): Promise<void> {
  if (meaningOf.has(engine)) return;
  meaningOf.add(engine);
  try {
    const [table, prepared] = await Promise.all([tableAt(meaningSrc), preparedFor(engine, source)]);
    await switched(engine, table, prepared);
    preparedOf.delete(engine);
  } catch {
    // Without the table the engine decides as before; the next component may try again.
    meaningOf.delete(engine);
  }
}

/** The file that saves an engine the training, if there is one: with an engine of the host's, `src` names it. */
async function preparedFor(engine: Engine, { engine: own, src }: Source): Promise<Uint8Array | undefined> {
  const known = preparedOf.get(engine);
  if (known || !own || src === undefined) return known;
  const faq = await faqAt(src).catch(() => undefined);
  return needsTable(faq) ? faq : undefined;
}

async function switched(engine: Engine, table: Uint8Array, prepared: Uint8Array | undefined): Promise<void> {
  try {
    await engine.setMeaning(table, prepared);
  } catch (cause) {
    // A file of another Faq is of no use to this one.
    if (prepared === undefined) throw cause;
    await engine.setMeaning(table);
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

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function message(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
