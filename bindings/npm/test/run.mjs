/** Runs every `*.test.mjs` below this folder, or those whose path has one of the given words. */

import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const words = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith(".test.mjs") && (words.length === 0 || words.some((word) => file.includes(word))))
  .sort()
  .map((file) => folder + file);

// One file at a time: they measure, and they share a browser's memory.
const run = spawnSync(process.execPath, ["--test", "--test-concurrency=1", ...files], { stdio: "inherit" });
process.exit(run.status ?? 1);
