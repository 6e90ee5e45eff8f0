import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptPaths } from '../../src/outside/kept-paths.ts';

test('KEPT_HOME is the folder, wherever kept is called from', () => {
  expect(keptPaths({ KEPT_HOME: '/data/kept' })).toEqual({
    folder: resolve('/data/kept'),
    settings: resolve('/data/kept/settings.json'),
    drafts: resolve('/data/kept/drafts'),
    editing: resolve('/data/kept/editing'),
  });
  expect(keptPaths({ KEPT_HOME: 'here' }).folder).toBe(resolve('here'));
});

test.runIf(process.platform === 'linux')('without it, the usual place for data', () => {
  expect(keptPaths({}).folder).toBe(join(homedir(), '.local', 'share', 'kept'));
  expect(keptPaths({ KEPT_HOME: '' }).folder).toBe(join(homedir(), '.local', 'share', 'kept'));
  expect(keptPaths({ XDG_DATA_HOME: '/data' }).folder).toBe('/data/kept');
});

test('a ~ that no shell took away is her home', () => {
  expect(keptPaths({ KEPT_HOME: '~/kept data' }).folder).toBe(join(homedir(), 'kept data'));
  expect(keptPaths({ KEPT_HOME: '~' }).folder).toBe(homedir());
  expect(keptPaths({ KEPT_HOME: '~wei/kept' }).folder).toBe(resolve('~wei/kept'));
});

test.runIf(process.platform === 'linux')(
  'a home or a place for data that is another in each folder she stands in is none',
  () => {
    expect(keptPaths({ XDG_DATA_HOME: 'data' }).folder).toBe(
      join(homedir(), '.local', 'share', 'kept'),
    );
    const usual = process.env['HOME'];
    onTestFinished(() => void (process.env['HOME'] = usual));
    process.env['HOME'] = 'relative/home';
    expect(() => keptPaths({})).toThrow(/^no-home/u);
    expect(() => keptPaths({ KEPT_HOME: '~/kept' })).toThrow(/^no-home/u);
  },
);
