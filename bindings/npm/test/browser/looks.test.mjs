/** Every custom property, part, attribute and event that is documented has its effect. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { once } from "../tools/browser.mjs";
import { desk, start } from "./browser.mjs";

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

const documentation = readFileSync(new URL("../../COMPONENTS.md", import.meta.url), "utf8");
/** What the documentation names in tables: the first column of rows that begin with a pattern. */
const documented = (pattern) => [...new Set([...documentation.matchAll(pattern)].map((match) => match[1]))];

/** Everything that is seen of all three elements, in a state that shows as much as possible. */
async function everything(page, attributes = {}) {
  await page.evaluate(async (own) => {
    document.querySelector("main").replaceChildren();
    const area = Object.assign(document.createElement("textarea"), { id: "area" });
    document.querySelector("main").append(area);
    const element = await put("sportello-chat", { theme: "light", label: "Aiuto", ...own });
    await element.ask("dov'è il mio ordine");
    await element.ask("4111 1111 1111 1111 consegna");
    await element.receive("Buongiorno");
    await element.receive({ event: "closed", resolved: false });
    await element.ask("operatore");
    await element.ask("dov'è il mio ordine");
    element.shadowRoot.querySelector("[part=reset]").click();
    const faq = await put("sportello-faq", { theme: "light" });
    faq.show("dove-ordine");
    await (await put("sportello-faq", { theme: "light" })).search("consegna");
    await put("sportello-suggest", { for: "area", theme: "light" });
    area.value = "quanto costa la consegna";
    area.dispatchEvent(new Event("input"));
    await new Promise((done) => setTimeout(done, 400));
  }, attributes);
  await page.locator("sportello-chat .input").pressSequentially("cons");
  await page.keyboard.press("ArrowDown");
}

/** The computed styles of every element of the components, as one text. */
const styles = (page) =>
  page.evaluate(() => {
    const of = (element, pseudo) => {
      const computed = getComputedStyle(element, pseudo);
      return ["color", "background-color", "border-top-color", "border-top-left-radius", "box-shadow", "font-family", "font-size", "padding", "gap", "width", "height", "inset", "margin", "z-index", "outline-color", "animation-duration", "transition-duration"].map((name) => computed.getPropertyValue(name)).join();
    };
    const roots = [...document.querySelectorAll("main > *")].filter((element) => element.shadowRoot);
    return roots.flatMap((host) => [host, ...host.shadowRoot.querySelectorAll("*")].map((element) => of(element))).join("\n");
  });

const VALUES = { z: "7", motion: "999ms", font: "monospace", "font-size": "21px", space: "11px", radius: "3px", width: "333px", height: "555px", "inset-inline": "77px", "inset-block": "66px", "launcher-size": "71px", shadow: "0 0 9px red" };

test("each custom property of the documentation changes what is seen, and none is missing there", async () => {
  const names = documented(/^\| `(--sportello-[a-z-]+)`/gm);
  const source = readFileSync(new URL("../../src/widget/styles/palette.ts", import.meta.url), "utf8");
  const defined = [...source.matchAll(/^ {2}\["([a-z-]+)",/gm)].map((match) => `--sportello-${match[1]}`);
  assert.deepEqual([...names].sort(), [...defined].sort());
  const page = await browser.page({ reduced: false });
  await everything(page);
  const before = await styles(page);
  for (const name of names) {
    const value = VALUES[name.slice("--sportello-".length)] ?? "rgb(1, 2, 3)";
    const after = await page.evaluate(
      ([property, own]) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`sportello-chat, sportello-faq, sportello-suggest { ${property}: ${own} }`);
        document.adoptedStyleSheets = [sheet];
      },
      [name, value],
    ).then(() => styles(page));
    assert.ok(after !== before, `${name} changes nothing`);
  }
});

test("each part of the documentation can be styled, and every part is documented", async () => {
  const names = documented(/^\| `::part\(([a-z-]+)\)`/gm);
  const page = await browser.page();
  const seen = new Set();
  const collect = async () => {
    const found = await page.evaluate(() => [...document.querySelectorAll("main > *")].flatMap((host) => [...(host.shadowRoot?.querySelectorAll("[part]") ?? [])].flatMap((element) => [...element.part])));
    for (const part of found) seen.add(part);
    // A part is styled from outside: the rule must reach the element.
    for (const part of new Set(found)) {
      const reached = await page.evaluate((name) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`::part(${name}) { scroll-margin-left: 17px !important }`);
        document.adoptedStyleSheets = [sheet];
        const all = [...document.querySelectorAll("main > *")].flatMap((host) => [...(host.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? [])]);
        return all.every((element) => getComputedStyle(element).scrollMarginLeft === "17px");
      }, part);
      assert.ok(reached, part);
    }
  };
  await everything(page);
  await collect();
  await everything(page, { "handoff-url": "/desk" });
  await collect();
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll("main > *")) element.remove();
    localStorage.clear();
    await put("sportello-chat", { storage: "none", src: "/none.json", "contact-mail": "a@b.example" });
    const faq = await put("sportello-faq", { chat: "help" });
    const element = await put("sportello-chat", { id: "help" });
    await element.ask("la consegna");
    await faq.search("zzzz");
    await put("sportello-faq", { src: "/none.json" });
  });
  await collect();
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll("main > *")) element.remove();
    const fails = { engine: fakeEngine(SHOP, { fail: (event) => event.event === "said" }) };
    await (await put("sportello-chat", {}, fails)).ask("dov'è il mio ordine");
    Object.defineProperty(Storage.prototype, "setItem", { value: () => { throw new DOMException("full", "QuotaExceededError"); } });
    await (await put("sportello-chat", { "storage-key": "full" })).ask("dov'è il mio ordine");
    await (await put("sportello-faq")).search("consegna");
  });
  await collect();
  assert.deepEqual([...seen].sort(), [...names].sort());
});

