/** When something fails: a visible, polite message with a way to people, an `error` event, no dead button. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { prepared } from "../tools/vectors.mjs";
import { POLICY, desk, start } from "./browser.mjs";

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

const errors = (page) => page.evaluate(() => told.filter((one) => one.type === "error").map((one) => one.detail.code));
/** What the real engine loads. */
const FAQ = { faq: { id: "prova" }, entry: [{ id: "dove", it: { question: "Dove siete?", answer: "In via Roma 1." } }] };
const CONTACT = { "contact-mail": "aiuto@negozio.example", "contact-phone": "0577 000 123" };

/** Every button that is seen answers: with a message that stands there afterwards, and an error for the host. */
async function pressAll(page) {
  const parts = await page.evaluate(() => [...chat().shadowRoot.querySelectorAll("button")].filter((button) => button.checkVisibility()).map((button) => button.part[0]));
  assert.ok(parts.includes("person") && parts.includes("send") && parts.includes("retry"), parts.join());
  for (const part of parts.filter((name) => name !== "close" && name !== "launcher")) {
    const before = (await errors(page)).length;
    await page.locator("sportello-chat .input").fill("aiuto");
    await page.locator(`sportello-chat [part~=${part}]`).first().click();
    await page.waitForFunction((count) => told.filter((one) => one.type === "error").length > count, before);
    await page.locator("sportello-chat [part~=notice-load]").waitFor();
  }
  assert.deepEqual(page.failures, []);
}

test("a Faq that does not load: said, with contact; trying again works", async () => {
  const page = await browser.page();
  let isThere = false;
  await page.route("**/faq.json", (route) => (isThere ? route.fulfill({ json: FAQ }) : route.fulfill({ status: 503 })));
  await page.evaluate((contact) => put("sportello-chat", { src: "/faq.json", open: "", ...contact }), CONTACT);
  const notice = page.locator("sportello-chat [part~=notice-load]");
  assert.match(await notice.innerText(), /Le risposte non si sono caricate\.[\s\S]*aiuto@negozio\.example[\s\S]*0577 000 123/);
  assert.deepEqual(await errors(page), ["load"]);
  await page.locator("sportello-chat .input").fill("dov'è il mio ordine");
  await page.locator("sportello-chat .input").press("Enter");
  await page.waitForFunction(() => told.filter((one) => one.type === "error").length === 2);
  assert.equal(await page.locator("sportello-chat .input").inputValue(), "dov'è il mio ordine", "what was typed is not lost");
  await pressAll(page);
  assert.ok(await notice.isVisible());
  isThere = true;
  await page.locator("sportello-chat [part=retry]").click();
  await page.waitForFunction(() => told.some((one) => one.type === "ready"));
  await page.evaluate(() => chat().ask("dove siete?"));
  assert.match(await page.locator("sportello-chat .message").last().innerText(), /In via Roma 1/);
});

test("a Faq with problems: the contact stands in it", async () => {
  const page = await browser.page();
  await page.route("**/faq.json", (route) => route.fulfill({ json: { contact: { mail: "scritto@nel-faq.example" }, entry: 7 } }));
  await page.evaluate(() => put("sportello-chat", { src: "/faq.json", open: "" }));
  assert.match(await page.locator("sportello-chat [part~=notice-load]").innerText(), /scritto@nel-faq\.example/);
  assert.deepEqual(await errors(page), ["load"]);
});

test("a prepared Faq has the contact in it too, where no engine can be made", async () => {
  const page = await browser.page({ policy: POLICY.replace(" 'wasm-unsafe-eval'", "") });
  const body = prepared();
  await page.route("**/faq.sportello", (route) => route.fulfill({ contentType: "application/octet-stream", body: Buffer.from(body) }));
  await page.evaluate(() => put("sportello-chat", { src: "/faq.sportello", open: "" }));
  assert.match(await page.locator("sportello-chat [part~=notice-load]").innerText(), /aiuto@bottegalanterna\.example/);
});

