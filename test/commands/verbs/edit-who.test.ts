import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

test('--client moves a person to another client, which may be new', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme deck by fri');
  const { talk, exitCode } = await desk.kept('edit jane --client Bluebird');
  expect({ talk, exitCode }).toEqual({
    talk: ['Mended: Jane (Acme).', '    client: Acme -> Bluebird'],
    exitCode: 0,
  });
  expect((await desk.kept('who jane')).out[0]).toMatch(/^Jane, Bluebird/u);
  // What was promised before stays where it was promised.
  expect(await desk.json('show 7k')).toMatchObject({ promise: { client: { name: 'Acme' } } });
});

test('--client files a promise under another client and leaves its words and people alone', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme deck by fri');
  await desk.kept('edit 7k --client Globex');
  expect(await desk.json('show 7k')).toMatchObject({
    promise: { what: 'deck', who: [{ name: 'Jane' }], client: { name: 'Globex' } },
  });
});

test('a company is no person at another; alone, --client says what it is', async () => {
  const desk = commandDesk();
  await desk.kept('wait li@photoli photos by fri --supplier');
  const named = await desk.kept('edit photoli --client Bluebird');
  expect(named.exitCode).toBe(2);
  expect(named.talk[0]).toBe('--client cannot be "Bluebird".');
  expect((await desk.kept('edit photoli --client')).exitCode).toBe(0);
  expect(desk.world().ledger.organisations()).toMatchObject([{ name: 'Photoli', side: 'client' }]);
});

test.each(['who jane@acme', 'who acme jane', 'who Jane', 'who 晨光王敏', 'who @jane'])(
  '"%s" names one person',
  async (typed) => {
    const desk = commandDesk();
    await desk.kept('add jane@acme deck by fri');
    await desk.kept('add 王敏@晨光 报价单 周五');
    expect((await desk.kept(typed)).exitCode).toBe(0);
  },
);

test('"who me" is my own record', async () => {
  const desk = commandDesk();
  expect(await desk.kept('who me')).toEqual(await desk.kept('who --me'));
  expect(await desk.kept('who 我')).toEqual(await desk.kept('who --me'));
});

test('our own side is nobody else’s, whoever else is ours', async () => {
  const desk = commandDesk();
  await desk.kept('wait sun@studio cut by fri --ours');
  await desk.kept('add ming@us layout by fri');
  await desk.kept('add @us timesheets by fri');
  const { organisations } = desk.world().ledger;
  expect(organisations()).toMatchObject([
    { name: 'Studio', side: 'ours' },
    { name: 'Us', side: 'ours' },
  ]);
  expect(await desk.json('who us')).toMatchObject({ card: { client: { name: 'Us' } } });
  // A colleague is one of us, at whichever company of ours.
  expect(await desk.json('add sun@us grading by fri')).toMatchObject({
    promise: { client: { name: 'Studio' }, who: [{ name: 'Sun' }] },
  });
});

test('a share that was read as another than was typed says so', async () => {
  const desk = commandDesk();
  expect((await desk.kept('config buffer.ok 7')).talk).toEqual([
    'buffer.ok is now 0.7, as I read "7".',
  ]);
  expect((await desk.kept('config buffer.ok 0.8')).talk).toEqual(['buffer.ok is now 0.8.']);
});

test('a move without a date hints at the very item', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme logo by fri');
  await desk.kept('add jane deck by fri');
  expect((await desk.kept('move deck')).talk.at(-1)).toBe('kept move p4 fri 5pm');
});

test.each([
  ['edit 7k --zone Europe/London', '--zone says nothing of a promise or a wait.'],
  ['edit jane --need 2h', '--need says nothing of a person.'],
  ['edit acme --role boss', '--role says nothing of a company.'],
])('a flag that says nothing of what is mended is refused: "%s"', async (typed, said) => {
  const desk = commandDesk();
  await desk.kept('add jane@acme deck by fri');
  const { talk, exitCode } = await desk.kept(typed);
  expect({ said: talk[0], exitCode }).toEqual({ said, exitCode: 2 });
  expect(desk.world().ledger.acts(9)).toHaveLength(1);
});

test('--note goes along with what is mended of a person or a company, as one act', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme deck by fri');
  const { talk } = await desk.kept('edit jane --role boss --note "hates friday calls"');
  expect(talk).toContain('    Note for you: hates friday calls.');
  await desk.kept('edit acme --note "pays late"');
  expect((await desk.kept('who jane')).out.join('\n')).toContain('hates friday calls');
  expect(desk.world().ledger.acts(9)).toHaveLength(3);
});

test.each(['done p4', 'move p4 fri', 'edit p4', 'got p4', 'done p4 7k'])(
  'a line that was not understood must be corrected before "%s"',
  async (typed) => {
    const desk = commandDesk();
    await desk.kept('add jane@acme deck by fri');
    await desk.kept('add jane logo by thrusday');
    const { talk, exitCode } = await desk.kept(typed);
    expect({ said: talk[0], exitCode }).toEqual({
      said: 'p4 waits to be corrected: jane logo by thrusday',
      exitCode: 2,
    });
  },
);

test('an owner nobody knows is a wrong flag: the line is not to blame', async () => {
  const desk = commandDesk();
  const { talk, exitCode } = await desk.kept('add jane@acme deck by fri --owner nobody');
  expect({ said: talk[0], exitCode }).toEqual({
    said: '--owner cannot be "nobody".',
    exitCode: 2,
  });
  expect(desk.world().ledger.acts(9)).toEqual([]);
});

test('times of everybody and of notes found have their offset', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme deck by fri');
  await desk.kept('note jane hates friday calls');
  const time = expect.stringMatching(/\+08:00$/u) as unknown;
  expect(await desk.json('who')).toMatchObject({ items: [{ last: time }] });
  expect(await desk.json('find calls')).toMatchObject({ items: [{ at: time }] });
  expect(await desk.json('log')).toMatchObject({ items: [{ at: time }, { at: time }] });
});

test('--note alone is written on a promise, and mends nothing', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme deck by fri');
  const { talk, exitCode } = await desk.kept('edit 7k --note "ask Ming first"');
  expect({ talk, exitCode }).toEqual({
    talk: ['7k deck, Jane, Acme', '    Note for you: ask Ming first.'],
    exitCode: 0,
  });
  expect((await desk.kept('show 7k')).out.join('\n')).toContain('ask Ming first');
});

test('any line that was not understood is mended by its handle, not only the last one', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme deck by fri');
  await desk.kept('add jane logo by thrusday');
  await desk.kept('wait jane poster by frid');
  expect((await desk.kept('edit p4 jane logo by thursday')).exitCode).toBe(0);
  const { ledger } = desk.world();
  expect(ledger.unreadLines()).toMatchObject([{ handle: 'w2' }]);
  await desk.kept('edit w2 jane poster by friday');
  expect(ledger.unreadLines()).toEqual([]);
  expect(ledger.openCommitments()).toMatchObject([
    { what: 'logo', direction: 'mine' },
    { what: 'deck', direction: 'mine' },
    { what: 'poster', direction: 'theirs' },
  ]);
});
