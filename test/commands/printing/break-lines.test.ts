import { expect, test } from 'vitest';
import { brokenLine } from '../../../src/commands/printing/break-lines.ts';
import { textOf } from '../../../src/wording/meaning.ts';
import { widthOf } from '../../../src/wording/text/text-width.ts';
import { commandDesk } from '../../support/command-desk.ts';

const narrow = { isOutTerminal: true, columns: 44, talkColumns: 44 };
const long =
  'add "jane@acme" revised deck, 12 slides, PDF, three colour routes and one more by 18 dec need 1h';

test('on a terminal what is said breaks between words, and goes on below the words', async () => {
  const { talk } = await commandDesk({ streams: narrow }).kept(long);
  expect(talk.slice(0, 2)).toEqual([
    '7k  Jane, Acme: revised deck, 12 slides,',
    '    PDF, three colour routes and one more',
  ]);
  for (const line of talk) expect(widthOf(line)).toBeLessThanOrEqual(44);
});

test('in a pipe nothing is broken', async () => {
  const { talk } = await commandDesk().kept(long);
  expect(talk[0]).toBe(
    '7k  Jane, Acme: revised deck, 12 slides, PDF, three colour routes and one more',
  );
});

test.each(['list', 'show 7k', 'who acme', 'who', 'find deck', 'add --help', '--help', 'config'])(
  'kept %s is no wider than the terminal',
  async (typed) => {
    const desk = commandDesk({ streams: narrow });
    await desk.kept(long);
    await desk.kept(
      'add 王敏@晨光 一份很长很长的报价单，包括所有的拍摄费用、后期费用，还有差旅 周五',
    );
    const { out } = await desk.kept(typed);
    expect(out.length).toBeGreaterThan(0);
    for (const line of out) expect(widthOf(line)).toBeLessThanOrEqual(44);
  },
);

test('a list on a terminal keeps a line an item and marks what it cuts', async () => {
  const desk = commandDesk({ streams: narrow });
  await desk.kept(long);
  expect((await desk.kept('list')).out).toEqual(['7k  Acme  Jane  revised dec.. Fri 18 Dec  ok']);
});

test('what is printed as JSON is never broken', async () => {
  const desk = commandDesk({ streams: narrow });
  await desk.kept(long);
  expect((await desk.kept('list --json')).out).toHaveLength(1);
});

test('every piece of a broken line keeps its meaning', () => {
  const line = [
    { text: 'STATE  ', meaning: 'faint' as const },
    { text: 'revised deck for the pitch ' },
    { text: 'VERY LATE INDEED', meaning: 'alarm' as const },
  ];
  const broken = brokenLine(line, 30);
  expect(broken.map(textOf)).toEqual([
    'STATE  revised deck for the',
    '       pitch VERY LATE INDEED',
  ]);
  expect(broken[1]?.at(-1)).toEqual({ text: 'VERY LATE INDEED', meaning: 'alarm' });
});
