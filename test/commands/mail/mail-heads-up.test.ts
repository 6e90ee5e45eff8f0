import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

/** Wei and Jane at Acme, who was promised the revised deck for Thursday noon. */
async function deskWithPromise(opening: Parameters<typeof commandDesk>[0] = {}) {
  const desk = commandDesk({
    ...opening,
    settings: { 'me.name': 'Wei', 'me.email': 'wei@agency.example' },
  });
  await desk.kept('add jane@acme revised deck by thu noon need 1h');
  await desk.kept('edit jane --email jane@acme.example');
  return desk;
}

async function dateOf(desk: ReturnType<typeof commandDesk>, phrase: string) {
  const { date } = (await desk.json(`date "${phrase}"`)) as {
    date: Readonly<Record<string, unknown>>;
  };
  expect(date['at']).toEqual(expect.any(String));
  return { kind: date['kind'], at: date['at'] };
}

const head = [
  'To: jane@acme.example',
  'Subject: Revised deck: Friday 27 November, 17:00',
  '',
  'Jane,',
];

test('after a move the heads-up says its dates and its reason, and what to type once it is sent', async () => {
  const desk = await deskWithPromise();
  await desk.kept('move 7k fri 5pm --why "the venue photos arrive a day late"');
  const { out, talk, exitCode } = await desk.kept('mail headsup 7k');
  expect(out.slice(0, 4)).toEqual(head);
  expect(out.join(' ')).toContain('not Thursday at 12:00: the venue photos arrive a day late.');
  expect(talk).toEqual(['When it is sent: kept told 7k --via mail']);
  expect(exitCode).toBe(0);
  await desk.kept('told 7k --via mail');
  expect((await desk.kept('mail status acme')).out).toContain(
    '  moved from Thursday 12:00, as I wrote on Tuesday',
  );
});

test('a date behind the handle is proposed and not written down, and what to type then is read as that date', async () => {
  const desk = await deskWithPromise();
  const { out, talk } = await desk.kept('mail headsup 7k fri 5pm --why "photos late"');
  expect(out.slice(0, 4)).toEqual(head);
  expect(await desk.json('show 7k')).toMatchObject({
    promise: { promised: '2026-11-26T12:00:00+08:00' },
  });
  const typed = /kept (move 7k ".+" --told mail)$/u.exec(talk.at(-1) ?? '')?.[1] ?? '';
  await desk.kept(typed);
  expect(await desk.json('show 7k')).toMatchObject({
    promise: { promised: '2026-11-27T17:00:00+08:00' },
  });
});

test.each(['4 dec', '4 dec noon', '8 jan 2027', 'tomorrow 9:30', 'today 16:00'])(
  'what to type for "%s" is read as that date again',
  async (date) => {
    for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      const desk = await deskWithPromise({ language });
      const { talk } = await desk.kept(`mail headsup 7k ${date}`);
      const typed = /"(.+)"/u.exec(talk.at(-1) ?? '')?.[1] ?? '';
      expect(await dateOf(desk, typed)).toEqual(await dateOf(desk, date));
    }
  },
);

test('words behind a handle that are no date are the reason', async () => {
  const desk = await deskWithPromise();
  await desk.kept('move 7k fri 5pm');
  const { out } = await desk.kept('mail headsup 7k photos late');
  expect(out.join(' ')).toContain('Thursday at 12:00: photos late.');
});

test('a promise that cannot be kept is proposed the date that can be said', async () => {
  const desk = await deskWithPromise();
  await desk.kept('add jane film by tomorrow 10am need 3d');
  const { out, talk } = await desk.kept('mail headsup film');
  expect(out[1]).toMatch(/^Subject: Film: .+, (?:12|18):00$/u);
  expect(talk.at(-1)).toMatch(/^When it is sent: kept move \w+ ".+" --told mail$/u);
});

test.each([
  ['headsup 7k', 'the date they have still stands', 2],
  ['headsup', 'Which one?', 2],
  ['headsup nothing', 'Nothing open fits "nothing".', 5],
  ['headsup 7k --lang xx', '--lang cannot be "xx".', 2],
  ['headsup brand', 'is owed to you', 2],
  ['headsop 7k', 'Did you mean headsup?', 2],
])('kept mail %s is refused with %s', async (typed, said, code) => {
  const desk = await deskWithPromise();
  await desk.kept('wait tom@acme brand guidelines by fri');
  const { talk, out, exitCode } = await desk.kept(`mail ${typed}`);
  expect(talk.join('\n')).toContain(said);
  expect({ out, exitCode }).toEqual({ out: [], exitCode: code });
});

