import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeTextFile } from '../../src/outside/write-text-file.ts';
import { tempFolder } from '../support/temp-folder.ts';

test.each(['x', `${'y'.repeat(251)}.ics`, '-x', '"quoted" & 承诺', 'a\nb'])(
  'a file called %s is written as it is',
  (name) => {
    const folder = tempFolder();
    const path = join(folder, name);
    expect(writeTextFile(path, 'text', '--ics')).toEqual({ ok: true, value: path });
    expect(readFileSync(path, 'utf8')).toBe('text');
    expect(readdirSync(folder)).toEqual([name]);
  },
);

test.each(['x'.repeat(300), 'no/such/folder/x', 'folder', '.', '\0'])(
  'a place where no file can be is refused, and nothing is left: %j',
  (name) => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'folder'));
    expect(writeTextFile(`${folder}/${name}`, 'text', '--ics')).toMatchObject({
      ok: false,
      problem: { kind: 'flag-not-read', expects: 'new-file' },
    });
    expect(readdirSync(folder)).toEqual(['folder']);
  },
);
