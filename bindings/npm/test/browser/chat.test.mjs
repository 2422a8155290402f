/** What a conversation does: says, chooses, rates, hands over, receives, is kept and deleted. */

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { desk, start, until } from "./browser.mjs";

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());
beforeEach(() => {
  desk.packets.length = 0;
  desk.answers = [202];
});

const told = (page, type) => page.evaluate((wanted) => told.filter((one) => one.type === wanted).map((one) => one.detail), type);
const bubbles = (page) => page.locator("sportello-chat .message").allInnerTexts();

async function opened(options = {}, attributes = {}, properties = "{}") {
  const page = await browser.page(options);
  await page.evaluate(
    async ([own, more]) => {
      const element = await put("sportello-chat", own, JSON.parse(more));
      element.open();
    },
    [attributes, properties],
  );
  return page;
}

async function say(page, text) {
  // The record is the last thing that an element tells of a turn.
  const before = (await told(page, "record")).length;
  await page.locator("sportello-chat .input").fill(text);
  await page.keyboard.press("Enter");
  await page.waitForFunction((count) => told.filter((one) => one.type === "record").length > count, before);
}

test("answers as nodes, with follow-ups and thumbs, and tells the host", async () => {
  const page = await opened();
  await say(page, "dov'è il mio ordine");
  const answer = page.locator("sportello-chat .message[data-from=assistant]").last();
  assert.equal(await answer.locator("ol > li").count(), 2);
  assert.equal(await answer.locator("a").getAttribute("rel"), "noopener");
  assert.equal(await answer.locator("a").getAttribute("target"), null);
  assert.equal(await answer.locator(".answer").getAttribute("lang"), "it");
  const [question] = await told(page, "question");
  assert.equal(question.text, "dov'è il mio ordine");
  const [{ reply }] = await told(page, "reply");
  assert.equal(reply.entry, "dove-ordine");
  await page.locator("sportello-chat [part~=choice-follow-up]").first().click();
  await page.waitForFunction(() => told.filter((one) => one.type === "reply").length === 2);
  assert.match((await bubbles(page)).at(-1), /due giorni lavorativi/);
  await page.locator("sportello-chat [part~=feedback-yes]").click();
  assert.deepEqual(
    (await told(page, "feedback")).map(({ entry, helpful }) => [entry, helpful]),
    [["consegna-tempi", true]],
  );
  assert.equal(await page.locator("sportello-chat [part=feedback]").count(), 0);
  assert.deepEqual(page.failures, []);
});

test("asks back with buttons; none of these and a person among them", async () => {
  const page = await opened();
  await say(page, "la consegna");
  const labels = await page.locator("sportello-chat .choices button").allInnerTexts();
  assert.ok(labels.includes("Quanto costa la consegna?") && labels.includes("Nessuna di queste") && labels.includes("Parla con una persona"), labels.join());
  await page.getByRole("button", { name: "Quanto costa la consegna?" }).click();
  await page.waitForFunction(() => told.filter((one) => one.type === "reply").length === 2);
  assert.deepEqual((await bubbles(page)).slice(-2).map((text) => text.split("\n").at(-1)), ["Quanto costa la consegna?", "4,90 €, gratis da 59 €."]);
});

test("follows the customer's language; each answer says its own", async () => {
  const page = await opened();
  await say(page, "where is my order");
  const chat = page.locator("sportello-chat");
  assert.equal(await chat.locator(".message[data-from=assistant] .answer").last().getAttribute("lang"), "en");
  assert.equal(await chat.locator(".panel").getAttribute("lang"), "en");
  assert.equal(await chat.locator(".input").getAttribute("placeholder"), "Type your question");
});

test("takes the language of the page, then of the browser", async () => {
  const english = await browser.page({ lang: "en-GB" });
  await english.evaluate(() => document.documentElement.removeAttribute("lang"));
  await english.evaluate(() => put("sportello-chat"));
  assert.equal(await english.locator("sportello-chat .input").getAttribute("placeholder"), "Type your question");
  const italian = await browser.page({ lang: "en-GB" });
  await italian.evaluate(() => put("sportello-chat"));
  assert.equal(await italian.locator("sportello-chat .input").getAttribute("placeholder"), "Scrivi la tua domanda");
});

test("speaks Lei where the Faq does", async () => {
  const page = await browser.page();
  await page.evaluate(() => put("sportello-chat", {}, { engine: fakeEngine(SHOP, { address: "lei" }) }));
  assert.equal(await page.locator("sportello-chat .input").getAttribute("placeholder"), "Scriva la sua domanda");
  await page.evaluate(() => chat().open());
  assert.equal(await page.locator("sportello-chat [part=person]").innerText(), "Parli con una persona");
});

