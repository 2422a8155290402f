/**
 * Builds the package: TypeScript and the module in `src/glue`, which `cargo xtask wasm` writes, to
 * `dist`. `node build.mjs`; without types and faster: `node build.mjs --no-types`.
 */

import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

process.chdir(fileURLToPath(new URL(".", import.meta.url)));

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const wasm = readFileSync("src/glue/sportello.wasm");
const table = readFileSync("../../crates/sportello-meaning/src/meaning.table");

/** A script whose text has one character for each byte; only what a string cannot hold is escaped. */
function payload(bytes) {
  const escapes = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", '"': '\\"', "\0": "\\0" };
  let text = "";
  for (let at = 0; at < bytes.length; at += 1) {
    const character = String.fromCharCode(bytes[at]);
    // `\0` before a digit would be an octal escape.
    const digit = bytes[at + 1] >= 0x30 && bytes[at + 1] <= 0x39;
    text += character === "\0" && digit ? "\\x00" : (escapes[character] ?? character);
  }
  return `export const payload = "${text}";\n`;
}

const shared = {
  bundle: true,
  minify: true,
  legalComments: "none",
  target: "es2022",
  charset: "utf8",
  define: { VERSION: JSON.stringify(version), LENGTH: String(wasm.length), TABLE: String(table.length) },
  logLevel: "warning",
};

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist");
writeFileSync("src/glue/payload.js", payload(wasm));
writeFileSync("src/glue/table.js", payload(table));

const widget = existsSync("src/widget/index.ts") ? ["src/widget/index.ts"] : [];
const named = (files) => Object.fromEntries(files.map((file) => [file.replace(/^src\//, "").replace(/\.ts$/, "").replace(/\/index$/, ""), file]));

// Modules share what they have in common, so that two entries have one engine.
await build({ ...shared, entryPoints: named(["src/index.ts", "src/slim.ts", "src/worker.ts", "src/meaning.ts", ...widget]), outdir: "dist", format: "esm", splitting: true, chunkNames: "shared-[hash]" });
// The worker's script is one file: bundlers copy it as it is.
await build({ ...shared, entryPoints: named(["src/worker-main.ts"]), outdir: "dist", format: "esm" });
await build({ ...shared, entryPoints: named(["src/index.ts", "src/slim.ts", "src/meaning.ts"]), outdir: "dist", format: "cjs", outExtension: { ".js": ".cjs" } });
await build({ ...shared, entryPoints: { "sportello.global": "src/global.ts" }, outdir: "dist", format: "iife", globalName: "sportello" });
if (existsSync("src/widget/global.ts")) {
  await build({ ...shared, entryPoints: { "widget.global": "src/widget/global.ts" }, outdir: "dist", format: "iife", globalName: "sportello" });
}
copyFileSync("src/glue/sportello.wasm", "dist/sportello.wasm");
copyFileSync("../../crates/sportello-meaning/src/meaning.table", "dist/meaning.table");

if (!process.argv.includes("--no-types")) {
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "--project", "tsconfig.json"], { stdio: "inherit" });
  for (const name of ["index", "slim", "meaning"]) {
    copyFileSync(`dist/${name}.d.ts`, `dist/${name}.d.cts`);
  }
}
