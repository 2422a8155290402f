/**
 * The way from the chat to people: the host's handler, the address of a desk, or mail and telephone.
 *
 * In: packets. Out: `handoff` events, requests, and notices that say where a packet stands.
 */

import type { Packet } from "../../api.js";
import { contactLines, letter } from "../contact.js";
import type { Contact } from "../engine.js";
import { HOST_MS, within } from "../patience.js";
import type { Drawer } from "../storage.js";
import type { Strings } from "../strings/strings.js";
import { Delivery, post, type Carried, type DeliveryState, type Route } from "./delivery.js";
import type { Session } from "./session.js";
import type { View } from "./view.js";

/** What the detail of a `handoff` event holds. */
export interface HandoffDetail {
  packet: Packet;
  /** From 1; higher when a delivery that the host promised has failed before. */
  attempt: number;
  /** The host delivers; when the promise is rejected, the packet is kept and offered again. */
  until(delivering: Promise<unknown>): void;
}

export interface DeskHost {
  readonly texts: Strings;
  readonly contact: Contact;
  readonly deskUrl: string | null;
  /** Dispatches a cancelable event; whether it was not canceled. */
  offer(detail: HandoffDetail): boolean;
  fail(code: "handoff", cause: unknown): void;
  refocus(): void;
}

export class Desk {
  readonly #host: DeskHost;
  readonly #view: View;
  readonly #delivery: Delivery;
  /** The revision that the host was told of. */
  #told: string | undefined;
  #letter = "";

  constructor(host: DeskHost, view: View, drawer: Drawer) {
    this.#host = host;
    this.#view = view;
    this.#delivery = new Delivery(drawer, (packet, attempt) => this.#route(packet, attempt), (state) => this.#show(state));
  }

  /** Goes on with what an earlier page could not deliver. */
  resume(session: Session): void {
    this.#remember(session);
    this.#delivery.resume();
  }

  /** Hands a packet over; whether there is anybody to take it. */
  handOver(packet: Packet, session: Session): boolean {
    this.#remember(session);
    if (this.#delivery.send(packet)) return true;
    const { texts, contact } = this.#host;
    this.#view.notices.show("handoff", texts.noDesk, ...contactLines(contact, texts, this.#letter));
    return false;
  }

  /** Brings what was written since to a desk that reads packets; a handler has the `question` events. */
  async handOverNews(session: Session): Promise<void> {
    if (this.#host.deskUrl === null) return;
    const packet = await session.packet();
    if (packet) this.handOver(packet, session);
  }

  /** The customer no longer waits, or deletes everything. */
  clear(): void {
    this.#delivery.clear();
    this.#view.notices.clear("handoff");
  }

  /** Nobody waits any longer: there is nothing left to say about packets. */
  settled(): void {
    if (this.#delivery.state === "delivered") this.#view.notices.clear("handoff");
  }

  /** Stops trying. */
  stop(): void {
    this.#delivery.stop();
  }

  #route(packet: Packet, attempt: number): Route {
    const url = this.#host.deskUrl;
    const revision = `${packet.conversation} ${packet.revision}`;
    if (url !== null && this.#told === revision) return () => post(url, packet);
    this.#told = revision;
    let promised: Promise<Carried> | undefined;
    const until = (delivering: Promise<unknown>): void => {
      promised = within(Promise.resolve(delivering), HOST_MS).then((): Carried => "delivered");
    };
    const isTaken = !this.#host.offer({ packet, attempt, until });
    if (promised) {
      const promise = promised;
      return () => promise;
    }
    if (isTaken) return () => Promise.resolve("delivered");
    return url === null ? "nobody" : () => post(url, packet);
  }

  #remember(session: Session): void {
    this.#letter = letter(session.now.turns, this.#host.texts);
  }

  #show(state: DeliveryState): void {
    const { texts, contact } = this.#host;
    const { notices } = this.#view;
    if (state === "delivered") {
      notices.clear("handoff");
      return this.#view.announce(texts.delivered);
    }
    if (state !== "offline" && state !== "failed" && state !== "refused") return;
    this.#host.fail("handoff", new Error(`the packet was not delivered: ${state}`));
    const text = { offline: texts.offline, failed: texts.undelivered, refused: texts.noDesk }[state];
    const again = notices.retry(texts, () => (this.#delivery.retry(), this.#host.refocus()));
    notices.show("handoff", text, again, ...contactLines(contact, texts, this.#letter));
  }
}
