/** Bytes from a text that carries them: each byte is the character of its number. */

import { SportelloError } from "./error.js";

/** The bytes of a text; `length` tells whether it was decoded as the UTF-8 that it is. */
export function bytes(text: string, length: number): Uint8Array<ArrayBuffer> {
  if (text.length !== length) {
    throw new SportelloError("wasm", "the script was not read as UTF-8: serve it with `charset=utf-8`");
  }
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
