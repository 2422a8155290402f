/**
 * One conversation: the engine's talk, what was shown of it, and how both are kept.
 *
 * In: events. Out: replies, with the talk's state read once after each. Knows nothing of the page.
 */

import type { Choice, Lang, Opening, Packet, Reply, TalkEvent, TalkState, Turn } from "../../api.js";
import { bare } from "../bare.js";
import { Overdue, TURN_MS, within } from "../patience.js";
import type { Drawer } from "../storage.js";
import { plainAnswer } from "../tree.js";
import type { AnyTalk, Engine } from "../types.js";
import { keptFrom, type Kept, type Message } from "./message.js";

/** The most messages that are kept; the engine keeps as many turns. */
const MOST_MESSAGES = 200;

/** A talk's state after its last event. */
export interface Snapshot {
  id: string;
  state: TalkState;
  lang: Lang;
  operator: string | undefined;
  options: Choice[];
  turns: Turn[];
}

export class Session {
  readonly engine: Engine;
  readonly messages: Message[];
  isOpen: boolean;
  unrated: string | undefined;
  followed = false;
  now: Snapshot;
  #talk: AnyTalk;
  #drawer: Drawer;

  private constructor(engine: Engine, talk: AnyTalk, now: Snapshot, drawer: Drawer, kept?: Kept) {
    this.engine = engine;
    this.#talk = talk;
    this.#drawer = drawer;
    this.now = now;
    this.messages = kept?.messages ?? [];
    this.isOpen = kept?.open ?? false;
    this.unrated = kept?.unrated;
    this.followed = kept?.followed ?? false;
  }

  /** Goes on with the conversation that was kept, or opens one. */
  static async begin(engine: Engine, drawer: Drawer, opening: Opening): Promise<Session> {
    const kept = keptFrom(drawer.read());
    if (kept) {
      try {
        const talk = await within<AnyTalk>(engine.resume(kept.conversation), TURN_MS);
        return new Session(engine, talk, snapshot(talk), drawer, kept);
      } catch (cause) {
        if (cause instanceof Overdue) throw cause;
        // What cannot be read any more, after an update or by another hand, begins anew.
        drawer.clear();
      }
    }
    const talk = await within<AnyTalk>(engine.open({ id: freshConversation(), channel: "web", ...opening }), TURN_MS);
    return new Session(engine, talk, snapshot(talk), drawer);
  }

  /** Whether anything was said. */
  get isEmpty(): boolean {
    return this.messages.length === 0;
  }

  /**
   * Takes an event into the conversation. A fault of the engine, which mends itself, is tried again once;
   * what takes too long is not, as the next would wait behind it.
   */
  async take(event: TalkEvent): Promise<Reply | undefined> {
    let reply: Reply | undefined;
    try {
      reply = await within(this.#talk.turn(event), TURN_MS);
    } catch (cause) {
      if (cause instanceof Overdue) throw cause;
      reply = await within(this.#talk.turn(event), TURN_MS);
    }
    this.now = snapshot(this.#talk);
    return reply && bare(reply);
  }

  /** The journal's records since the last call, a line each. A host's own engine may keep none. */
  records(): string[] {
    return this.#talk.takeRecords?.() ?? [];
  }

  /** The packet as it now is, while a person is awaited. */
  async packet(): Promise<Packet | undefined> {
    return within(this.#talk.packet(), TURN_MS);
  }

  /** The last text of a speaker as the engine keeps it: redacted. */
  lastFrom(from: Turn["from"]): string | undefined {
    return this.now.turns.findLast((turn) => turn.from === from)?.text;
  }

  /** Adds a message to what is kept. */
  add(message: Message): void {
    const redacted = message.from === "assistant" ? undefined : this.lastFrom(message.from);
    this.messages.push(redacted === undefined ? message : { ...message, tree: plainAnswer(redacted) });
    this.messages.splice(0, this.messages.length - MOST_MESSAGES);
  }

  /** Keeps everything, once something was said. */
  save(): void {
    if (this.isEmpty) return;
    const { messages, isOpen: open, unrated, followed } = this;
    const conversation = this.#talk.toJSON();
    this.#drawer.write({ conversation, messages, open, unrated, followed } satisfies Kept);
  }

  /** Deletes what is kept. The session is of no use afterwards. */
  forget(): void {
    this.#drawer.clear();
    this.end();
  }

  /** Gives the engine's memory back. */
  end(): void {
    this.#talk.free();
  }
}

function snapshot({ id, state, lang, operator, options, turns }: AnyTalk): Snapshot {
  return { id, state, lang, operator, options, turns };
}

/** An id that nobody can guess; `randomUUID` is missing where a page is not served securely. */
function freshConversation(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
