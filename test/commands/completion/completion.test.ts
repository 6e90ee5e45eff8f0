import { expect, test } from 'vitest';
import { candidateLines } from '../../../src/commands/completion/candidate.ts';
import { typedWords } from '../../../src/commands/completion/typed-words.ts';
import { commandDesk, type CommandDesk } from '../../support/command-desk.ts';

async function agency(): Promise<CommandDesk> {
  const desk = commandDesk();
  await desk.kept('add jane@acme revised deck by fri');
  await desk.kept('add tom@acme report by mon');
  await desk.kept('add 王敏@晨光 报价单 周五');
  await desk.kept('wait tom logo by fri');
  await desk.kept('add jane@globex banner by fri');
  return desk;
}

async function complete(desk: CommandDesk, line: string): Promise<readonly string[]> {
  return (await desk.kept(`completion --line='${line}'`)).out;
}

test.each([
  ['kept ad', ['add\tI owe them: a promise, with whom, what and by when']],
  ['kept 交', ['交了\tdelivered; asks how it compared with what they expected']],
  ['kept add to', ['tom\tAcme']],
  ['kept add ja', ['jane@Acme\tAcme', 'jane@Globex\tGlobex']],
  ['kept add wm', ['王敏\t晨光']],
  ['kept add jane+to', ['jane+tom\tAcme']],
  ['kept add jane@acme deck by tom', ['tomorrow']],
  ['kept add jane@acme deck for:7', ['for:7k\trevised deck, Jane, Acme, Fri 27 Nov']],
  ['kept done p', ['p4\treport, Tom, Acme, Mon 30 Nov']],
  ['kept got ', ['n6\tlogo, Tom, Acme, Fri 27 Nov']],
  ['kept move 7k to', ['today', 'tomorrow', 'told']],
  ['kept add --via ch', ['chat']],
  ['kept edit tom --ri', []],
  ['kept edit tom --rhy', ['--rhythm\thow often to be in touch: 14d']],
  ['kept config dates.', ['dates.next', 'dates.slash']],
  ['kept help wai', ['wait\tthey owe me: client, supplier or colleague']],
  ['kept completion f', ['fish']],
  ['kept list acm', ['acme\tclient']],
  ['kept 7', ['7k\trevised deck, Jane, Acme, Fri 27 Nov']],
  ['kept nonsense ja', []],
])('behind "%s" stands %j', async (line, words) => {
  expect(await complete(await agency(), line)).toEqual(words);
});

test('in Chinese the words of dates are Chinese, in the script she reads', async () => {
  const simplified = commandDesk({ language: 'zh-Hans' });
  expect(await complete(simplified, 'kept add x 下周')).toContain('下周五');
  const traditional = commandDesk({ language: 'zh-Hant' });
  expect(await complete(traditional, 'kept add x 下週')).toContain('下週五');
});

test('the word that is typed comes as a flag from shells that part the line themselves', async () => {
  const desk = await agency();
  const { out } = await desk.kept('completion --word=7 -- done');
  expect(out).toEqual(['7k\trevised deck, Jane, Acme, Fri 27 Nov']);
  expect((await desk.kept('completion --word= -- got')).out).toHaveLength(1);
});

test.each([
  ['kept add ', ['kept', 'add', '']],
  ['kept add ja', ['kept', 'add', 'ja']],
  [String.raw`kept add Jane\ L`, ['kept', 'add', 'Jane L']],
  ['kept add "Jane L', ['kept', 'add', 'Jane L']],
  ["kept add 'it''s' b", ['kept', 'add', 'its', 'b']],
  ['kept add $(id)', ['kept', 'add', '$(id)']],
])('"%s" is parted into %j and nothing in it is run', (line, words) => {
  expect(typedWords(line)).toEqual(words);
});

test('a name can hold no line end, no tab and no sign for the terminal', () => {
  const name = 'Eve\n\u001B[31mrm\t-rf\u202E';
  const [line = ''] = candidateLines([{ value: name, says: 'a\tb' }], 'ev');
  expect(line.split('\t')).toHaveLength(2);
  for (const sign of ['\n', '\u001B', '\u202E']) expect(line).not.toContain(sign);
});

test('what was typed keeps its letters', () => {
  expect(candidateLines([{ value: 'Jane Li' }], 'jA')).toEqual(['jAne Li']);
});

test.each(['bash', 'zsh', 'fish', 'powershell', 'pwsh'])(
  'for %s it says how to turn it on and shows short names, none of them defined',
  async (shell) => {
    const { out, exitCode } = await commandDesk().kept(`completion ${shell}`);
    expect(exitCode).toBe(0);
    const names = out.filter((line) => /kept (?:add|答应)/u.test(line));
    expect(names).toHaveLength(2);
    for (const line of names) expect(line).toMatch(/^# /u);
    expect(out.join('\n')).toMatch(/kept completion (?:--word|--line|"--word)/u);
  },
);

test('zsh is shown how ? and * can stay unquoted', async () => {
  expect((await commandDesk().kept('completion zsh')).out).toContain(
    "#   alias kept='noglob kept'",
  );
});

test.each([
  ['completion', 'For which shell?'],
  ['completion zhs', '"zhs" is no shell I know. Did you mean zsh?'],
])('kept %s is refused', async (typed, said) => {
  const { talk, exitCode } = await commandDesk().kept(typed);
  expect({ said: talk[0], exitCode }).toEqual({ said, exitCode: 2 });
});
