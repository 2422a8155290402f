/**
 * The files that a page names: a Faq, and the table of meanings.
 *
 * In: addresses as they stand in attributes. Out: what is there, or an error that says why not. One that
 * never answers fails like one that is missing.
 */

import { LOAD_MS } from "./patience.js";

/** A Faq as it was found: a text of JSON, or a prepared one. */
export type FaqFile = string | Uint8Array;

const tables = new Map<string, Promise<Uint8Array>>();

/** A Faq. */
export async function faqAt(src: string): Promise<FaqFile> {
  const bytes = await bytesAt(src, "auto");
  // A prepared Faq begins with bytes that no JSON begins with.
  const first = bytes.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  return first === 0x7b ? new TextDecoder().decode(bytes) : bytes;
}

/** The table of meanings, fetched once; a failure is forgotten, so that the next call tries again. */
export function tableAt(src: string): Promise<Uint8Array> {
  const address = absolute(src);
  const known = tables.get(address) ?? bytesAt(src, "low");
  tables.set(address, known);
  known.catch(() => tables.delete(address));
  return known;
}

/** Where an address of the page leads. */
export function absolute(src: string): string {
  return new URL(src, document.baseURI).href;
}

async function bytesAt(src: string, priority: RequestPriority): Promise<Uint8Array> {
  const response = await fetch(absolute(src), { credentials: "same-origin", priority, signal: AbortSignal.timeout(LOAD_MS) });
  if (!response.ok) throw new Error(`${src} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
