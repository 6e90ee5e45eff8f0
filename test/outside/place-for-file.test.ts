import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeForFile } from '../../src/outside/place-for-file.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A data folder, a link to it, and a file of hers. */
function desk() {
  const place = realpathSync(tempFolder());
  const data = join(place, 'kept');
  mkdirSync(join(data, 'backups'), { recursive: true });
  writeFileSync(join(data, 'ledger.db'), '');
  symlinkSync(data, join(place, 'link'));
  symlinkSync(join(data, 'ledger.db'), join(place, 'mine.gz'));
  writeFileSync(join(place, 'old.gz'), 'old');
  return { place, data };
}

test.each([
  ['old.gz', 'old.gz'],
  ['new.gz', 'new.gz'],
  ['link/mine.gz', 'kept/mine.gz'],
  ['kept/backups/mine.gz', 'kept/backups/mine.gz'],
])('a file %s may be written', (typed, path) => {
  const { place, data } = desk();
  expect(placeForFile(data, join(place, typed))).toEqual({ ok: true, value: join(place, path) });
});

test.each([
  ['kept/ledger.db', 'own'],
  ['kept/ledger.db-wal', 'own'],
  ['kept/LEDGER.DB', 'own'],
  ['link/device', 'own'],
  ['link/settings.json', 'own'],
  ['mine.gz', 'own'],
  ['kept', 'no-file'],
  ['nowhere/new.gz', 'no-folder'],
  ['old.gz/new.gz', 'no-folder'],
  ['/dev/null', 'no-file'],
])('in the place of %s none is: %s', (typed, why) => {
  const { place, data } = desk();
  const path = typed.startsWith('/') ? typed : join(place, typed);
  expect(placeForFile(data, path)).toMatchObject({ problem: { kind: 'place-refused', why } });
});
