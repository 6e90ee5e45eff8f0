import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chanceBytes } from '../../src/outside/chance-bytes.ts';
import { tempFolder } from '../support/temp-folder.ts';

test('as many bytes as were asked for, and others each time', () => {
  const drawn = Array.from({ length: 50 }, () => chanceBytes(10).toString('hex'));
  for (const each of drawn) expect(each).toMatch(/^[\da-f]{20}$/u);
  expect(new Set(drawn).size).toBe(drawn.length);
});

test('where the source is not there, is a folder or gives too little, they are as unforeseeable', () => {
  const folder = tempFolder();
  const short = join(folder, 'short');
  writeFileSync(short, 'abc');
  for (const source of [join(folder, 'none'), folder, short]) {
    const drawn = Array.from({ length: 20 }, () => chanceBytes(10, source).toString('hex'));
    expect(new Set(drawn.filter((each) => each.length === 20)).size).toBe(20);
  }
});