test('on a terminal she is asked for the reason and for what they can have on the day', async () => {
  const desk = await deskWithPromise({ isTerminal: true });
  const { asked, out } = await desk.kept('mail headsup 7k fri 5pm', 'photos late', '6 key slides');
  expect(asked.slice(0, 2)).toEqual([
    'Why, in words they may read? (Enter: no reason) ',
    'What can they have on Thu 26 Nov? (Enter: nothing) ',
  ]);
  expect(out.join(' ')).toContain('On Thursday at 12:00 you will have the 6 key slides.');
  const plain = await desk.kept('mail headsup 7k fri 5pm', '', undefined);
  expect(plain.out.join(' ')).toContain('not Thursday at 12:00.  Does');
  const given = await desk.kept('mail headsup 7k fri 5pm --why late --no-input');
  expect(given.asked).toEqual([]);
});

test('nobody is asked about a letter that cannot be written', async () => {
  const desk = await deskWithPromise({ isTerminal: true });
  expect((await desk.kept('mail headsup 7k')).asked).toEqual([]);
});

test('a draft leaves the house: from then on the date is moved and not corrected', async () => {
  const desk = await deskWithPromise();
  const { out, talk } = await desk.kept('mail headsup 7k fri 5pm --eml drafts');
  expect(out).toEqual(['drafts/Acme-headsup-revised deck.eml']);
  expect(talk.at(-1)).toContain('kept move 7k');
  expect(desk.drafts[0]?.letters[0]?.draft.subject).toBe('Revised deck: Friday 27 November, 17:00');
  expect((await desk.kept('edit 7k --by fri')).exitCode).toBe(2);
});

test('several handles make a letter each', async () => {
  const desk = await deskWithPromise();
  await desk.kept('add jane banners by thu need 1h');
  const { out, talk } = await desk.kept('mail headsup 7k p4 mon');
  expect(out.filter((line) => line.startsWith('Subject: '))).toEqual([
    'Subject: Revised deck: Monday 30 November',
    'Subject: Banners: Monday 30 November',
  ]);
  expect(talk).toHaveLength(2);
});

test('a chat, for whom it is usual or when it is asked for, is told by chat', async () => {
  const desk = await deskWithPromise();
  const asked = await desk.kept('mail headsup 7k fri 5pm --chat');
  expect(asked.out[0]).toMatch(/^Jane, the revised deck will reach you/u);
  expect(asked.talk.at(-1)).toMatch(/--told chat$/u);
  await desk.kept('edit jane --channel wechat');
  expect((await desk.kept('mail headsup 7k fri 5pm')).out).toEqual(asked.out);
});

test('a script gets the letter as one object, and nothing on the side', async () => {
  const desk = await deskWithPromise();
  const { out, talk } = await desk.kept('mail headsup 7k fri 5pm --json --lang zh-Hans');
  expect(JSON.parse(out.join('\n'))).toMatchObject({
    schema: 'kept/1',
    ok: true,
    items: [
      {
        to: [{ name: 'Jane', address: 'jane@acme.example' }],
        subject: 'revised deck 交付时间调整：11月27日 周五 17:00',
      },
    ],
    warnings: [],
  });
  expect(talk).toEqual([]);
});

test('"s, already said" after a warning shows a draft to copy, and keeps the date until she has sent it', async () => {
  const desk = await deskWithPromise({ isTerminal: true });
  const { talk, out, asked } = await desk.kept(
    'add jane film by tomorrow 10am need 3d',
    's',
    'the studio is booked',
    'a rough cut',
  );
  const shown = talk.slice(talk.indexOf('To: jane@acme.example')).join('\n');
  expect(shown).toMatch(/^To: .+\nSubject: Film: .+\n\nJane,\n\nThe film will reach you on /u);
  expect(shown.replaceAll('\n', ' ')).toContain(': the studio is booked.');
  expect(shown.replaceAll('\n', ' ')).toContain('you will have a rough cut.');
  expect(talk.at(-1)).toMatch(/^When it is sent: kept move p4 ".+" --told mail$/u);
  expect(out).toEqual([]);
  expect(asked).toHaveLength(3);
  expect(await desk.json('show p4')).toMatchObject({
    promise: { promised: '2026-11-25T10:00:00+08:00' },
  });
});

test('once they know the moved date and it cannot be held either, the letter proposes one that can', async () => {
  const desk = await deskWithPromise();
  await desk.kept('move 7k wed 5pm');
  await desk.kept('told 7k');
  await desk.kept('wait jane photos by fri 10am for:7k');
  const { forecast } = (await desk.json('show 7k')) as { forecast: { readonly state: string } };
  expect(forecast.state).toBe('blocked');
  const { out, talk } = await desk.kept('mail headsup 7k');
  const said = out.join(' ');
  expect(said).toContain('not Wednesday');
  expect(said).not.toContain('on Wednesday 25 November');
  await desk.kept(/kept (move 7k ".+" --told mail)$/u.exec(talk.at(-1) ?? '')?.[1] ?? '');
  const after = (await desk.json('show 7k')) as { promise: { readonly promised: string } };
  expect(JSON.stringify(forecast)).toContain(after.promise.promised.slice(0, 16));
});
