/**
 * Serves the demo: a lamp shop in Italian and English, with the components and `corpus/negozio`.
 *
 *     npm run demo                      then open http://localhost:4173/
 *
 * The policy is the strictest that the components run under: no inline styles, no evaluation, no
 * Trusted Types policy, nothing from other hosts.
 */

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { prepared } from "./faq.mjs";
import { page } from "./pages.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));

export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".sportello": "application/octet-stream",
  ".table": "application/octet-stream",
  ".wasm": "application/wasm",
};

/** Where the files of an address are, by how it begins. */
const FOLDERS = [
  ["/dist/", join(HERE, "../dist/")],
  ["/", join(HERE, "site/")],
];

/** Starts the server; `port` 0 takes any. Packets that the chat hands over are in `packets`. */
export async function serve(port = 4173) {
  const faq = prepared();
  const packets = [];
  const server = createServer((request, response) => {
    answer(request, response, { faq, packets }).catch((error) => {
      response.writeHead(error.code === "ENOENT" ? 404 : 500, { "content-type": "text/plain" }).end(String(error.code ?? error));
    });
  });
  await new Promise((ready) => server.listen(port, "127.0.0.1", ready));
  const origin = `http://localhost:${server.address().port}`;
  return { origin, packets, close: () => server.close() };
}

async function answer(request, response, { faq, packets }) {
  const { pathname } = new URL(request.url, "http://localhost");
  const send = (type, body, status = 200) =>
    response.writeHead(status, { "content-type": type, "content-security-policy": POLICY, "cache-control": "no-store" }).end(body);
  if (request.method === "POST" && pathname === "/handoff") {
    packets.push(JSON.parse(await read(request)));
    return send(TYPES[".json"], "{}", 202);
  }
  if (request.method === "POST") return response.writeHead(303, { location: `${pathname}?ok` }).end();
  if (pathname === "/faq.sportello") return send(TYPES[".sportello"], faq);
  const made = page(pathname);
  if (made) return send(TYPES[".html"], made);
  const [start, folder] = FOLDERS.find(([prefix]) => pathname.startsWith(prefix));
  const file = normalize(join(folder, decodeURIComponent(pathname.slice(start.length))));
  if (!file.startsWith(folder)) return send("text/plain", "not here", 404);
  return send(TYPES[extname(file)] ?? "application/octet-stream", await readFile(file));
}

async function read(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await serve(Number(process.env.PORT ?? 4173));
  console.log(`Bottega Lanterna is open at ${origin}/ (Italian) and ${origin}/en/ (English)`);
}