test("without 'wasm-unsafe-eval': said, with contact, in all three elements", async () => {
  const page = await browser.page({ policy: POLICY.replace(" 'wasm-unsafe-eval'", "") });
  await page.route("**/faq.json", (route) => route.fulfill({ json: { contact: { mail: "scritto@nel-faq.example" }, ...FAQ } }));
  await page.evaluate(() => put("sportello-chat", { src: "/faq.json", open: "" }));
  assert.match(await page.locator("sportello-chat [part~=notice-load]").innerText(), /Questo browser non riesce ad aprire l'assistente\.[\s\S]*scritto@nel-faq/);
  assert.deepEqual(await errors(page), ["engine"]);
  await pressAll(page);
  await page.evaluate(() => put("sportello-faq", { src: "/faq.json" }));
  assert.match(await page.locator("sportello-faq [part=notice]").innerText(), /scritto@nel-faq/);
});

test("without storage: everything works, it is said that nothing is kept", async () => {
  const page = await browser.page({
    init: () => Object.defineProperty(globalThis, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } }),
  });
  await page.evaluate(() => put("sportello-chat").then((element) => element.ask("dov'è il mio ordine")));
  const notice = page.locator("sportello-chat [part~=notice-storage]");
  assert.match(await notice.innerText(), /non conserva la conversazione[\s\S]*aiuto@negozio\.example/);
  assert.ok((await errors(page)).every((code) => code === "storage") && (await errors(page)).length > 0);
  assert.equal(await page.locator("sportello-chat .message").count(), 3);
  await page.locator("sportello-chat [part=dismiss]").click();
  await notice.waitFor({ state: "detached" });
  assert.deepEqual(page.failures, []);
});

test("an engine that stops is asked again; if it stops again the message goes back into the field", async () => {
  const page = await browser.page();
  await page.evaluate(() => {
    globalThis.fails = 1;
    return put("sportello-chat", { open: "" }, { engine: fakeEngine(SHOP, { fail: () => fails-- > 0 }) });
  });
  await page.evaluate(() => chat().ask("dov'è il mio ordine"));
  assert.equal(await page.evaluate(() => told.filter((one) => one.type === "reply").length), 1, "once is mended unseen");
  await page.evaluate(() => (globalThis.fails = 2));
  await page.locator("sportello-chat .input").fill("la consegna");
  await page.keyboard.press("Enter");
  const notice = page.locator("sportello-chat [part~=notice-turn]");
  assert.match(await notice.innerText(), /non è andato a buon fine[\s\S]*aiuto@negozio\.example/);
  assert.equal(await page.locator("sportello-chat .input").inputValue(), "la consegna");
  assert.deepEqual(await errors(page), ["turn"]);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => told.filter((one) => one.type === "reply").length === 2);
  assert.equal(await notice.count(), 0);
  const own = await page.locator("sportello-chat .message[data-from=customer] .answer").allInnerTexts();
  assert.deepEqual(own, ["dov'è il mio ordine", "la consegna"], "what did not go through is not shown as said");
});

test("an engine that never answers: after a while the message is back in the field, with the way to people", async () => {
  const page = await browser.page();
  await page.clock.install();
  await page.evaluate(() => put("sportello-chat", { open: "" }, { engine: fakeEngine(SHOP, { hang: () => globalThis.hangs }) }));
  await page.evaluate(() => (globalThis.hangs = true));
  await page.locator("sportello-chat .input").fill("la consegna");
  await page.keyboard.press("Enter");
  await page.clock.runFor(14_000);
  assert.equal(await page.locator("sportello-chat [part~=notice-turn]").count(), 0, "it may still come");
  await page.clock.runFor(2_000);
  assert.match(await page.locator("sportello-chat [part~=notice-turn]").innerText(), /non è andato a buon fine[\s\S]*aiuto@negozio\.example/);
  assert.equal(await page.locator("sportello-chat .input").inputValue(), "la consegna");
  assert.deepEqual(await errors(page), ["turn"]);
  await page.evaluate(() => (globalThis.hangs = false));
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => told.some((one) => one.type === "reply"));
});

test("a Faq that never comes: after a while it is said, with contact", async () => {
  const page = await browser.page();
  await page.clock.install();
  await page.evaluate((contact) => void put("sportello-chat", { open: "", ...contact }, { engine: new Promise(() => {}) }), CONTACT);
  await page.clock.runFor(61_000);
  assert.match(await page.locator("sportello-chat [part~=notice-load]").innerText(), /aiuto@negozio\.example/);
  assert.equal((await errors(page)).length, 1);
});

