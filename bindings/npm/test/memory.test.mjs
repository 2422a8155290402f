/** The module's memory does not grow with use. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { create } from "../dist/slim.js";
import { cases, faq, questions } from "./tools/vectors.mjs";

const MEBIBYTE = 1024 * 1024;
const ASKS = 1_000_000;
const PASTE = "il mio pacco non è arrivato e vorrei sapere perché; ".repeat(1300).slice(0, 65_536);

/** The memory of the instance, seen as it is made. */
let memory;
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (...args) => {
  const made = await instantiate(...args);
  memory = (made.instance ?? made).exports.memory;
  return made;
};

const wasm = () => readFileSync(new URL("../dist/sportello.wasm", import.meta.url));

/** Asks so often, with a long paste now and then; returns the memory's bytes after a warm-up and at the end. */
function use(engine, asked, times) {
  const round = (at) => engine.ask(at % 2000 === 0 ? PASTE : asked[at % asked.length]);
  for (let at = 0; at < times / 50; at += 1) round(at);
  const warm = memory.buffer.byteLength;
  for (let at = 0; at < times; at += 1) round(at);
  return [warm, memory.buffer.byteLength];
}

const mebibytes = ([warm, end]) => `${warm / MEBIBYTE} MiB after warming up, ${end / MEBIBYTE} at the end`;

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
  assert.throws(() => memory.grow(65_536), RangeError);
});
