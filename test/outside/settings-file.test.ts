import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettingsFile, watchSettings, writeSettings } from '../../src/outside/settings-file.ts';
import { tempFolder } from '../support/temp-folder.ts';

function settingsPath(text?: string): string {
  const path = join(tempFolder(), 'kept', 'settings.json');
  if (text === undefined) return path;
  mkdirSync(dirname(path));
  writeFileSync(path, text);
  return path;
}

function fileAt(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

test('no file is no setting', () => {
  expect(readSettingsFile(settingsPath())).toEqual({ stored: {}, isBroken: false });
});

test('what was written is read again', async () => {
  const path = settingsPath();
  await writeSettings(path, { 'me.name': '魏来', 'buffer.ok': 0.9, holidays: ['CN', 'HK'] });
  expect(readSettingsFile(path)).toEqual({
    stored: { me: { name: '魏来' }, buffer: { ok: 0.9 }, holidays: ['CN', 'HK'] },
    isBroken: false,
  });
});

test('what a hand wrote stays, also what kept does not know', async () => {
  const path = settingsPath('{ "me": { "email": "wei@agency.example" }, "my.own": [1], "x": {} }');
  await writeSettings(path, { 'me.name': 'Wei' });
  expect(fileAt(path)).toEqual({
    me: { email: 'wei@agency.example', name: 'Wei' },
    'my.own': [1],
    x: {},
  });
});

test('a setting that a hand wrote flat is replaced, not shadowed', async () => {
  const path = settingsPath('{ "me.name": "Old", "buffer.ok": 0.9 }');
  await writeSettings(path, { 'me.name': 'Wei', 'buffer.ok': undefined });
  expect(fileAt(path)).toEqual({ me: { name: 'Wei' } });
});

test('the mark that Notepad sets before a file is none of it', async () => {
  const path = settingsPath('\uFEFF{ "me": { "email": "wei@agency.example" } }');
  expect(readSettingsFile(path).isBroken).toBe(false);
  expect(await writeSettings(path, { 'me.name': 'Wei' })).toMatchObject({ ok: true });
  expect(fileAt(path)).toEqual({ me: { email: 'wei@agency.example', name: 'Wei' } });
});

test('undefined takes a setting back', async () => {
  const path = settingsPath();
  await writeSettings(path, { 'me.name': 'Wei', 'me.email': 'wei@agency.example' });
  await writeSettings(path, { 'me.name': undefined });
  expect(fileAt(path)).toEqual({ me: { email: 'wei@agency.example' } });
});

test.each(['', '{ "me": ', 'me.name = Wei'])(
  '%j is a broken file, and is not written over',
  async (text) => {
    const path = settingsPath(text);
    expect(readSettingsFile(path)).toEqual({ stored: {}, isBroken: true });
    expect(await writeSettings(path, { 'me.name': 'Wei' })).toEqual({
      ok: false,
      problem: { kind: 'settings-not-saved', path, why: 'not-json' },
    });
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

test.runIf(process.platform !== 'win32')(
  'folder and file are for her eyes, under any umask',
  async () => {
    const before = process.umask(0);
    try {
      const path = settingsPath();
      await writeSettings(path, { 'me.name': 'Wei' });
      expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
      expect(statSync(path).mode & 0o777).toBe(0o600);
    } finally {
      process.umask(before);
    }
  },
);

test('a folder that cannot be made is a refusal', async () => {
  const file = join(tempFolder(), 'file');
  writeFileSync(file, '');
  const path = join(file, 'settings.json');
  expect(await writeSettings(path, { 'me.name': 'Wei' })).toMatchObject({
    ok: false,
    problem: { why: 'not-writable' },
  });
});

test('what somebody else writes is told once, and only then', async () => {
  const path = settingsPath();
  const look = watchSettings(path);
  expect(look()).toBeUndefined();
  await writeSettings(path, { 'me.name': 'Wei' });
  expect(look()?.stored).toEqual({ me: { name: 'Wei' } });
  expect(look()).toBeUndefined();
  await writeSettings(path, { 'me.name': 'Wei Lin' });
  expect(look()?.stored).toEqual({ me: { name: 'Wei Lin' } });
});

test.each(['[1, 2]', 'null', '"text"', '7'])(
  'a file that holds %s holds no settings, and is not written over',
  async (text) => {
    const path = settingsPath(text);
    expect(readSettingsFile(path)).toEqual({ stored: {}, isBroken: true });
    expect(await writeSettings(path, { 'me.name': 'Wei' })).toMatchObject({
      problem: { why: 'not-json' },
    });
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);
