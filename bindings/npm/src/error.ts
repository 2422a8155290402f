/** What the package throws. */

/** One problem of a Faq or of a conversation. */
export interface Problem {
  /** A stable code, such as `missing-key`. */
  code: string;
  /** The line of the JSON, from 1. */
  line?: number;
  /** What was found and what was expected. */
  message: string;
}

/**
 * Something went wrong, with a stable `code`:
 *
 * - a code of the engine, such as `syntax` or `missing-key`: the Faq or the conversation does not
 *   load; `problems` has each problem
 * - `meaning`: bytes that are no table of meanings
 * - `blocked`: the page may not run WebAssembly; its Content-Security-Policy needs
 *   `script-src 'wasm-unsafe-eval'`
 * - `wasm`: the module does not load or is not the one of this version
 * - `engine`: the engine stopped; it has been started again, and the next call works
 * - `worker`: the worker could not be started
 * - `freed`: `free` was called before
 */
export class SportelloError extends Error {
  readonly code: string;
  readonly problems: Problem[];

  constructor(code: string, message: string, problems: Problem[] = [], options?: { cause?: unknown }) {
    super(message, options);
    this.name = "SportelloError";
    this.code = code;
    this.problems = problems;
  }

  /** The error of what the module throws: a text of JSON. */
  static of(fault: string): SportelloError {
    const { code, message, problems } = JSON.parse(fault) as {
      code: string;
      message: string;
      problems?: Problem[];
    };
    return new SportelloError(code, message, problems);
  }
}
