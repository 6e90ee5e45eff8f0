import { readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { fileWithLog, isPageInLog } from '../../../src/ledger/opening/read-log.ts';
import { act, promising } from '../../support/ledger-facts.ts';
import { openLedgerIn } from '../../support/local-ledger.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** A ledger with one act in its file and so many in its log, and what stands in both. */
function withLog(acts: number): { readonly path: string; readonly log: Buffer } {
  const folder = tempFolder();
  const path = `${folder}/ledger.db`;
  const first = openLedgerIn(folder);
  act(first, promising('h0'));
  first.close();
  const holding = new DatabaseSync(path);
  holding.prepare('SELECT 1 FROM entry').get();
  const second = openLedgerIn(folder);
  for (let index = 1; index <= acts; index += 1) act(second, promising(`h${index}`));
  second.close();
  const [file, log] = [readFileSync(path), readFileSync(`${path}-wal`)];
  holding.close();
  writeFileSync(path, file);
  writeFileSync(`${path}-wal`, log);
  return { path, log };
}

function handlesIn(bytes: Buffer): readonly unknown[] {
  bytes.fill(1, 18, 20);
  const db = new DatabaseSync(':memory:');
  db.deserialize(bytes);
  expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  const handles = db.prepare('SELECT handle FROM commitment ORDER BY handle').all();
  db.close();
  return handles.map(({ handle }) => handle);
}

test('file and log together say what SQLite says', () => {
  const { path } = withLog(5);
  expect(handlesIn(fileWithLog(path))).toEqual(['h0', 'h1', 'h2', 'h3', 'h4', 'h5']);
  expect(isPageInLog(path, 2)).toBe(true);
  expect(isPageInLog(path, 9999)).toBe(false);
});

test('however a log was cut or garbled, it is read up to an act that is whole', () => {
  const { path, log } = withLog(3);
  const seen = new Set([handlesIn(fileWithLog(path)).join(' ')]);
  for (let length = 0; length < log.length; length += 1999) {
    writeFileSync(`${path}-wal`, log.subarray(0, length));
    seen.add(handlesIn(fileWithLog(path)).join(' '));
    const garbled = Buffer.from(log);
    garbled[length] = (garbled[length] ?? 0) ^ 1;
    writeFileSync(`${path}-wal`, garbled);
    seen.add(handlesIn(fileWithLog(path)).join(' '));
  }
  expect([...seen].toSorted()).toEqual(['h0', 'h0 h1', 'h0 h1 h2', 'h0 h1 h2 h3']);
});
