import type { Entry } from '../entries/entry.ts';

/** What a calendar may have been told of the commitments before. */
export type EventHistory = {
  /** How often each was changed since it was made, by id. */
  readonly sequenceOf: (id: string) => number;
  /** The entries that made them, those that were undone among them. */
  readonly made: readonly Entry[];
};

/** What happened to a commitment without changing anything a calendar shows. */
const silent = new Set(['told', 'mailed']);

/**
 * Reads every entry of the ledger, in order. Undoing and redoing count as changes: a number that was once handed
 * out is never handed out for less.
 */
export function readEventHistory(entries: Iterable<Entry>): EventHistory {
  const counts = new Map<string, number>();
  const ofAct = new Map<string, Set<string>>();
  const made: Entry[] = [];
  const count = (id: string) => counts.set(id, (counts.get(id) ?? -1) + 1);
  for (const entry of entries) {
    const { act, entity, entityId, verb } = entry;
    if (entity === 'act') for (const id of ofAct.get(entityId) ?? []) count(id);
    if (entity !== 'commitment' || silent.has(verb)) continue;
    if (verb === 'promised' || verb === 'awaited') made.push(entry);
    count(entityId);
    const touched = ofAct.get(act);
    if (touched) touched.add(entityId);
    else ofAct.set(act, new Set([entityId]));
  }
  return { sequenceOf: (id) => counts.get(id) ?? 0, made };
}
