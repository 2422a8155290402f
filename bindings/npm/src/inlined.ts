/** The module that the package carries. */

import { bytes } from "./bytes.js";
import { payload } from "./glue/payload.js";

/** The bytes of the module. */
export function inlined(): Uint8Array<ArrayBuffer> {
  return bytes(payload, LENGTH);
}
