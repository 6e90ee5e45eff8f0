import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
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
