/** The engine stops, and goes on. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { create } from "../dist/index.js";
import { faq, table } from "./tools/vectors.mjs";

/** More than the module's memory can ever hold: it stops inside. */
const TOO_LARGE = "x".repeat(300 * 1024 * 1024);

test("after a trap everything is as it was", async () => {
  const now = { unixMs: 1_795_000_000_000, offsetMinutes: 60 };
  const [one, two] = [await create(faq("museo.json"), { meaning: table() }), await create(faq("hosting.json"))];
  const talk = one.open({ id: "c-1", lang: "it" }, now);
  talk.turn({ event: "said", text: "a che ora aprite?" }, now);
  const ask = () => [one.ask("quanto costa il biglietto?"), two.ask("how much is it?"), talk.toJSON()];
  const before = ask();
  for (let times = 0; times < 3; times += 1) {
    assert.throws(() => one.resume(TOO_LARGE), { name: "SportelloError", code: "engine" });
    assert.deepStrictEqual(ask(), before);
  }
  assert.ok(talk.turn({ event: "said", text: "e la domenica?" }, now));
  assert.equal(talk.turns.at(0).text, "a che ora aprite?");
});
