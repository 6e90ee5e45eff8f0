import { expect, test } from 'vitest';
import { everyVerbName, parseArguments } from '../../src/commands/parse-arguments.ts';
import { verbTable } from '../../src/commands/verb-table.ts';
import { shellWords } from '../support/shell-words.ts';

async function parse(typed: string) {
  return parseArguments(shellWords(typed));
}

async function verbOf(typed: string): Promise<string> {
  const asked = await parse(typed);
  return asked.kind === 'verb' ? asked.row.name : asked.kind;
}

test.each([
  ['add jane deck by fri', 'add'],
  ['a jane deck by fri', 'add'],
  ['答应 王敏 报价单', 'add'],
  ['承諾 王敏 報價單', 'add'],
  ['能不能 王敏 报价单', 'can'],
  ['等 老李 照片', 'wait'],
  ['交了 报价单', 'done'],
  ['收到 照片', 'got'],
  ['改 报价单 周五', 'move'],
  ['说了 王敏 改期', 'told'],
  ['记 王敏 周五别打电话', 'note'],
  ['看 7k', 'show'],
  ['找 报价', 'find'],
  ['写 status 晨光', 'mail'],
  ['撤销', 'undo'],
  ['ls', 'list'],
  ['', 'home'],
  ['status', 'home'],
  ['--check', 'home'],
  ['7k', 'show'],
  ['7K', 'show'],
  ['--lang zh list', 'list'],
  ['-y add jane deck', 'add'],
  ['--version', 'version'],
  ['-V', 'version'],
  ['-h', 'help'],
  ['help', 'help'],
  ['help add', 'help'],
  ['add --help', 'help'],
])('"kept %s" asks for %s', async (typed, verb) => {
  expect(await verbOf(typed)).toBe(verb);
});

test.each(['jane deck by fri', 'addd jane', 'ADD jane', '等等', '1024', 'help me', 'zz'])(
  '"kept %s" is a mistake, never a capture',
  async (typed) => {
    expect(await parse(typed)).toMatchObject({ kind: 'usage', problem: { kind: 'verb-unknown' } });
  },
);

test('the handle of `kept 7k` is the item, and flags may follow it', async () => {
  expect(await parse('7k --json')).toMatchObject({
    kind: 'verb',
    line: { words: ['7k'] },
    common: { json: true },
  });
});

test('words and flags may stand in any order', async () => {
  expect(await parse('add jane --need 2h deck --strict by fri')).toMatchObject({
    line: { words: ['jane', 'deck', 'by', 'fri'], flags: { need: '2h', strict: true } },
  });
  expect(await parse('--no-input add jane deck')).toMatchObject({ common: { noInput: true } });
});

test('everything behind two dashes is words', async () => {
  expect(await parse('note jane -- --strict is her word')).toMatchObject({
    line: { words: ['jane', '--strict', 'is', 'her', 'word'], flags: {} },
  });
});

test.each([
  ['add jane deck --bye fri', 'flag-unknown', '--bye'],
  ['add jane deck thu -> fri', 'flag-unknown', '->'],
  ['add jane deck --by', 'flag-needs-value', '--by'],
  ['list --need 2h', 'flag-unknown', '--need'],
  ['mail report 7k --ics=dates.ics', 'flag-takes-nothing', '--ics'],
  ['list --json=yes', 'flag-takes-nothing', '--json'],
  ['list --jsn=yes', 'flag-unknown', '--jsn'],
  ['--demolition', 'flag-unknown', '--demolition'],
])('"kept %s" is wrong use', async (typed, kind, flag) => {
  expect(await parse(typed)).toMatchObject({ kind: 'usage', problem: { kind, flag } });
});

test('a wrong flag is told which flags there are', async () => {
  const asked = await parse('add jane deck --bye fri');
  expect(asked.kind === 'usage' && 'known' in asked.problem && asked.problem.known).toContain(
    '--by',
  );
});

test('wrong use still answers a script in JSON', async () => {
  expect((await parse('waiting --json')).common.json).toBe(true);
  expect((await parse('add --bye fri --json')).common.json).toBe(true);
});

test('common flags are all off until they are typed', async () => {
  expect((await parse('list')).common).toEqual({
    json: false,
    plain: false,
    yes: false,
    noInput: false,
    noColour: false,
  });
  expect((await parse('list --json --plain --yes --no-input --no-color --lang zh')).common).toEqual(
    {
      json: true,
      plain: true,
      yes: true,
      noInput: true,
      noColour: true,
      language: 'zh',
    },
  );
});

test('no two verbs answer to the same word', () => {
  const names = everyVerbName();
  expect(names.length).toBeGreaterThan(verbTable.length);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test.each(verbTable.map((row) => [row.name, row] as const))(
  'the verb %s can be loaded',
  async (_, row) => {
    expect(typeof (await row.load())).toBe('function');
  },
);
