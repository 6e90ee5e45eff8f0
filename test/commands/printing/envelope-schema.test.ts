import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { commandDesk, type CommandDesk } from '../../support/command-desk.ts';

/** A ledger with something in every state. */
async function agency(): Promise<CommandDesk> {
  const desk = commandDesk();
  for (const typed of [
    'add jane@acme revised deck by thu noon need 1d --as "12 slides" --target wed --job 1042',
    'add tom@acme report by fri for:7k',
    'wait li@photoli photos by wed for:7k --supplier',
    'add jane poster',
    'add 王敏@晨光 报价单 周五下班前 after:w2',
    'add jane logo by thrusday',
    'add jane banner by fri',
    'done banner --gap over --took 2h',
    'add jane leaflet by fri',
    'drop leaflet released by jane',
    'note jane hates friday calls',
    'move p4 mon told',
  ])
    await desk.kept(typed);
  return desk;
}

async function validate(): Promise<(value: unknown) => readonly string[]> {
  const schema = JSON.parse((await commandDesk().kept('schema')).out.join('\n')) as object;
  const check = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
    schema,
  );
  return (value) =>
    check(value) ? [] : (check.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

test.each([
  'list',
  'list --all',
  'list late',
  'show 7k',
  'show n6',
  'show r8',
  'find deck',
  'find nothing',
  'who',
  'who acme',
  'who jane',
  'who --me',
  'who nobody',
  'date fri noon',
  'date thu fri',
  'date soonish',
  'can jane deck by thu need 2d',
  'can jane deck',
  'add jane brochure by fri',
  'add jane brochure by 3/12',
  'add jane brochure by blurg',
  'add jane a by fri, tom b by mon',
  'add jame brochure by fri',
  'add',
  'wait tom logo by wed',
  'done 7k',
  'got w2',
  'move 7k fri 5pm',
  'move deck',
  'drop p4 --why "no budget"',
  'edit 7k --need 2h',
  'edit jane --role boss',
  'edit jane --client Globex',
  'note jane likes blue',
  'config',
  'config buffer.ok 0.7',
  'config bufer.ok 0.7',
  'log',
  'undo',
  'week',
  'nonsense',
  'list --nonsense',
  '',
  '--check',
  'completion zhs',
  'told jane launch moves',
])('what "kept %s --json" prints fits the schema', async (typed) => {
  const desk = await agency();
  const check = await validate();
  const printed = await desk.json(typed);
  expect(check(printed)).toEqual([]);
});

test('every item of a list is one of the schema', async () => {
  const desk = await agency();
  const schema = JSON.parse((await desk.kept('schema')).out.join('\n')) as {
    readonly $defs: { readonly item: object };
  };
  const check = new Ajv2020({ strict: true }).compile(schema.$defs.item);
  for (const typed of ['list --all', '', 'find deck']) {
    const { items } = (await desk.json(typed)) as { readonly items: readonly { kind?: string }[] };
    const commitments = items.filter(({ kind }) => kind === undefined || kind === 'commitment');
    expect(commitments.length).toBeGreaterThan(0);
    for (const item of commitments.filter((one) => 'handle' in one))
      expect([check(item), item]).toEqual([true, item]);
  }
});

test('many lines from a pipe fit the schema too', async () => {
  const desk = await agency();
  const check = await validate();
  const { out } = await desk.pipe('add - --json', ['jane x by fri', 'jame y by fri']);
  expect(check(JSON.parse(out.join('\n')))).toEqual([]);
});

test('the schema refuses what no kept prints', async () => {
  const check = await validate();
  expect(check({ schema: 'kept/2', ok: true, warnings: [] })).not.toEqual([]);
  expect(check({ schema: 'kept/1', ok: false, warnings: [] })).not.toEqual([]);
  expect(check({ schema: 'kept/1', ok: true, warnings: [{ code: 'x' }] })).not.toEqual([]);
  expect(
    check({ schema: 'kept/1', ok: true, warnings: [], promise: { handle: '7k' } }),
  ).not.toEqual([]);
});
