/** `meaning-src`: with a Faq that was prepared with the table nothing is trained, and the page does not wait. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { once } from "../tools/browser.mjs";
import { POLICY, start } from "./browser.mjs";

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

const PREPARED = "/test/generated/negozio-meaning.sportello";
const PLAIN = "/demo/generated/negozio.sportello";
const TABLE = "/dist/meaning.table";
/** It avoids the Faq's words: with the table another decision than without. */
const QUESTION = "il corriere non si è visto";
/** A worker's address is a script's own: Trusted Types would have the page make a policy for it. */
const WITH_WORKER = POLICY.replace(/require-trusted-types-for.*/, "");

/** What engines decide that are given everything at once. */
const wanted = (page) =>
  page.evaluate(
    async ([prepared, plain, table, question]) => {
      const bytes = async (address) => new Uint8Array(await (await fetch(address)).arrayBuffer());
      const { create } = await import("/dist/index.js");
      const within = await create(await bytes(prepared), { meaning: await bytes(table) });
      const without = await create(await bytes(plain));
      return [within, without].map((engine) => engine.ask(question, { lang: "it" }).candidates);
    },
    [PREPARED, PLAIN, TABLE, QUESTION],
  );

/** Puts a chat into the page; how long until it is ready, in milliseconds, and what it decides. */
const chatting = (page, attributes) =>
  page.evaluate(
    async ([own, question]) => {
      // The module starts with the first engine, whatever its Faq is.
      const { create } = await import("/dist/index.js");
      (await create({ faq: { id: "first" }, entry: [{ id: "a", it: { question: "Dove siete?", answer: "Qui." } }] })).free();
      const begin = performance.now();
      const element = await put("sportello-chat", { storage: "none", ...own });
      const ready = performance.now() - begin;
      return { ready, candidates: (await element.ask(question))?.decision.candidates };
    },
    [attributes, QUESTION],
  );

const engines = async () => {
  const [withTable, without] = await wanted(await browser.page());
  assert.notDeepEqual(withTable, without, "the question tells them apart");
  return { withTable, without };
};

test("a Faq prepared with the table waits for it and is not trained: the first answer knows meanings", async (context) => {
  const { withTable } = await engines();
  const { ready, candidates } = await chatting(await browser.page(), { src: PREPARED, "meaning-src": TABLE });
  assert.deepEqual(candidates, withTable);
  const { ready: training } = await chatting(await browser.page(), { src: PREPARED });
  context.diagnostic(`ready in ${ready.toFixed(0)} ms; trained without the table in ${training.toFixed(0)} ms`);
  assert.ok(ready * 2 < training, `${ready} ms against ${training} ms`);
});

test("a table that is missing or none at all: the Faq answers without", once, async () => {
  const { without } = await engines();
  for (const table of ["/none.table", "/pages/harness.html"]) {
    const page = await browser.page();
    assert.deepEqual((await chatting(page, { src: PREPARED, "meaning-src": table })).candidates, without, table);
    assert.deepEqual(await page.evaluate(() => told.filter((one) => one.type === "error")), []);
  }
});

test("elements that share a Faq have the table as soon as one of them names it, without training twice", once, async () => {
  const { withTable } = await engines();
  const page = await browser.page();
  const [first, trained, took] = await page.evaluate(
    async ([src, table, question]) => {
      let begin = performance.now();
      const help = await put("sportello-faq", { src });
      const trained = performance.now() - begin;
      const chat = await put("sportello-chat", { src, "meaning-src": table, storage: "none" });
      begin = performance.now();
      const decided = async () => JSON.stringify((await chat.ask(question)).decision.candidates);
      const before = await decided();
      while ((await decided()) === before) await new Promise((done) => setTimeout(done, 20));
      help.remove();
      return [JSON.parse(await decided()), trained, performance.now() - begin];
    },
    [PREPARED, TABLE, QUESTION],
  );
  assert.deepEqual(first, withTable);
  assert.ok(took < trained, `${took} ms, and ${trained} ms for training without the table`);
});

test("an engine in a worker takes the table with the file in `src`: not trained, and the page's own thread is free", async (context) => {
  const { withTable } = await engines();
  const page = await browser.page({ policy: WITH_WORKER });
  const found = await page.evaluate(
    async ([plain, src, table, question]) => {
      let touched = 0;
      for (const name of ["compile", "instantiate", "compileStreaming", "instantiateStreaming", "Module", "Instance"]) {
        WebAssembly[name] = () => (touched += 1);
      }
      const { createInWorker } = await import("/dist/worker.js");
      const worker = new Worker("/dist/worker-main.js", { type: "module" });
      const sent = [];
      const post = worker.postMessage.bind(worker);
      worker.postMessage = (message) => (sent.push([message.ask, message.faq instanceof Uint8Array]), post(message));
      const engine = await createInWorker(await (await fetch(plain)).arrayBuffer(), { worker });
      const before = (await engine.ask(question, { lang: "it" })).candidates;
      let longest = 0;
      let last = performance.now();
      setInterval(() => ([longest, last] = [Math.max(longest, performance.now() - last), performance.now()]), 4);
      const begin = performance.now();
      const chat = await put("sportello-chat", { src, "meaning-src": table, storage: "none" }, { engine });
      const decided = async () => (await chat.ask(question)).decision.candidates;
      let after = await decided();
      while (JSON.stringify(after) === JSON.stringify(before)) {
        await new Promise((done) => setTimeout(done, 20));
        after = await decided();
      }
      return { after, longest, touched, took: performance.now() - begin, meaning: sent.filter(([ask]) => ask === "meaning") };
    },
    [PLAIN, PREPARED, TABLE, QUESTION],
  );
  context.diagnostic(`switched within ${found.took.toFixed(0)} ms; the page's longest pause was ${found.longest.toFixed(0)} ms`);
  assert.deepEqual(found.after, withTable);
  assert.deepEqual(found.meaning, [["meaning", true]]);
  assert.equal(found.touched, 0);
});

test("a file of another Faq in `src` is of no use to the host's engine, which is trained with the table", once, async () => {
  const page = await browser.page();
  const [decided, expected, errors] = await page.evaluate(
    async ([src, address]) => {
      const { create } = await import("/dist/index.js");
      const faq = await (await fetch("/test/generated/museo.json.json")).text();
      const meaning = new Uint8Array(await (await fetch(address)).arrayBuffer());
      const question = "quanti soldi servono per entrare";
      const both = await create(faq, { meaning });
      const engine = await create(faq);
      const set = engine.setMeaning.bind(engine);
      const switched = new Promise((done) => (engine.setMeaning = (table, file) => (set(table, file), done(file))));
      await put("sportello-chat", { src, "meaning-src": address, storage: "none" }, { engine });
      await switched;
      return [engine.ask(question), both.ask(question), told.filter((one) => one.type === "error")];
    },
    [PREPARED, TABLE],
  );
  assert.deepEqual(decided, expected);
  assert.deepEqual(errors, []);
});
