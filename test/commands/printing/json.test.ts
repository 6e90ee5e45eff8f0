import { describe, expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

async function acme() {
  const desk = commandDesk();
  await desk.kept('add "Jane Li@Acme" deck by 18 dec need 1h');
  await desk.kept('wait tom@acme brand guidelines by fri for:7k');
  return desk;
}

const anId = expect.stringMatching(/^id-\d{6}$/u);
const anOffsetTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/u);

test('a promise that is tight answers with all that a script may rely on', async () => {
  const desk = await acme();
  const answer = await desk.json('add jane revised deck by tomorrow noon need 2d');
  expect(answer).toEqual({
    schema: 'kept/1',
    ok: true,
    promise: {
      id: anId,
      handle: 'w2',
      direction: 'mine',
      state: 'unlikely',
      who: [{ id: anId, name: 'Jane Li' }],
      client: { id: anId, name: 'Acme' },
      what: 'revised deck',
      due: 'moment',
      promised: '2026-11-25T12:00:00+08:00',
      zone: 'Asia/Shanghai',
      need: 960,
      read: { text: 'tomorrow noon', rule: expect.any(String), sure: true },
    },
    forecast: {
      state: 'unlikely',
      chance: expect.any(Number),
      tenth: expect.any(Number),
      finish: anOffsetTime,
      spare: expect.any(Number),
      say: { at: anOffsetTime, chance: expect.any(Number) },
      target: anOffsetTime,
      because: expect.any(Array),
    },
    warnings: expect.arrayContaining([
      { code: 'buffer.unlikely', text: expect.stringContaining('in 10') },
    ]),
  });
});

test('a day is a day, and no date is none', async () => {
  const desk = await acme();
  expect((await desk.json('add jane poster by 18 dec'))['promise']).toMatchObject({
    due: 'day',
    promised: '2026-12-18',
  });
  const undated = (await desk.json('add jane film'))['promise'];
  expect(undated).toMatchObject({ due: 'none', state: 'undated' });
  expect(undated).not.toHaveProperty('promised');
});

test('can answers the date to say, writes nothing, and ends with 3 when there is no room', async () => {
  const desk = await acme();
  const before = desk.world().ledger.version();
  expect(await desk.json('can jane slides need 1d')).toMatchObject({
    ok: true,
    forecast: { say: { at: anOffsetTime } },
    warnings: [],
  });
  const asked = await desk.kept('can jane slides by tomorrow 10am need 2d --json');
  expect(asked.exitCode).toBe(3);
  expect(JSON.parse(asked.out.join(''))).toMatchObject({
    ok: true,
    forecast: { state: 'unlikely' },
    warnings: [{ code: 'buffer.unlikely' }],
  });
  expect(desk.world().ledger.version()).toBe(before);
});

test('--strict refuses with the forecast it refused for', async () => {
  const desk = await acme();
  const { exitCode, out } = await desk.kept(
    'add jane slides by tomorrow 10am need 2d --strict --json',
  );
  expect(exitCode).toBe(3);
  expect(JSON.parse(out.join(''))).toMatchObject({
    ok: false,
    problem: { code: 'buffer' },
    forecast: { state: 'unlikely', say: { at: anOffsetTime } },
  });
});

test('every item of a list has its state, and waits are theirs', async () => {
  const desk = await acme();
  await desk.kept('add jane logo by thrusday');
  const { items } = (await desk.json('list')) as { items: readonly Record<string, unknown>[] };
  expect(items.map(({ handle, direction, state }) => [handle, direction, state])).toEqual([
    ['w2', 'mine', 'unread'],
    ['p4', 'theirs', 'ok'],
    ['7k', 'mine', expect.any(String)],
  ]);
  expect(items[1]).toMatchObject({ for: ['7k'], what: 'brand guidelines' });
  expect(items[0]).not.toHaveProperty('promised');
});

test('a wait that is overdue is late, what is done is delivered, what is let go is dropped', async () => {
  const desk = await acme();
  await desk.kept('add jane poster by 18 dec');
  desk.setClock('2026-11-30T09:00');
  await desk.kept('done 7k --gap over --took 2h');
  await desk.kept('drop w2 --why "no budget"');
  const { items } = (await desk.json('list --all')) as { items: readonly object[] };
  expect(items).toMatchObject([
    { state: 'delivered', gap: 'over', took: 120, delivered: '2026-11-30T09:00:00+08:00' },
    { state: 'late' },
    { state: 'dropped', why: 'no budget' },
  ]);
});

test('a refusal has a code, words, and the candidates there are', async () => {
  const desk = await acme();
  await desk.kept('add "Jane Ng@Bluebird" poster by 18 dec need 1h');
  expect(await desk.json('add jane logo by fri')).toMatchObject({
    ok: false,
    problem: {
      code: 'person-unclear',
      candidates: [
        { name: 'Jane Li', client: 'Acme' },
        { name: 'Jane Ng', client: 'Bluebird' },
      ],
    },
    unread: { handle: expect.any(String) },
  });
  expect(await desk.json('done jane')).toMatchObject({
    problem: { code: 'commitment-unclear', candidates: [{ handle: '7k' }, { handle: 'w2' }] },
  });
  expect(await desk.json('add jane@acme plan by 4/12')).toMatchObject({
    problem: {
      code: 'date-unclear',
      candidates: [
        { due: 'day', promised: '2026-12-04' },
        { due: 'day', promised: '2027-04-12' },
      ],
    },
  });
});

describe('whatever is asked', () => {
  const lines = [
    'list',
    'list --all',
    '',
    '--check',
    'show 7k',
    'show 7k p4',
    'who',
    'who acme',
    'who jane',
    'find deck',
    'find nothing at all',
    'log',
    'undo',
    'redo',
    'config',
    'config me.name Wei',
    'config me.name --unset',
    'date next thu noon',
    'date soonish',
    'note jane hates tea',
    'told 7k',
    'told jane launch on 8 jan',
    'edit 7k --job 1042',
    'edit jane --role boss',
    'move 7k 17 dec',
    'done 7k',
    'drop p4',
    'mail status acme',
    'done zz9',
    'add',
    'frobnicate',
  ];

  test.each(lines)(
    '"kept %s --json" is one object of the one schema, without nulls',
    async (typed) => {
      const desk = await acme();
      const { out, talk } = await desk.kept(`${typed} --json`.trim());
      expect(talk).toEqual([]);
      expect(out).toHaveLength(1);
      const answer = JSON.parse(out.join('')) as Record<string, unknown>;
      expect(answer).toMatchObject({
        schema: 'kept/1',
        ok: expect.any(Boolean),
        warnings: expect.any(Array),
      });
      expect(answer['ok'] === false).toBe('problem' in answer);
      // A phrase that is no date says so with its place left empty.
      expect(out.join('').replaceAll(/"(?:at|rule)":null/gu, '')).not.toContain('null');
    },
  );
});
