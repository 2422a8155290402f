/**
 * An engine with its Faq, behind texts: what the module has, kept alive over traps.
 *
 * In: the Faq, the table and a journal's records as they were given. Out: the module's methods, each a text in JSON.
 * Where the instance was replaced since the last call, the engine is built again first.
 */

import { Engine } from "./glue/sportello_wasm.js";
import { SportelloError } from "./error.js";
import { generation, guarded } from "./module.js";
import type { Plain } from "./plain.js";

/** The methods that take and give texts and numbers: all that a worker has to pass on. */
export type RawMethod = "info" | "entries" | "ask" | "explain" | "suggest" | "say" | "open" | "resume" | "turn" | "packet";

/** Something that has the module's methods, here or in a worker. */
export interface Calls<T> {
  call(method: RawMethod, ...args: (string | number)[]): T;
}

export class Raw implements Calls<string> {
  #faq: Plain;
  #meaning: Uint8Array | undefined;
  #learnt: Uint8Array | undefined;
  #engine: Engine | undefined;
  #generation = 0;
  #freed = false;

  constructor(faq: Plain, meaning?: Uint8Array) {
    this.#faq = faq;
    this.#meaning = meaning;
    this.#live();
  }

  call(method: RawMethod, ...args: (string | number)[]): string {
    const engine = this.#live();
    return guarded(() => (engine[method] as (...args: (string | number)[]) => string).apply(engine, args));
  }

  setMeaning(meaning: Uint8Array | undefined, prepared?: Plain): void {
    const engine = this.#live();
    if (prepared === undefined) {
      guarded(() => engine.setMeaning(meaning));
    } else {
      const next = guarded(() => build(prepared, meaning, this.#learnt));
      if (content(next) !== content(engine)) {
        next.free();
        throw new SportelloError("invalid-value", "setMeaning: expected the same Faq, prepared with the table; found another one");
      }
      engine.free();
      this.#engine = next;
      this.#faq = prepared;
    }
    this.#meaning = meaning;
  }

  learn(records: string, needsApproval: boolean): void {
    const engine = this.#live();
    guarded(() => engine.learn(records, needsApproval));
    this.#learnt = this.snapshot();
  }

  snapshot(): Uint8Array {
    const engine = this.#live();
    return guarded(() => engine.snapshot());
  }

  fromSnapshot(learnt: Uint8Array): void {
    const engine = this.#live();
    guarded(() => engine.fromSnapshot(learnt));
    this.#learnt = learnt;
  }

  free(): void {
    if (this.#generation === generation) this.#engine?.free();
    this.#engine = undefined;
    this.#freed = true;
  }

  #live(): Engine {
    if (this.#freed) throw new SportelloError("freed", "free() was called: make a new engine");
    if (this.#engine === undefined || this.#generation !== generation) {
      this.#engine = guarded(() => build(this.#faq, this.#meaning, this.#learnt));
      this.#generation = generation;
    }
    return this.#engine;
  }
}

/** What two engines of the same Faq have in common. */
function content(engine: Engine): string {
  return guarded(() => [engine.info(), engine.entries("it"), engine.entries("en")].join("\n"));
}

function build(faq: Plain, meaning: Uint8Array | undefined, learnt: Uint8Array | undefined): Engine {
  const engine = typeof faq === "string" ? Engine.fromJson(faq, meaning) : Engine.fromPrebuilt(faq, meaning);
  if (learnt !== undefined) engine.fromSnapshot(learnt);
  return engine;
}
