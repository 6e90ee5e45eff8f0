import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKOUT, filesIn } from '../tools/checkout.ts';
import { findStrays, ROOMS } from './rooms.ts';

const sound = new Map(
  Object.keys(ROOMS).map((room) => [room.endsWith('.ts') ? room : `${room}/a.ts`, '']),
);

test('every room of the house reaches only what lies below it, and none is empty', () => {
  const sources = filesIn('src/**/*.*').map(
    (file) => [file.replace(/^src\//u, ''), readFileSync(join(CHECKOUT, file), 'utf8')] as const,
  );
  expect(findStrays(new Map(sources))).toEqual([]);
});

test('a house as drawn has no stray', () => {
  expect(findStrays(sound)).toEqual([]);
});

test.each([
  [
    'an import upstairs',
    'domain/a.ts',
    "import { add } from '../actions/add.ts';",
    '../actions/add.ts',
  ],
  [
    'a type from upstairs',
    'domain/a.ts',
    "import type { World } from '../actions/world.ts';",
    '../actions/world.ts',
  ],
  [
    'a type named in passing',
    'domain/a.ts',
    "type W = import('../actions/world.ts').World;",
    '../actions/world.ts',
  ],
  [
    'a dynamic import',
    'commands/a.ts',
    "await import('../screens/open.tsx');",
    '../screens/open.tsx',
  ],
  [
    'a dynamic import in other quotes',
    'commands/a.ts',
    'await import(`../screens/open.tsx`);',
    '../screens/open.tsx',
  ],
  [
    'a dynamic import over lines',
    'commands/a.ts',
    "import(\n  // why\n  '../screens/open.tsx'\n)",
    'a path worked out while running',
  ],
  ['a path worked out', 'commands/a.ts', 'import(name)', 'a path worked out while running'],
  [
    'a passing on',
    'letters/a.ts',
    "export * from '../ledger/open-ledger.ts';",
    '../ledger/open-ledger.ts',
  ],
  [
    'an import over lines',
    'wording/a.ts',
    "import {\n  one,\n  two,\n} from '../capture/one.ts';",
    '../capture/one.ts',
  ],
  ['an import for its effect', 'wording/a.ts', "import '../capture/one.ts';", '../capture/one.ts'],
  [
    'one face in the other',
    'screens/a.ts',
    "import { x } from '../commands/x.ts';",
    '../commands/x.ts',
  ],
  ['a face in the wiring', 'wiring.ts', "import { x } from './commands/x.ts';", './commands/x.ts'],
  [
    'the way out of src',
    'actions/a.ts',
    "import { x } from '../../test/support/x.ts';",
    '../../test/support/x.ts',
  ],
  [
    'a part of Node in a pure room',
    'actions/a.ts',
    "import { readFileSync } from 'node:fs';",
    'node:fs',
  ],
  [
    'SQLite outside the ledger',
    'outside/a.ts',
    "import { DatabaseSync } from 'node:sqlite';",
    'node:sqlite',
  ],
  ['a part of Node without its prefix', 'ledger/a.ts', "import fs from 'fs';", 'fs'],
  ['React in a command', 'commands/a.ts', "import { useState } from 'react';", 'react'],
  [
    'chrono by a path',
    'wording/a.ts',
    "import * as chrono from 'chrono-node/en';",
    'chrono-node/en',
  ],
  [
    'Temporal by another door',
    'domain/a.ts',
    "import { Temporal } from 'temporal-polyfill';",
    'temporal-polyfill',
  ],
])('%s is named', (_, file, text, stray) => {
  expect(findStrays(new Map([...sound, [file, text]]))).toEqual([`${file} -> ${stray}`]);
});

test('a component outside the screens is named, although it imports React without a word', () => {
  expect(findStrays(new Map([...sound, ['commands/a.tsx', '']]))).toEqual([
    'commands/a.tsx -> react',
  ]);
});

test('a file in a folder that nobody has drawn is named', () => {
  expect(findStrays(new Map([...sound, ['utils/a.ts', '']]))).toEqual([
    'utils/a.ts is in no room of the table',
  ]);
});

test.each(Object.keys(ROOMS))('a house without anything in %s is not content', (room) => {
  const rest = [...sound].filter(([file]) => !file.startsWith(room));
  expect(findStrays(new Map(rest))).toEqual([`${room} has no file`]);
});
