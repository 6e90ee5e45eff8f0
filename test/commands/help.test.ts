import { describe, expect, test } from 'vitest';
import { flagTable } from '../../src/commands/flag-table.ts';
import { verbTable } from '../../src/commands/verb-table.ts';
import { widthOf } from '../../src/wording/text/text-width.ts';
import { commandDesk } from '../support/command-desk.ts';
import { helpFor } from '../support/words-for.ts';

describe.each(['en', 'zh-Hans', 'zh-Hant'] as const)('in %s', (language) => {
  const desk = commandDesk({ language });

  test('help shows the six words first, then every other verb, within eighty columns', async () => {
    const { out, exitCode } = await desk.kept('--help');
    expect(exitCode).toBe(0);
    expect(out.slice(2, 8).every((line) => line.startsWith('  kept'))).toBe(true);
    for (const { name } of verbTable) {
      expect(out.filter((line) => new RegExp(`\\b${name}\\b`, 'u').test(line))).not.toEqual([]);
    }
    expect(out.filter((line) => widthOf(line) > 80)).toEqual([]);
  });

  test.each(verbTable.map(({ name }) => name))(
    '%s begins with three examples, one of them in Chinese, and explains its flags',
    async (name) => {
      const { out } = await desk.kept(`help ${name}`);
      const begins = out.indexOf('') + 1;
      expect(out.slice(begins, begins + 3).every((line) => line.startsWith('  kept'))).toBe(true);
      expect(out.filter((line) => widthOf(line) > 80)).toEqual([]);
    },
  );

  test('every verb and every flag has its words', () => {
    const help = helpFor(language);
    expect(verbTable.filter(({ name }) => help.verbs[name] === undefined)).toEqual([]);
    const used = new Set(verbTable.flatMap(({ flags }) => flags));
    expect([...used].filter((flag) => help.flags[flag] === undefined)).toEqual([]);
  });
});

test('an example of every verb that has a Chinese name or takes words is in Chinese', () => {
  const help = helpFor('en');
  const without = verbTable.filter(
    ({ name }) => !help.verbs[name]?.examples.some((line) => /\p{sc=Han}/u.test(line)),
  );
  expect(without.map(({ name }) => name)).toEqual(['log']);
});

test('examples are what kept can read: no word of them is a flag it does not have', () => {
  for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
    const { verbs } = helpFor(language);
    for (const { name, flags } of verbTable) {
      const typed = (verbs[name]?.examples ?? []).flatMap(
        (line) => line.match(/(?<=--)[a-z-]+/gu) ?? [],
      );
      const common = ['json', 'plain', 'lang', 'yes', 'no-input', 'no-color'];
      const strange = typed.filter(
        (flag) => ![...flags, ...common].includes(flag as keyof typeof flagTable),
      );
      expect({ name, strange }).toEqual({ name, strange: [] });
    }
  }
});
