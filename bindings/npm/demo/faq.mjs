/** Reads a Faq written as a folder of TOML files into the JSON of the same shape. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";

/** The Faq of a folder: settings from whichever file has them, entries in the files' order. */
export function readFaq(folder) {
  const faq = { entry: [] };
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".toml")).sort()) {
    const { entry = [], ...settings } = parse(readFileSync(join(folder, name), "utf8"));
    Object.assign(faq, settings);
    faq.entry.push(...entry);
  }
  return faq;
}
