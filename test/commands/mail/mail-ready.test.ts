import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

async function deskWithDrafts(opening: Parameters<typeof commandDesk>[0] = {}) {
  const desk = commandDesk({
    ...opening,
    settings: { 'me.name': 'Wei', 'me.email': 'wei@agency.example', 'mail.home': 'outlook' },
  });
  await desk.kept('add jane@acme revised deck by thu noon need 1h --no-input');
  await desk.kept('add tom@晨光 海报 by fri need 1h --no-input');
  await desk.kept('edit jane --email jane@acme.example');
  await desk.kept('mail status acme --eml --no-input');
  await desk.kept('mail headsup 7k fri 5pm --why late --eml --no-input');
  await desk.kept('mail status 晨光 --eml --lang en --no-input');
  desk.setClock('2026-11-24T10:00');
  return desk;
}

test('the drafts that wait stand in columns, oldest first', async () => {
  const desk = await deskWithDrafts();
  const { out, talk, exitCode } = await desk.kept('mail --ready');
  expect(exitCode).toBe(0);
  expect(out).toEqual([
    '  1  Acme  status    08:40  Acme status, 23-27 November',
    '  2  Acme  heads-up  08:40  Revised deck: Friday 27 November, 17:00',
    '  3  晨光  status    08:40  晨光 status, 23-27 November',
  ]);
  expect(talk).toEqual([
    '3 drafts wait to be sent:',
    'kept mail --ready 1 --open, --send, --sent (it went), --discard',
  ]);
});

test('without any that is said, and it is no failure', async () => {
  const { talk, out, exitCode } = await commandDesk().kept('mail --ready');
  expect({ talk, out, exitCode }).toEqual({ talk: ['No draft waits.'], out: [], exitCode: 0 });
});

test.each<[string, string, readonly (number | undefined)[]]>([
  ['a move', 'move 7k 30 nov --no-input', [1, 2]],
  ['a delivery', 'done 7k', [1, 2]],
  ['a new promise to that client', 'add jane banners by fri need 1h --no-input', [1]],
  ['a promise to somebody else', 'add tom flyer by fri need 1h --no-input', [3]],
  ['a private note', 'note jane likes tea', []],
])('after %s the drafts that would say something else now are named', async (_, typed, changed) => {
  const desk = await deskWithDrafts();
  await desk.kept(typed);
  const { items } = (await desk.json('mail --ready')) as { items: { isChanged: boolean }[] };
  expect(items.flatMap(({ isChanged }, index) => (isChanged ? [index + 1] : []))).toEqual(changed);
});

test('what changed is said under the draft, by handle and words; an undone change is none', async () => {
  const desk = await deskWithDrafts();
  await desk.kept('move 7k 30 nov --no-input');
  const { out } = await desk.kept('mail --ready');
  expect(out[1]).toBe('     changed since it was written: 7k revised deck');
  await desk.kept('undo');
  expect((await desk.kept('mail --ready')).out).toHaveLength(3);
});

test('a decision since then is news for the status', async () => {
  const desk = await deskWithDrafts();
  await desk.kept('note acme TVC at 15 seconds --decision');
  expect((await desk.kept('mail --ready')).out[1]).toBe('     something new since it was written');
});

test('one is picked by number, by client, by its kind or by words of its subject', async () => {
  const desk = await deskWithDrafts();
  await desk.kept('mail --ready 3 --open');
  await desk.kept('mail --ready "deck: friday" --open');
  await desk.kept('mail --ready 晨光 --open');
  await desk.kept('mail --ready heads-up --open');
  expect(desk.mail.opened).toEqual([
    'drafts/晨光-status-2026-11-23.eml',
    'drafts/Acme-headsup-revised deck.eml',
    'drafts/晨光-status-2026-11-23.eml',
    'drafts/Acme-headsup-revised deck.eml',
  ]);
  expect((await desk.kept('mail --ready bluebird --open')).exitCode).toBe(5);
  expect((await desk.kept('mail --ready 9')).exitCode).toBe(5);
});

test('one that she sent herself is noted as sent, with all it changes', async () => {
  const desk = await deskWithDrafts();
  const { talk } = await desk.kept('mail --ready 2 --sent');
  expect(talk[0]).toBe('Noted as sent: Revised deck: Friday 27 November, 17:00');
  expect(await desk.json('show 7k')).toMatchObject({
    promise: { promised: '2026-11-27T17:00:00+08:00' },
  });
  expect(desk.mail.waiting()).toHaveLength(2);
});

test('one that is discarded is gone', async () => {
  const desk = await deskWithDrafts();
  const { talk } = await desk.kept('mail --ready 1 --discard');
  expect(talk).toEqual(['Discarded: Acme status, 23-27 November']);
  expect(desk.mail.waiting()).toHaveLength(2);
});

test('one she changed by hand is not sent by kept', async () => {
  const path = 'drafts/Acme-status-2026-11-23.eml';
  const desk = await deskWithDrafts({ mail: { changed: [path] } });
  await desk.kept('edit acme --domain acme.example');
  await desk.kept('config smtp.server mail.agency.example');
  const { exitCode, talk } = await desk.kept('mail --ready 1 --send --yes --to jane@acme.example');
  expect(exitCode).toBe(2);
  expect(talk[0]).toContain(path);
  expect(desk.mail.sent).toEqual([]);
});

test('on a terminal she picks one and says what becomes of it', async () => {
  const desk = await deskWithDrafts({ isTerminal: true });
  const { asked } = await desk.kept('mail --ready', '2', 'o');
  expect(asked).toHaveLength(2);
  expect(desk.mail.opened).toEqual(['drafts/Acme-headsup-revised deck.eml']);
  expect((await desk.kept('mail --ready', '')).exitCode).toBe(0);
  await desk.kept('mail --ready', '1', 'd');
  await desk.kept('mail --ready', '1', 'w');
  expect(desk.mail.waiting()).toHaveLength(1);
});

test('a letter that went another way waits no more', async () => {
  const desk = await deskWithDrafts();
  await desk.kept('mail status acme --sent');
  expect(desk.mail.waiting()).toHaveLength(2);
});

test.each(['--sent', '--send --yes --to jane@acme.example', '--discard'])(
  'a name that several drafts have is a question, with their numbers: %s',
  async (step) => {
    const desk = await deskWithDrafts({ mail: {} });
    await desk.kept('config smtp.server mail.agency.example');
    const { exitCode, talk } = await desk.kept(`mail --ready acme ${step}`);
    expect(exitCode).toBe(4);
    expect(talk.join('\n')).toMatch(/\n {2}1 {2}Acme {2}status.*\n {2}2 {2}Acme {2}heads-up/u);
    expect(desk.mail.waiting()).toHaveLength(3);
    expect(desk.mail.sent).toEqual([]);
  },
);

test('a list of some keeps the numbers of all', async () => {
  const desk = await deskWithDrafts();
  expect((await desk.kept('mail --ready 晨光')).out[0]).toMatch(/^ {2}3 /u);
});
