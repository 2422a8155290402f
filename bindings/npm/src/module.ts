/**
 * The module: one instance of the engine, started once, started again when it stops.
 *
 * In: the compiled module. Out: calls that return texts or throw a `SportelloError`. After a trap
 * the instance is replaced and `generation` rises; whoever holds something that lived in the old
 * one makes it anew. Knows nothing of Faqs.
 */

import { __wbg_reset_state as reset, default as instantiate, version } from "./glue/sportello_wasm.js";
import { SportelloError } from "./error.js";

/** What the module can be started from. */
export type WasmSource = WebAssembly.Module | BufferSource | Response | PromiseLike<Response | BufferSource | WebAssembly.Module>;

let started: Promise<void> | undefined;

/** Which instance is running; 0 before the first. */
export let generation = 0;

/** Starts the module unless it runs; a start that failed can be tried again. */
export function start(source: () => WasmSource): Promise<void> {
  started ??= run(source).catch((cause: unknown) => {
    started = undefined;
    throw unstartable(cause);
  });
  return started;
}

async function run(source: () => WasmSource): Promise<void> {
  const module_or_path = await source();
  await instantiate({ module_or_path });
  generation += 1;
  const found = version();
  if (found !== VERSION) {
    throw new SportelloError("wasm", `the module is of version ${found}: expected the one of this package, ${VERSION}`);
  }
}

function unstartable(cause: unknown): SportelloError {
  if (cause instanceof SportelloError) return cause;
  const text = String(cause);
  if (/content security policy|blocked by csp|unsafe-eval|disallowed by embedder/i.test(text)) {
    return new SportelloError("blocked", "the page may not run WebAssembly: allow script-src 'wasm-unsafe-eval' in its Content-Security-Policy", [], { cause });
  }
  return new SportelloError("wasm", `the module does not load: ${text}`, [], { cause });
}

/** Calls into the module. What it throws becomes a `SportelloError`; a trap replaces the instance. */
export function guarded<T>(call: () => T): T {
  try {
    return call();
  } catch (cause) {
    if (cause instanceof SportelloError) throw cause;
    if (typeof cause === "string") throw SportelloError.of(cause);
    restart();
    throw new SportelloError("engine", `the engine stopped and was started again: ${String(cause)}`, [], { cause });
  }
}

function restart(): void {
  reset();
  generation += 1;
}
