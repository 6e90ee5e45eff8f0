import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isBackedUp } from '../../src/outside/daily-backup.ts';
import { tempFolder } from '../support/temp-folder.ts';

const at = '2026-11-24T08:40:12';
const backupMadeAt = 1_000_000;

function folderWithBackup(day: string): string {
  const folder = tempFolder();
  mkdirSync(join(folder, 'backups'));
  const path = join(folder, 'backups', `kept-${day}.jsonl.gz`);
  writeFileSync(path, '');
  utimesSync(path, backupMadeAt, backupMadeAt);
  return folder;
}

test.each([
  ['there is none yet', tempFolder, 0, false],
  ['there is one of yesterday', () => folderWithBackup('2026-11-23'), 0, false],
  ['it was made since the machine was started', () => folderWithBackup('2026-11-24'), 999, true],
  ['the machine was started anew', () => folderWithBackup('2026-11-24'), 1_000_001, false],
])('whether the day has its backup, where %s', (_, folder, startedAt, isDone) => {
  expect(isBackedUp(folder(), at, startedAt * 1000)).toBe(isDone);
});
