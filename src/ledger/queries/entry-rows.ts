import type { SQLInputValue } from 'node:sqlite';
import type { Changes, Entry, EntryId } from '../../domain/entries/entry.ts';
import { actId, entryId } from '../../domain/entries/ids.ts';
import { numberIn, textIn } from '../store.ts';
import type { Row, Store } from '../store.ts';

export const entryColumns =
  'id, act, device, seq, hlc, at, zone, actor, verb, entity, entity_id, changes, parents, v';

/** How many entries a ledger holds. */
export function countEntries(store: Store): number {
  const row = store.one('SELECT count(*) AS entries FROM entry');
  return row ? numberIn(row, 'entries') : 0;
}

/** One row of the entry table as an entry. */
export function entryFromRow(row: Row): Entry {
  return {
    id: entryId(textIn(row, 'id')),
    act: actId(textIn(row, 'act')),
    device: textIn(row, 'device'),
    seq: numberIn(row, 'seq'),
    hlc: textIn(row, 'hlc'),
    at: textIn(row, 'at'),
    zone: textIn(row, 'zone'),
    actor: textIn(row, 'actor'),
    verb: textIn(row, 'verb'),
    entity: textIn(row, 'entity'),
    entityId: textIn(row, 'entity_id'),
    changes: fieldsFromText(textIn(row, 'changes')),
    parents: parentsFromText(textIn(row, 'parents')),
    v: numberIn(row, 'v'),
  };
}

/** The values of an entry in the order of `entryColumns`. */
export function rowFromEntry(entry: Entry): SQLInputValue[] {
  const { id, act, device, seq, hlc, at, zone, actor, verb, entity, entityId, v } = entry;
  const texts = [JSON.stringify(entry.changes), JSON.stringify(entry.parents)];
  return [id, act, device, seq, hlc, at, zone, actor, verb, entity, entityId, ...texts, v];
}

// Written by us as one JSON object, and read back as such.
export function fieldsFromText(text: string): Changes {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(text) as Changes;
}

function parentsFromText(text: string): { readonly [field: string]: readonly EntryId[] } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(text) as { readonly [field: string]: readonly EntryId[] };
}
