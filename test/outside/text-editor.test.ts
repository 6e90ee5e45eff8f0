import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editText } from '../../src/outside/text-editor.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** An editor as a script: `$1` is the file it is to edit. */
function editorOf(place: string, script: string): NodeJS.ProcessEnv {
  const path = join(place, 'editor');
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o700 });
  return { EDITOR: path };
}

test('what she edits lies in a folder of its own inside hers, open to nobody, and is gone when she is done', () => {
  const place = tempFolder();
  const folder = join(place, 'kept', 'editing');
  const env = editorOf(
    place,
    `ls -ld "$1" "$(dirname "$1")" "$(dirname "$(dirname "$1")")" > "${place}/seen"; cat "$1" >> "${place}/seen"; printf 'blue' > "$1"; echo swap > "$1.swp"`,
  );
  expect(editText(env, folder, 'decided:')).toBe('blue');
  const seen = readFileSync(join(place, 'seen'), 'utf8');
  expect(seen.match(/^[d-][rwx-]{9}/gmu)?.toSorted()).toEqual([
    '-rw-------',
    'drwx------',
    'drwx------',
  ]);
  expect(seen).toContain(folder);
  expect(seen).toContain('decided:');
  expect(readdirSync(folder)).toEqual([]);
});

test('an editor that is left with an error, or is none, means nothing', () => {
  const place = tempFolder();
  expect(
    editText(editorOf(place, 'printf x > "$1"; exit 1'), join(place, 'a'), 'text'),
  ).toBeUndefined();
  expect(editText({ EDITOR: '/no/such/editor' }, join(place, 'a'), 'text')).toBeUndefined();
  expect(editText({ EDITOR: '  ' }, join(place, 'a'), 'text')).toBeUndefined();
  expect(readdirSync(join(place, 'a'))).toEqual([]);
});

test('where nothing can be written there is no editor, and no fault', () => {
  const place = tempFolder();
  writeFileSync(join(place, 'file'), '');
  expect(editText(editorOf(place, 'true'), join(place, 'file', 'editing'), 'text')).toBeUndefined();
});

test('her editor is told no passphrase and no password', () => {
  const place = tempFolder();
  const secrets = { KEPT_PASSPHRASE: 'marzipan', KEPT_SMTP_PASSWORD: 'rhubarb', KEPT_HOME: place };
  const env = { ...secrets, ...editorOf(place, `/usr/bin/env > "$1"`) };
  const seen = editText(env, join(place, 'editing'), 'text') ?? '';
  expect(seen).toContain(`KEPT_HOME=${place}`);
  expect(seen).not.toMatch(/KEPT_PASSPHRASE|KEPT_SMTP|marzipan|rhubarb/u);
});
