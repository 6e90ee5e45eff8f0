import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { backupFileName, backupsAmong } from '../../../src/domain/backups/backup-name.ts';
import { backupsToRemove } from '../../../src/domain/backups/backups-to-remove.ts';

/** The names of a backup on each of so many days up to 24 November 2026. */
function daily(count: number): readonly string[] {
  const last = Temporal.PlainDate.from('2026-11-24');
  return Array.from({ length: count }, (_, back) =>
    backupFileName({
      at: `${last.subtract({ days: back }).toString()}T09:00:00`,
      reason: 'daily',
      nth: 1,
    }),
  );
}

function keptOf(names: readonly string[], today = '2026-11-24'): readonly string[] {
  const removed = new Set(backupsToRemove(backupsAmong(names), today));
  return names.filter((name) => !removed.has(name));
}

test('the last fourteen days stay, and of older ones the last of each of twelve months', () => {
  const kept = keptOf(daily(800)).map((name) => name.slice(5, 15));
  expect(kept.slice(0, 14)).toEqual(daily(14).map((name) => name.slice(5, 15)));
  expect(kept.slice(14)).toEqual([
    '2026-10-31',
    '2026-09-30',
    '2026-08-31',
    '2026-07-31',
    '2026-06-30',
    '2026-05-31',
    '2026-04-30',
    '2026-03-31',
    '2026-02-28',
    '2026-01-31',
    '2025-12-31',
  ]);
});

test('whoever was away for a year loses no backup', () => {
  expect(keptOf(daily(14).slice(3))).toHaveLength(11);
  const old = 'kept-2024-01-02.jsonl.gz';
  expect(keptOf([...daily(5), old])).toContain(old);
});

test('a clock that was set to 2100 for weeks takes nothing away, while it is wrong and when it is right again', () => {
  const wrong = Array.from({ length: 20 }, (_, day) =>
    backupFileName({ at: `2100-01-${String(day + 1).padStart(2, '0')}`, reason: 'daily', nth: 1 }),
  );
  const right = keptOf([...wrong, ...daily(20)]);
  expect(right.filter((name) => name.includes('2026-11'))).toHaveLength(14);
  expect(right.filter((name) => name.includes('2100-01'))).toHaveLength(14);
});

test('a clock set back takes nothing away, and the backups made meanwhile stay', () => {
  const early = ['kept-1970-01-02.jsonl.gz', 'kept-1970-01-01.jsonl.gz'];
  const kept = keptOf([...daily(20), ...early], '1970-01-02');
  expect(kept.filter((name) => name.includes('2026-11'))).toHaveLength(14);
  expect(kept.slice(-2)).toEqual(early);
});

test('every backup of a day that stays, stays; encrypted ones always do', () => {
  const sameDay = ['kept-2026-11-24-080000-asked.jsonl.gz', 'kept-2026-11-24.jsonl.gz'];
  const sealed = 'kept-2020-01-01-080000-asked.jsonl.gz.age';
  expect(keptOf([...sameDay, sealed])).toEqual([...sameDay, sealed]);
});

test('where there is nothing, nothing is taken away', () => {
  expect(backupsToRemove([], '2026-11-24')).toEqual([]);
});
