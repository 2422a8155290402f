/**
 * Runs every `*.test.mjs` below this folder in Node and Chromium, and those that drive a browser in Firefox
 * too; or of both those whose path has one of the given words. `SPORTELLO_BROWSER` chooses one of the two.
 *
 * There are two lanes, so that two processors have something to do: Chromium, and Firefox with what needs no
 * browser after it. What runs in the second is printed when it has come to its end. What measures time has the
 * machine to itself, afterwards.
 */

import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PATHS } from "./tools/browser.mjs";

const folder = fileURLToPath(new URL(".", import.meta.url));
const words = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith(".test.mjs") && (words.length === 0 || words.some((word) => file.includes(word))))
  .sort();

/** They compare times with a bar, or with each other. */
const MEASURES = ["browser/package.test.mjs", "prepared.test.mjs"];
const measures = (file) => MEASURES.includes(file);

/** With Chromium's help. */
const PACKAGING = "packaging.test.mjs";

/** Whether it drives a browser; with which bundlers the package works is the same in both. */
const drives = (file) => file !== PACKAGING && /from "\.{1,2}\/(tools\/)?browser\.mjs"/.test(readFileSync(folder + file, "utf8"));

/** Runs files one after the other; resolves with whether all passed. What is `quiet` is printed at the end. */
function run(browser, files, quiet = false) {
  if (files.length === 0) return true;
  const options = ["--test", "--test-concurrency=1", ...(quiet ? ["--test-reporter=tap"] : [])];
  const env = { ...process.env, SPORTELLO_BROWSER: browser };
  const child = spawn(process.execPath, [...options, ...files.map((file) => folder + file)], { stdio: ["ignore", quiet ? "pipe" : "inherit", "inherit"], env });
  const said = [];
  child.stdout?.on("data", (part) => said.push(part));
  return new Promise((done) =>
    child.on("close", (code) => {
      if (quiet) process.stdout.write(Buffer.concat([Buffer.from(`\n# ${browser === "firefox" ? "in Firefox" : "without a browser"}\n`), ...said]));
      done(code === 0);
    }),
  );
}

/** The second lane. */
async function beside(inFirefox, inNode) {
  const isFirefoxRight = await run("firefox", inFirefox, true);
  return (await run("chromium", inNode, true)) && isFirefoxRight;
}

const chosen = process.env.SPORTELLO_BROWSER;
const inChromium = chosen === "firefox" ? [] : files;
let inFirefox = chosen === "chromium" ? [] : files.filter(drives);
if (inFirefox.length > 0 && !existsSync(PATHS.firefox)) {
  console.log("# Firefox is not installed (on Debian `apt-get install firefox-esr`): what would run there is left out");
  inFirefox = [];
}
const needsChromium = (file) => drives(file) || file === PACKAGING;
const lanes = await Promise.all([
  run("chromium", inChromium.filter((file) => needsChromium(file) && !measures(file))),
  beside(inFirefox.filter((file) => !measures(file)), inChromium.filter((file) => !needsChromium(file) && !measures(file))),
]);
const alone = [await run("chromium", inChromium.filter(measures)), await run("firefox", inFirefox.filter(measures))];
process.exit([...lanes, ...alone].every(Boolean) ? 0 : 1);
