/**
 * The time as the engine takes it: a moment, and how far the company's clock is ahead of UTC.
 *
 * Opening hours follow the clock in the shop, not the one of whoever visits its page.
 */

import type { Clock } from "./api.js";

const FIELDS = { hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" } as const;

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** Now, on the clock of an IANA zone; on that of this machine where there is none or nobody knows it. */
export function now(timeZone?: string): Clock {
  const unixMs = Date.now();
  return { unixMs, offsetMinutes: offset(unixMs, timeZone) };
}

/** How many minutes the clock of a zone is ahead of UTC. */
export function offset(unixMs: number, timeZone?: string): number {
  const format = timeZone === undefined ? undefined : formatOf(timeZone);
  if (format === undefined) return -new Date(unixMs).getTimezoneOffset();
  const parts = new Map<string, number>();
  for (const { type, value } of format.formatToParts(unixMs)) parts.set(type, Number(value));
  const part = (name: string) => parts.get(name) ?? 0;
  const local = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  return Math.round((local - Math.floor(unixMs / 60_000) * 60_000) / 60_000);
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) formats.set(timeZone, tryFormat(timeZone));
  return formats.get(timeZone);
}

function tryFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-GB", { ...FIELDS, timeZone });
  } catch {
    return undefined;
  }
}
