/** What may not stand in shipped scripts: ways to make HTML or code of a text, and addresses. */

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { DIST, PACKAGE } from "./tools/paths.mjs";

const FORBIDDEN = [/\binnerHTML\b/, /\bouterHTML\b/, /insertAdjacentHTML/, /document\.write/, /\beval\s*\(/, /\bFunction\s*\(/, /\.cssText\b/, /setAttribute\(\s*["'`]style/, /\.style\s*[.[=]/];

/** The script without its long texts: those carry the module and the table. */
function code(script) {
  let kept = "";
  for (let at = 0; at < script.length; ) {
    const end = "\"'`".includes(script[at]) ? closing(script, at) : at + 1;
    if (end - at < 5000) kept += script.slice(at, end);
    at = end;
  }
  return kept;
}

/** Where the text that begins at a quotation mark ends. */
function closing(script, start) {
  let at = start + 1;
  while (at < script.length && script[at] !== script[start]) at += script[at] === "\\" ? 2 : 1;
  return at + 1;
}

const scripts = () => readdirSync(DIST).filter((name) => /\.c?js$/.test(name));

test("no script makes HTML, code or styles of a text", () => {
  assert.ok(scripts().length > 5);
  for (const name of scripts()) {
    const text = code(readFileSync(DIST + name, "utf8"));
    assert.ok(text.length < 250_000, `${name}: the payload was not found`);
    for (const pattern of FORBIDDEN) assert.doesNotMatch(text, pattern, name);
  }
});

test("nothing shipped names another host", () => {
  for (const name of scripts()) {
    const hosts = code(readFileSync(DIST + name, "utf8")).match(/https?:\/\/[\w.-]+/g) ?? [];
    assert.deepStrictEqual(hosts.filter((host) => !host.startsWith("http://www.w3.org")), [], name);
  }
});

test("the lock file names no host", () => {
  assert.doesNotMatch(readFileSync(`${PACKAGE}package-lock.json`, "utf8"), /https?:\/\/(?!.*(funding|opencollective|github\.com\/sponsors))\S*\.tgz/);
});
