/**
 * The engine in a worker: the page's own thread never waits for it.
 *
 * Importing it does nothing; `createInWorker` starts a worker from a script of this package, or
 * takes one that the page has started.
 */

import type { AsyncSportello, FaqInfo, FaqSource, Options } from "./api.js";
import { SportelloError } from "./error.js";
import { Line, type WorkerLike } from "./line.js";
import { plain } from "./plain.js";
import { Remote } from "./remote.js";

export type * from "./api.js";
export { SportelloError, type Problem } from "./error.js";
export type { WorkerLike } from "./line.js";

/** What an engine in a worker may be given besides its Faq. */
export interface WorkerOptions extends Options {
  /** A worker that runs `sportello/worker-main`; one is started if there is none. */
  worker?: WorkerLike;
  /** The module, for a worker runtime that may not compile bytes. */
  wasm?: WebAssembly.Module | ArrayBuffer;
}

let engines = 0;

/** Makes an engine of a Faq, in a worker. */
export async function createInWorker(faq: FaqSource, options: WorkerOptions = {}): Promise<AsyncSportello> {
  const { worker, meaning, wasm } = options;
  const line = new Line(worker ?? started());
  const engine = (engines += 1);
  try {
    await line.send({ ask: "create", engine, faq: plain(faq), meaning, wasm });
    const info = JSON.parse(await line.send({ ask: "call", engine, method: "info", args: [] })) as FaqInfo;
    return new Remote(line, engine, info, worker === undefined);
  } catch (cause) {
    if (worker === undefined) line.end();
    throw cause;
  }
}

/** A worker of this package's own script. */
function started(): Worker {
  try {
    return new Worker(new URL("./worker-main.js", import.meta.url), { type: "module" });
  } catch (cause) {
    // Trusted Types take no address from a script that may make no policy, as this one may not.
    throw new SportelloError("worker", `the page may not start a worker from here: pass one as \`worker\` (${String(cause)})`, [], { cause });
  }
}
