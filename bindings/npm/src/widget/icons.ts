/** Icons as SVG elements: paths on a grid of 24, in the colour of the text, hidden from screen readers. */

const PATHS = {
  chat: ["M20 11.5a7.5 7.5 0 0 1-7.5 7.5H12a8 8 0 0 1-3.2-.7L4.5 19.5l1.2-3.9A7.5 7.5 0 1 1 20 11.5Z", "M9 10.5h7", "M9 13.5h4"],
  close: ["M6.5 6.5l11 11", "M17.5 6.5l-11 11"],
  down: ["M6 9.5l6 6 6-6"],
  send: ["M12 19V5.5", "M6 11l6-6 6 6"],
  person: ["M12 12a3.75 3.75 0 1 0 0-7.5 3.75 3.75 0 0 0 0 7.5Z", "M5 19.5c.8-3.2 3.5-5 7-5s6.2 1.8 7 5"],
  bin: ["M5 7h14", "M10 7V4.8h4V7", "M7 7l.8 12.2h8.4L17 7", "M10.4 10.5v5.5", "M13.6 10.5v5.5"],
  yes: ["M7.5 11v8.5H5V11h2.5Z", "M7.5 11l3.6-6.6c1.3 0 2.2 1 2 2.3l-.5 3.1h5c1 0 1.8 1 1.5 2l-1.6 6.2c-.2.9-1 1.5-1.9 1.5H7.5"],
  no: ["M7.5 13V4.5H5V13h2.5Z", "M7.5 13l3.6 6.6c1.3 0 2.2-1 2-2.3l-.5-3.1h5c1 0 1.8-1 1.5-2l-1.6-6.2c-.2-.9-1-1.5-1.9-1.5H7.5"],
  search: ["M11 17.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z", "M20 20l-4.4-4.4"],
  link: ["M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-.8.8", "M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l.8-.8"],
  mail: ["M4 6.5h16v11H4z", "M4.5 7l7.5 6 7.5-6"],
  phone: ["M8.6 4.5l1.6 3.9-1.9 1.5a10.500 10.500 0 0 0 5.800 5.800l1.500-1.900 3.900 1.600v3.100c0 .6-.5 1-1 1C11 19.500 4.500 13 4.500 5.500c0-.5.400-1 1-1h3.100Z"],
  follow: ["M6 5v6.500c0 1.700 1.300 3 3 3h9", "M14.500 11l3.500 3.500-3.500 3.500"],
  clock: ["M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16Z", "M12 7.500V12l3 2"],
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

const SVG = "http://www.w3.org/2000/svg";

/** Makes an icon. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  for (const d of PATHS[name]) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}
