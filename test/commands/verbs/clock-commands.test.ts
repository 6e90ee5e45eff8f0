import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

test('a question starts the clock of its channel, and telling the answer stops it', async () => {
  const desk = commandDesk();
  const asked = await desk.kept('heard jane@acme can the logo be bigger --via wechat');
  expect(asked.out).toEqual(['7k']);
  expect(asked.talk).toEqual([
    '7k  Jane, Acme asked: can the logo be bigger',
    '    Answer by Tue 24 Nov 10:00. When you have: kept told 7k',
    '    New: Jane at Acme. Acme is new, as a client.',
  ]);
  const told = await desk.kept('told jane 7k yes, by a third --via call');
  expect(told.talk).toEqual(['Answered (call): 7k can the logo be bigger, Jane, Acme.']);
  expect(desk.world().ledger.openCommitments()).toEqual([]);
  const found = await desk.kept('find acme third --told');
  expect(found.out).toEqual(['Tue 24 Nov 08:40  Jane (Acme), call: yes, by a third']);
});

test.each([
  ['call', '10:00'],
  ['mail', '14:00'],
  ['whatsapp', '10:00'],
])('an answer to what came by %s is owed by %s of a morning', async (via, time) => {
  const desk = commandDesk();
  const { talk } = await desk.kept(`heard jane@acme what will it cost --via ${via}`);
  expect(talk.join('\n')).toContain(`Answer by Tue 24 Nov ${time}.`);
});

test('how fast an answer is owed is a setting', async () => {
  const desk = commandDesk({ settings: { 'reply.mail': '2h' } });
  const { talk } = await desk.kept('heard jane@acme what will it cost');
  expect(talk.join('\n')).toContain('Answer by Tue 24 Nov 11:00.');
});

test('a complaint goes all the way round: acknowledged, put right, asked about', async () => {
  const desk = commandDesk();
  await desk.kept('heard jane@acme logo too small again --complaint');
  const acknowledged = await desk.kept('told 7k --via call');
  expect(acknowledged.talk.at(-1)).toBe(
    '    Now put it right: p4 logo too small again, Jane, Acme. Give them a date: kept move p4 fri 5pm',
  );
  const right = await desk.kept('done p4');
  expect(right.talk.at(-1)).toBe(
    '    Then ask if it is right now: w2 logo too small again, Jane, Acme, by Wed 25 Nov 18:00 (end of day).',
  );
  await desk.kept('told w2');
  expect(desk.world().ledger.openCommitments()).toEqual([]);
  await desk.kept('undo');
  expect(
    desk
      .world()
      .ledger.openCommitments()
      .map(({ handle }) => handle),
  ).toEqual(['w2']);
});

test('what a client complained of is in no letter, however far it got', async () => {
  const desk = commandDesk();
  await desk.kept('heard jane@acme logo too small again --complaint');
  await desk.kept('told 7k');
  const { out } = await desk.kept('mail status acme');
  expect(out.join('\n')).not.toContain('logo');
});

test('a statement ends no clock on a guess: the open question is pointed out', async () => {
  const desk = commandDesk();
  await desk.kept('heard jane@acme when is the launch');
  const { talk } = await desk.kept('told jane launch is on 8 Jan');
  expect(talk).toEqual([
    'Remembered: you told Jane (Acme).',
    'Still to be answered: 7k when is the launch, Jane, Acme. If this was it: kept told 7k',
  ]);
});

test('a date that contradicts what they were told is pointed out, with whom and when', async () => {
  const desk = commandDesk();
  await desk.kept('wait jane@acme guidelines by fri');
  await desk.kept('wait tom@acme photos by fri');
  await desk.kept('told tom launch moves to 8 Jan --via mail');
  desk.setClock('2026-11-25T09:00');
  const told = await desk.kept('told jane launch is on 15 Jan');
  expect(told.talk).toContain(
    'Another date than you told Tom (Acme) Tue 24 Nov: launch moves to 8 Jan',
  );
  const same = await desk.kept('told jane launch is on 8 Jan');
  expect(same.talk.join('\n')).not.toContain('told Tom');
  const other = await desk.kept('told jane catering is on 15 Jan');
  expect(other.talk.join('\n')).not.toContain('Another date');
});

