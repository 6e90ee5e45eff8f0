import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NamedDraft } from '../../../src/outside/mail/mail-drafts.ts';
import { writeDrafts } from '../../../src/outside/mail/mail-drafts.ts';
import { tempFolder } from '../../support/temp-folder.ts';

function draftFor(name: string, text = name): NamedDraft {
  return { name, id: '01935C8E-9a00', suffix: 'status-2026-11-23', bytes: Buffer.from(text) };
}

test('drafts stand in the folder, made when missing, each for the owner alone', () => {
  const folder = join(tempFolder(), 'drafts', 'friday');
  const written = writeDrafts(folder, [draftFor('Acme'), draftFor('晨光')]);
  const paths = ['acme-status-2026-11-23.eml', '晨光-status-2026-11-23.eml'];
  expect(written).toEqual({ ok: true, value: paths.map((path) => join(folder, path)) });
  expect(readdirSync(folder).toSorted()).toEqual(paths.toSorted());
  for (const path of paths) expect(statSync(join(folder, path)).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, paths[0] ?? ''), 'utf8')).toBe('Acme');
});

test.each([
  ['../../etc/passwd', 'etc-passwd'],
  ['Ünïted & Sons, Ltd.', 'united-sons-ltd'],
  ['..', '01935c8e-9a00'],
  ['شركة', '01935c8e-9a00'],
  ['长'.repeat(300), '长'.repeat(33)],
  ['𠮷'.repeat(300), '𠮷'.repeat(25)],
  ['CON', 'con-client'],
  ['Com1', 'com1-client'],
  ['Acme\u001B]0;owned\u0007\u001B[31m', 'acme'],
  ['-rf', 'rf'],
  ['.hidden', 'hidden'],
])('a client called %s cannot choose where its file goes', (name, slug) => {
  const folder = tempFolder();
  writeDrafts(folder, [draftFor(name)]);
  expect(readdirSync(folder)).toEqual([`${slug}-status-2026-11-23.eml`]);
});

test('two clients of one name get two files', () => {
  const folder = tempFolder();
  writeDrafts(folder, [draftFor('Acme', 'one'), draftFor('ACME', 'two')]);
  expect(readdirSync(folder).toSorted()).toEqual([
    'acme-2-status-2026-11-23.eml',
    'acme-status-2026-11-23.eml',
  ]);
});

test('a draft of the same week is replaced as a whole, and a link in its place is not followed', () => {
  const folder = tempFolder();
  const victim = join(tempFolder(), 'victim');
  writeFileSync(victim, 'untouched');
  symlinkSync(victim, join(folder, 'acme-status-2026-11-23.eml'));
  writeDrafts(folder, [draftFor('Acme', 'long draft')]);
  writeDrafts(folder, [draftFor('Acme', 'short')]);
  expect(readFileSync(join(folder, 'acme-status-2026-11-23.eml'), 'utf8')).toBe('short');
  expect(readFileSync(victim, 'utf8')).toBe('untouched');
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a file where the folder should be is refused and stays as it is', () => {
  const file = join(tempFolder(), 'drafts');
  writeFileSync(file, 'mine');
  for (const folder of [file, join(file, 'below')]) {
    expect(writeDrafts(folder, [draftFor('Acme')])).toEqual({
      ok: false,
      problem: { kind: 'flag-not-read', flag: '--eml', value: folder, expects: 'folder' },
    });
  }
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test('when a draft cannot be put in its place nothing half-written stays behind', () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'acme-status-2026-11-23.eml', 'in the way'), { recursive: true });
  expect(writeDrafts(folder, [draftFor('Acme')])).toMatchObject({ problem: { value: folder } });
  expect(readdirSync(folder)).toEqual(['acme-status-2026-11-23.eml']);
});

test('in a folder for each client the file is called by what it is alone', () => {
  const folder = tempFolder();
  const written = writeDrafts(
    folder,
    [draftFor('Acme'), draftFor('晨光'), draftFor('ACME', 'two')],
    {
      layout: 'by-client',
    },
  );
  expect(written).toMatchObject({
    value: ['acme', '晨光', 'acme-2'].map((client) =>
      join(folder, client, 'status-2026-11-23.eml'),
    ),
  });
});

test('what is another letter’s is not written over', () => {
  const folder = tempFolder();
  writeDrafts(folder, [draftFor('Acme', 'one')]);
  writeDrafts(folder, [draftFor('Acme', 'two')], {
    layout: 'flat',
    isOthers: (path) => !path.includes('-2-'),
  });
  expect(readFileSync(join(folder, 'acme-status-2026-11-23.eml'), 'utf8')).toBe('one');
  expect(readFileSync(join(folder, 'acme-2-status-2026-11-23.eml'), 'utf8')).toBe('two');
});

test.skipIf(process.platform !== 'linux')(
  'a folder that can never be made is refused, and not tried for ever',
  () => {
    const folder = '/proc/kept/drafts';
    expect(writeDrafts(folder, [draftFor('Acme')])).toMatchObject({
      problem: { kind: 'flag-not-read', value: folder },
    });
  },
);

test('the longest names a client and a title can have are no fault', () => {
  const folder = tempFolder();
  const long = { ...draftFor('长'.repeat(300)), suffix: `agenda-${'稿'.repeat(300)}` };
  expect(writeDrafts(folder, [long, { ...long, id: '2' }]).ok).toBe(true);
  for (const name of readdirSync(folder)) expect(Buffer.byteLength(name)).toBeLessThan(255);
});

test.each(['x'.repeat(300), '/dev/null/x'])('a folder nobody can make is refused: %s', (path) => {
  expect(writeDrafts(path, [draftFor('Acme')])).toMatchObject({
    ok: false,
    problem: { kind: 'flag-not-read', expects: 'folder' },
  });
});
