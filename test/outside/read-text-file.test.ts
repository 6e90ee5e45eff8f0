import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTextFile } from '../../src/outside/read-text-file.ts';
import { tempFolder } from '../support/temp-folder.ts';

const text = '{"what":"报价单 👩‍👧 é"}\n';

test.each([
  ['as it is', Buffer.from(text)],
  ['with a mark before it', Buffer.from(`\uFEFF${text}`)],
  ['as PowerShell writes it', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['in the other order of bytes', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  [
    'in that order and cut inside a sign',
    Buffer.concat([Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), Buffer.from('x')]),
  ],
])('a file is read %s', (_, bytes) => {
  const path = join(tempFolder(), 'file');
  writeFileSync(path, bytes);
  expect(readTextFile(path)).toBe(text);
});

test.each(['none', 'x'.repeat(300), '\0', '.'])('what is no file is none: %j', (name) => {
  expect(readTextFile(`${tempFolder()}/${name}`)).toBeUndefined();
});
