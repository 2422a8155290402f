/**
 * A conversation as a page sees it: the module's lines, read when they are looked at.
 *
 * In: the lines of `open`, `resume` and `turn`. Out: what both kinds of talk share.
 */

import type { Choice, Lang, Reply, TalkState, TalkView, Turn } from "./api.js";

interface Seen {
  id: string;
  state: TalkState;
  lang: Lang;
  operator?: string;
  options: Choice[];
  droppedTurns: number;
  undelivered: boolean;
}

export class View implements TalkView {
  #json = "";
  #seen!: Seen;
  #turns: Turn[] | undefined;
  #records: string[] = [];

  constructor(lines: string) {
    this.take(lines);
  }

  get id(): string {
    return this.#seen.id;
  }
  get state(): TalkState {
    return this.#seen.state;
  }
  get lang(): Lang {
    return this.#seen.lang;
  }
  get operator(): string | undefined {
    return this.#seen.operator;
  }
  get options(): Choice[] {
    return this.#seen.options;
  }
  get droppedTurns(): number {
    return this.#seen.droppedTurns;
  }
  get isUndelivered(): boolean {
    return this.#seen.undelivered;
  }
  get turns(): Turn[] {
    this.#turns ??= (JSON.parse(this.#json) as { transcript: { turns: Turn[] } }).transcript.turns;
    return this.#turns;
  }
  toJSON(): string {
    return this.#json;
  }

  takeRecords(): string[] {
    return this.#records.splice(0);
  }

  /** Takes the conversation as it now stands; returns the reply, if there is one. */
  protected take(lines: string): Reply | undefined {
    // Line breaks in JSON are escaped, so these end the texts. Silence is an empty line.
    const [json = "", seen = "", reply = "", ...records] = lines.split("\n");
    this.#seen = JSON.parse(seen) as Seen;
    this.#json = json;
    this.#turns = undefined;
    this.#records.push(...records);
    return reply === "" ? undefined : (JSON.parse(reply) as Reply);
  }
}
