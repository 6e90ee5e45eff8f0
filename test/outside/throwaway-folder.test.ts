import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeThrowawayFolder } from '../../src/outside/throwaway-folder.ts';
import { tempFolder } from '../support/temp-folder.ts';

const now = Date.UTC(2026, 10, 24);
let temporary = '';

beforeEach(() => {
  temporary = tempFolder();
  vi.stubEnv('TMPDIR', temporary);
  return () => vi.unstubAllEnvs();
});

test("a folder for looking around is new each time, and its owner's alone", () => {
  const folders = [makeThrowawayFolder(0), makeThrowawayFolder(0)];
  expect(new Set(folders).size).toBe(2);
  for (const folder of folders) {
    expect(folder.startsWith(temporary)).toBe(true);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  }
});

test('what was made more than a day ago is cleared, and nothing else', () => {
  const days = { 'kept-demo-old': 2, 'kept-demo-new': 0.5, 'somebody-else': 9 };
  for (const [name, age] of Object.entries(days)) {
    mkdirSync(join(temporary, name));
    writeFileSync(join(temporary, name, 'ledger.db'), '');
    const at = new Date(now - age * 86_400_000);
    utimesSync(join(temporary, name), at, at);
  }
  const made = makeThrowawayFolder(now);
  const left = readdirSync(temporary).filter((name) => !made.endsWith(name));
  expect(left.toSorted()).toEqual(['kept-demo-new', 'somebody-else']);
});
