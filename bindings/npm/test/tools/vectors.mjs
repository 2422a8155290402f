/** The vectors that every binding runs, and the Faqs that they ask. */

import { readFileSync, readdirSync } from "node:fs";
import { CORPUS, FAQS, PACKAGE, VECTORS } from "./paths.mjs";

const lines = (path) => readFileSync(path, "utf8").trim().split("\n").map((line) => JSON.parse(line));

/** All cases: `faq` names the JSON, `decision` is the recorded one as the engine wrote it. */
export function cases() {
  const files = readdirSync(VECTORS).filter((file) => file.endsWith(".jsonl")).sort();
  return files.flatMap((file) =>
    lines(VECTORS + file).map((line) => ({
      name: line.name,
      faq: line.edits === undefined ? line.faq : line.name,
      ask: line.ask,
      italian: line.italian ?? 0.5,
      decision: line.decision,
    })),
  );
}

/** The JSON of a Faq. */
export function faq(name) {
  return readFileSync(`${FAQS}${name}.json`, "utf8");
}

/** A Faq with its index, as `sportello build` writes it: of `negozio`, for an engine without the table of meanings or with it. */
export function prepared(meaning = false) {
  const path = meaning ? `${FAQS}negozio-meaning.sportello` : `${PACKAGE}demo/generated/negozio.sportello`;
  return new Uint8Array(readFileSync(path));
}

/** The records of a shop's sample journal, a line of JSON each. */
export function journal() {
  return readFileSync(`${CORPUS}negozio/journal.jsonl`, "utf8").trim().split("\n");
}

/** The questions of a corpus that avoid the Faq's words. */
export function questions(corpus) {
  return lines(`${CORPUS}${corpus}/hard.jsonl`).map((line) => line.text);
}

/** The table of meanings. */
export function table() {
  return new Uint8Array(readFileSync(new URL("../../dist/meaning.table", import.meta.url)));
}

/** The lines of a file, two by two. */
function pairs(file) {
  const all = lines(FAQS + file);
  return Array.from({ length: all.length / 2 }, (_, at) => [all[2 * at], all[2 * at + 1]]);
}

/** Texts with what is natively decided on them by `ottica.toml`, with the table of meanings. */
export function decisions() {
  return pairs("decisions.jsonl").map(([text, decision]) => ({ text, decision }));
}

/** Faqs that do not load, with what is natively said of them. */
export function problems() {
  return pairs("problems.jsonl").map(([text, said]) => ({ text, said }));
}
