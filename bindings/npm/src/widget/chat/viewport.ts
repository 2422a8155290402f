/**
 * Follows the part of the screen that the keyboard leaves free, as custom properties of an element's own sheet.
 *
 * `100dvh` does not know the keyboard on iOS, and `interactive-widget` is unknown there; the visual
 * viewport is right everywhere.
 */

/** Whether the panel fills the screen; the same condition as in the styles. */
export const FULL_SCREEN = "(max-width:480px),(max-height:480px) and (pointer:coarse)";

/** Begins to follow; returns how to stop. */
export function followViewport(root: ShadowRoot): () => void {
  const viewport = globalThis.visualViewport;
  if (!viewport) return () => {};
  const own = new CSSStyleSheet();
  const follow = (): void => {
    const { height, offsetTop } = viewport;
    own.replaceSync(`:host{--viewport-height:${height}px;--viewport-top:${offsetTop}px}`);
  };
  follow();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
  viewport.addEventListener("resize", follow);
  viewport.addEventListener("scroll", follow);
  return () => {
    viewport.removeEventListener("resize", follow);
    viewport.removeEventListener("scroll", follow);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== own);
  };
}
