/**
 * The Faq of the demo as its pages load it: prepared by `sportello build`, so that it answers at once.
 *
 * Where there is no cargo to prepare it, its JSON, which each page then trains on for seconds.
 */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "smol-toml";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const ROOT = at("../../../");
const CORPUS = at("../../../corpus/negozio");
/** Also written by `cargo xtask web`. */
const FILE = at("generated/negozio.sportello");

/** The bytes of the prepared Faq, or the text of its JSON. */
export function prepared() {
  if (!isFresh()) {
    try {
      build();
    } catch (error) {
      console.error(`the Faq is not prepared, pages start slowly: ${error.message}`);
      return JSON.stringify(readFaq(CORPUS));
    }
  }
  return readFileSync(FILE);
}

/** The Faq of a folder: settings from whichever file has them, entries in the files' order. */
export function readFaq(folder) {
  const faq = { entry: [] };
  for (const path of sources(folder)) {
    const { entry = [], ...settings } = parse(readFileSync(path, "utf8"));
    Object.assign(faq, settings);
    faq.entry.push(...entry);
  }
  return faq;
}

const sources = (folder) => readdirSync(folder).filter((file) => file.endsWith(".toml")).sort().map((file) => join(folder, file));

function isFresh() {
  const made = existsSync(FILE) ? statSync(FILE).mtimeMs : 0;
  return sources(CORPUS).every((path) => statSync(path).mtimeMs <= made);
}

function build() {
  console.error("preparing the Faq: cargo run --release --package sportello-cli -- build corpus/negozio");
  mkdirSync(at("generated"), { recursive: true });
  const args = ["run", "--quiet", "--release", "--package", "sportello-cli", "--", "build", CORPUS, "--without-meaning", "--output", FILE];
  execFileSync("cargo", args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
}
