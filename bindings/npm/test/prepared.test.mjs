/** A Faq that `sportello build` prepared is ready at once, and is the same Faq. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { create } from "../dist/index.js";
import { faq, journal, prepared, questions, table } from "./tools/vectors.mjs";

const timed = async (make) => {
  const begin = performance.now();
  return [await make(), performance.now() - begin];
};

test("it decides as its JSON does, to the last bit, and needs a fraction of the time", async (context) => {
  // The module is compiled with the first engine.
  await create(faq("museo.json"));
  const [fromJson, trained] = await timed(() => create(faq("negozio")));
  const [fromFile, ready] = await timed(() => create(prepared()));
  context.diagnostic(`from JSON ${trained.toFixed(0)} ms, prepared ${ready.toFixed(0)} ms`);
  for (const text of questions("negozio")) assert.deepStrictEqual(fromFile.ask(text), fromJson.ask(text), text);
  assert.deepStrictEqual(fromFile.faq, fromJson.faq);
  assert.ok(ready * 5 < trained, `${ready} ms against ${trained} ms`);
});

test("with the table of meanings it decides as JSON with the table does", async () => {
  const fromFile = await create(prepared(true), { meaning: table() });
  const fromJson = await create(faq("negozio"), { meaning: table() });
  for (const text of questions("negozio").slice(0, 200)) assert.deepStrictEqual(fromFile.ask(text), fromJson.ask(text), text);
});

test("the table comes later with a file prepared for it: nothing is trained, nothing learnt is lost", async (context) => {
  const engine = await create(prepared());
  const learnt = await create(faq("negozio"));
  learnt.learn(journal());
  engine.fromSnapshot(learnt.snapshot());
  const [, training] = await timed(() => learnt.setMeaning(table()));
  const [, ready] = await timed(() => engine.setMeaning(table(), prepared(true)));
  context.diagnostic(`setMeaning trains for ${training.toFixed(0)} ms, prepared ${ready.toFixed(0)} ms`);
  for (const text of questions("negozio").slice(0, 100)) assert.deepStrictEqual(engine.ask(text), learnt.ask(text), text);
  assert.deepStrictEqual(engine.snapshot(), learnt.snapshot());
});

test("a file of another Faq is refused, and nothing changes", async () => {
  const engine = await create(faq("museo.json"));
  const before = engine.ask("quanto costa il biglietto?");
  assert.throws(() => engine.setMeaning(table(), prepared(true)), { code: "invalid-value", message: /another one/ });
  assert.deepStrictEqual(engine.ask("quanto costa il biglietto?"), before);
});

test("with the table and a file prepared for it, setMeaning takes a fraction of the time", async () => {
  const [engine, other] = [await create(prepared()), await create(prepared())];
  const [, training] = await timed(() => other.setMeaning(table()));
  const [, ready] = await timed(() => engine.setMeaning(table(), prepared(true)));
  assert.ok(ready * 3 < training, `${ready} ms against ${training} ms`);
});

test("a damaged file is refused by name", async () => {
  const bytes = prepared();
  await assert.rejects(create(bytes.subarray(0, bytes.length - 1)), { name: "SportelloError", code: "prebuilt-length" });
});
