/** A Faq, in whatever form a page has it, as the module takes it. */

import type { FaqSource } from "./api.js";

/** A text of JSON, or the bytes of a prepared Faq. */
export type Plain = string | Uint8Array;

const BRACE = 0x7b;
const BYTE_ORDER_MARK = 0xef;

/** Texts of JSON stay texts; objects become texts; bytes that are JSON become texts. */
export function plain(faq: FaqSource): Plain {
  if (typeof faq === "string") return faq;
  if (faq instanceof ArrayBuffer) return plain(new Uint8Array(faq));
  if (!(faq instanceof Uint8Array)) return JSON.stringify(faq);
  const first = faq.find((byte) => byte > 0x20);
  return first === BRACE || first === BYTE_ORDER_MARK ? new TextDecoder().decode(faq) : faq;
}
