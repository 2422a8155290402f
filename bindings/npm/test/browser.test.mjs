/** The package in a browser: the same decisions, fast enough, off the page's own thread if wanted. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { BROWSER, launch, serve } from "./tools/browser.mjs";
import { DIST } from "./tools/paths.mjs";
import { cases, faq, prepared } from "./tools/vectors.mjs";

const PAGE = "<!doctype html><html lang=it><title>t</title>";
/** The rights that a page has to give: no more than these. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'";
/** The same for pages that take no address from a script: a worker is then theirs to start. */
const STRICT = `${POLICY}; require-trusted-types-for 'script'; trusted-types 'none'`;

let browser, dist, strict, ready, page, refused;

before(async () => {
  browser = await launch();
  dist = await serve(DIST, { "/": PAGE }, { "content-security-policy": POLICY });
  strict = await serve(DIST, { "/": PAGE }, { "content-security-policy": STRICT });
  ready = await serve(DIST, { "/": PAGE, "/negozio.sportello": prepared() }, { "content-security-policy": POLICY });
});

after(async () => {
  await browser?.close();
  await ready?.close();
  await dist?.close();
  await strict?.close();
});

/** A fresh page of the package; `run` runs there with the package's modules at `/`. */
async function inPage(run, argument, address = dist.address) {
  const context = await browser.newContext();
  page = await context.newPage();
  refused = [];
  // The browser itself asks for an icon, which the policy forbids; Firefox says so, and as an error.
  const note = (text) => text.includes("/favicon.ico") || refused.push(text);
  page.on("console", (message) => /refused|violates/i.test(message.text()) && note(message.text()));
  page.on("pageerror", (error) => note(String(error)));
  await page.goto(address);
  try {
    return await page.evaluate(run, argument);
  } finally {
    await context.close();
  }
}

/** The Faqs of all vectors, by name. */
const texts = () => Object.fromEntries(cases().map(({ faq: name }) => [name, faq(name)]));

test("every vector is decided as it is natively", async (context) => {
  const all = cases();
  const decided = await inPage(
    async ({ all, texts }) => {
      const { create } = await import("/index.js");
      const { meaning } = await import("/meaning.js");
      const engines = {};
      for (const name of Object.keys(texts)) engines[name] = await create(texts[name], { meaning: meaning() });
      return all.map(({ faq, ask, italian }) => JSON.stringify(engines[faq].ask(ask, { italian })));
    },
    { all, texts: texts() },
    strict.address,
  );
  all.forEach(({ name, decision }, at) => assert.deepStrictEqual(JSON.parse(decided[at]), decision, name));
  context.diagnostic(`${decided.length} vectors in ${BROWSER}`);
  assert.deepStrictEqual(refused, []);
});

test("a question is asked many times within a blink", async (context) => {
  const { median, made, asks } = await inPage(
    async ({ text, asked }) => {
      const { create } = await import("/index.js");
      const begin = performance.now();
      const engine = await create(text);
      const made = performance.now() - begin;
      // The page's clock is too coarse for one question.
      const times = asked.map((question) => {
        const begin = performance.now();
        for (let round = 0; round < 20; round += 1) engine.ask(question);
        return ((performance.now() - begin) * 1000) / 20;
      });
      times.sort((a, b) => a - b);
      return { median: times[times.length >> 1], made, asks: times.length };
    },
    { text: texts()["negozio"], asked: cases().filter((one) => one.faq === "negozio").map((one) => one.ask) },
  );
  // Figures for the record; whether they hold depends on what else the machine does.
  context.diagnostic(`create ${made.toFixed(0)} ms, ask ${median.toFixed(0)} µs in the median of ${asks} questions`);
  assert.ok(asks > 50);
});

test("a prepared Faq is ready at once, and small", async (context) => {
  const { made, best, first, memory, kind } = await inPage(
    async (address) => {
      const { instantiate } = WebAssembly;
      let instance;
      WebAssembly.instantiate = async (...args) => {
        const made = await instantiate(...args);
        instance = made.instance ?? made;
        return made;
      };
      const { create } = await import("/index.js");
      const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
      const times = [];
      let engine;
      for (let round = 0; round < 7; round += 1) {
        const begin = performance.now();
        engine?.free();
        engine = await create(bytes);
        times.push(performance.now() - begin);
      }
      const { kind } = engine.ask("dov'è il mio pacco?", { lang: "it" });
      const [first] = times;
      times.sort((a, b) => a - b);
      return { first, best: times[0], made: times[times.length >> 1], memory: instance.exports.memory.buffer.byteLength, kind };
    },
    "/negozio.sportello",
    ready.address,
  );
  context.diagnostic(`create, prepared: ${first.toFixed(0)} ms with the module's start, then ${made.toFixed(0)} ms in the median and ${best.toFixed(0)} at best; ${(memory / 2 ** 20).toFixed(1)} MiB`);
  assert.equal(kind, "answer");
  assert.ok(memory <= 32 * 2 ** 20, `${memory} bytes`);
});