test('what they have been told is found by client and word, with date, person and channel', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme revised deck by fri need 1h');
  await desk.kept('told jane launch moves to 8 Jan --via mail');
  await desk.kept('told 7k --via call');
  const { out } = await desk.kept('find acme --told');
  expect(out.toSorted()).toEqual([
    'Tue 24 Nov 08:40  Jane (Acme), call: revised deck, Fri 27 Nov 18:00 (end of day)',
    'Tue 24 Nov 08:40  Jane (Acme), mail: launch moves to 8 Jan',
    'Tue 24 Nov 08:40  Jane (Acme): revised deck, Fri 27 Nov 18:00 (end of day)',
  ]);
  const none = await desk.kept('find acme budget --told');
  expect(none.talk).toEqual(['Nobody was told anything of "acme budget".']);
});

test('every date they heard of a promise is told as it was then, and an answer as an answer', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme launch plan by thu noon --via call');
  desk.setClock('2026-11-24T10:00');
  await desk.kept('move 7k fri 5pm');
  desk.setClock('2026-11-24T11:00');
  await desk.kept('told 7k --via wechat');
  await desk.kept('move 7k mon told');
  await desk.kept('heard jane is the launch in two languages');
  await desk.kept('told jane p4 --via mail');
  const { out } = await desk.kept('find launch --told');
  expect(out.toSorted()).toEqual([
    'Tue 24 Nov 08:40  Jane (Acme), call: launch plan, Thu 26 Nov 12:00',
    'Tue 24 Nov 11:00  Jane (Acme), WeChat: launch plan, Fri 27 Nov 17:00',
    'Tue 24 Nov 11:00  Jane (Acme), mail: answered: is the launch in two languages',
    'Tue 24 Nov 11:00  Jane (Acme): launch plan, Mon 30 Nov 18:00 (end of day)',
  ]);
});

test('in Chinese a question is heard and answered in Chinese', async () => {
  const desk = commandDesk({ language: 'zh-Hans' });
  const { talk } = await desk.kept('客户问 王敏@晨光 能不能加两张图 --via 微信');
  expect(talk[0]).toBe('7k  提问（王敏，晨光）：能不能加两张图');
});

test('promising or moving to another day than they were told is pointed out too', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme revised deck by fri need 1h');
  await desk.kept('told jane revised deck comes on 27 Nov');
  const moved = await desk.kept('move 7k mon told');
  expect(moved.talk).toContain(
    'Another date than you told Jane (Acme) Tue 24 Nov: revised deck comes on 27 Nov',
  );
  const again = await desk.json('add jane deck print by mon need 1h');
  expect(again['warnings']).toMatchObject([{ code: 'told.otherwise' }]);
});

test('a date said to them that is not the one of a promise is pointed out, with how to move it', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme launch film by 18 dec need 1d');
  await desk.kept('add max@beta launch film by 11 dec need 1d');
  const { talk } = await desk.kept('told jane the launch film is on 22 December');
  expect(talk).toContain(
    'Another date than you promised: 7k launch film, Jane, Acme, Fri 18 Dec 18:00 (end of day). If it moves: kept move 7k to DATE told',
  );
  expect(talk.join('\n')).not.toMatch(/max|beta/iu);
  const same = await desk.kept('told jane the launch film comes on 18 December');
  expect(same.talk.join('\n')).not.toContain('than you promised');
  const json = await desk.json('told jane launch film is out on 21 December');
  expect(JSON.stringify(json['warnings'])).toContain('than you promised');
});

test('a list says which clock a line is, and of an answer only whether its time is over', async () => {
  const desk = commandDesk();
  await desk.kept('wait jane@acme logo files by fri');
  await desk.kept('edit acme --reply "wechat 20m"');
  await desk.kept('heard jane where is it --via wechat');
  await desk.kept('heard jane too small --complaint --via wechat');
  await desk.kept('meet jane today 9am call --for 30m');
  const early = (await desk.kept('list')).out.map((line) => line.replaceAll(/ {2,}/gu, '  '));
  expect(early).toEqual([
    'n6  Acme  Jane  meeting: call  Tue 24 Nov 09:00  ok',
    'p4  Acme  Jane  answer: where is it  Tue 24 Nov 09:20  ok',
    'w2  Acme  Jane  complaint: too small  Tue 24 Nov 09:20  ok',
    '7k  Acme  Jane  owes you: logo files  Fri 27 Nov  ok',
  ]);
  desk.setClock('2026-11-24T10:00');
  const late = (await desk.kept('list')).out.map((line) => line.split(/ {2,}/u).at(-1));
  expect(late).toEqual(['write it up', 'LATE', 'LATE', 'ok']);
  await desk.kept('told w2');
  expect((await desk.kept('list')).out.join('\n')).toContain('put right: too small');
});