test("theme: light, dark, the device's, or the page's", async () => {
  const ground = (page) => page.locator("sportello-chat .panel").evaluate((panel) => getComputedStyle(panel).backgroundColor);
  for (const [theme, dark, expected] of [["light", true, "rgb(255, 255, 255)"], ["dark", false, "rgb(22, 25, 28)"], ["auto", true, "rgb(22, 25, 28)"], ["auto", false, "rgb(255, 255, 255)"]]) {
    const page = await browser.page({ dark });
    await page.evaluate((value) => put("sportello-chat", { theme: value }), theme);
    assert.equal(await ground(page), expected, `${theme} on a ${dark ? "dark" : "light"} device`);
  }
  const page = await browser.page({ dark: true });
  await page.evaluate(() => put("sportello-chat"));
  assert.equal(await ground(page), "rgb(22, 25, 28)", "the page follows the device, and so does the element");
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("html { color-scheme: light !important }");
    document.adoptedStyleSheets = [sheet];
  });
  assert.equal(await ground(page), "rgb(255, 255, 255)", "a light page stays light");
});

test("the page's font is inherited, its other habits are not", async () => {
  const page = await browser.page();
  await page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("main { font-family: monospace; text-transform: uppercase; letter-spacing: 9px; text-align: right; line-height: 3 }");
    document.adoptedStyleSheets = [sheet];
    await put("sportello-chat", { mode: "inline" });
  });
  const style = await page.locator("sportello-chat .title").evaluate((title) => {
    const { fontFamily, textTransform, letterSpacing, textAlign } = getComputedStyle(title);
    return [fontFamily, textTransform, letterSpacing, textAlign];
  });
  assert.deepEqual(style, ["monospace", "none", "normal", "start"]);
});

