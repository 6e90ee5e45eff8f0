import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dangerousOnTerminal, hostileTexts, legitimateNames } from '../support/hostile-texts.ts';
import { realDesk, type RealDesk, type RealRun } from '../support/real-desk.ts';

/** One line for each place a person can put a text, with the text in it; none of them may stop kept. */
async function sayEverywhere(desk: RealDesk, text: string): Promise<readonly RealRun[]> {
  const lines: readonly (readonly string[])[] = [
    ['add', `${text}@Acme`, 'first', 'deck', 'by', 'fri'],
    ['add', `jane@${text}`, 'second', 'deck', 'by', 'fri'],
    ['add', 'tom@Acme', text, 'by', 'thu', '--note', text, '--as', text, '--plan-b', text],
    ['add', 'tom', 'deck', 'by', text],
    ['wait', 'tom', text, 'by', 'fri', '--job', text],
    ['note', 'tom', text],
    ['note', 'tom', text, '--decision'],
    ['told', 'tom', text],
    ['edit', 'tom', '--name', text, '--role', text, '--address-as', text, '--nickname', text],
    ['edit', 'acme', '--name', text],
    ['config', 'me.name', text],
    ['move', 'deck', 'mon', '--why', text],
    ['drop', 'deck', '--why', text],
    ['can', 'tom', text, 'by', 'fri'],
  ];
  const runs: RealRun[] = [];
  for (const line of lines) runs.push(await desk.kept(line));
  return runs;
}

const looks: readonly (readonly string[])[] = [
  [],
  ['list', '--all'],
  ['who'],
  ['who', 'acme'],
  ['log', '--all'],
  ['show', '7k'],
  ['mail', 'status', '--all'],
  ['mail', 'status', '--all', '--chat'],
  ['config'],
  ['doctor'],
  ['restore'],
  ['undo'],
  ['redo'],
];

/** The same text as what is looked for, named, or mistyped. */
function asked(text: string): readonly (readonly string[])[] {
  return [
    [text],
    ['find', text],
    ['show', text],
    ['who', text],
    ['date', text],
    ['undo', text],
    ['config', text],
    ['config', text, text],
    ['list', text],
    ['list', `zz ${text}`],
    ['week', `zz ${text}`],
    ['find', `zz ${text}`],
    ['who', `zz ${text}`],
    ['mail', text],
    ['mail', 'status', text],
    ['restore', text],
    ['import', text],
    ['forget', text],
    ['list', `--${text}`],
    ['--lang', text],
    ['help', text],
  ];
}

/** What a run printed that steers, with what was typed; nothing when all is well. */
function harmIn(run: RealRun, line: readonly string[]): readonly string[] {
  const typed = line.map((word) => word.slice(0, 40)).join(' ');
  const harm = [run.out, run.talk].flatMap((printed) => {
    const found = dangerousOnTerminal.exec(printed);
    const around = found && printed.slice(Math.max(0, found.index - 60), found.index + 20);
    return around === null ? [] : [`${typed}: ${JSON.stringify(around)}`];
  });
  const isCodeOfOurs = [0, 1, 2, 3, 4, 5, 10].includes(run.exitCode);
  return isCodeOfOurs ? harm : [...harm, `${typed}: exit ${run.exitCode}`];
}

describe.each(hostileTexts)('%s', (_, text) => {
  test('reaches no terminal, and stops no command', async () => {
    const desk = realDesk();
    const harm = (await sayEverywhere(desk, text)).flatMap((run) => harmIn(run, ['add']));
    for (const line of [...looks, ...asked(text)])
      harm.push(...harmIn(await desk.kept(line), line));
    expect(harm).toEqual([]);
  }, 30_000);

  test('stands in --json whole, and there too without a sign that steers', async () => {
    const desk = realDesk();
    await desk.kept('add tom@acme deck by fri');
    await desk.kept(['edit', '7k', '--what', text]);
    await desk.kept(['note', 'tom', text]);
    for (const line of [['list'], ['show', '7k'], ['who', 'tom'], ['find', text], []]) {
      const run = await desk.kept([...line, '--json']);
      expect(harmIn(run, line)).toEqual([]);
      JSON.parse(run.out);
    }
    const { out } = await desk.kept(['list', '--json']);
    const [item] = (JSON.parse(out) as { items: readonly { what: string }[] }).items;
    // A text of nothing but what kept trims is no text, and changes nothing.
    const kept = item?.what ?? '';
    // What a terminal would obey is gone; every letter that is left was typed.
    const letters = kept.match(/[\p{L}\p{N}]/gu) ?? [];
    expect(kept === 'deck' ? [] : letters.filter((letter) => !text.includes(letter))).toEqual([]);
    expect(kept).not.toBe('');
    const exported = await desk.kept('export');
    expect(harmIn(exported, ['export'])).toEqual([]);
    JSON.parse(exported.out);
  }, 30_000);
});

test.each(legitimateNames)('%s comes out as it went in', async (name) => {
  const desk = realDesk();
  await desk.kept(['add', `${name}@acme`, 'deck', 'by', 'fri']);
  await desk.kept(['note', 'deck', name]);
  const json = JSON.parse((await desk.kept('list --json')).out) as {
    items: readonly { who: readonly { name: string }[] }[];
  };
  expect(json.items[0]?.who[0]?.name).toBe(name);
  expect((await desk.kept('list')).out).toContain(name);
  expect((await desk.kept(['who', name])).out).toContain(name);
  expect((await desk.kept(['find', name])).out).not.toBe('');
});

test.each(legitimateNames.filter((name) => !/[&“”]/u.test(name)))(
  '%s is kept as a company, and found as people type it',
  async (name) => {
    const desk = realDesk();
    await desk.kept(['add', `jane@${name}`, 'deck', 'by', 'fri']);
    await desk.kept([
      'add',
      `tom@${name.normalize('NFKC').replaceAll('’', "'")}`,
      'plan',
      'by',
      'fri',
    ]);
    const { items } = JSON.parse((await desk.kept('list --json')).out) as {
      items: readonly { client: { name: string } }[];
    };
    expect(items.map(({ client }) => client.name)).toEqual([name, name]);
  },
);

test('no text at all steers a terminal or stops kept', async () => {
  const desk = realDesk();
  await desk.kept('add tom@acme deck by fri');
  await fc.assert(
    fc.asyncProperty(
      fc.string({
        unit: fc.oneof(
          fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
          fc.constantFrom(
            '\u001B',
            '\u009B',
            '[',
            ']',
            ';',
            'm',
            '\u0007',
            '\u202E',
            '\u200D',
            '\r',
            '\n',
            '@',
            ' ',
          ),
        ),
        maxLength: 30,
      }),
      async (text) => {
        for (const line of [
          ['edit', '7k', '--what', text],
          ['note', 'tom', text],
          ['find', text],
          ['date', text],
          ['add', `tom ${text}`],
          ['list'],
          ['log'],
        ]) {
          expect(harmIn(await desk.kept(line), line)).toEqual([]);
        }
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
