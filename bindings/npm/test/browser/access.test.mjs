/** For everybody: axe in every state, the whole flow by keyboard, what a screen reader hears. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { once } from "../tools/browser.mjs";
import { desk, start } from "./browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

const put = (page, tag, attributes = {}) => page.evaluate(([name, own]) => globalThis.put(name, { theme: "auto", ...own }).then(() => {}), [tag, attributes]);
const open = (page) => page.evaluate(() => chat().open());
const ask = (page, text) => page.evaluate((question) => chat().ask(question).then(() => {}), text);
const press = (page, part) => page.locator(`sportello-chat [part~=${part}]`).first().click();

/** Every state that a component can be in. */
const STATES = {
  closed: (page) => put(page, "sportello-chat", { label: "Serve aiuto?" }),
  greeting: async (page) => (await put(page, "sportello-chat"), await open(page)),
  inline: (page) => put(page, "sportello-chat", { mode: "inline" }),
  answer: async (page) => (await put(page, "sportello-chat"), await ask(page, "dov'è il mio ordine")),
  english: async (page) => (await put(page, "sportello-chat"), await ask(page, "where is my order")),
  clarify: async (page) => (await put(page, "sportello-chat"), await ask(page, "la consegna")),
  nothing: async (page) => (await put(page, "sportello-chat"), await ask(page, "zzz")),
  advice: async (page) => (await put(page, "sportello-chat"), await ask(page, "4111 1111 1111 1111")),
  suggestions: async (page) => {
    await put(page, "sportello-chat");
    await open(page);
    await page.locator("sportello-chat .input").pressSequentially("cons");
    await page.keyboard.press("ArrowDown");
  },
  rated: async (page) => (await put(page, "sportello-chat"), await ask(page, "dov'è il mio ordine"), await press(page, "feedback-yes")),
  waiting: async (page) => (await put(page, "sportello-chat", { "handoff-url": "/desk" }), await ask(page, "operatore")),
  human: async (page) => {
    await put(page, "sportello-chat", { "handoff-url": "/desk" });
    await ask(page, "operatore");
    await page.evaluate(() => chat().receive({ event: "joined", operator: "Marta" }).then(() => chat().receive("Buongiorno: https://negozio.example")).then(() => {}));
  },
  unread: async (page) => {
    await put(page, "sportello-chat", { "handoff-url": "/desk" });
    await page.evaluate(() => chat().receive("Buongiorno").then(() => {}));
  },
  "no desk": async (page) => (await put(page, "sportello-chat"), await ask(page, "operatore")),
  undelivered: async (page) => {
    desk.answers = [400];
    await put(page, "sportello-chat", { "handoff-url": "/desk" });
    await ask(page, "operatore");
    await page.locator("sportello-chat [part~=notice-handoff]").waitFor();
    desk.answers = [202];
  },
  reset: async (page) => (await put(page, "sportello-chat"), await ask(page, "dov'è il mio ordine"), await press(page, "reset")),
  failed: async (page) => (await put(page, "sportello-chat", { src: "/none.json", "contact-mail": "aiuto@negozio.example" }), await open(page)),
  faq: (page) => put(page, "sportello-faq"),
  "faq entry": async (page) => (await put(page, "sportello-faq"), await page.evaluate(() => document.querySelector("sportello-faq").show("dove-ordine"))),
  "faq search": async (page) => (await put(page, "sportello-faq"), await page.evaluate(() => document.querySelector("sportello-faq").search("consegna"))),
  "faq nothing": async (page) => (await put(page, "sportello-faq"), await page.evaluate(() => document.querySelector("sportello-faq").search("zzzz"))),
  "faq failed": (page) => put(page, "sportello-faq", { src: "/none.json", "contact-mail": "aiuto@negozio.example" }),
  suggest: async (page) => {
    await page.evaluate(() => {
      const area = Object.assign(document.createElement("textarea"), { id: "area", ariaLabel: "Messaggio" });
      document.querySelector("main").append(area);
    });
    await put(page, "sportello-suggest", { for: "area" });
    await page.locator("#area").fill("vorrei sapere quanto costa la consegna");
    await page.locator("sportello-suggest .box").waitFor();
  },
};

