/**
 * The table of word meanings, as a module: what lets a question find an entry in other words or in
 * the other language.
 *
 * It is larger than the engine. A page loads it after its engine answers, with `import()`, and
 * passes it to `setMeaning`. `sportello/meaning.table` is the same as a file, for pages that fetch.
 */

import { payload } from "./glue/table.js";
import { bytes } from "./bytes.js";

/** The bytes of the table. */
export function meaning(): Uint8Array<ArrayBuffer> {
  return bytes(payload, TABLE);
}
