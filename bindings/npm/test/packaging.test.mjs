/** The packed package, installed where others would install it. */

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import { launch, serve } from "./tools/browser.mjs";
import { PACKAGE } from "./tools/paths.mjs";
import { faq } from "./tools/vectors.mjs";

const ASK = 'ask("quanto costa il biglietto?").kind';
let folder, tarball, browser;

/** Nothing that builds here tells anybody of it. */
const QUIET = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };

const run = (command, args, cwd) => execFileSync(command, args, { cwd, env: QUIET, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
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
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), text);
  }
  npm(["install", tarball, ...packages], at);
  return at;
}

/** Starts a server; `address` is what it says of where it listens. */
async function serving(command, args, cwd, says) {
  const child = spawn(command, args, { cwd, env: QUIET, stdio: ["ignore", "pipe", "inherit"], detached: true });
  // What it started ends with it.
  const stop = () => process.kill(-child.pid);
  let said = "";
  child.stdout.on("data", (part) => (said += part));
  for (let waited = 0; waited < 30_000; waited += 50) {
    const address = says.exec(said)?.[1];
    if (address !== undefined) return { address, stop };
    await new Promise((done) => setTimeout(done, 50));
  }
  stop();
  throw new Error(`${args.join(" ")} does not listen: ${said}`);
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

const NEXT = {
  "app/layout.jsx": 'export default function Layout({ children }) { return <html lang="it"><body>{children}</body></html>; }',
  "app/page.jsx": `
import { create } from "sportello";
import faq from "../faq.json";
import Help from "./help.jsx";
export const dynamic = "force-dynamic";
export default async function Page() {
  return <main><p id="server">{(await create(faq)).${ASK}}</p><Help /></main>;
}`,
  "app/help.jsx": `
"use client";
import { useEffect, useState } from "react";
import { create } from "sportello";
import { createInWorker } from "sportello/worker";
import "sportello/widget";
import faq from "../faq.json";
export default function Help() {
  const [same, setSame] = useState("waiting");
  useEffect(() => {
    const both = async () => {
      const question = "quanto costa il biglietto?";
      const [here, there] = [await create(faq), await createInWorker(faq)];
      return JSON.stringify(here.ask(question)) === JSON.stringify(await there.ask(question));
    };
    both().then(String, String).then(setSame);
  }, []);
  return <><p id="client">{same}</p><sportello-chat src="/faq.json" mode="inline" /></>;
}`,
};

test("Next: rendered on the server without a window, then the elements and the worker in the page", async () => {
  const at = project("next", { ...NEXT, "public/faq.json": faq("museo.json") }, ["next@16.4.6", "react@19.3.1", "react-dom@19.3.1"]);
  const next = ["node_modules/next/dist/bin/next"];
  run(process.execPath, [...next, "build"], at);
  const { address, stop } = await serving(process.execPath, [...next, "start", "--hostname", "127.0.0.1", "--port", "0"], at, /(http:\/\/127[\d.]+:\d+)[\s\S]*Ready/);
  try {
    const rendered = await (await fetch(address)).text();
    const [, kind] = /<p id="server">(\w+)<\/p>/.exec(rendered);
    assert.match(kind, /answer|clarify|abstain/);
    assert.match(rendered, /<p id="client">waiting<\/p><sportello-chat /);
    const page = await (await browser.newContext()).newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector("#client").textContent !== "waiting");
    assert.equal(await page.locator("#client").textContent(), "true");
    await page.locator("sportello-chat .message").first().waitFor();
    const reply = await page.evaluate(() => document.querySelector("sportello-chat").ask("quanto costa il biglietto?"));
    assert.equal(reply.decision.kind, kind);
    await page.context().close();
    assert.deepStrictEqual(errors, []);
  } finally {
    stop();
  }
});

const WORKERD = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    compatibilityDate = "2026-01-01",
    modules = [
      (name = "main.js", esModule = embed "bundle.js"),
      (name = "sportello/sportello.wasm", wasm = embed "node_modules/sportello/dist/sportello.wasm"),
    ],
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);`;

test("workerd, the runtime of Cloudflare's workers: the compiled module with the slim entry", async () => {
  const main = `
import { create as inlined } from "sportello";
import { create } from "sportello/slim";
import wasm from "sportello/sportello.wasm";
import faq from "./faq.json";
export default {
  async fetch(request) {
    const question = new URL(request.url).searchParams.get("question");
    const refused = await inlined(faq).then(() => "nothing", (error) => error.code);
    const sportello = await create(faq, { wasm });
    const reply = sportello.open({ lang: "it" }).turn({ event: "said", text: question });
    return Response.json({ refused, decision: sportello.ask(question), said: reply.decision });
  },
};`;
  const at = project("workerd", { "main.js": main, "config.capnp": WORKERD }, ["workerd@1.20261117.1"]);
  await build({ entryPoints: [join(at, "main.js")], outfile: join(at, "bundle.js"), bundle: true, format: "esm", target: "es2022", external: ["*.wasm"], logLevel: "warning" });
  const { address, stop } = await serving(process.execPath, ["node_modules/workerd/bin/workerd", "serve", "config.capnp", "--control-fd=1"], at, /"port":(\d+)/);
  try {
    const question = "quanto costa il biglietto?";
    const { refused, decision, said } = await (await fetch(`http://127.0.0.1:${address}/?question=${encodeURIComponent(question)}`)).json();
    const { create } = await import("../dist/index.js");
    assert.equal(refused, "blocked");
    assert.deepStrictEqual(decision, (await create(faq("museo.json"))).ask(question));
    assert.equal(said.kind, decision.kind);
  } finally {
    stop();
  }
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