for (const [name, options] of [["desktop, light", {}], ["desktop, dark", { dark: true }], ["phone, light", { phone: true }], ["phone, dark", { phone: true, dark: true }]]) {
  test(`axe finds nothing in ${Object.keys(STATES).length} states: ${name}`, name === "desktop, light" || name === "phone, dark" ? {} : once, async () => {
    const page = await browser.page(options);
    // As an extension would: the page's own policy stays in force for the components.
    await page.evaluate(axe);
    for (const [state, enter] of Object.entries(STATES)) {
      await page.evaluate(() => {
        for (const element of document.querySelectorAll("main > *")) element.remove();
        localStorage.clear();
        history.replaceState(null, "", location.pathname);
      });
      await enter(page);
      const found = await page.evaluate(async () => {
        const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(" ")} ${node.any[0]?.message ?? ""}`).join(" | ")}`);
      });
      assert.deepEqual(found, [], state);
    }
    assert.deepEqual(page.failures, []);
  });
}

test("everything that is pressed on a phone is 44 pixels high and wide, on a desktop 24", async () => {
  for (const [phone, least] of [[true, 44], [false, 24]]) {
    const page = await browser.page({ phone });
    for (const state of ["answer", "clarify", "waiting", "no desk", "reset", "faq entry", "suggest", "closed"]) {
      await page.evaluate(() => (document.querySelectorAll("main > *").forEach((element) => element.remove()), localStorage.clear()));
      await STATES[state](page);
      const small = await page.evaluate((size) => {
        const roots = [...document.querySelectorAll("main > *")].map((element) => element.shadowRoot).filter(Boolean);
        const all = roots.flatMap((root) => [...root.querySelectorAll("button, summary, input, .contact, .next a, .suggestion")]);
        const seen = all.filter((element) => element.checkVisibility());
        return seen.map((element) => [element.getAttribute("part") ?? element.localName, element.getBoundingClientRect()]).filter(([, box]) => box.height < size || box.width < size).map(([part, box]) => `${part} ${box.width}×${box.height}`);
      }, least);
      assert.deepEqual(small, [], state);
    }
  }
});

test("the whole flow by keyboard alone", async () => {
  const page = await browser.page();
  await put(page, "sportello-chat", { "handoff-url": "/desk" });
  const focus = () => page.evaluate(() => {
    const inner = chat().shadowRoot.activeElement;
    return inner?.getAttribute("part") ?? document.activeElement.id;
  });
  // Never around the whole page: on its way Firefox's focus goes through the browser's own buttons.
  const tabTo = async (part, key = "Tab") => {
    for (let steps = 0; steps < 25; steps += 1) {
      if ((await focus())?.split(" ").includes(part)) return;
      await page.keyboard.press(key);
    }
    assert.fail(`${part} cannot be reached; the focus is at ${await focus()}`);
  };
  await page.locator("#before").focus();
  await tabTo("launcher");
  await page.keyboard.press("Enter");
  assert.equal(await focus(), "input", "opening moves the focus to the field");
  await page.keyboard.type("cons");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const input = page.locator("sportello-chat .input");
  assert.equal(await input.getAttribute("aria-activedescendant"), await page.locator("sportello-chat [aria-selected=true]").getAttribute("id"));
  assert.equal(await focus(), "input", "the focus stays in the field");
  await page.keyboard.press("Escape");
  assert.equal(await input.getAttribute("aria-expanded"), "false");
  assert.equal(await page.evaluate(() => chat().isOpen), true, "the first Escape closes the list only");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => told.some((one) => one.type === "suggestion-used"));
  await page.locator("sportello-chat [part=feedback]").waitFor();
  await tabTo("feedback-yes", "Shift+Tab");
  await page.keyboard.press("Space");
  await page.waitForFunction(() => told.some((one) => one.type === "feedback"));
  assert.equal(await focus(), "input", "the focus does not fall out of the panel");
  await page.keyboard.type("dov'è il mio ordine");
  await page.keyboard.press("Enter");
  await page.locator("sportello-chat [part~=choice-follow-up]").first().waitFor();
  await tabTo("choice-follow-up", "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => told.filter((one) => one.type === "reply").length === 3);
  await tabTo("person");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => chat().state === "waiting");
  await tabTo("withdraw");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => chat().state === "bot");
  await tabTo("reset", "Shift+Tab");
  await page.keyboard.press("Enter");
  assert.equal(await focus(), "reset-yes");
  await page.keyboard.press("Escape");
  assert.equal(await focus(), "reset", "Escape takes the question back first");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => localStorage.length === 0);
  await page.keyboard.press("Escape");
  assert.equal(await focus(), "launcher", "the focus goes back to the launcher");
  assert.equal(await page.evaluate(() => chat().isOpen), false);
});

