/** The journal and what is learnt from it, over the border. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { create } from "../dist/index.js";
import { faq, journal } from "./tools/vectors.mjs";

const NOW = { unixMs: 1_795_000_000_000, offsetMinutes: 60 };
const SAID = "il maglione mi stringe";
/** Marta approves what customers said as a wording of an entry. */
const approved = (entry, text) =>
  JSON.stringify({
    version: 1,
    at: { unix_ms: 1_795_000_000_000, local: "2026-11-18T12:06" },
    what: { reviewed: { proposal: "p-1", author: "Marta", verdict: "approved", reason: "chiesto tre volte", weight: 3, doing: { wordings: { entry, texts: [["it", text]] } } } },
  });

test("every event leaves its records, once", async () => {
  const talk = (await create(faq("museo.json"))).open({ id: "c-1", lang: "it", channel: "web", page: "/visita" }, NOW);
  assert.deepStrictEqual(talk.takeRecords(), []);
  talk.turn({ event: "said", text: "quanto costa il biglietto? la mia mail è anna@example.org" }, NOW);
  talk.turn({ event: "person" }, NOW);
  const records = talk.takeRecords().map((line) => JSON.parse(line));
  assert.deepStrictEqual(records.map(({ what }) => (typeof what === "string" ? what : Object.keys(what)[0])), ["opened", "asked", "handed-over"]);
  assert.ok(records.every(({ version, conversation, page }) => version === 1 && conversation === "c-1" && page === "/visita"));
  assert.match(records[1].what.asked.text, /la mia mail è \[email-1\]/);
  assert.deepStrictEqual(talk.takeRecords(), []);
});

test("silence is none: an event that says nothing returns nothing, and is recorded", async () => {
  const talk = (await create(faq("museo.json"))).open({ id: "c-1", lang: "it" }, NOW);
  talk.turn({ event: "person" }, NOW);
  talk.turn({ event: "joined", operator: "Ada" }, NOW);
  talk.takeRecords();
  assert.equal(talk.turn({ event: "said", text: "grazie" }, NOW), undefined);
  talk.turn({ event: "operator-said", text: "buongiorno" }, NOW);
  assert.ok(talk.takeRecords().some((line) => line.includes("operator-said")));
});

test("what is learnt changes decisions, is kept as bytes, and is a function of the records", async () => {
  const [one, two] = [await create(faq("museo.json")), await create(faq("museo.json"))];
  const [entry] = one.entries().slice(-1).map(({ id }) => id);
  const before = one.ask(SAID);
  one.learn([approved(entry, SAID)]);
  const after = one.ask(SAID);
  assert.equal(after.candidates[0].id, entry);
  assert.notDeepStrictEqual(after, before);
  two.fromSnapshot(one.snapshot());
  assert.deepStrictEqual(two.ask(SAID), after);
  one.learn([]);
  assert.deepStrictEqual(one.ask(SAID), before);
});

test("after a trap what was learnt is still there", async () => {
  const engine = await create(faq("museo.json"));
  engine.learn([approved(engine.entries()[0].id, SAID)]);
  const after = engine.ask(SAID);
  assert.throws(() => engine.resume("x".repeat(300 * 1024 * 1024)), { code: "engine" });
  assert.deepStrictEqual(engine.ask(SAID), after);
});

test("what is no record and no snapshot is refused, and changes nothing", async () => {
  const engine = await create(faq("museo.json"));
  const before = engine.ask(SAID);
  assert.throws(() => engine.learn([approved("a", SAID), "nonsense"]), { name: "SportelloError", code: "syntax", message: /^2: no record: / });
  assert.throws(() => engine.fromSnapshot(new Uint8Array([1, 2, 3])), { code: "damaged" });
  assert.deepStrictEqual(engine.ask(SAID), before);
});

test("a shop's journal is read to its end", async () => {
  const engine = await create(faq("museo.json"));
  engine.learn(journal(), { withoutApproval: true });
  assert.ok(engine.snapshot().length > 1000);
});
