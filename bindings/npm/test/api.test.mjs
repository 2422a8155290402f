/** What the package promises, call by call. */

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { SportelloError, create, version } from "../dist/index.js";
import { faq, table } from "./tools/vectors.mjs";

const NOW = { unixMs: 1_795_000_000_000, offsetMinutes: 60 };
let shop;

before(async () => {
  shop = await create(faq("negozio"));
});

test("a Faq is a text, an object or bytes", async () => {
  const text = faq("museo.json");
  const bytes = new TextEncoder().encode(text);
  const [one, ...others] = await Promise.all([text, JSON.parse(text), bytes, bytes.buffer].map((source) => create(source)));
  for (const other of others) assert.deepStrictEqual(other.ask("quanto costa il biglietto?"), one.ask("quanto costa il biglietto?"));
});

test("a Faq tells what a front end lists", () => {
  assert.equal(shop.version, version);
  assert.deepStrictEqual(shop.faq.languages, ["it", "en"]);
  assert.equal(shop.faq.hours.timeZone, "Europe/Rome");
  assert.equal(shop.entries().length, shop.faq.entries);
  const [italian, english] = [shop.entry("dove-ordine"), shop.entry("dove-ordine", "en")];
  assert.deepStrictEqual([italian.lang, english.lang], ["it", "en"]);
  assert.equal(italian.answer[0].block, "paragraph");
  assert.equal(shop.entry("nothing-of-the-kind"), undefined);
  assert.ok(new Set(shop.faq.topics).size === shop.faq.topics.length && shop.faq.topics.includes("resi"));
});

test("questions are answered, and explained", () => {
  const decision = shop.ask("dov'è il mio pacco?", { lang: "it" });
  assert.equal(decision.kind, "answer");
  assert.equal(decision.candidates[0].id, "dove-ordine");
  const explanation = shop.explain("dov'è il mio pacco?", { lang: "it" });
  assert.deepStrictEqual(explanation.decision, decision);
  assert.ok(shop.suggest("dove il mio ordi", { most: 2 }).length <= 2);
});

test("any text can be asked", () => {
  for (const text of ["", "\0", "\ud800", "\u{202e}x".repeat(1000), "é".repeat(65_536), "a ".repeat(2_000_000), "🙂"]) {
    assert.ok(["answer", "clarify", "abstain"].includes(shop.ask(text).kind));
  }
  for (const text of [undefined, null, 7, {}]) assert.ok(shop.ask(text).kind);
});

test("a conversation goes from the assistant to a person and is kept", () => {
  const talk = shop.open({ id: "c-1", lang: "it" }, NOW);
  assert.deepStrictEqual([talk.id, talk.state, talk.lang, talk.turns.length], ["c-1", "bot", "it", 0]);
  const reply = talk.turn({ event: "said", text: "dov'è il mio pacco? la carta è 4111 1111 1111 1111" }, NOW);
  assert.ok(reply.advice, "a card number is advised on");
  assert.ok(!talk.toJSON().includes("4111"));
  const handoff = talk.turn({ event: "person" }, NOW);
  assert.equal(talk.state, "waiting");
  assert.deepStrictEqual(talk.packet(NOW).conversation, handoff.handoff.conversation);
  const later = shop.resume(talk.toJSON());
  assert.deepStrictEqual(later.turns, talk.turns);
  assert.equal(later.turn({ event: "joined", operator: "Ada" }, NOW)?.kind, "handoff");
  assert.deepStrictEqual([later.state, later.operator, talk.state], ["human", "Ada", "waiting"]);
  assert.equal(later.turn({ event: "said", text: "grazie" }, NOW), undefined);
});

test("conversations without an id have different ones", () => {
  assert.notEqual(shop.open().id, shop.open().id);
});

test("the clock is that of the shop", () => {
  const talk = shop.open({ id: "c-2", lang: "it" });
  const { local, unix_ms } = talk.turn({ event: "person" }).handoff.created;
  const rome = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Rome", dateStyle: "short", timeStyle: "short" });
  assert.equal(local, rome.format(unix_ms).replace(" ", "T"));
});

test("what the assistant says itself is a tree", () => {
  assert.equal(shop.say("person-button", "it")[0].content[0].inline, "text");
  assert.notDeepStrictEqual(shop.say("greeting", "en"), shop.say("greeting", "it"));
  assert.throws(() => shop.say("nonsense", "it"), { name: "SportelloError", code: "invalid-value" });
});

test("problems of a Faq are told with their lines", async () => {
  await assert.rejects(create('{"entry": [\n{"id": "A B"}]}'), (error) => {
    assert.ok(error instanceof SportelloError);
    assert.ok(error.problems.length >= 1 && error.problems.every(({ code, message }) => code && message));
    assert.equal(error.problems[0].line, 2);
    return true;
  });
  await assert.rejects(create("nonsense"), { code: "syntax" });
  await assert.rejects(create("[".repeat(100_000)), { code: "syntax" });
  await assert.rejects(create(new Uint8Array([1, 2, 3])), SportelloError);
  assert.throws(() => shop.resume("{}"), SportelloError);
  assert.throws(() => shop.open().turn({ event: "nonsense" }), { code: "invalid-value" });
});

test("the table of meanings can come later, and a damaged one changes nothing", async () => {
  const text = faq("museo.json");
  const [without, given] = [await create(text), await create(text, { meaning: table() })];
  const ask = (engine) => engine.ask("avete sconti per gli studenti?");
  const before = ask(without);
  assert.throws(() => without.setMeaning(table().subarray(0, 1000)), { code: "meaning" });
  assert.deepStrictEqual(ask(without), before);
  without.setMeaning(table());
  assert.deepStrictEqual(ask(without), ask(given));
  without.setMeaning(undefined);
  assert.deepStrictEqual(ask(without), before);
});

test("what was freed says so", async () => {
  const engine = await create(faq("museo.json"));
  engine.free();
  engine.free();
  assert.throws(() => engine.ask("a"), { code: "freed" });
  assert.equal(shop.ask("dov'è il mio pacco?").kind, "answer");
});