const CHAT = {
  src: async (page) => assert.equal(await page.evaluate(() => put("sportello-chat", { src: "/pages/none.json" }).then(() => told[0].type)), "error"),
  "meaning-src": async (page) => {
    const asked = page.waitForRequest(/meaning\.table/);
    await page.evaluate(() => put("sportello-chat", { "meaning-src": "/meaning.table" }));
    await asked;
  },
  lang: async (page) => {
    await page.evaluate(() => put("sportello-chat", { lang: "en" }));
    assert.equal(await page.locator("sportello-chat .title").textContent(), "Help");
  },
  mode: async (page) => {
    await page.evaluate(() => put("sportello-chat", { mode: "inline" }));
    assert.ok(await page.locator("sportello-chat .panel").isVisible());
    assert.equal(await page.locator("sportello-chat .launcher").isVisible(), false);
    assert.equal(await page.locator("sportello-chat .panel").getAttribute("role"), "region");
  },
  open: async (page) => {
    await page.evaluate(() => put("sportello-chat", { open: "" }));
    assert.ok(await page.locator("sportello-chat .panel").isVisible());
    await page.evaluate(() => chat().removeAttribute("open"));
    assert.equal(await page.locator("sportello-chat .panel").isVisible(), false);
  },
  position: async (page) => {
    await page.evaluate(() => put("sportello-chat", { position: "start" }));
    assert.equal((await page.locator("sportello-chat .launcher").boundingBox()).x, 24);
  },
  launcher: async (page) => {
    await page.evaluate(() => put("sportello-chat", { launcher: "none" }));
    assert.equal(await page.locator("sportello-chat .launcher").isVisible(), false);
    await page.locator("#before").focus();
    await page.evaluate(() => chat().open());
    await page.keyboard.press("Escape");
    assert.equal(await page.evaluate(() => document.activeElement.id), "before", "the focus goes back to where it was");
  },
  label: async (page) => {
    await page.evaluate(() => put("sportello-chat", { label: "Serve aiuto?" }));
    assert.equal(await page.locator("sportello-chat .launcher").innerText(), "Serve aiuto?");
  },
  heading: async (page) => {
    await page.evaluate(() => put("sportello-chat", { heading: "Bottega" }));
    assert.equal(await page.locator("sportello-chat .title").textContent(), "Bottega");
  },
  // In a test of its own.
  theme: async () => {},
  starters: async (page) => {
    await page.evaluate(() => put("sportello-chat", { open: "", starters: "reso-come, rimborso-quando" }));
    assert.deepEqual(await page.locator("sportello-chat .choices button").allInnerTexts(), ["Come faccio un reso?", "Quando ricevo il rimborso?"]);
    await page.evaluate(() => (chat().remove(), put("sportello-chat", { open: "", starters: "none" })));
    assert.equal(await page.locator("sportello-chat .choices button").count(), 0);
  },
  "handoff-url": async (page) => {
    desk.packets.length = 0;
    await page.evaluate(() => put("sportello-chat", { "handoff-url": "/desk" }).then((element) => element.ask("operatore")));
    await page.waitForFunction(() => !localStorage.getItem("sportello:handoff:prova"));
    assert.equal(desk.packets.length, 1);
  },
  "contact-mail": async (page) => {
    await page.evaluate(() => put("sportello-chat", { "contact-mail": "altro@negozio.example" }).then((element) => element.ask("operatore")));
    assert.match(await page.locator("sportello-chat [part~=notice-handoff]").innerText(), /altro@negozio/);
  },
  "contact-phone": async (page) => {
    await page.evaluate(() => put("sportello-chat", { "contact-phone": "06 1" }).then((element) => element.ask("operatore")));
    assert.match(await page.locator("sportello-chat [part~=notice-handoff]").innerText(), /06 1/);
  },
  storage: async (page) => {
    await page.evaluate(() => put("sportello-chat", { storage: "session" }).then((element) => element.ask("ciao")));
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 1]);
    await page.evaluate(() => (chat().remove(), sessionStorage.clear(), put("sportello-chat", { storage: "none" })).then((element) => element.ask("ciao")));
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  },
  "storage-key": async (page) => {
    await page.evaluate(() => put("sportello-chat", { "storage-key": "altro" }).then((element) => element.ask("ciao")));
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ["sportello:chat:altro"]);
  },
  "keep-days": async (page) => {
    await page.evaluate(() => put("sportello-chat", { "keep-days": "2" }).then((element) => element.ask("ciao")));
    const count = (days) => page.evaluate((age) => {
      const kept = JSON.parse(localStorage.getItem("sportello:chat:prova"));
      localStorage.setItem("sportello:chat:prova", JSON.stringify({ ...kept, savedAt: Date.now() - age * 86_400_000 }));
      chat().remove();
      return put("sportello-chat", { "keep-days": "2" }).then((element) => element.shadowRoot.querySelectorAll(".message[data-from=customer]").length);
    }, days);
    assert.equal(await count(1.9), 1);
    assert.equal(await count(2.1), 0);
  },
  target: async (page) => {
    await page.evaluate(() => put("sportello-chat", { target: "_blank" }).then((element) => element.ask("dov'è il mio ordine")));
    assert.equal(await page.locator("sportello-chat .message a").getAttribute("target"), "_blank");
  },
  loading: async (page) => {
    await page.evaluate(() => put("sportello-chat", { loading: "lazy" }).then(() => new Promise((done) => setTimeout(done, 100))));
    assert.equal(await page.evaluate(() => told.length), 0);
    await page.evaluate(() => chat().open());
    await page.waitForFunction(() => told.some((one) => one.type === "ready"));
  },
};

test("each attribute of the chat has its effect", once, async () => {
  const [, table] = documentation.split("### `<sportello-chat>`");
  const names = [...table.split("### ")[0].matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]);
  const attributes = names.filter((name) => Object.hasOwn(CHAT, name));
  assert.deepEqual(attributes.sort(), Object.keys(CHAT).sort(), "documented and tested");
  for (const [name, check] of Object.entries(CHAT)) {
    const page = await browser.page();
    await check(page).catch((cause) => assert.fail(`${name}: ${cause.message}`));
    await page.context().close();
  }
});

test("properties: strings and opening", async () => {
  const page = await browser.page();
  const seen = await page.evaluate(async () => {
    const openings = [];
    const engine = fakeEngine(SHOP);
    const real = engine.open;
    engine.open = (opening) => (openings.push(opening), real(opening));
    const element = await put("sportello-chat", {}, { engine, opening: { customer: { key: "k", weight: 5 }, page: "/carrello" }, strings: { it: { title: "Da noi" } } });
    const title = element.shadowRoot.querySelector(".title").textContent;
    element.strings = { it: { title: "Qui" } };
    return [openings[0].customer.key, openings[0].page, openings[0].lang, title, element.shadowRoot.querySelector(".title").textContent];
  });
  assert.deepEqual(seen, ["k", "/carrello", "it", "Da noi", "Qui"]);
});
