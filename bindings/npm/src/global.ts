/** What a plain script tag has: `sportello.create` and the rest of the package's main entry. */

export { create, version, SportelloError } from "./index.js";
