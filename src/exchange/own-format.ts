import type { Exchange, ExportAbout } from '../actions/exchange.ts';
import { entryFormat } from '../domain/entries/entry.ts';
import type { Changes, Entry, EntryId, JsonValue } from '../domain/entries/entry.ts';
import { readHybrid } from '../domain/entries/hybrid-clock.ts';
import { actId, entryId } from '../domain/entries/ids.ts';
import { isFlat } from '../domain/entries/is-flat.ts';
import { ok, refuse } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { jsonText } from '../wording/text/json-text.ts';

/** kept's own format: every entry as it stands in the ledger. What is exported and imported again is the same. */
export const ownFormat: Exchange = { exportLines, readExport };

function* exportLines(entries: Iterable<Entry>, about: ExportAbout): Generator<string> {
  const head = jsonText({ schema: 'kept/1', kind: 'export', ...about });
  yield `${head.slice(0, -1)},"entries":[`;
  let waiting: string | undefined;
  for (const entry of entries) {
    if (waiting !== undefined) yield `${waiting},`;
    waiting = jsonText(entry);
  }
  if (waiting !== undefined) yield waiting;
  yield ']}';
}

function readExport(text: string, path: string): Result<readonly Entry[]> {
  const found = objectIn(parsed(text));
  if (found?.['kind'] !== 'export' || !Array.isArray(found['entries'])) {
    return refuse({ kind: 'import-not-read', path, fault: 'not-an-export' });
  }
  const entries: Entry[] = [];
  const ids = new Set<string>();
  for (const [at, each] of (found['entries'] as readonly unknown[]).entries()) {
    const entry = entryIn(each);
    if (!entry || ids.has(entry.id))
      return refuse({ kind: 'import-not-read', path, fault: 'entry-not-read', entry: at + 1 });
    if (entry.v > entryFormat) return refuse({ kind: 'import-not-read', path, fault: 'newer' });
    ids.add(entry.id);
    entries.push(entry);
  }
  return ok(entries);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function objectIn(value: unknown): Fields | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any object has unknown fields
  return isPlainObject(value) ? (value as Fields) : undefined;
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const texts = ['id', 'act', 'device', 'hlc', 'at', 'zone', 'actor', 'verb', 'entity', 'entityId'];

function entryIn(value: unknown): Entry | undefined {
  const found = objectIn(value);
  if (!found || !texts.every((name) => isName(found[name]))) return undefined;
  const text = (name: string): string => String(found[name]);
  const { seq, v } = found;
  const [changes, parents] = [objectIn(found['changes']), parentsIn(found['parents'])];
  if (!isCount(seq) || !isCount(v) || !changes || !parents || !isTime(text('at'), text('hlc'))) {
    return undefined;
  }
  if (!isFlat(changes)) return undefined;
  return {
    id: entryId(text('id')),
    act: actId(text('act')),
    device: text('device'),
    seq,
    hlc: text('hlc'),
    at: text('at'),
    zone: text('zone'),
    actor: text('actor'),
    verb: text('verb'),
    entity: text('entity'),
    entityId: text('entityId'),
    changes: changesIn(changes),
    parents,
    v,
  };
}

// What JSON.parse made is JSON.
function changesIn(fields: Fields): Changes {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return fields as Readonly<Record<string, JsonValue>>;
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= 200;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

function isTime(at: string, hlc: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/u.test(at) && readHybrid(hlc) !== undefined;
}

function parentsIn(value: unknown): { readonly [field: string]: readonly EntryId[] } | undefined {
  const found = objectIn(value);
  if (!found) return undefined;
  const parents: Record<string, readonly EntryId[]> = {};
  for (const [field, ids] of Object.entries(found)) {
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) return undefined;
    parents[field] = ids.map(entryId);
  }
  return parents;
}
