/** A Faq that `sportello build` prepared is ready at once, and is the same Faq. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { create } from "../dist/index.js";
import { faq, prepared, questions, table } from "./tools/vectors.mjs";

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

test("a damaged file is refused by name", async () => {
  const bytes = prepared();
  await assert.rejects(create(bytes.subarray(0, bytes.length - 1)), { name: "SportelloError", code: "prebuilt-length" });
});
