/**
 * Keeps one component's state in the browser, deletable, or in memory where the browser refuses.
 *
 * In and out: a value that is JSON, under a key. Knows nothing of its meaning: whoever reads checks
 * the shape. Nothing is kept longer than the days that were asked for.
 */

/** Where it is kept. */
export type Place = "local" | "session" | "none";

interface Envelope {
  version: 1;
  savedAt: number;
  value: unknown;
}

const DAY_MS = 86_400_000;

/** A drawer with one value. */
export class Drawer {
  readonly key: string;
  readonly #place: Place;
  readonly #days: number;
  readonly #onRefused: (cause: unknown) => void;
  #refused = false;

  /** `onRefused` is called once, when the browser does not keep what it is given. */
  constructor(key: string, place: Place, days: number, onRefused: (cause: unknown) => void) {
    this.key = key;
    this.#place = place;
    this.#days = days;
    this.#onRefused = onRefused;
  }

  /** What is kept, if it is not too old. */
  read(now = Date.now()): unknown {
    const text = this.#try((storage) => storage.getItem(this.key));
    const envelope = parsed(text);
    if (envelope?.version !== 1 || !(now - envelope.savedAt < this.#days * DAY_MS)) {
      if (text != null) this.clear();
      return undefined;
    }
    return envelope.value;
  }

  /** Keeps a value instead of the last. */
  write(value: unknown, now = Date.now()): void {
    const envelope: Envelope = { version: 1, savedAt: now, value };
    this.#try((storage) => storage.setItem(this.key, JSON.stringify(envelope)));
  }

  /** Deletes it. */
  clear(): void {
    this.#try((storage) => storage.removeItem(this.key));
  }

  /** Calls back when another page of the site changes the value; returns how to stop. */
  watch(changed: () => void): () => void {
    if (this.#place !== "local") return () => {};
    const listener = (event: StorageEvent): void => {
      if (event.key === this.key || event.key === null) changed();
    };
    addEventListener("storage", listener);
    return () => removeEventListener("storage", listener);
  }

  #try<T>(act: (storage: Storage) => T): T | undefined {
    if (this.#place === "none" || this.#refused) return undefined;
    try {
      // Even naming the storage throws where the browser forbids it.
      return act(this.#place === "local" ? localStorage : sessionStorage);
    } catch (cause) {
      this.#refused = true;
      this.#onRefused(cause);
      return undefined;
    }
  }
}

function parsed(text: string | null | undefined): Envelope | undefined {
  try {
    return text ? (JSON.parse(text) as Envelope) : undefined;
  } catch {
    return undefined;
  }
}
