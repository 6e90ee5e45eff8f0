import { expect, test } from 'vitest';
import type { Surroundings } from '../../src/commands/make-face.ts';
import { program } from '../../src/commands/program.ts';
import { commandDesk } from '../support/command-desk.ts';

test('the version is the version, and opens nothing', async () => {
  expect(await commandDesk().kept('--version')).toMatchObject({ out: ['0.1.0'], exitCode: 0 });
});

function never(): never {
  throw new Error('the ledger was opened');
}

/** Surroundings whose ledger must not be touched. */
function withoutLedger(said: string[]): Surroundings {
  return {
    streams: {
      out: (text: string) => said.push(text),
      talk: (text: string) => said.push(text),
      isOutTerminal: false,
      canAsk: false,
      hasColour: false,
      columns: undefined,
    },
    version: '0.1.0',
    ask: never,
    terminal: { readInput: never, isInputTerminal: false, isDumb: false, openScreen: never },
    wire: () => ({
      language: 'en',
      isSettingsFileBroken: false,
      paths: { folder: '/nowhere', settings: '/nowhere/settings.json' },
      complaints: [],
      machine: { storedSettings: new Map(), saveSettings: never, mail: never },
      world: never,
      close: () => undefined,
    }),
  } as unknown as Surroundings;
}

test.each(['--help', 'help add', 'add --help', 'waiting', 'add --bye', '--lang fr list', 'config'])(
  '"kept %s" opens no ledger',
  async (typed) => {
    const said: string[] = [];
    await program(typed.split(' '), withoutLedger(said));
    expect(said.join('\n')).not.toBe('');
  },
);

test('the ledger is closed however a command ends', async () => {
  let closed = 0;
  const around = withoutLedger([]);
  const wired = around.wire();
  const counting = { ...around, wire: () => ({ ...wired, close: () => (closed += 1) }) };
  await expect(program(['list'], counting as unknown as Surroundings)).rejects.toThrow('opened');
  expect(closed).toBe(1);
});

test.each([
  ['waiting for jane', '"waiting" is not something kept does. Did you mean wait?'],
  ['jane deck by fri', '"jane" is not something kept does.'],
  ['答应王敏周五前给海报', '"答应王敏周五前给海报" is not something kept does. Did you mean 答应?'],
  ['add jane deck --bye fri', 'There is no --bye here. Did you mean --by?'],
  ['add jane deck --by', '--by needs something after it.'],
  ['list --lang fr', 'kept does not speak "fr".'],
])('"kept %s" is wrong use and says so', async (typed, said) => {
  const { exitCode, talk, out } = await commandDesk().kept(typed);
  expect({ exitCode, first: talk[0], out }).toEqual({ exitCode: 2, first: said, out: [] });
});

test('wrong use under --json is one object on stdout', async () => {
  const { exitCode, talk, out } = await commandDesk().kept('waiting --json');
  expect({ exitCode, talk }).toEqual({ exitCode: 2, talk: [] });
  expect(JSON.parse(out.join(''))).toMatchObject({
    schema: 'kept/1',
    ok: false,
    problem: { code: 'usage' },
    warnings: [],
  });
});

test('the language is the setting, unless --lang says another', async () => {
  const desk = commandDesk({ settings: { language: 'zh-Hans' } });
  expect((await desk.kept('list')).talk).toEqual(['没有未完的事。']);
  expect((await desk.kept('list --lang zh-TW')).talk).toEqual(['沒有未完的事。']);
  expect((await desk.kept('--lang en list')).talk).toEqual(['Nothing is open.']);
});

test('--lang of a letter is the language of the letter, not of kept', async () => {
  const desk = commandDesk({ settings: { 'me.name': 'Wei', 'me.email': 'wei@agency.example' } });
  await desk.kept('add jane@acme deck by 18 dec need 1h');
  const { out, talk } = await desk.kept('mail status acme --lang zh-Hans');
  expect(out.join('\n')).toMatch(/项目进展/u);
  expect(talk.join('\n')).toMatch(/There is no address for Jane/u);
});

test('a setting that cannot be read is said once a run, and stops nothing', async () => {
  const desk = commandDesk({ settings: { 'hours.monday': 'late', 'me.name': 'Wei' } });
  const { talk, exitCode } = await desk.kept('list');
  expect(exitCode).toBe(0);
  expect(talk).toEqual([
    'hours.monday cannot be "late". It takes hours such as 09:00-18:00, "9-12 13-18", or off.',
    'Nothing is open.',
  ]);
});

test('a broken settings file is named', async () => {
  const { talk } = await commandDesk({ isSettingsFileBroken: true }).kept('list');
  expect(talk[0]).toContain('/home/wei/kept/settings.json');
});

test('plain kept opens the screen on a terminal, and nothing else does', async () => {
  const desk = commandDesk({ isTerminal: true });
  await desk.kept('');
  await desk.kept('status');
  expect(desk.openedScreens()).toBe(2);
  for (const typed of ['--plain', '--json', '--no-input', '--check', 'list']) {
    expect((await desk.kept(typed)).out.length + desk.openedScreens()).toBeGreaterThan(0);
  }
  expect(desk.openedScreens()).toBe(2);
});

test('--plain prints a terminal as a pipe: the handle is the data', async () => {
  const desk = commandDesk({ isTerminal: true });
  expect((await desk.kept('add jane@acme deck by 18 dec need 1h --plain')).out).toEqual(['7k']);
});

test('colour is for terminals that have it, and --no-color takes it away', async () => {
  const desk = commandDesk({ isTerminal: true, streams: { hasColour: true } });
  await desk.kept('add jane@acme deck by 18 dec need 1h');
  const escape = '\u001B[';
  expect((await desk.kept('list')).out.join('')).toContain(escape);
  expect((await desk.kept('list --no-color')).out.join('')).not.toContain(escape);
  expect((await desk.kept('list --plain')).out.join('')).not.toContain(escape);
});
