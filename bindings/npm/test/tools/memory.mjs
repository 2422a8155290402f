/**
 * The memory of the module's instance, seen as it is made. Import it before the first `create`.
 *
 * A process has one instance, whose memory never shrinks: what needs little is measured in a file of its own.
 */

import { readFileSync } from "node:fs";

export const MEBIBYTE = 1024 * 1024;

const PASTE = "il mio pacco non è arrivato e vorrei sapere perché; ".repeat(1300).slice(0, 65_536);

let found;
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (...args) => {
  const made = await instantiate(...args);
  found = (made.instance ?? made).exports.memory;
  return made;
};

/** The memory of the instance. */
export const memory = () => found;

/** The bytes of the module. */
export const wasm = () => readFileSync(new URL("../../dist/sportello.wasm", import.meta.url));

/** Asks so often, with a long paste now and then; returns the memory's bytes after a warm-up and at the end. */
export function use(engine, asked, times) {
  const round = (at) => engine.ask(at % 2000 === 0 ? PASTE : asked[at % asked.length]);
  for (let at = 0; at < times / 50; at += 1) round(at);
  const warm = found.buffer.byteLength;
  for (let at = 0; at < times; at += 1) round(at);
  return [warm, found.buffer.byteLength];
}

/** Both in words. */
export const mebibytes = ([warm, end]) => `${warm / MEBIBYTE} MiB after warming up, ${end / MEBIBYTE} at the end`;
