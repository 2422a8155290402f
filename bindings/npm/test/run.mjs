/**
 * Runs every `*.test.mjs` below this folder in Node and Chromium, then those that drive a browser in Firefox
 * too; or of both those whose path has one of the given words. `SPORTELLO_BROWSER` chooses one of the two.
 */

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PATHS } from "./tools/browser.mjs";

const folder = fileURLToPath(new URL(".", import.meta.url));
const words = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith(".test.mjs") && (words.length === 0 || words.some((word) => file.includes(word))))
  .sort();

/** What drives a browser through `tools/browser.mjs`; in how many bundlers the package works is no matter of the browser. */
const inBrowser = (file) => file !== "packaging.test.mjs" && /from "\.{1,2}\/(tools\/)?browser\.mjs"/.test(readFileSync(folder + file, "utf8"));

/** One file at a time: they measure, and they share a browser's memory. */
function run(browser, files) {
  const env = { ...process.env, SPORTELLO_BROWSER: browser };
  return spawnSync(process.execPath, ["--test", "--test-concurrency=1", ...files.map((file) => folder + file)], { stdio: "inherit", env }).status ?? 1;
}

const chosen = process.env.SPORTELLO_BROWSER;
let status = chosen === "firefox" ? 0 : run("chromium", files);
if (chosen !== "chromium") {
  const driving = files.filter(inBrowser);
  if (!existsSync(PATHS.firefox)) console.log("# Firefox is not installed (on Debian `apt-get install firefox-esr`): its tests are left out");
  else if (driving.length > 0) status = run("firefox", driving) || status;
}
process.exit(status);