test("a file that never comes: after a minute it is said, with contact, in two elements; trying again works", async () => {
  const page = await browser.page();
  let isThere = false;
  await page.route("**/faq.json", (route) => (isThere ? route.fulfill({ json: FAQ }) : undefined));
  await page.clock.install();
  await page.evaluate((contact) => {
    void put("sportello-chat", { src: "/faq.json", open: "", ...contact });
    void put("sportello-faq", { src: "/faq.json", ...contact });
  }, CONTACT);
  await page.clock.runFor(61_000);
  for (const notice of ["sportello-chat [part~=notice-load]", "sportello-faq [part=notice]"]) {
    await page.locator(notice).waitFor();
    assert.match(await page.locator(notice).innerText(), /Le risposte non si sono caricate\.[\s\S]*aiuto@negozio\.example/);
  }
  assert.deepEqual(await errors(page), ["load", "load"]);
  isThere = true;
  await page.clock.resume();
  await page.locator("sportello-chat [part=retry]").click();
  await page.waitForFunction(() => told.some((one) => one.type === "ready"));
  assert.equal(await page.evaluate(() => chat().ask("dove siete?").then(({ kind }) => kind)), "answer");
});

test("a worker that hangs: the message comes back with contact; a new engine goes on with the conversation", async () => {
  const page = await browser.page({ policy: POLICY.replace(/require-trusted-types-for.*/, "") });
  const script = (name, body) => page.route(`**/${name}.js`, (route) => route.fulfill({ contentType: "text/javascript", body }));
  // Its listener is the first, or the worker's own would have answered.
  await script("hangs", 'addEventListener("message", ({ data }) => { if (String(data.args?.[1]).includes("aspetta")) for (;;); });');
  await script("hanging", 'import "/hangs.js"; import "/dist/worker-main.js";');
  await page.clock.install();
  await page.evaluate(async (faq) => {
    const { createInWorker } = await import("/dist/worker.js");
    globalThis.engineOn = (script) => createInWorker(faq, { worker: new Worker(script, { type: "module" }) });
    await put("sportello-chat", { open: "" }, { engine: engineOn("/hanging.js") });
    await chat().ask("dove siete?");
  }, { ...FAQ, contact: { mail: "aiuto@negozio.example" } });
  const input = page.locator("sportello-chat .input");
  await input.fill("aspetta, dove?");
  await input.press("Enter");
  await page.waitForFunction(() => chat().shadowRoot.querySelectorAll(".message[data-from=customer]").length === 2);
  await page.clock.runFor(16_000);
  await page.locator("sportello-chat [part~=notice-turn]").waitFor();
  assert.match(await page.locator("sportello-chat [part~=notice-turn]").innerText(), /non è andato a buon fine[\s\S]*aiuto@negozio\.example/);
  assert.deepEqual(await errors(page), ["turn"]);
  await page.evaluate(() => {
    const ready = new Promise((done) => chat().addEventListener("ready", done, { once: true }));
    chat().engine = engineOn("/dist/worker-main.js");
    return ready.then(() => {});
  });
  assert.deepEqual(await page.locator("sportello-chat .message[data-from=customer] .answer").allInnerTexts(), ["dove siete?"]);
  await input.fill("aspetta, dove siete?");
  await input.press("Enter");
  await page.waitForFunction(() => told.filter((one) => one.type === "reply").length === 2);
});

test("a worker that hangs before the conversation begins: said, and what was kept is not lost", async () => {
  const page = await browser.page();
  await page.evaluate(() => put("sportello-chat").then((element) => element.ask("dov'è il mio ordine")).then(() => chat().remove()));
  await page.clock.install();
  await page.evaluate((contact) => {
    globalThis.late = fakeEngine(SHOP);
    late.resume = () => new Promise(() => {});
    void put("sportello-chat", { open: "", ...contact }, { engine: late });
  }, CONTACT);
  await page.clock.runFor(16_000);
  await page.locator("sportello-chat [part~=notice-load]").waitFor();
  assert.deepEqual(await errors(page), ["load"]);
  await page.evaluate(() => {
    late.resume = fakeEngine(SHOP).resume;
    chat().shadowRoot.querySelector("[part=retry]").click();
  });
  await page.waitForFunction(() => chat().shadowRoot.querySelectorAll(".message").length === 2);
});

