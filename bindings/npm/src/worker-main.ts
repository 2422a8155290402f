/**
 * What runs in the worker: engines behind messages.
 *
 * In: requests. Out: one response to each, in their order. Importing it where there is no worker
 * does nothing.
 */

import { SportelloError } from "./error.js";
import { inlined } from "./inlined.js";
import { start } from "./module.js";
import type { Numbered, Response, Value } from "./protocol.js";
import { Raw } from "./raw.js";

/** The part of a worker's global scope that is used here. */
interface Scope {
  postMessage(response: Response): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Numbered>) => void): void;
}

const engines = new Map<number, Raw>();
let last: Promise<void> = Promise.resolve();

async function value(request: Numbered): Promise<Value> {
  if (request.ask === "create") {
    const { faq, meaning, wasm } = request;
    await start(wasm === undefined ? inlined : () => wasm);
    engines.set(request.engine, new Raw(faq, meaning));
    return "";
  }
  const engine = engines.get(request.engine);
  if (engine === undefined) throw new SportelloError("freed", "free() was called: make a new engine");
  if (request.ask === "call") return engine.call(request.method, ...request.args);
  if (request.ask === "meaning") engine.setMeaning(request.meaning, request.faq);
  if (request.ask === "learn") engine.learn(request.records, request.needsApproval);
  if (request.ask === "learnt") engine.fromSnapshot(request.snapshot);
  if (request.ask === "snapshot") return engine.snapshot();
  if (request.ask === "free") {
    engine.free();
    engines.delete(request.engine);
  }
  return "";
}

async function respond(scope: Scope, request: Numbered): Promise<void> {
  const { number } = request;
  try {
    scope.postMessage({ number, value: await value(request) });
  } catch (cause) {
    const known = cause instanceof SportelloError;
    const { code, message, problems } = known ? cause : new SportelloError("engine", String(cause));
    scope.postMessage({ number, fault: { code, message, problems } });
  }
}

/** Serves a worker's scope. */
export function serve(scope: Scope): void {
  scope.addEventListener("message", ({ data }) => {
    last = last.then(() => respond(scope, data));
  });
}

if (typeof (globalThis as { WorkerGlobalScope?: unknown }).WorkerGlobalScope === "function") {
  serve(globalThis as unknown as Scope);
}
