/** Constructable style sheets: the only way to style that a page's policy without `'unsafe-inline'` allows. */

const made = new Map<string, CSSStyleSheet>();

/** The sheet of a text, made once and shared by all elements that adopt it. */
export function sheet(css: string): CSSStyleSheet {
  let known = made.get(css);
  if (!known) {
    known = new CSSStyleSheet();
    known.replaceSync(css);
    made.set(css, known);
  }
  return known;
}
