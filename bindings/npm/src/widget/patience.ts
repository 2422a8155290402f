/**
 * How long a component waits before it names another way: nobody is left with three dots.
 *
 * In: a promise that may never settle, such as that of a worker that hangs. Out: the same, or an
 * {@link Overdue} in its place.
 */

/** A turn takes milliseconds; a worker that is still training its Faq on a slow phone, seconds. */
export const TURN_MS = 15_000;

/** The Faq over a slow line, and training it where it was not prepared. */
export const LOAD_MS = 60_000;

/** The table of meanings, where the Faq was prepared for it; without it the Faq is trained on. */
export const TABLE_MS = 10_000;

/** A host that promised to deliver a packet. */
export const HOST_MS = 60_000;

/** What did not come in time. It may still come; nobody waits for it. */
export class Overdue extends Error {
  constructor(ms: number) {
    super(`nothing came within ${ms / 1000} seconds`);
    this.name = "Overdue";
  }
}

/** Waits so long and no longer. */
export async function within<T>(pending: T | Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Overdue(ms)), ms);
  });
  try {
    return await Promise.race([pending, end]);
  } finally {
    clearTimeout(timer);
  }
}
