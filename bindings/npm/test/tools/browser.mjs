/**
 * Chromium or Firefox, and a server that only this machine sees.
 *
 * `SPORTELLO_BROWSER` chooses (`chromium` unless said); `SPORTELLO_CHROMIUM` and `SPORTELLO_FIREFOX` name
 * others than Debian's.
 */

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { chromium, firefox } from "playwright-core";

const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".json": "application/json", ".wasm": "application/wasm" };

/** Where Debian puts them. */
export const PATHS = {
  chromium: process.env.SPORTELLO_CHROMIUM ?? "/usr/bin/chromium",
  firefox: process.env.SPORTELLO_FIREFOX ?? "/usr/bin/firefox-esr",
};

/** Which of the two the tests run in. */
export const BROWSER = process.env.SPORTELLO_BROWSER === "firefox" ? "firefox" : "chromium";

/** For a test of what is the same in every browser: once is enough, and Firefox's run stays short. */
export const once = { skip: BROWSER !== "chromium" && "the same in every browser" };

/** A browser without a window: `newContext`, with Playwright's options, and `close`. */
export function launch() {
  return BROWSER === "firefox" ? new Firefox() : chromium.launch({ executablePath: PATHS.chromium, args: QUIET });
}

/** Firefox's pointers, as its settings name them. */
const COARSE = 1;
const FINE_THAT_HOVERS = 6;

/**
 * Debian's Firefox over WebDriver BiDi. What a device prefers is a setting of the whole browser there, so
 * there is one for each device that the tests ask for.
 */
class Firefox {
  #devices = new Map();

  async newContext({ colorScheme = "light", reducedMotion = "no-preference", isMobile, hasTouch = false, ...options } = {}) {
    const pointer = hasTouch ? COARSE : FINE_THAT_HOVERS;
    const settings = {
      "ui.systemUsesDarkTheme": Number(colorScheme === "dark"),
      "ui.prefersReducedMotion": Number(reducedMotion === "reduce"),
      "ui.primaryPointerCapabilities": pointer,
      "ui.allPointerCapabilities": pointer,
    };
    const key = JSON.stringify(settings);
    const device = this.#devices.get(key) ?? firefox.launch({ channel: "moz-firefox", executablePath: PATHS.firefox, firefoxUserPrefs: settings });
    this.#devices.set(key, device);
    return (await device).newContext(options);
  }

  async close() {
    for (const device of this.#devices.values()) await (await device).close();
  }
}

/**
 * Serves a folder, and the texts of `pages` by their path; `headers` go with every response.
 * Returns the address and `close`.
 */
export async function serve(folder, pages = {}, headers = {}) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const type = TYPES[extname(path)] ?? "text/html";
    try {
      const body = pages[path] ?? (await readFile(join(folder, normalize(path))));
      response.writeHead(200, { "content-type": `${type}; charset=utf-8`, ...headers }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => new Promise((done) => (server.close(done), server.closeAllConnections())) };
}
