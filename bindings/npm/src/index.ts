/**
 * The engine with its module inside: nothing to fetch, nothing to configure.
 *
 * Importing it does nothing; `create` starts the module.
 */

import type { FaqSource, Options, Sportello } from "./api.js";
import { engine } from "./engine.js";
import { inlined } from "./inlined.js";
import { start } from "./module.js";

export type * from "./api.js";
export { SportelloError, type Problem } from "./error.js";

/** The version of the package and of the engine in it. */
export const version: string = VERSION;

/**
 * Makes an engine of a Faq.
 *
 * Rejects with a `SportelloError` when the Faq has problems or the page may not run WebAssembly.
 */
export async function create(faq: FaqSource, options?: Options): Promise<Sportello> {
  await start(inlined);
  return engine(faq, options);
}
