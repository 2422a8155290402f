/**
 * Colours and measures: each a documented custom property with a default for light and for dark.
 *
 * Out: CSS that maps `--sportello-x` (the host's) to `--x` (ours). A component follows the page's
 * `color-scheme`; `theme="auto"` follows the device, `light` and `dark` are what they say. Where
 * `light-dark()` is unknown (before 2024) everything is light, rather than without colour.
 * Contrast of every pair that carries text is 4.5 or more; the browser tests measure it.
 */

/** Custom property, light, dark. */
const COLOURS: readonly (readonly [name: string, light: string, dark: string])[] = [
  ["accent", "#0f5f59", "#7fd1c7"],
  ["on-accent", "#ffffff", "#06201e"],
  ["surface", "#ffffff", "#16191c"],
  ["text", "#1b2023", "#eceff0"],
  ["muted", "#5a6468", "#a3adb1"],
  ["line", "#e2e6e7", "#2e3438"],
  ["control-line", "#868f93", "#727c81"],
  ["bubble", "#f2f4f4", "#22272a"],
  ["own", "#dcedea", "#1d403c"],
  ["own-text", "#10302d", "#e3f4f1"],
  ["operator", "#f6efe1", "#372f1f"],
  ["notice", "#fbf3df", "#332b18"],
  ["mark", "#ffe9a8", "#5c4a12"],
  ["focus", "#0f5f59", "#9be3da"],
];

/** Custom property, default. */
const MEASURES: readonly (readonly [name: string, value: string])[] = [
  ["font", "inherit"],
  ["font-size", "1rem"],
  ["space", "8px"],
  ["radius", "16px"],
  ["width", "400px"],
  ["height", "640px"],
  ["inset-inline", "24px"],
  ["inset-block", "24px"],
  ["launcher-size", "56px"],
  ["z", "2147483000"],
  ["shadow", "0 1px 2px rgb(0 0 0/.08),0 12px 40px rgb(0 0 0/.18)"],
  ["motion", "180ms"],
];

/** The names of all custom properties, for the documentation and its test. */
export const CUSTOM_PROPERTIES = [...COLOURS, ...MEASURES].map(([name]) => `--sportello-${name}`);

const own = (name: string, value: string): string => `--${name}:var(--sportello-${name},${value});`;

/** The rules that define them on the host. */
export const palette = `
:host{${MEASURES.map(([name, value]) => own(name, value)).join("")}${COLOURS.map(([name, light]) => own(name, light)).join("")}}
@supports (color:light-dark(#000,#fff)){:host{${COLOURS.map(([name, light, dark]) => own(name, `light-dark(${light},${dark})`)).join("")}}}
:host([theme=auto]){color-scheme:light dark}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
`;
