/** Every recorded decision is decided again, to the last bit, in Node. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { create } from "../dist/index.js";
import { cases, decisions, faq, problems, table } from "./tools/vectors.mjs";

const FEWEST = 330;

test("every vector is decided as it is natively", async (context) => {
  const engines = new Map();
  const all = cases();
  for (const { name, faq: id, ask, italian, decision } of all) {
    if (!engines.has(id)) engines.set(id, await create(faq(id), { meaning: table() }));
    // Numbers are the shortest that mean the same bits, so equal numbers are equal bits.
    assert.deepStrictEqual(engines.get(id).ask(ask, { italian }), decision, name);
  }
  context.diagnostic(`${all.length} vectors in Node`);
  assert.ok(all.length >= FEWEST, `${all.length} vectors`);
});

test("eight thousand texts have the meaning that they have natively", async (context) => {
  const engine = await create(faq("ottica.toml"), { meaning: table() });
  const all = decisions();
  for (const { text, decision } of all) assert.deepStrictEqual(engine.ask(text), decision, text);
  context.diagnostic(`${all.length} decisions in Node`);
  assert.ok(all.length >= 8000, `${all.length} decisions`);
});

test("what is wrong with a Faq is told as it is natively", async () => {
  const all = problems();
  for (const { text, said } of all) await assert.rejects(create(text), { name: "SportelloError", message: said });
  assert.ok(all.length >= 5);
});
