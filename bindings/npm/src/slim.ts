/**
 * The engine without its module: bring `sportello/sportello.wasm` in whatever way the page, the
 * bundler or the worker runtime has it. The one of the first call is used for all.
 */

import type { FaqSource, Options, Sportello } from "./api.js";
import { engine } from "./engine.js";
import { type WasmSource, start } from "./module.js";

export type * from "./api.js";
export { SportelloError, type Problem } from "./error.js";
export type { WasmSource } from "./module.js";

/** The version of the package; the module has to be of the same. */
export const version: string = VERSION;

/** Makes an engine of a Faq, in a module from bytes, a response or a compiled module. */
export async function create(faq: FaqSource, options: Options & { wasm: WasmSource }): Promise<Sportello> {
  await start(() => options.wasm);
  return engine(faq, options);
}
