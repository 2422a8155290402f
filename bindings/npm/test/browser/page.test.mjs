/** The Faq as a page, and answers under a form. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./browser.mjs";

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

const told = (page, type) => page.evaluate((wanted) => told.filter((one) => one.type === wanted).map((one) => one.detail), type);
const questions = (page) => page.locator("sportello-faq .question").allInnerTexts();

test("topics and entries, in order of demand", async () => {
  const page = await browser.page();
  await page.evaluate(() => put("sportello-faq", {}, { topicNames: { resi: { it: "Resi e rimborsi" } } }));
  assert.deepEqual(await page.locator("sportello-faq .topic").allInnerTexts(), ["Ordini", "Consegne", "Resi e rimborsi", "Pagamenti"]);
  await page.evaluate(() => (document.querySelector("sportello-faq").demand = { "rimborso-quando": 9, "consegna-costi": 3 }));
  assert.deepEqual((await questions(page)).slice(0, 4), ["Quando ricevo il rimborso?", "Come faccio un reso?", "Quanto costa la consegna?", "In quanto tempo arriva la consegna?"]);
  await page.getByRole("button", { name: "Consegne" }).click();
  assert.equal((await questions(page)).length, 2);
  assert.equal(await page.getByRole("button", { name: "Consegne" }).getAttribute("aria-pressed"), "true");
  await page.evaluate(() => document.querySelector("sportello-faq").setAttribute("topic", "pagamenti"));
  assert.deepEqual(await questions(page), ["Con che cosa posso pagare?"]);
});

test("search: found while typing, marked, counted, and otherwise the assistant", async () => {
  const page = await browser.page();
  await page.evaluate(() => put("sportello-chat", { id: "help" }).then(() => put("sportello-faq", { chat: "help" })));
  await page.locator("sportello-faq .search-input").pressSequentially("conségna");
  await page.waitForFunction(() => document.querySelector("sportello-faq").shadowRoot.querySelectorAll("mark").length > 0);
  assert.deepEqual(await page.locator("sportello-faq .question mark").allInnerTexts(), ["consegna", "consegna"]);
  assert.equal(await page.locator("sportello-faq [role=status]").first().innerText(), "3 risposte trovate");
  await page.locator("sportello-faq .search-input").fill("zzzz");
  await page.locator("sportello-faq [part=ask]").click();
  await page.waitForFunction(() => told.some((one) => one.tag === "sportello-chat" && one.type === "question"));
  assert.equal((await told(page, "search")).at(-1).found, 0);
  await page.locator("sportello-faq .search-input").fill("");
  assert.equal((await questions(page)).length, 6);
  await page.evaluate(() => document.querySelector("sportello-faq").setAttribute("search", "none"));
  assert.equal(await page.locator("sportello-faq .search").isVisible(), false);
});

test("each entry has an address, which opens it", async () => {
  const page = await browser.page();
  await page.evaluate(() => (location.hash = "#rimborso-quando"));
  await page.evaluate(() => put("sportello-faq"));
  const open = () => page.locator("sportello-faq details[open]").evaluateAll((all) => all.map((details) => details.dataset.entry));
  assert.deepEqual(await open(), ["rimborso-quando"]);
  assert.equal(await page.evaluate(() => document.querySelector("sportello-faq").shadowRoot.activeElement.localName), "summary");
  await page.locator("sportello-faq [data-entry=dove-ordine] summary").click();
  const link = page.locator("sportello-faq [data-entry=dove-ordine] [part~=link]");
  assert.equal(await link.getAttribute("href"), "/pages/harness.html#dove-ordine");
  await page.locator("sportello-faq [data-entry=dove-ordine] [part=follow-up]").first().click();
  await page.waitForFunction(() => location.hash === "#consegna-tempi");
  await page.locator("sportello-faq details[data-entry=consegna-tempi][open]").waitFor();
  assert.deepEqual((await told(page, "open")).map(({ entry }) => entry), ["dove-ordine"]);
  await page.evaluate(() => (location.hash = "#%E0%A4%A"));
  assert.deepEqual(page.failures, []);
});

test("answers, their language and thumbs", async () => {
  const page = await browser.page();
  await page.evaluate(() => put("sportello-faq", { lang: "en", target: "_blank", "heading-level": "3" }));
  assert.equal(await page.locator("sportello-faq h3.topic").count(), 4);
  await page.evaluate(() => document.querySelector("sportello-faq").show("dove-ordine"));
  assert.equal(await page.locator("sportello-faq .answer").getAttribute("lang"), "en");
  await page.locator("sportello-faq [part~=feedback-no]").click();
  assert.deepEqual(await told(page, "feedback"), [{ entry: "dove-ordine", helpful: false }]);
  assert.equal(await page.evaluate(() => document.querySelector("sportello-faq").shadowRoot.activeElement.textContent), "Noted: this answer needs work.");
});

async function form(page) {
  await page.evaluate(async () => {
    const own = document.createElement("form");
    own.addEventListener("submit", (event) => event.preventDefault());
    own.append(Object.assign(document.createElement("textarea"), { id: "area", ariaLabel: "Messaggio" }), Object.assign(document.createElement("button"), { textContent: "Invia" }));
    document.querySelector("main").append(own);
    await put("sportello-suggest", { for: "area" });
  });
}

const counts = (page) => page.evaluate(() => document.querySelector("sportello-suggest").counts);

test("under a form: an answer before it is sent, the focus stays, and it is counted", async () => {
  const page = await browser.page();
  await form(page);
  await page.locator("#area").pressSequentially("quanto costa");
  await page.waitForTimeout(450);
  assert.equal(await page.locator("sportello-suggest .box").isVisible(), false, "two words are no message");
  await page.locator("#area").pressSequentially(" la consegna");
  await page.locator("sportello-suggest .box").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "area");
  assert.match(await page.locator("sportello-suggest .answer").innerText(), /4,90/);
  assert.equal(await page.locator("sportello-suggest [role=status]").first().innerText(), "Sotto il messaggio c'è una risposta che può servirti.");
  await page.getByRole("button", { name: "Ho trovato quello che cercavo" }).click();
  assert.deepEqual(await counts(page), { shown: 1, opened: 1, deflected: 1, sent: 0 });
  assert.equal((await told(page, "deflected"))[0].entries[0], "consegna-costi");
});

test("a form that is sent all the same is counted as that", async () => {
  const page = await browser.page();
  await form(page);
  await page.locator("#area").fill("quanto costa la consegna");
  await page.locator("sportello-suggest .box").waitFor();
  await page.getByRole("button", { name: "Invia" }).click();
  assert.deepEqual(await counts(page), { shown: 1, opened: 1, deflected: 0, sent: 1 });
  await page.locator("#area").fill("");
  await page.waitForFunction(() => document.querySelector("sportello-suggest").shadowRoot.querySelector(".box").hidden);
});

test("the field may come later, or be another one", async () => {
  const page = await browser.page();
  await page.evaluate(async () => {
    await put("sportello-suggest", { for: "later" });
    document.querySelector("main").append(Object.assign(document.createElement("textarea"), { id: "later" }));
    document.querySelector("sportello-suggest").setAttribute("for", "none");
    document.querySelector("sportello-suggest").setAttribute("for", "later");
  });
  await page.locator("#later").fill("quanto costa la consegna");
  await page.locator("sportello-suggest .box").waitFor();
});
