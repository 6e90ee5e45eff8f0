import { expect, test } from 'vitest';
import {
  backupFileName,
  backupsAmong,
  readBackupName,
} from '../../../src/domain/backups/backup-name.ts';

test.each([
  ['daily', 'kept-2026-11-24.jsonl.gz', '2026-11-24T00:00:00'],
  ['asked', 'kept-2026-11-24-084012-asked.jsonl.gz', '2026-11-24T08:40:12'],
  ['before-forget', 'kept-2026-11-24-084012-before-forget.jsonl.gz', '2026-11-24T08:40:12'],
] as const)('a backup made %s is called %s, and is known again by it', (reason, name, at) => {
  expect(backupFileName({ at: '2026-11-24T08:40:12', reason, nth: 1 })).toBe(name);
  expect(readBackupName(name)).toEqual({ name, at, reason, isSealed: false, nth: 1 });
  expect(readBackupName(`${name}.age`)).toMatchObject({ isSealed: true });
});

test('several of one second have names of their own, and are listed in their order', () => {
  const names = [1, 2, 10].map((nth) =>
    backupFileName({ at: '2026-11-24T08:40:12', reason: 'before-import', nth }),
  );
  expect(names[1]).toBe('kept-2026-11-24-084012-before-import-2.jsonl.gz');
  expect(backupsAmong(names).map(({ nth }) => nth)).toEqual([10, 2, 1]);
});

test.each([
  'kept-2026-11-24.jsonl.gz.unfinished-1',
  'kept-2026-11-24-084012-mine.jsonl.gz',
  'my kept-2026-11-24.jsonl.gz',
  'ledger.db',
  '.making-daily',
])('%s is not taken for a backup of ours', (name) => {
  expect(readBackupName(name)).toBeUndefined();
});

test('backups are listed newest first, the day’s own as the first of its day', () => {
  const names = [
    'kept-2026-11-24-070000-asked.jsonl.gz',
    'kept-2026-11-25.jsonl.gz',
    'kept-2026-11-24.jsonl.gz',
    'notes.txt',
  ];
  expect(backupsAmong(names).map(({ name }) => name)).toEqual([
    'kept-2026-11-25.jsonl.gz',
    'kept-2026-11-24-070000-asked.jsonl.gz',
    'kept-2026-11-24.jsonl.gz',
  ]);
});