test("with the worker the page's own thread runs no WebAssembly", async (context) => {
  const { longest, isMeasured, kind, order, freed, touched } = await inPage(
    async (text) => {
      let longest = 0;
      let touched = 0;
      for (const name of ["compile", "instantiate", "compileStreaming", "instantiateStreaming", "Module", "Instance"]) {
        WebAssembly[name] = () => (touched += 1);
      }
      const isMeasured = PerformanceObserver.supportedEntryTypes.includes("longtask");
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      }).observe({ type: "longtask", buffered: true });
      const { createInWorker } = await import("/worker.js");
      const table = new Uint8Array(await (await fetch("/meaning.table")).arrayBuffer());
      const engine = await createInWorker(text);
      const { kind } = await engine.ask("dov'è il mio pacco?", { lang: "it" });
      await engine.setMeaning(table);
      for (let at = 0; at < 200; at += 1) await engine.ask(`dov'è il mio pacco? ${at}`);
      const talk = await engine.open({ lang: "it" });
      const said = ["a che ora aprite?", "come faccio un reso?", "voglio una persona"];
      await Promise.all(said.map((text) => talk.turn({ event: "said", text })));
      const order = talk.turns.filter((turn) => turn.from === "customer").map((turn) => turn.text);
      engine.free();
      const freed = await engine.ask("a").catch((error) => error.code);
      await new Promise((done) => setTimeout(done, 200));
      return { longest, isMeasured, kind, order, freed, touched };
    },
    texts()["negozio"],
  );
  context.diagnostic(isMeasured ? `the longest task of the page took ${longest} ms` : `${BROWSER} does not say how long tasks take`);
  assert.equal(touched, 0);
  assert.equal(kind, "answer");
  assert.deepStrictEqual(order, ["a che ora aprite?", "come faccio un reso?", "voglio una persona"]);
  assert.equal(freed, "freed");
  assert.deepStrictEqual(refused, []);
});

test("a worker of the page's own serves, one whose script is missing says so", async () => {
  const found = await inPage(async (text) => {
    const { createInWorker } = await import("/worker.js");
    const worker = new Worker("/worker-main.js", { type: "module" });
    const [one, two] = [await createInWorker(text, { worker }), await createInWorker(text, { worker })];
    one.free();
    const kind = (await two.ask("quanto costa il biglietto?")).kind;
    await two.learn([]);
    const learnt = await two.snapshot();
    await two.fromSnapshot(learnt);
    const refused = await two.fromSnapshot(learnt.subarray(1)).catch((error) => error.code);
    const talk = await two.open({ lang: "it" });
    await talk.turn({ event: "said", text: "quanto costa il biglietto?" });
    const records = talk.takeRecords().length;
    const missing = await createInWorker(text, { worker: new Worker("/nothing.js") }).catch((error) => error.code);
    const broken = await createInWorker("nonsense").catch((error) => error.code);
    return { kind, refused, records, missing, broken };
  }, texts()["museo.json"]);
  assert.deepStrictEqual(found, { kind: found.kind, refused: "damaged", records: 2, missing: "worker", broken: "syntax" });
});

test("a plain script tag is enough", async () => {
  const tag = await serve(DIST, { "/": `${PAGE}<meta charset=windows-1252><script src="/sportello.global.js"></script>` }, { "content-security-policy": STRICT });
  const kind = await inPage(async (text) => (await globalThis.sportello.create(text)).ask("quanto costa il biglietto?").version, texts()["museo.json"], tag.address);
  await tag.close();
  assert.equal(kind, 1);
  assert.deepStrictEqual(refused, []);
});

/** What a promise of the page rejects with. */
const failing = (entry, make, address) =>
  inPage(
    async ({ entry, make, text }) => {
      const module = await import(entry);
      return module[make](text).then(() => ({}), ({ name, code, message }) => ({ name, code, message }));
    },
    { entry, make, text: texts()["museo.json"] },
    address,
  );

test("a page that forbids WebAssembly is told what to allow", async () => {
  const closed = await serve(DIST, { "/": PAGE }, { "content-security-policy": POLICY.replace("'wasm-unsafe-eval'", "") });
  const { code, message } = await failing("/index.js", "create", closed.address);
  await closed.close();
  assert.equal(code, "blocked");
  assert.match(message, /wasm-unsafe-eval/);
});

test("a page that takes no address from a script is told to start the worker", async () => {
  const { code, message } = await failing("/worker.js", "createInWorker", strict.address);
  assert.equal(code, "worker");
  assert.match(message, /pass one/);
});

test("the slim entry starts from a response", async () => {
  const versions = await inPage(async (text) => {
    const { create, version } = await import("/slim.js");
    const engine = await create(text, { wasm: fetch("/sportello.wasm") });
    return [engine.version, version];
  }, texts()["museo.json"]);
  assert.equal(versions[0], versions[1]);
});
