/** Nothing that anybody writes becomes more than text: policy, hostile strings, other hosts. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { desk, start } from "./browser.mjs";
import { payloads } from "./payloads.mjs";

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

/** The elements that the components are made of; anything else came from somewhere else. */
const ALLOWED = new Set(
  ("a button code details div em form h2 h3 h4 i input label li mark ol p path section span strong summary svg ul " +
    "sportello-chat sportello-faq sportello-suggest").split(" "),
);

/** Everything in the page that no component may contain, and what ran. */
const inspect = (page) =>
  page.evaluate((allowed) => {
    const names = new Set(allowed);
    const found = [];
    const walk = (root) => {
      for (const element of root.querySelectorAll("*")) {
        if (root !== document && !names.has(element.localName)) found.push(element.localName);
        for (const { name, value } of element.attributes) {
          if (root === document && !element.localName.startsWith("sportello-")) continue;
          if (/^on|^style$|^srcdoc$/.test(name)) found.push(`${element.localName} ${name}`);
          if (name === "href" && !/^(https?:|mailto:|tel:|\/)/.test(value)) found.push(`href ${value}`);
        }
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return { found: [...new Set(found)], ran: globalThis.ran ?? 0, violations };
  }, [...ALLOWED]);

async function clean(page, what) {
  const { found, ran, violations } = await inspect(page);
  assert.deepEqual(found, [], what);
  assert.equal(ran, 0, what);
  assert.deepEqual(violations, [], what);
  assert.deepEqual(page.failures, [], what);
  assert.deepEqual([...page.hosts], [new URL(browser.origin).host], what);
}

/** A page where a payload that runs is seen to have run. */
const page = () => browser.page({ init: () => (globalThis.alert = () => (globalThis.ran = (globalThis.ran ?? 0) + 1)) });

test(`${payloads.length} payloads as what the customer types, chooses and is suggested`, async () => {
  const opened = await page();
  const ask = (texts) => opened.evaluate(async (all) => { for (const text of all) await chat().ask(text); }, texts);
  await opened.evaluate(() => put("sportello-chat", { "handoff-url": "/desk", storage: "none" }).then((element) => element.open()));
  await ask(payloads);
  const asked = await opened.evaluate(() => told.filter((one) => one.type === "question").length);
  assert.equal(asked, payloads.filter((text) => text.trim() !== "").length);
  await clean(opened, "typed");
  for (let at = 0; at < payloads.length; at += 200) {
    await opened.evaluate(() => (chat().remove(), put("sportello-chat", { "storage-key": "kept" }).then((element) => element.reset())));
    await ask(payloads.slice(at, at + 200).filter((_, place) => place % 8 === 0));
    await opened.evaluate(() => (chat().remove(), put("sportello-chat", { "storage-key": "kept" })));
    await clean(opened, "restored");
  }
});

test("payloads from the person who answers, and as their name", async () => {
  const opened = await page();
  await opened.evaluate(async (texts) => {
    const element = await put("sportello-chat", { "handoff-url": "/desk", storage: "none" });
    element.open();
    // Each line is a paragraph of its own.
    for (let at = 0; at < texts.length; at += 5) {
      if (at % 10 === 0) await element.receive({ event: "joined", operator: texts[at] });
      await element.receive(texts.slice(at, at + 5).join("\n"));
    }
  }, payloads);
  await clean(opened, "received");
});

test("payloads in every text of a Faq, in all three elements", async () => {
  const opened = await page();
  await opened.evaluate(async (texts) => {
    const inlines = (text) => [
      { inline: "text", text },
      { inline: "bold", content: [{ inline: "text", text }] },
      { inline: "code", text },
      { inline: "link", href: text, content: [{ inline: "text", text }] },
      { inline: text, content: [{ inline: "text", text }] },
    ];
    const answer = (text) => [
      { block: "paragraph", content: inlines(text) },
      { block: "list", ordered: true, items: [inlines(text)] },
      { block: text, content: inlines(text) },
    ];
    const entries = texts.map((text, at) => ({ id: `${at}${text}`, topic: texts[at % 7], followUps: [], it: { question: `domanda ${text}`, answer: answer(text) } }));
    const faq = { id: texts[0], entries, contact: { mail: `a@b${texts[1]}`, phone: texts[2] }, hours: { timeZone: "x", week: { it: texts[3], en: texts[4] } } };
    const engine = fakeEngine(faq);
    engine.say = () => answer(texts[5]);
    const area = document.createElement("textarea");
    area.id = "area";
    document.querySelector("main").append(area);
    const page = await put("sportello-faq", { chat: "none" }, { engine });
    for (const details of page.shadowRoot.querySelectorAll("details")) details.open = true;
    await new Promise((done) => setTimeout(done, 100));
    await page.search("domanda img");
    const element = await put("sportello-chat", { starters: entries.slice(0, 30).map((entry) => entry.id).join() }, { engine });
    for (const entry of entries.slice(0, 60)) await element.ask(entry.it.question);
    await put("sportello-suggest", { for: "area" }, { engine });
    area.value = entries[3].it.question + " una due tre";
    area.dispatchEvent(new Event("input"));
    await new Promise((done) => setTimeout(done, 500));
  }, payloads);
  await clean(opened, "Faq");
});

test("payloads in attributes, in the strings of the host, in the address and in what is stored", async () => {
  const opened = await page();
  await opened.evaluate(async (texts) => {
    for (const [at, text] of texts.slice(0, 40).entries()) {
      const attributes = { heading: text, label: text, "contact-mail": `a@b${text}`, "contact-phone": text, starters: text, target: text, "storage-key": text, topic: text };
      const strings = { it: Object.fromEntries(["title", "placeholder", "person", "helpful", "starters", "search", "topics", "close"].map((key) => [key, text])) };
      const element = await put("sportello-chat", attributes, { strings });
      element.open();
      await element.ask("dov'è il mio ordine");
      await element.ask("operatore");
      const page = await put("sportello-faq", attributes, { strings, topicNames: { ordini: text } });
      location.hash = encodeURIComponent(text);
      if (at % 8 === 0) await page.search(text);
      element.remove();
      page.remove();
    }
    const trees = texts.map((text) => ({ from: "assistant", lang: "it", tree: [{ block: "paragraph", content: [{ inline: "link", href: text, content: [{ inline: "text", text }] }] }] }));
    const value = { conversation: JSON.stringify({ id: "x", state: "bot", lang: "it", turns: [], options: [{ kind: "entry", label: texts[6] }], revision: 0 }), messages: trees, open: true, unrated: texts[7] };
    localStorage.setItem("sportello:chat:prova", JSON.stringify({ version: 1, savedAt: Date.now(), value }));
    await put("sportello-chat");
  }, payloads);
  await clean(opened, "attributes");
});

test("a page that has polluted Object.prototype changes nothing", async () => {
  const pollute = () => {
    for (const name of ["target", "title", "href", "it", "en", "mail", "phone", "lang", "role", "open", "entry", "handoff", "advice", "kind", "name", "ordini", "until", "cancelable"]) {
      Object.defineProperty(Object.prototype, name, { value: "javascript:alert(1)", writable: true, configurable: true, enumerable: false });
    }
  };
  const opened = await browser.page({ init: () => (globalThis.alert = () => (globalThis.ran = 1)) });
  await opened.evaluate(pollute);
  await opened.evaluate(async () => {
    const element = await put("sportello-chat", { "handoff-url": "/desk" });
    await element.ask("dov'è il mio ordine");
    await put("sportello-faq");
  });
  const link = opened.locator("sportello-chat .message a").first();
  assert.equal(await link.getAttribute("target"), null);
  assert.equal(await opened.locator("sportello-chat .title").textContent(), "Assistenza");
  const { ran, violations } = await inspect(opened);
  assert.equal(ran, 0);
  assert.deepEqual(violations, []);
});

test("the shipped scripts name none of the ways to make code or markup of text", async () => {
  const { readFile, readdir } = await import("node:fs/promises");
  const folder = new URL("../../src/widget/", import.meta.url);
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".ts"));
  assert.ok(files.length > 30, "the sources are where they were");
  for (const name of files) {
    const source = await readFile(new URL(name, folder), "utf8");
    const found = source.match(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|\.style\b|setAttribute\("style|DOMParser|createContextualFragment/);
    assert.equal(found, null, `${name}: ${found?.[0]}`);
  }
  assert.ok(desk.packets);
});
