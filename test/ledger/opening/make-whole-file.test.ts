import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeWholeFile, writeDown } from '../../../src/ledger/opening/make-whole-file.ts';
import { tempFolder } from '../../support/temp-folder.ts';

test('a file has its name only when it is whole', () => {
  const path = `${tempFolder()}/device`;
  const seen: boolean[] = [];
  makeWholeFile(path, 'a', (draft) => {
    writeDown(draft, 'whole');
    seen.push(existsSync(path));
  });
  expect(seen).toEqual([false]);
  expect(readFileSync(path, 'utf8')).toBe('whole');
});

test('who comes second uses the file of who came first, and leaves nothing behind', () => {
  const folder = tempFolder();
  const path = `${folder}/device`;
  makeWholeFile(path, 'slow', (slow) => {
    writeDown(slow, 'slow');
    makeWholeFile(path, 'quick', (quick) => writeDown(quick, 'quick'));
    // The quick one swept up, the slow one's draft with it.
    writeFileSync(slow, 'slow again');
  });
  expect(readFileSync(path, 'utf8')).toBe('quick');
  expect(readdirSync(folder)).toEqual(['device']);
});

test('a making that fails leaves nothing behind', () => {
  const folder = tempFolder();
  const making = () =>
    makeWholeFile(`${folder}/device`, 'a', () => {
      throw new Error('no room');
    });
  expect(making).toThrow('no room');
  expect(readdirSync(folder)).toEqual([]);
});
