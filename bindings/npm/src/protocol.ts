/** What a page and its worker say to each other. */

import type { Problem } from "./error.js";
import type { Plain } from "./plain.js";
import type { RawMethod } from "./raw.js";

/** What the page asks of the worker. Engines are numbered by the page. */
export type Request =
  | { ask: "create"; engine: number; faq: Plain; meaning?: Uint8Array; wasm?: WebAssembly.Module | ArrayBuffer }
  | { ask: "call"; engine: number; method: RawMethod; args: (string | number)[] }
  | { ask: "meaning"; engine: number; meaning?: Uint8Array; faq?: Plain }
  | { ask: "learn"; engine: number; records: string; needsApproval: boolean }
  | { ask: "snapshot"; engine: number }
  | { ask: "learnt"; engine: number; snapshot: Uint8Array }
  | { ask: "free"; engine: number };

/** A request with the number that its response will have. */
export type Numbered = Request & { number: number };

/** What a request gives: mostly a text of JSON. */
export type Value = string | Uint8Array;

/** What the worker responds. */
export type Response =
  | { number: number; value: Value }
  | { number: number; fault: { code: string; message: string; problems: Problem[] } };
