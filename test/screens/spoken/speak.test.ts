import { expect, test } from 'vitest';
import { speak } from '../../../src/screens/spoken/speak.ts';
import type { Language } from '../../../src/domain/language.ts';
import { testScreen } from '../../support/screen-world.ts';

/** What is said before each answer, and how it ended. */
async function heard(answers: readonly string[], language: Language = 'en') {
  const screen = testScreen({ language, columns: 78, rows: 10_000 });
  const turns: string[][] = [[]];
  const left = [...answers];
  const end = await speak(
    { context: screen.context, loop: screen.loop, ended: screen.ended },
    {
      say: (line) => turns.at(-1)?.push(line),
      ask: async (prompt) => {
        turns.at(-1)?.push(prompt);
        turns.push([]);
        return left.shift();
      },
    },
  );
  return { screen, turns, end };
}

test('the list is said section by section, each item with its place and its state first', async () => {
  const { turns, end } = await heard(['0']);
  expect(turns[0]).toMatchInlineSnapshot(`
    [
      "Say something, 3 items.",
      "1 of 3. Late, not told: 7k, 晨光, 王敏, 海报终稿, was Mon 18:00.",
      "2 of 3. Tight, 2h spare: r8, 晨光, 王敏, 报价单, 18:00.",
      "3 of 3. Give a date: c3, Acme, Jane Li, call back about the radio spot, no date.",
      "Type the number of an item, or:",
      "4: next: Owe today, 1 item.",
      "5: add something, and everything else.",
      "0: leave kept.",
      "Number: ",
    ]
  `);
  expect(end).toBe('asked');
});

test.each([
  ['zh-Hans', '该说一声，3 件。', '第 1 件，共 3 件。'],
  ['zh-Hant', '該說一聲，3 件。', '第 1 件，共 3 件。'],
] as const)('in %s too', async (language, section, place) => {
  const { turns } = await heard(['0'], language);
  expect(turns[0]?.[0]).toBe(section);
  expect(turns[0]?.[1]).toContain(place);
});

test('an item is delivered by numbers alone, its question is said with its answers, and what came of it', async () => {
  const { screen, turns } = await heard(['4', '1', '1', '2', '0']);
  expect(turns[2]?.[0]).toContain('n6');
  expect(turns[3]).toEqual([
    'n6 against what they expected?',
    '1: less than they expected.',
    '2: what they expected.',
    '3: more than they expected.',
    '4: as it is: delivered, and nothing said of it.',
    '0: back.',
    'Number: ',
  ]);
  expect(turns[4]?.[0]).toMatch(/^Delivered: n6 media plan v2, Chen Hao, Bluebird\./u);
  expect(screen.world.ledger.commitmentByHandle('n6')?.standing).toMatchObject({
    kind: 'delivered',
    gap: 'as',
  });
});

test('a line is asked for with its label; enter alone leaves it, and what is refused is said and asked again', async () => {
  const { screen, turns } = await heard(['1', '2', 'thrusday', 'next wed 5pm', '1', '0']);
  const asked = turns.flat();
  expect(asked).toContain('Move 7k to. Type it, then enter; enter alone leaves it. ');
  expect(asked.some((line) => line.includes('thrusday'))).toBe(true);
  expect(screen.world.ledger.commitmentByHandle('7k')?.promised).toMatchObject({ kind: 'moment' });
});

test.each([
  ['full-width', '０', 'asked'],
  ['spaced', ' 0 ', 'asked'],
] as const)('a %s number is a number', async (_how, typed, end) => {
  expect((await heard([typed])).end).toBe(end);
});

test('what is no number is said so; the end of the input leaves', async () => {
  const { turns, end } = await heard(['abc', '99']);
  expect(turns[1]).toEqual(['"abc" is not one of the numbers. Type 0 to 5.', 'Number: ']);
  expect(end).toBe('interrupted');
});

test('the story of an item is said without rules and columns', async () => {
  const { turns } = await heard(['1', '7', '0', '0']);
  const story = turns.flat().join('\n');
  expect(story).toContain('story, ');
  expect(story).not.toMatch(/-{3}|\s{3}|[█░─]/u);
});

test('a handle is said as it is typed', async () => {
  const { turns } = await heard(['4', '1', '2', 'next wed 5pm', '0', '0']);
  const said = turns.flat();
  expect(said.some((line) => line.startsWith('n6, Tue 24 Nov'))).toBe(true);
  expect(said.filter((line) => line.startsWith('N6'))).toEqual([]);
});

test.each(['zh-Hans', 'zh-Hant'] as const)(
  'in %s sentences are joined as Chinese is',
  async (language) => {
    const { turns } = await heard(
      ['4', '1', '2', '下周三 17:00', '2', '1', '7', '0', '0', '0'],
      language,
    );
    const said = turns.flat().filter((line) => /\p{Script=Han}/u.test(line));
    expect(said.filter((line) => /[。，] |\p{Script=Han}[.,] /u.test(line.trimEnd()))).toEqual([]);
  },
);

test('all else begins with no item, and finding is among it', async () => {
  const { turns } = await heard(['5', '0', '0']);
  expect(turns[1]?.[0]).toMatch(/^1: /u);
  expect(turns[1]).toContainEqual(expect.stringContaining('search everything'));
});

test('what is found is said with numbers, and a number opens it', async () => {
  const first = await heard(['5', '0', '0']);
  const find = first.turns[1]?.find((line) => line.includes('search everything')) ?? '';
  const { turns } = await heard([
    '5',
    find.split(':')[0] ?? '',
    'nothing like it',
    'jane',
    '1',
    '0',
    '0',
    '0',
  ]);
  expect(turns[2]?.at(-1)).toContain('Type it');
  expect(turns[3]?.join(' ')).toContain('nothing like it');
  expect(turns[4]?.some((line) => /^2: .*Jane/u.test(line))).toBe(true);
  expect(turns[5]?.join(' ')).not.toBe(turns[4]?.join(' '));
});