test("on a desktop the panel holds nobody: Tab leaves it", async () => {
  const page = await browser.page();
  await put(page, "sportello-chat");
  await open(page);
  assert.equal(await page.locator("sportello-chat .panel").getAttribute("aria-modal"), null);
  for (let steps = 0; steps < 6; steps += 1) await page.keyboard.press("Tab");
  assert.notEqual(await page.evaluate(() => chat().shadowRoot.activeElement?.getAttribute("part")), "input");
  assert.equal(await page.locator("footer").getAttribute("inert"), null);
});

test("on a phone the panel is modal: all else is inert until it closes", async () => {
  const page = await browser.page({ phone: true });
  await put(page, "sportello-chat");
  const inert = () => page.evaluate(() => [...document.querySelectorAll("[inert]")].map((element) => element.localName));
  await open(page);
  assert.deepEqual(await inert(), ["header", "footer"]);
  assert.equal(await page.locator("sportello-chat .panel").getAttribute("aria-modal"), "true");
  const box = await page.locator("sportello-chat .panel").boundingBox();
  assert.deepEqual([box.x, box.y, box.width, box.height], [0, 0, 390, 844]);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).overflowY), "hidden");
  await press(page, "close");
  assert.deepEqual(await inert(), []);
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.documentElement).overflowY), "hidden");
});

test("on a phone the panel keeps to what the keyboard leaves free", async () => {
  const page = await browser.page({ phone: true });
  await put(page, "sportello-chat");
  await open(page);
  await page.evaluate(() => {
    Object.defineProperty(visualViewport, "height", { value: 500, configurable: true });
    Object.defineProperty(visualViewport, "offsetTop", { value: 40, configurable: true });
    visualViewport.dispatchEvent(new Event("resize"));
  });
  const box = await page.locator("sportello-chat .panel").boundingBox();
  assert.deepEqual([box.y, box.height], [40, 500]);
  assert.ok(parseFloat(await page.locator("sportello-chat .input").evaluate((input) => getComputedStyle(input).fontSize)) >= 16, "or iOS zooms");
});

test("the log hears each message once: appended whole, never touched again, and no button in it", async () => {
  const page = await browser.page();
  await put(page, "sportello-chat", { "handoff-url": "/desk" });
  await open(page);
  await page.evaluate(() => {
    globalThis.heard = [];
    const log = chat().shadowRoot.querySelector("[role=log]");
    new MutationObserver((records) => {
      for (const { type, addedNodes, removedNodes, target } of records) heard.push({ type, added: [...addedNodes].map((node) => node.textContent), removed: removedNodes.length, isLog: target === log });
    }).observe(log, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  await ask(page, "dov'è il mio ordine");
  await ask(page, "la consegna");
  await press(page, "choice-entry");
  await page.waitForFunction(() => told.filter((one) => one.type === "reply").length === 3);
  await page.evaluate(() => chat().receive("Buongiorno").then(() => {}));
  const heard = await page.evaluate(() => heard);
  assert.equal(heard.length, 7);
  for (const one of heard) assert.deepEqual([one.type, one.added.length, one.removed, one.isLog], ["childList", 1, 0, true]);
  assert.equal(await page.locator("sportello-chat [role=log] button").count(), 0);
  assert.equal(await page.locator("sportello-chat [role=log]").getAttribute("aria-label"), "Conversazione");
});

test("what is restored is there before the log is one", async () => {
  const page = await browser.page();
  await put(page, "sportello-chat");
  await ask(page, "dov'è il mio ordine");
  await page.reload();
  await page.waitForFunction(() => globalThis.isReady);
  const order = await page.evaluate(async () => {
    const seen = [];
    const element = document.createElement("sportello-chat");
    const log = element.shadowRoot.querySelector(".log");
    new MutationObserver((records) => {
      for (const { type, addedNodes } of records) seen.push(type === "attributes" ? `role ${log.getAttribute("role")}` : `added ${addedNodes.length}`);
    }).observe(log, { childList: true, attributes: true, attributeFilter: ["role"] });
    element.engine = fakeEngine(SHOP);
    document.querySelector("main").append(element);
    await new Promise((done) => setTimeout(done, 300));
    return seen;
  });
  assert.equal(order.at(-1), "role log");
  assert.ok(order.lastIndexOf("added 1") < order.lastIndexOf("role log") && order.filter((one) => one === "added 1").length >= 2, order.join());
});

test("nothing moves for whoever wants no motion", async () => {
  for (const [reduced, moves] of [[true, false], [false, true]]) {
    const page = await browser.page({ reduced });
    await put(page, "sportello-chat");
    await open(page);
    const names = await page.evaluate(() => [...chat().shadowRoot.querySelectorAll(".panel, .message")].map((element) => getComputedStyle(element).animationName));
    assert.equal(names.some((name) => name !== "none"), moves, names.join());
  }
});
