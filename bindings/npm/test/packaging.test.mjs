/** The packed package, installed where others would install it. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, serve } from "./tools/browser.mjs";
import { PACKAGE } from "./tools/paths.mjs";
import { faq } from "./tools/vectors.mjs";

const ASK = 'ask("quanto costa il biglietto?").kind';
let folder, tarball, browser;

const run = (command, args, cwd) => execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const npm = (args, cwd) => run("npm", [...args, "--no-audit", "--no-fund", "--ignore-scripts"], cwd);

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "sportello-"));
  tarball = join(folder, JSON.parse(npm(["pack", "--json", "--pack-destination", folder], PACKAGE))[0].filename);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

/** A clean folder with the package, other packages and files in it. */
function project(name, files, packages = []) {
  const at = join(folder, name);
  mkdirSync(at);
  writeFileSync(join(at, "package.json"), JSON.stringify({ name, private: true, type: "module" }));
  writeFileSync(join(at, "faq.json"), faq("museo.json"));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(at, path), text);
  npm(["install", tarball, ...packages], at);
  return at;
}

/** What a built page says: the kind of a decision, as its title. */
async function title(at) {
  const server = await serve(at);
  const page = await (await browser.newContext()).newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${server.address}/index.html`);
  await page.waitForFunction(() => document.title !== "waiting", undefined, { timeout: 60_000 }).catch(() => {});
  const found = await page.title();
  await page.context().close();
  await server.close();
  assert.deepStrictEqual(errors, []);
  return found;
}

const APP = `
import { create } from "sportello";
import { createInWorker } from "sportello/worker";
import faq from "./faq.json";
const [here, there] = [await create(faq), await createInWorker(faq)];
const question = "quanto costa il biglietto?";
const same = JSON.stringify(here.ask(question)) === JSON.stringify(await there.ask(question));
document.title = String(same);
`;
const PAGE = '<!doctype html><html lang="it"><title>waiting</title><script type="module" src="./main.js"></script>';

test("what is packed is what is needed", () => {
  const files = run("tar", ["-tzf", tarball], folder).split("\n").filter(Boolean);
  for (const needed of ["package/dist/index.js", "package/dist/index.cjs", "package/dist/index.d.ts", "package/dist/sportello.wasm", "package/dist/worker-main.js", "package/README.md"]) {
    assert.ok(files.includes(needed), needed);
  }
  assert.deepStrictEqual(files.filter((file) => /\.ts$/.test(file) && !/\.d\.c?ts$/.test(file)), []);
  assert.deepStrictEqual(Object.keys(JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")).dependencies ?? {}), []);
});

test("Node, with import and with require", () => {
  const body = `create(JSON.parse(require("fs").readFileSync("faq.json", "utf8"))).then((engine) => console.log(engine.${ASK}))`;
  const at = project("node", {
    "a.mjs": `import { createRequire } from "node:module"; import { create } from "sportello"; const require = createRequire(import.meta.url); ${body}`,
    "b.cjs": `const { create } = require("sportello"); ${body}`,
    "c.cjs": `const { create } = require("sportello/slim"); const wasm = require("fs").readFileSync(require.resolve("sportello/sportello.wasm")); create(require("fs").readFileSync("faq.json", "utf8"), { wasm }).then((engine) => console.log(engine.${ASK}))`,
  });
  const said = ["a.mjs", "b.cjs", "c.cjs"].map((file) => run("node", [file], at).trim());
  assert.deepStrictEqual(said, [said[0], said[0], said[0]]);
  assert.match(said[0], /answer|clarify|abstain/);
});

test("importing on a server does nothing", () => {
  const at = project("server", {
    "a.mjs": `
      const before = Object.getOwnPropertyNames(globalThis).sort().join();
      for (const name of ["compile", "instantiate", "Module", "Instance"]) WebAssembly[name] = () => { throw new Error("WebAssembly." + name); };
      for (const entry of ["", "/slim", "/worker", "/worker-main", "/meaning"]) await import("sportello" + entry);
      await import("sportello/widget").catch((error) => { if (error.code !== "ERR_MODULE_NOT_FOUND") throw error; });
      if (Object.getOwnPropertyNames(globalThis).sort().join() !== before) throw new Error("globals");
      console.log("nothing");`,
  });
  assert.equal(run("node", ["a.mjs"], at).trim(), "nothing");
});

test("a runtime that compiles nothing at run time takes a compiled module", () => {
  const at = project("edge", {
    "a.mjs": `
      import { readFileSync } from "node:fs";
      const bytes = readFileSync(new URL(import.meta.resolve("sportello/sportello.wasm")));
      const wasm = new WebAssembly.Module(bytes);
      const { instantiate } = WebAssembly;
      WebAssembly.instantiate = (from, imports) => from instanceof WebAssembly.Module ? instantiate(from, imports) : Promise.reject(new Error("Wasm code generation disallowed by embedder"));
      delete globalThis.Response; delete globalThis.fetch; delete globalThis.process;
      const { create } = await import("sportello/slim");
      const { create: inlined } = await import("sportello");
      console.log(await inlined("{}").catch((error) => error.code));
      console.log((await create(readFileSync("faq.json", "utf8"), { wasm })).${ASK});`,
  });
  assert.match(run("node", ["a.mjs"], at), /^blocked\n(answer|clarify|abstain)\n$/);
});

test("Vite", async () => {
  const at = project("vite", { "main.js": APP, "index.html": PAGE, "vite.config.js": 'export default { base: "./", build: { target: "es2022" } };' }, ["vite@8.3.8"]);
  run(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "error"], at);
  assert.equal(await title(join(at, "dist")), "true");
});

test("webpack", async () => {
  const config = 'export default { mode: "production", entry: "./main.js", output: { publicPath: "" }, performance: { hints: false } };';
  const at = project("webpack", { "main.js": APP, "webpack.config.js": config }, ["webpack@5.112.2", "webpack-cli@6"]);
  run(process.execPath, ["node_modules/webpack-cli/bin/cli.js"], at);
  writeFileSync(join(at, "dist/index.html"), PAGE);
  assert.equal(await title(join(at, "dist")), "true");
});

test("TypeScript takes the types", () => {
  const at = project("types", {
    "a.ts": 'import { create, type Decision, SportelloError } from "sportello"; import { createInWorker } from "sportello/worker"; import { meaning } from "sportello/meaning"; const decision: Decision = (await create("{}", { meaning: meaning() })).ask("a", { lang: "it" }); const later: Promise<Decision> = (await createInWorker({})).ask("a"); export { decision, later, SportelloError };',
  });
  cpSync(join(PACKAGE, "node_modules/typescript"), join(at, "node_modules/typescript"), { recursive: true });
  cpSync(join(PACKAGE, "node_modules/@typescript"), join(at, "node_modules/@typescript"), { recursive: true });
  for (const resolution of ["bundler", "nodenext"]) {
    const module = resolution === "bundler" ? "esnext" : "nodenext";
    run(process.execPath, ["node_modules/typescript/bin/tsc", "--noEmit", "--strict", "--target", "es2022", "--lib", "es2023,dom", "--types", "", "--module", module, "--moduleResolution", resolution, "a.ts"], at);
  }
});
