/** Where the tests find things. */

import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The npm package. */
export const PACKAGE = at("../../");
/** What is shipped. */
export const DIST = at("../../dist/");
/** The Faqs of the vectors, as JSON; `cargo xtask web` writes them. */
export const FAQS = at("../generated/");
/** The vectors that every binding runs. */
export const VECTORS = at("../../../../tests/vectors/");
/** The corpora, with the questions that were held out. */
export const CORPUS = at("../../../../corpus/");
