/**
 * Takes the pictures of the demo that the READMEs show: `npm run screenshots`.
 *
 * In: the built package and Chromium. Out: `demo/screenshots/*.png`, each at most 100 kB.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launch } from "../test/tools/browser.mjs";
import { palette } from "./palette.mjs";
import { serve } from "./serve.mjs";

const FOLDER = fileURLToPath(new URL("screenshots/", import.meta.url));
const MOST_BYTES = 100_000;

const DESKTOP = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 780 };

/** Asks in the chat, and waits for the reply. */
const asks = (...questions) => async (page) => {
  await page.evaluate(async (questions) => {
    const chat = document.querySelector("sportello-chat");
    for (const question of questions) await chat.ask(question);
  }, questions);
};

/** Opens an entry of the page. */
const opens = (id) => (page) => page.evaluate((id) => document.querySelector("sportello-faq").show(id), id);

/** Writes a message into the form. */
const writes = (text) => async (page) => {
  await page.locator("textarea").fill(text);
  await page.waitForTimeout(1000);
};

const PICTURES = [
  { name: "desktop", path: "/", viewport: DESKTOP, act: asks("pacco non arrivato cm faccio") },
  { name: "dark", path: "/en/", viewport: DESKTOP, dark: true, act: asks("my lamp came broken :(", "i want to talk to someone") },
  { name: "phone", path: "/", viewport: PHONE, phone: true, act: asks("dov'è il mio pacco?") },
  { name: "help", path: "/aiuto", viewport: DESKTOP, act: opens("reso-come") },
  { name: "contact", path: "/contatti", viewport: DESKTOP, act: writes("buongiorno, come faccio a rendere una lampada che non mi piace?") },
];

const demo = await serve(0);
const browser = await launch();
mkdirSync(FOLDER, { recursive: true });
try {
  for (const { name, path, viewport, dark = false, phone = false, act } of PICTURES) {
    const context = await browser.newContext({
      viewport,
      isMobile: phone,
      hasTouch: phone,
      colorScheme: dark ? "dark" : "light",
      reducedMotion: "reduce",
      locale: "it-IT",
      timezoneId: "Europe/Rome",
    });
    const page = await context.newPage();
    // A Tuesday morning, when people are there.
    await page.clock.setFixedTime(new Date("2026-11-24T10:30:00+01:00"));
    await page.goto(demo.origin + path);
    await page.waitForFunction(() => customElements.get("sportello-chat"));
    await act(page);
    await page.waitForTimeout(500);
    const bytes = await palette(await page.screenshot(), await context.newPage());
    if (bytes.length > MOST_BYTES) throw new Error(`${name}.png takes ${bytes.length} bytes: at most ${MOST_BYTES}`);
    writeFileSync(`${FOLDER}${name}.png`, bytes);
    console.log(`${name}.png: ${bytes.length} bytes`);
    await context.close();
  }
} finally {
  await browser.close();
  demo.close();
}
