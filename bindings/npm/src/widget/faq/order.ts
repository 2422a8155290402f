/** In which order entries stand: by topic, the most asked first, otherwise as they were written. */

import type { EntryText } from "../../api.js";

/** How often each entry is asked of late, by its id. */
export type Demand = Readonly<Record<string, number>>;

/** A topic with its entries. */
export interface Section {
  topic: string;
  entries: EntryText[];
}

/** The entries by topic; those without one come last. */
export function sections(entries: readonly EntryText[], demand: Demand): Section[] {
  const byTopic = new Map<string, EntryText[]>();
  for (const entry of entries) {
    const topic = entry.topic ?? "";
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), entry]);
  }
  const all = [...byTopic].map(([topic, own]) => ({ topic, entries: byDemand(own, demand) }));
  const weight = ({ topic, entries: own }: Section): number =>
    topic === "" ? -1 : own.reduce((sum, entry) => sum + asked(entry, demand), 0);
  return all.sort((a, b) => weight(b) - weight(a));
}

/** Entries with the most asked first; the order of the others stays. */
export function byDemand(entries: readonly EntryText[], demand: Demand): EntryText[] {
  return [...entries].sort((a, b) => asked(b, demand) - asked(a, demand));
}

function asked(entry: EntryText, demand: Demand): number {
  const count = Object.hasOwn(demand, entry.id) ? Number(demand[entry.id]) : 0;
  return count > 0 ? count : 0;
}
