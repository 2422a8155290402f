/**
 * Brings packets to the desk: retried until they arrive, kept over page loads, the newest only.
 *
 * In: a packet, and who carries it. Out: where it stands. Knows nothing of the network beyond
 * whether there is one, and nothing of what a packet holds.
 */

import type { Packet } from "../../api.js";
import type { Drawer } from "../storage.js";

/** What became of one attempt. */
export type Carried = "delivered" | "refused" | "failed";

/** How a packet is carried, or that nobody takes it. Decided at once, so that the customer is told the truth. */
export type Route = (() => Promise<Carried>) | "nobody";

/** Where the packet stands; `undefined` when there is none on its way. */
export type DeliveryState = "sending" | "offline" | "failed" | "refused" | "delivered" | undefined;

/** Seconds before each next attempt; the last is repeated. */
const WAITS_S = [1, 2, 4, 8, 16, 32, 60];

export class Delivery {
  state: DeliveryState;
  #packet: Packet | undefined;
  #attempt = 0;
  #busy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #drawer: Drawer;
  readonly #route: (packet: Packet, attempt: number) => Route;
  readonly #changed: (state: DeliveryState) => void;
  readonly #online = (): void => void this.retry();

  constructor(drawer: Drawer, route: (packet: Packet, attempt: number) => Route, changed: (state: DeliveryState) => void) {
    this.#drawer = drawer;
    this.#route = route;
    this.#changed = changed;
    addEventListener("online", this.#online);
  }

  /** Goes on with a packet that an earlier page could not deliver. */
  resume(): void {
    const packet = this.#drawer.read() as Packet | undefined;
    if (typeof packet?.conversation !== "string") return;
    this.#packet = packet;
    this.retry();
  }

  /** Sends a packet, instead of one that is still on its way; whether there is anybody to take it. */
  send(packet: Packet): boolean {
    this.#packet = packet;
    this.#attempt = 0;
    this.#drawer.write(packet);
    return this.retry();
  }

  /** Tries now; whether there is anybody to take it. */
  retry(): boolean {
    clearTimeout(this.#timer);
    const packet = this.#packet;
    if (!packet || this.#busy) return true;
    const carry = this.#route(packet, ++this.#attempt);
    if (carry === "nobody") {
      this.clear();
      return false;
    }
    this.#busy = true;
    this.state = "sending";
    void this.#carried(packet, carry);
    return true;
  }

  /** Forgets the packet. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#packet = undefined;
    this.state = undefined;
    this.#drawer.clear();
  }

  /** Stops trying; the packet stays where it is kept. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#packet = undefined;
    removeEventListener("online", this.#online);
  }

  async #carried(packet: Packet, carry: () => Promise<Carried>): Promise<void> {
    const carried = await carry().catch((): Carried => "failed");
    this.#busy = false;
    // Deleted meanwhile, or replaced.
    if (this.#packet === undefined) return;
    if (this.#packet !== packet) return void this.retry();
    if (carried === "delivered") this.clear();
    if (carried === "failed") this.#later();
    this.state = carried === "failed" && navigator.onLine === false ? "offline" : carried;
    this.#changed(this.state);
  }

  #later(): void {
    const wait = WAITS_S[Math.min(this.#attempt, WAITS_S.length) - 1] ?? 60;
    this.#timer = setTimeout(() => void this.retry(), wait * 1000);
  }
}

/** Longer bodies may not outlive the page. */
const LONGEST_KEPT_ALIVE = 60_000;

/** How long a desk may take. */
const PATIENCE_MS = 15_000;

/** Posts a packet as JSON. A desk that says no, and not "later", has refused it. */
export async function post(url: string, packet: Packet): Promise<Carried> {
  const body = JSON.stringify(packet);
  const response = await fetch(new URL(url, document.baseURI).href, {
    method: "POST",
    headers: { "content-type": "application/json" },
    credentials: "same-origin",
    keepalive: body.length < LONGEST_KEPT_ALIVE,
    signal: AbortSignal.timeout(PATIENCE_MS),
    body,
  });
  if (response.ok) return "delivered";
  const isLater = response.status >= 500 || [408, 425, 429].includes(response.status);
  return isLater ? "failed" : "refused";
}
