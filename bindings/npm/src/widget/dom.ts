/**
 * Elements from names, attributes and children; text only ever becomes text nodes.
 *
 * In: a tag, its attributes and children. Out: the element. Knows nothing of what it is for: no HTML is
 * parsed anywhere in the components, which is why they run under `require-trusted-types-for 'script'`.
 */

export type Child = Node | string | undefined | false;
type Value = string | number | boolean | undefined;

/** Makes an element. `true` sets an empty attribute; `false` and `undefined` leave it out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const name of Object.keys(attributes)) set(element, name, attributes[name]);
  element.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return element;
}

/** Sets, or takes away, one attribute; one that is so already is left alone, as assistive technology listens. */
export function set(element: Element, name: string, value: Value): void {
  const text = value === true ? "" : String(value);
  if (value === undefined || value === false) element.removeAttribute(name);
  else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

/** A button that does not submit, with the listener for its click. */
export function button(attributes: Record<string, Value>, act: () => void, ...children: Child[]): HTMLButtonElement {
  const made = h("button", { type: "button", ...attributes }, ...children);
  made.addEventListener("click", act);
  return made;
}

/** Text that is read out but not seen. */
export function unseen(text: string): HTMLElement {
  return h("span", { class: "unseen" }, text);
}

/** Replaces the text of an element only if it differs: a live region would announce it again. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

let counted = 0;

/** An id that is unique in the page. */
export function freshId(name: string): string {
  counted += 1;
  return `sportello-${name}-${counted}`;
}