test("is kept over page loads, redacted, and deleted on request", async () => {
  const page = await opened();
  await say(page, "la mia carta è 4111 1111 1111 1111");
  assert.match((await bubbles(page))[1], /4111/);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  assert.ok(!kept.includes("4111 1111") && kept.includes("[CARD-1]"), kept);
  await page.reload();
  await page.waitForFunction(() => globalThis.isReady);
  await page.evaluate(() => put("sportello-chat"));
  assert.equal(await page.evaluate(() => chat().isOpen), true);
  assert.match((await bubbles(page))[0], /\[CARD-1\]/);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BODY", "the focus stays with the page");
  await page.locator("sportello-chat [part=reset]").click();
  await page.locator("sportello-chat [part=reset-yes]").click();
  await page.waitForFunction(() => localStorage.length === 0);
  assert.equal((await bubbles(page)).length, 1);
});

test("what was kept in another shape begins anew", async () => {
  const page = await browser.page();
  for (const value of ["{", '{"version":1,"savedAt":9e15,"value":{"conversation":"{}","messages":[{"from":"assistant"},null,7]}}', "null", "[]"]) {
    await page.evaluate((text) => localStorage.setItem("sportello:chat:prova", text), value);
    await page.evaluate(() => put("sportello-chat").then((element) => element.remove()));
  }
  assert.deepEqual(page.failures, []);
  assert.deepEqual(await told(page, "error"), []);
});

test("hands over: event, packet at the desk, hours, withdrawal", async () => {
  const page = await opened({}, { "handoff-url": "/desk" });
  await page.locator("sportello-chat [part=person]").click();
  await page.waitForFunction(() => told.some((one) => one.type === "handoff"));
  await until(() => desk.packets.length > 0, "the packet");
  assert.equal(desk.packets.length, 1);
  assert.equal(await page.locator("sportello-chat .state").innerText(), "Una persona risponde domani alle 9");
  assert.equal(await page.evaluate(() => chat().state), "waiting");
  await say(page, "aggiungo che è urgente");
  await until(() => desk.packets.length > 1, "the packet with what was added");
  assert.equal(desk.packets.at(-1).transcript.at(-1).text, "aggiungo che è urgente");
  await page.locator("sportello-chat [part=withdraw]").click();
  await page.waitForFunction(() => chat().state === "bot");
});

test("a packet that the desk does not take is tried again and kept over page loads", async () => {
  desk.answers = [503, 503];
  const page = await opened({}, { "handoff-url": "/desk" });
  await page.locator("sportello-chat [part=person]").click();
  await page.locator("sportello-chat [part~=notice-handoff]").waitFor();
  assert.match(await page.locator("sportello-chat [part~=notice-handoff]").innerText(), /riprovo da solo[\s\S]*aiuto@negozio.example[\s\S]*0577 000 123/);
  assert.equal((await told(page, "error"))[0].code, "handoff");
  await page.reload();
  await page.waitForFunction(() => globalThis.isReady);
  desk.answers = [202];
  await page.evaluate(() => put("sportello-chat", { "handoff-url": "/desk" }));
  await page.waitForFunction(() => !localStorage.getItem("sportello:handoff:prova"));
  assert.equal(desk.packets.length, 1);
  assert.equal(desk.packets[0].revision, 1);
});

