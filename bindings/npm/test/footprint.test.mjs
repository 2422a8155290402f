/** A Faq of two thousand wordings that was prepared needs what a page can spare. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { create } from "../dist/slim.js";
import { MEBIBYTE, mebibytes, use, wasm } from "./tools/memory.mjs";
import { prepared, questions } from "./tools/vectors.mjs";

test("a prepared Faq stays below 32 MiB, over long pastes too", async (context) => {
  const shop = await create(prepared(), { wasm: wasm() });
  const [warm, end] = use(shop, questions("negozio"), 20_000);
  context.diagnostic(mebibytes([warm, end]));
  assert.equal(end, warm);
  assert.ok(end <= 32 * MEBIBYTE, mebibytes([warm, end]));
});
