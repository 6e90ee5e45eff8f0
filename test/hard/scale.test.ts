import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storyClock } from '../../src/demo/story-clock.ts';
import { writeDemoLedger } from '../../src/demo/write-demo-ledger.ts';
import { workCalendarFrom } from '../../src/domain/calendar/work-calendar-from-settings.ts';
import { defaultSettings } from '../../src/domain/settings/parse-settings.ts';
import { openLedger } from '../../src/ledger/opening/open-ledger.ts';
import { randomIds } from '../../src/outside/random-id.ts';
import { systemClock } from '../../src/outside/system-clock.ts';
import { noting } from '../support/ledger-facts.ts';
import { kept } from './kept-program.ts';

const commitments = 100_000;
const notes = 300_000;
const notesAnAct = 2000;

const folder = mkdtempSync(join(tmpdir(), 'kept-scale-'));
chmodSync(folder, 0o700);

beforeAll(() => {
  const now = systemClock({ KEPT_NOW: '2026-11-24T08:40+08:00[Asia/Shanghai]' })();
  const clock = storyClock(now);
  const newId = randomIds(() => clock.now().epochMs);
  const calendar = workCalendarFrom(defaultSettings, now.zone);
  const ledger = openLedger({ folder, now: clock.now, newId, actor: 'me' });
  writeDemoLedger({ ledger, clock, newId, calendar, seed: 1, count: commitments, language: 'en' });
  const people = ledger.people();
  for (let written = 0; written < notes; written += notesAnAct) {
    const facts = Array.from({ length: notesAnAct }, (_, index) => {
      const id = people[(written + index) % people.length]?.id ?? '';
      const text = `remark number ${written + index} 备注`;
      return noting(newId(), { about: { kind: 'person', id }, text });
    });
    ledger.write(() => ({ ok: true, value: { facts, value: undefined } }));
  }
  ledger.close();
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a hundred thousand promises and three hundred thousand notes are worked with like a few', () => {
  const added = kept(folder, 'add', 'jane@acme', 'one more deck', 'by', '18', 'dec', 'need', '1h');
  expect(added).toMatchObject({ status: 0 });
  const handle = added.out.trim();
  const looks = [['list'], [], ['log'], ['find', 'remark 299999'], ['find', '备注'], ['who']];
  const failed = looks.filter((words) => kept(folder, ...words).status !== 0);
  expect(failed).toEqual([]);
  expect(kept(folder, 'list').out).toContain('one more deck');
  expect(kept(folder, 'find', 'remark', '299999').out).toContain('299999');
  expect(kept(folder, 'done', handle, '--gap', 'as')).toMatchObject({ status: 0 });
  expect(kept(folder, 'undo')).toMatchObject({ status: 0 });
  expect(kept(folder, 'mail', 'status', '--all')).toMatchObject({ status: 0 });
});

test('such a ledger is backed up, read back, found sound, and restored', () => {
  const backup = kept(folder, 'backup', '--json');
  expect(backup).toMatchObject({ status: 0 });
  const { path } = (JSON.parse(backup.out) as { backup: { path: string } }).backup;
  kept(folder, 'note', 'jane', 'after the backup');
  expect(kept(folder, 'restore', path, '--yes')).toMatchObject({ status: 0 });
  expect(kept(folder, 'find', 'after the backup').out).not.toContain('after the backup');
  expect(kept(folder, 'doctor')).toMatchObject({ status: 0 });
});
