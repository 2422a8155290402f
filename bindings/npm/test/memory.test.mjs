/** The module's memory does not grow with use. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { create } from "../dist/slim.js";
import { MEBIBYTE, mebibytes, memory, use, wasm } from "./tools/memory.mjs";
import { cases, faq, questions } from "./tools/vectors.mjs";

const ASKS = 1_000_000;

test("a million questions, long pastes among them, leave the memory as it was", async (context) => {
  const engine = await create(faq("museo.json"), { wasm: wasm() });
  const [warm, end] = use(engine, cases().map((one) => one.ask), ASKS);
  context.diagnostic(mebibytes([warm, end]));
  assert.equal(end, warm);
  assert.ok(warm <= 32 * MEBIBYTE);
});

test("a Faq of two thousand wordings, once it is trained, needs no more", async (context) => {
  const shop = await create(faq("negozio"), { wasm: wasm() });
  const [warm, end] = use(shop, questions("negozio"), ASKS / 50);
  context.diagnostic(mebibytes([warm, end]));
  assert.equal(end, warm);
});

test("the memory has an end", async () => {
  assert.throws(() => memory().grow(65_536), RangeError);
});
