import { placeOfNextHandle } from '../write-act.ts';
import type { Entry } from '../../domain/entries/entry.ts';
import { isFlat } from '../../domain/entries/is-flat.ts';
import { countEntries, entryColumns, entryFromRow } from '../queries/entry-rows.ts';
import { textIn, versionIn } from '../store.ts';
import type { Row, Store } from '../store.ts';
import type { MigrationStep } from '../migrating/migration-steps.ts';
import { valuesFromStored } from '../migrating/stored-entry.ts';

/** The first line of a backup: how many entries follow, when it was made, and of which ledger it is. */
export type BackupHeader = {
  readonly kept: 'backup';
  readonly version: number;
  readonly entries: number;
  readonly at: string;
  readonly zone: string;
  readonly ledger: string;
  readonly nextHandle: number;
  /** Somebody was taken out of it after it was made. */
  readonly isRewritten?: true;
};

/** An entry as the values of its row, in the order of `entryColumns`. */
export type StoredValues = readonly (string | number)[];

/** When a backup is made, by the wall clock. */
export type Moment = { readonly at: string; readonly zone: string };

/**
 * A ledger as lines of JSON: the header, then each entry in the order it was written here. The cache is not
 * in it: it is worked out from the entries. `instead`: what stands in the place of damaged ones, by their ids.
 * Inside a transaction.
 */
export function backupOf(
  store: Store,
  moment: Moment,
  instead: ReadonlyMap<string, StoredValues> = new Map(),
): { readonly header: BackupHeader; readonly lines: Generator<string> } {
  const header = headerOf(store, moment);
  return { header, lines: linesOf(store, header, instead) };
}

function* linesOf(
  store: Store,
  header: BackupHeader,
  instead: ReadonlyMap<string, StoredValues>,
): Generator<string> {
  yield JSON.stringify(header);
  // Every column there is: a backup before a migration is of the earlier layout.
  for (const row of store.each('SELECT * FROM entry ORDER BY device, seq')) {
    const other = instead.get(String(row['id']));
    yield other ? lineFromEntry(entryFromValues(other)) : lineOf(row);
  }
}

function headerOf(store: Store, moment: Moment): BackupHeader {
  const id = store.one(`SELECT value FROM about_ledger WHERE name = 'id'`);
  return {
    kept: 'backup',
    version: versionIn(store),
    entries: countEntries(store),
    ...moment,
    ledger: id ? textIn(id, 'value') : '',
    nextHandle: placeOfNextHandle(store),
  };
}

// Changes and parents stand in the row as JSON already; written anew a hundred thousand times they would
// cost as much as the rest.
function lineOf(row: Row): string {
  const { changes, parents, ...plain } = row;
  return `${JSON.stringify(plain).slice(0, -1)},"changes":${String(changes)},"parents":${String(parents)}}`;
}

/** An entry as a line of a backup. */
export function lineFromEntry(entry: Entry): string {
  const { entityId, changes, parents, v, ...plain } = entry;
  return JSON.stringify({ ...plain, entity_id: entityId, v, changes, parents });
}

/** The values of a row, in the order of `entryColumns`, as the entry they are. */
export function entryFromValues(values: StoredValues): Entry {
  const names = entryColumns.split(', ');
  return entryFromRow(Object.fromEntries(names.map((name, at) => [name, values[at] ?? null])));
}

/**
 * One line of a backup as the values of an entry row, in the order of `entryColumns`; undefined when it is none.
 * `step` brings an entry of an earlier layout to today's.
 */
export function rowFromLine(line: string, step: MigrationStep): (string | number)[] | undefined {
  const entry = objectFrom(line);
  return entry && valuesFromStored(step(entry));
}

/** The header from a backup's first line; undefined when the file is something else. */
export function headerFromLine(line: string): BackupHeader | undefined {
  const found = objectFrom(line);
  if (!found || found['kept'] !== 'backup') return undefined;
  const { version, entries, at, zone, ledger, nextHandle, isRewritten } = found;
  return typeof version === 'number' &&
    typeof entries === 'number' &&
    typeof at === 'string' &&
    typeof zone === 'string'
    ? {
        kept: 'backup',
        version,
        entries,
        at,
        zone,
        ledger: typeof ledger === 'string' ? ledger : '',
        nextHandle: typeof nextHandle === 'number' ? nextHandle : 0,
        ...(isRewritten === true ? { isRewritten } : {}),
      }
    : undefined;
}

function objectFrom(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const found: unknown = JSON.parse(line);
    return isObject(found) && isFlat(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
