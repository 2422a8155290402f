/** The engine as the components use it: in the page or in a worker, which they do not tell apart. */

import type { AsyncSportello, AsyncTalk, Sportello, Talk } from "../api.js";

/** A value now, or later. */
export type Awaitable<T> = T | Promise<T>;

/** Either kind of engine; whatever it returns is awaited. */
export type Engine = Sportello | AsyncSportello;

/** Either kind of conversation. */
export type AnyTalk = Talk | AsyncTalk;
