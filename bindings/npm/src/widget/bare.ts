/**
 * Texts and objects from elsewhere, made harmless: nothing inherited, no half characters in an address.
 */

/** A copy without a prototype: a page that has polluted `Object.prototype` adds nothing to it. */
export function bare<T extends object>(value: T): T {
  return Object.assign(Object.create(null) as T, value);
}

/** For an address. Half a character, which a cut may leave, would throw. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}