test("a desk that never answers, and a host that never delivers: said, tried again, and the chat goes on", async () => {
  for (const isHost of [false, true]) {
    const page = await browser.page();
    const packets = [];
    await page.route("**/silent", (route) => {
      packets.push(route.request().postDataJSON());
      return packets.length === 1 ? undefined : route.fulfill({ status: 202 });
    });
    await page.clock.install();
    await page.evaluate(async (own) => {
      await put("sportello-chat", { open: "", ...(own ? {} : { "handoff-url": "/silent" }) });
      globalThis.offered = 0;
      if (own) chat().addEventListener("handoff", ({ detail }) => detail.until((offered += 1) === 1 ? new Promise(() => {}) : Promise.resolve()));
      await chat().ask("operatore");
    }, isHost);
    await page.clock.runFor(isHost ? 60_500 : 15_500);
    const notice = page.locator("sportello-chat [part~=notice-handoff]");
    await notice.waitFor();
    assert.match(await notice.innerText(), /riprovo da solo[\s\S]*aiuto@negozio\.example/);
    assert.deepEqual(await errors(page), ["handoff"]);
    await page.evaluate(() => chat().ask("dov'è il mio ordine").then(() => {}));
    await page.clock.runFor(5_000);
    await notice.waitFor({ state: "detached" });
    assert.ok(isHost ? (await page.evaluate(() => offered)) === 2 : packets.length >= 2);
  }
});

test("errors in the host's handlers stay there", async () => {
  const page = await browser.page();
  await page.evaluate(async () => {
    const element = await put("sportello-chat", { open: "" });
    for (const type of ["ready", "open", "question", "reply", "handoff", "feedback", "suggestion-used", "error", "record"]) {
      element.addEventListener(type, () => { throw new Error(`the host's ${type}`); });
    }
    await element.ask("dov'è il mio ordine");
    await element.ask("operatore");
  });
  assert.equal(await page.locator("sportello-chat .message[data-from=assistant]").count(), 2);
  assert.match(await page.locator("sportello-chat [part~=notice-handoff]").innerText(), /aiuto@negozio\.example/);
  assert.ok(page.failures.length > 0 && page.failures.every((text) => text.includes("the host's")), page.failures.join());
});

test("a desk that refuses: mail and telephone, and what is written next is sent again", async () => {
  desk.answers = [400, 202];
  desk.packets.length = 0;
  const page = await browser.page();
  await page.evaluate(() => put("sportello-chat", { "handoff-url": "/desk" }).then((element) => element.ask("operatore")));
  const notice = page.locator("sportello-chat [part~=notice-handoff]");
  await notice.waitFor();
  assert.match(await notice.innerText(), /Da qui non posso passarti una persona[\s\S]*aiuto@negozio/);
  await page.evaluate(() => chat().ask("ci siete?"));
  await notice.waitFor({ state: "detached" });
  assert.equal(desk.packets.length, 1);
  desk.answers = [202];
});

test("inside another shadow root it works the same, also on a phone", async () => {
  const page = await browser.page({ phone: true });
  const seen = await page.evaluate(async () => {
    const host = document.createElement("div");
    document.querySelector("main").append(host);
    const inside = host.attachShadow({ mode: "open" });
    const element = await put("sportello-chat", {}, {}, { into: inside });
    inside.prepend(document.createElement("p"));
    element.open();
    const inert = [...document.querySelectorAll("[inert]"), ...inside.querySelectorAll("[inert]")].map((one) => one.localName);
    const reply = await element.ask("dov'è il mio ordine");
    element.close();
    return [inert, reply.entry, document.querySelectorAll("[inert]").length];
  });
  assert.deepEqual(seen, [["header", "footer", "p"], "dove-ordine", 0]);
});

test("taken out of the page while the panel covers it, the page is usable again", async () => {
  const page = await browser.page({ phone: true });
  await page.evaluate(() => put("sportello-chat", { "handoff-url": "/desk" }).then((element) => element.open()));
  await page.evaluate(() => chat().remove());
  assert.equal(await page.locator("[inert]").count(), 0);
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.documentElement).overflowY), "hidden");
});
