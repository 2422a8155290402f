/** One browser and one server for a file of tests; a fresh page for each test. */

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "../tools/browser.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = join(HERE, "../..");

/** The strictest policy that the components must run under. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css", ".json": "application/json" };

/** What the desk answers to packets: statuses, one for each request, the last for all further. */
export const desk = { packets: [], answers: [202] };

/** Waits until something is so; fails after ten seconds. */
export async function until(isSo, what) {
  for (let waited = 0; !isSo(); waited += 20) {
    if (waited > 10_000) throw new Error(`never came: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

async function serve() {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    if (request.method === "POST") {
      let body = "";
      for await (const part of request) body += part;
      const status = desk.answers.length > 1 ? desk.answers.shift() : desk.answers[0];
      if (status === 202) desk.packets.push(JSON.parse(body));
      return response.writeHead(status).end();
    }
    const policy = searchParams.get("policy") ?? POLICY;
    const folder = pathname.startsWith("/pages/") ? HERE : ROOT;
    const file = normalize(join(folder, pathname));
    try {
      if (!file.startsWith(ROOT)) throw new Error("outside");
      const body = await readFile(file);
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "content-security-policy": policy, "cache-control": "max-age=60" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return server;
}

const MOST_PAGES = 2;

/** Starts both. */
export async function start() {
  const server = await serve();
  const origin = `http://localhost:${server.address().port}`;
  const browser = await launch();
  const contexts = [];
  return {
    origin,
    browser,
    /** A fresh page; `phone`, `dark`, `reduced`, `lang` and a `policy` of its own. */
    async page(options = {}) {
      const { phone = false, dark = false, reduced = true, lang = "it-IT", policy, path = "/pages/harness.html", init } = options;
      const context = await browser.newContext({
        viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
        hasTouch: phone,
        isMobile: phone,
        deviceScaleFactor: phone ? 2 : 1,
        colorScheme: dark ? "dark" : "light",
        reducedMotion: reduced ? "reduce" : "no-preference",
        locale: lang,
        timezoneId: "Europe/Rome",
      });
      // What earlier tests left open costs time; no test looks at more than two pages of its own.
      contexts.push(context);
      if (contexts.length > MOST_PAGES) await contexts.shift().close();
      const page = await context.newPage();
      page.hosts = new Set();
      page.failures = [];
      page.on("request", (request) => page.hosts.add(new URL(request.url()).host));
      // Firefox reports what a policy forbids as an error; a test with a policy of its own wants it.
      page.on("pageerror", (error) => (policy !== undefined && String(error).startsWith("Content-Security-Policy")) || page.failures.push(String(error)));
      if (init) await page.addInitScript(init);
      const query = policy === undefined ? "" : `?policy=${encodeURIComponent(policy)}`;
      await page.goto(origin + path + query);
      if (path.startsWith("/pages/")) await page.waitForFunction(() => globalThis.isReady);
      return page;
    },
    async stop() {
      await browser.close();
      server.close();
    },
  };
}
