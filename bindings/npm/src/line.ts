/**
 * The line to a worker: requests out, responses back, each with its number.
 *
 * A worker that fails rejects everything that is under way and everything after it.
 */

import { SportelloError } from "./error.js";
import type { Request, Response, Value } from "./protocol.js";

interface Waiting {
  resolve(value: Value): void;
  reject(error: SportelloError): void;
}

/** The part of `Worker` that is used here. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  addEventListener(type: "message" | "error" | "messageerror", listener: (event: Event) => void): void;
  terminate(): void;
}

/** Of the last request. One count for all lines: those to one worker hear each other's responses. */
let number = 0;

export class Line {
  readonly #worker: WorkerLike;
  readonly #waiting = new Map<number, Waiting>();
  #broken: SportelloError | undefined;

  constructor(worker: WorkerLike) {
    this.#worker = worker;
    worker.addEventListener("message", (event) => this.#settle((event as MessageEvent<Response>).data));
    worker.addEventListener("error", (event) => this.#break((event as ErrorEvent).message));
    worker.addEventListener("messageerror", () => this.#break("a message could not be read"));
  }

  send<T extends Value = string>(request: Request): Promise<T> {
    return new Promise<Value>((resolve, reject) => {
      if (this.#broken !== undefined) return reject(this.#broken);
      number += 1;
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage({ ...request, number });
    }) as Promise<T>;
  }

  /** Ends the worker. */
  end(): void {
    this.#break("free() was called: make a new engine", "freed");
    this.#worker.terminate();
  }

  #settle(response: Response): void {
    const waiting = this.#waiting.get(response.number);
    this.#waiting.delete(response.number);
    if ("value" in response) return waiting?.resolve(response.value);
    const { code, message, problems } = response.fault;
    waiting?.reject(new SportelloError(code, message, problems));
  }

  #break(why: string | undefined, code = "worker"): void {
    this.#broken = new SportelloError(code, code === "worker" ? `the worker failed: ${why || "its script did not load"}` : String(why));
    for (const { reject } of this.#waiting.values()) reject(this.#broken);
    this.#waiting.clear();
  }
}