test("offline the packet waits for the connection", async () => {
  const page = await opened({}, { "handoff-url": "/desk" });
  await page.context().setOffline(true);
  await page.locator("sportello-chat [part=person]").click();
  await page.locator("sportello-chat [part~=notice-handoff]").waitFor();
  assert.match(await page.locator("sportello-chat [part~=notice-handoff]").innerText(), /Non c'è connessione/);
  await page.context().setOffline(false);
  await page.waitForFunction(() => !localStorage.getItem("sportello:handoff:prova"));
  assert.equal(desk.packets.length, 1);
  await page.locator("sportello-chat [part~=notice-handoff]").waitFor({ state: "detached" });
});

test("a host may deliver itself; what it fails to deliver is offered again", async () => {
  const page = await opened();
  await page.evaluate(() => {
    globalThis.attempts = [];
    chat().addEventListener("handoff", ({ detail }) => {
      attempts.push(detail.attempt);
      detail.until(attempts.length === 1 ? Promise.reject(new Error("the desk sleeps")) : Promise.resolve());
    });
  });
  await page.locator("sportello-chat [part=person]").click();
  await page.waitForFunction(() => attempts.length === 2, undefined, { timeout: 5000 });
  assert.deepEqual(await page.evaluate(() => attempts), [1, 2]);
});

test("without a desk nobody is promised: mail and telephone instead", async () => {
  const page = await opened();
  await say(page, "operatore");
  const notice = page.locator("sportello-chat [part~=notice-handoff]");
  assert.match(await notice.innerText(), /Da qui non posso passarti una persona/);
  const href = await notice.locator("a").first().getAttribute("href");
  assert.ok(href.startsWith("mailto:aiuto@negozio.example?subject=") && href.includes("operatore"), href);
  assert.equal(await notice.locator("a").last().getAttribute("href"), "tel:0577000123");
  assert.ok(!(await bubbles(page)).join().includes("un collega la legge"));
  assert.equal(await page.evaluate(() => chat().state), "bot");
});

test("a person joins, writes and closes; what is not seen is counted", async () => {
  const page = await opened({}, { "handoff-url": "/desk" });
  await say(page, "operatore");
  await page.keyboard.press("Escape");
  await page.evaluate(async () => {
    await chat().receive({ event: "joined", operator: "Marta" });
    await chat().receive("Buongiorno: guarda https://negozio.example/traccia.");
  });
  assert.match(await page.getByRole("button", { name: /Apri l'assistenza/ }).getAttribute("aria-label"), /2 messaggi nuovi/);
  await page.evaluate(() => chat().open());
  assert.equal(await page.locator("sportello-chat .state").innerText(), "Stai parlando con Marta");
  const last = page.locator("sportello-chat .message[data-from=operator]");
  assert.equal(await last.locator(".author").innerText(), "Marta");
  assert.equal(await last.locator("a").getAttribute("href"), "https://negozio.example/traccia");
  await say(page, "grazie");
  assert.equal((await told(page, "question")).at(-1).state, "human");
  await page.evaluate(() => chat().receive({ event: "closed", resolved: true }));
  assert.equal(await page.evaluate(() => chat().state), "resolved");
});

test("two pages of a site show the same conversation", async () => {
  const page = await opened();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.waitForFunction(() => globalThis.isReady);
  await other.evaluate(() => put("sportello-chat"));
  await say(page, "dov'è il mio ordine");
  await other.waitForFunction(() => chat().shadowRoot.querySelectorAll(".message").length === 2);
});

test("the journal's records reach the host", async () => {
  const page = await opened();
  await say(page, "dov'è il mio ordine");
  assert.equal((await told(page, "record")).length, 1);
});

test("methods: open, close, toggle, ask, reset, receive", async () => {
  const page = await browser.page();
  const result = await page.evaluate(async () => {
    const element = await put("sportello-chat");
    const seen = [];
    element.toggle();
    seen.push(element.isOpen);
    element.toggle();
    seen.push(element.isOpen);
    const reply = await element.ask("dov'è il mio ordine");
    seen.push(element.isOpen, reply.entry, element.conversation.length);
    const first = element.conversation;
    await element.reset();
    seen.push(element.conversation !== first);
    element.close();
    seen.push(element.isOpen);
    return seen;
  });
  assert.deepEqual(result, [true, false, true, "dove-ordine", 32, true, false]);
  const events = await page.evaluate(() => told.map((one) => one.type));
  for (const type of ["ready", "open", "close", "question", "reply"]) assert.ok(events.includes(type), type);
});

test("an engine that answers later, as one in a worker does, serves all three elements", async () => {
  const page = await browser.page();
  const seen = await page.evaluate(async () => {
    const later = (real) => async (...given) => {
      await new Promise((done) => setTimeout(done, 5));
      return real(...given);
    };
    const engine = fakeEngine(SHOP, { delay: 20 });
    for (const name of ["entries", "entry", "ask", "suggest", "say", "open", "resume", "setMeaning"]) engine[name] = later(engine[name]);
    const element = await put("sportello-chat", {}, { engine: Promise.resolve(engine) });
    const replies = await Promise.all(["dov'è il mio ordine", "la consegna", "operatore"].map((text) => element.ask(text)));
    const faq = await put("sportello-faq", {}, { engine });
    await faq.search("consegna");
    return [replies.map((reply) => reply.kind), element.shadowRoot.querySelectorAll(".message[data-from=customer]").length, faq.shadowRoot.querySelectorAll(".entry").length];
  });
  assert.deepEqual(seen, [["answer", "clarify", "handoff"], 3, 3]);
  await page.locator("sportello-chat .input").pressSequentially("cons");
  await page.locator("sportello-chat .suggestion").first().waitFor();
  assert.deepEqual(page.failures, []);
});
