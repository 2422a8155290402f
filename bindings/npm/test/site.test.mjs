/** The pages of `sportello site`, in a browser, under the policy that nothing may run. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { launch, once, serve } from "./tools/browser.mjs";
import { FAQS } from "./tools/paths.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const POLICY = "default-src 'none'; style-src 'self'";
const PAGES = ["/index.html", "/en/index.html"];

let browser, site;
before(async () => {
  browser = await launch();
  site = await serve(`${FAQS}site`, {}, { "content-security-policy": POLICY });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function opened(path, options = {}) {
  const page = await (await browser.newContext({ viewport: { width: 1120, height: 800 }, ...options })).newPage();
  page.faults = [];
  page.on("console", (message) => page.faults.push(message.text()));
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on("response", (response) => response.ok() || page.faults.push(`${response.status()} ${response.url()}`));
  await page.goto(site.address + path);
  return page;
}

test("the policy blocks nothing, and the style sheet is there", async () => {
  for (const path of PAGES) {
    const page = await opened(path);
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("summary")).display), "flex");
    assert.ok(await page.evaluate(() => document.styleSheets.length === 1));
    assert.deepEqual(page.faults.filter((fault) => !fault.includes("favicon")), [], path);
    await page.context().close();
  }
});

test("the data is that of the page, and whole", async () => {
  for (const path of PAGES) {
    const page = await opened(path);
    const [data, questions] = await page.evaluate(() => [
      JSON.parse(document.querySelector("script[type='application/ld+json']").textContent),
      [...document.querySelectorAll("summary h3:not([lang])")].map((heading) => heading.textContent),
    ]);
    assert.equal(data["@type"], "FAQPage");
    assert.deepEqual(data.mainEntity.map(({ name }) => name), questions);
    assert.ok(data.mainEntity.length > 40 && data.mainEntity.every(({ acceptedAnswer, url }) => acceptedAnswer.text.startsWith("<") && url.includes("#")));
    await page.context().close();
  }
});

test("an answer's address opens it, by its link and from elsewhere, without JavaScript", async () => {
  const page = await opened("/index.html#reso-come", { javaScriptEnabled: false });
  const answer = page.locator("#reso-come");
  await answer.waitFor({ state: "visible" });
  assert.ok((await answer.boundingBox()).y < 800, "it is in view");
  await answer.locator(".next a").first().click();
  const next = new URL(page.url()).hash;
  assert.notEqual(next, "#reso-come");
  await page.locator(next).waitFor({ state: "visible" });
  const other = page.locator("details").last();
  await other.locator("summary").click();
  assert.ok(await other.locator(".answer").isVisible());
  await page.context().close();
});

test("each page leads to the other language's", async () => {
  const page = await opened("/index.html");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "it");
  await page.locator(".languages a").click();
  await page.waitForURL("**/en/index.html");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  const alternates = await page.evaluate(() => [...document.querySelectorAll("link[hreflang]")].map((link) => `${link.hreflang} ${link.href}`));
  const base = "https://www.bottegalanterna.example/aiuto/";
  assert.deepEqual(alternates, [`it ${base}`, `en ${base}en/`, `x-default ${base}`]);
  await page.context().close();
});

for (const [name, options] of Object.entries({
  "light, desktop": {},
  "dark, desktop": { colorScheme: "dark" },
  "light, phone": { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  "dark, phone": { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, colorScheme: "dark" },
})) {
  test(`axe finds nothing: ${name}`, name === "light, phone" ? {} : once, async () => {
    for (const path of PAGES) {
      const page = await opened(path, options);
      // Everything open: what is closed is not looked at.
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html).join(" ")}`);
      });
      assert.deepEqual(found, [], path);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing is wider than the screen");
      await page.context().close();
    }
  });
}
