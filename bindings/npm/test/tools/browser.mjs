/**
 * Chromium, and a server that only this machine sees.
 *
 * `SPORTELLO_CHROMIUM` names another browser than Debian's.
 */

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".json": "application/json", ".wasm": "application/wasm" };

/** A browser without a window. */
export function launch() {
  return chromium.launch({ executablePath: process.env.SPORTELLO_CHROMIUM ?? "/usr/bin/chromium", args: QUIET });
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
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => new Promise((done) => server.close(done)) };
}
