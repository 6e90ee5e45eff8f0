import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';
import { realDesk } from '../../support/real-desk.ts';

const minutes = [
  'client: Acme        ',
  'when: Mon 23 Nov 2026 14:00-14:40, call',
  'present: Jane Li, Tom Wu; Wei, Ming',
  'copy: Sun (AD)',
  '',
  '# Deck',
  'discussed: routes 1 and 3 liked, 2 too close to last year',
  'decided: go on with 1 and 3',
  '> jane: revised deck, 12 slides, PDF, by thu noon',
  '< tom: brand guidelines by fri',
  'objection (mine): two routes leave no spare if legal says no',
  '',
  'private: Jane is under pressure from her boss',
  'means: she wants a safe choice',
];

async function acmeDesk(opening: Parameters<typeof commandDesk>[0] = {}) {
  const desk = commandDesk(opening);
  await desk.kept('wait jane@acme nothing yet by fri');
  await desk.kept('wait tom@acme logo files by fri');
  return desk;
}

test('a meeting to come is read the way one says it, and said back with its time, length and place', async () => {
  const desk = commandDesk();
  const { out, talk } = await desk.kept(
    'meet jane@acme fri 10am status call --place "Room 3" --for 30m',
  );
  expect(out).toEqual(['7k']);
  expect(talk).toEqual([
    '7k  meeting with Jane, Acme: status call',
    '    Fri 27 Nov 10:00, 30m, Room 3.',
    '    New: Jane at Acme. Acme is new, as a client.',
  ]);
  const [meeting] = desk.world().ledger.openCommitments();
  expect(meeting).toMatchObject({ kind: 'meeting', need: 30, meeting: { place: 'Room 3' } });
  const { out: letter } = await desk.kept('mail status acme');
  expect(letter.join('\n')).toContain('Next: status call on Friday 27 November, 10:00.');
});

test.each([
  ['meet jane@acme mon 3pm', 'meeting', 'Mon 30 Nov 15:00'],
  ['meet jane@acme kick-off on mon 3pm', 'kick-off', 'Mon 30 Nov 15:00'],
  ['meet jane@acme 30 nov 15:00 kick-off', 'kick-off', 'Mon 30 Nov 15:00'],
  ['约 王敏@晨光 周五10点 进度会', '进度会', 'Fri 27 Nov 10:00'],
])('"%s" is a meeting about %s at %s', async (typed, what, when) => {
  const desk = commandDesk();
  const { talk } = await desk.kept(typed);
  expect(talk[0]).toContain(`: ${what}`);
  expect(talk[1]).toContain(when);
});

test('a meeting without a time is refused, and so is one that lies behind', async () => {
  const desk = commandDesk();
  expect((await desk.kept('meet jane@acme status call')).exitCode).toBe(2);
  expect((await desk.kept('meet jane@acme yesterday 10am status call')).exitCode).toBe(2);
  expect(desk.world().ledger.openCommitments()).toEqual([]);
});

test('the form of a meeting becomes notes, items and a report clock, all of it one act', async () => {
  const desk = await acmeDesk();
  const { out, talk, exitCode } = await desk.pipe('met jane+tom status call --stdin', minutes);
  expect(exitCode).toBe(0);
  const open = desk.world().ledger.openCommitments();
  const report = open.find(({ kind }) => kind === 'report');
  expect(out).toEqual([report?.handle]);
  expect(talk[0]).toContain('Met Jane and Tom, Acme: status call. 5 notes kept.');
  expect(talk.join('\n')).toContain('Jane, Acme: revised deck, 12 slides, PDF');
  expect(talk.join('\n')).toContain('by Thu 26 Nov 12:00');
  expect(talk.join('\n')).toContain('Tom, Acme owes you: brand guidelines');
  expect(talk.at(-1)).toBe(
    `Report owed by Tue 24 Nov 14:40: kept mail report ${report?.handle ?? ''}`,
  );
  const deck = open.find(({ what }) => what.startsWith('revised deck'));
  expect(deck).toMatchObject({ topic: 'Deck', about: report?.about, via: 'call' });
  await desk.kept('undo');
  expect(
    desk
      .world()
      .ledger.openCommitments()
      .map(({ what }) => what),
  ).toEqual(['nothing yet', 'logo files']);
});

test('a decision of a meeting stands in the status mail, and nothing private does', async () => {
  const desk = await acmeDesk();
  await desk.pipe('met jane+tom status call --stdin', minutes);
  const { out } = await desk.kept('mail status acme');
  const letter = out.join('\n');
  expect(letter).toContain('- Go on with 1 and 3 (call, Monday 23 November)');
  for (const secret of ['pressure', 'safe choice', 'no spare', 'too close']) {
    expect(letter).not.toContain(secret);
  }
});

test('a meeting of which nothing came owes no report', async () => {
  const desk = await acmeDesk();
  const { out, talk } = await desk.pipe('met jane quick call --stdin', ['private: in a hurry']);
  expect(out).toEqual([]);
  expect(talk).toEqual(['w2  Met Jane, Acme: quick call. 1 note kept.']);
});

test('a line of the form that cannot be read is kept with a handle and the reason, and the rest is saved', async () => {
  const desk = await acmeDesk();
  const { exitCode, talk } = await desk.pipe('met jane status call --stdin', [
    '> jane: revised deck by thrusday',
    '> jane: quote by fri',
    '> carl: poster by fri',
  ]);
  expect(exitCode).toBe(2);
  expect(talk.join('\n')).toContain('Jane, Acme: quote');
  expect(
    desk
      .world()
      .ledger.unreadLines()
      .map(({ text }) => text),
  ).toEqual(['jane: revised deck by thrusday', 'carl: poster by fri']);
});

test('a line that names nobody is for the first one who was there', async () => {
  const desk = await acmeDesk();
  const { talk } = await desk.pipe('met jane status call --stdin', ['> new quote by fri']);
  expect(talk.join('\n')).toContain('Jane, Acme: new quote');
});

test('met on a meeting that was to come turns it past and takes its time', async () => {
  const desk = commandDesk();
  await desk.kept('meet jane@acme today 10am status call --for 30m --place "Room 3"');
  desk.setClock('2026-11-24T11:00');
  const { talk } = await desk.pipe('met 7k --stdin', ['decided: red', 'present: Jane, Wei']);
  expect(talk.at(-1)).toContain('Report owed by Wed 25 Nov 10:30');
  expect(desk.world().ledger.commitmentByHandle('7k')).toMatchObject({
    standing: { kind: 'delivered' },
    meeting: { place: 'Room 3', present: 'Jane, Wei' },
  });
  expect(
    desk
      .world()
      .ledger.openCommitments()
      .map(({ kind }) => kind),
  ).toEqual(['report']);
});

test('the same words find the meeting that was to come today', async () => {
  const desk = commandDesk();
  await desk.kept('meet jane@acme today 10am status call');
  desk.setClock('2026-11-24T11:00');
  await desk.pipe('met jane status call --stdin', []);
  expect(desk.world().ledger.openCommitments()).toEqual([]);
});

test('on a terminal the form opens in the editor with what is known, and again when its date cannot be read', async () => {
  const answers = [
    'when: thrusday 10:00\ndecided: red\n',
    'when: 24 Nov 2026 08:00-08:30, call\ndecided: red\n',
  ];
  const desk = commandDesk({ isTerminal: true, editor: () => answers.shift() });
  const { talk } = await desk.kept('met jane@acme status call');
  expect(desk.edited[0]).toContain('# status call');
  expect(desk.edited[0]).toContain('present: Jane');
  expect(desk.edited[1]).toContain('decided: red');
  expect(talk.at(-1)).toContain('Report owed by Wed 25 Nov 08:30');
});

test('the form as it is offered, filled in with nothing, says nothing: in every language', async () => {
  for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
    const desk = commandDesk({ isTerminal: true, language, editor: (text) => text });
    await desk.kept('met jane@acme status call --brief');
    expect(desk.edited[0]).toContain('# status call');
    expect(desk.world().ledger.openCommitments()).toEqual([]);
    expect(desk.world().ledger.notesSince('2000-01-01T00:00')).toEqual([]);
  }
});

test('what a Chinese input method types is understood: 》 《 ： and full-width signs', async () => {
  const desk = commandDesk({ language: 'zh-Hans' });
  await desk.kept('等 王敏@晨光 品牌手册 周五');
  const { talk, exitCode } = await desk.pipe('开会 王敏 进度会 --stdin', [
    '＃ 方案',
    '讨论：第二版太像去年',
    '决定：做一和三',
    '》王敏：修改稿 周四中午前',
    '《王敏：场地照片 周五前',
    '言下之意：想要稳妥',
  ]);
  expect(exitCode).toBe(0);
  expect(talk.join('\n')).toContain('修改稿');
  const what = desk
    .world()
    .ledger.openCommitments()
    .map((one) => [one.kind, one.direction, one.what]);
  expect(what).toContainEqual(['work', 'mine', '修改稿']);
  expect(what).toContainEqual(['work', 'theirs', '场地照片']);
});

test('a report that is done waits for its confirmation', async () => {
  const desk = await acmeDesk();
  await desk.pipe('met jane+tom status call --stdin', minutes);
  const report = desk
    .world()
    .ledger.openCommitments()
    .find(({ kind }) => kind === 'report');
  const { talk } = await desk.kept(`done ${report?.handle ?? ''}`);
  expect(talk.at(-1)).toContain('Waiting for their yes:');
  expect(talk.at(-1)).toContain('by Thu 26 Nov 10:00');
});

test('several labels of the head may stand on one line, as they do in a printed report', async () => {
  const desk = await acmeDesk();
  await desk.pipe('met jane status call --stdin', [
    'client: Acme        job: 1042',
    'when: Mon 23 Nov 2026 14:00-14:40, call',
    'present: Jane, Tom; Wei, Ming        copy: Sun (AD)',
    'decided: red',
  ]);
  const { out } = await desk.kept('mail report w2');
  const report = out.join('\n');
  expect(report).toContain('- Present: Jane, Tom; Wei, Ming\n- Copy: Sun (AD)\n- Job: 1042');
  // Tom was there too, so the report is for both.
  expect(report).toContain('Jane, Tom,');
});

test('the same in Chinese, with the wide space of an input method', async () => {
  const desk = commandDesk({ language: 'zh-Hans' });
  await desk.kept('等 王敏@晨光 品牌手册 周五');
  await desk.pipe('开会 王敏 进度会 --stdin', [
    '客户：晨光　　项目：1042',
    '时间：昨天 14:00-14:40，电话',
    '参会：王敏；小周　抄送：老孙',
    '决定：做一和三',
  ]);
  const { out } = await desk.kept('mail report p4');
  const report = out.join('\n');
  expect(report).toContain('- 参会：王敏；小周\n- 抄送：老孙\n- 项目号：1042');
  expect(report).toContain('时间：11月23日 周一 14:00-14:40，电话会议');
});

test.each([
  ['tue 08:00-08:30', '2026-11-24T08:00'],
  ['周二 8:00-8:30', '2026-11-24T08:00'],
  ['mon 14:00', '2026-11-23T14:00'],
  ['fri 10:00-10:40', '2026-11-20T10:00'],
  ['周四 10:00', '2026-11-19T10:00'],
  ['yesterday 3pm', '2026-11-23T15:00'],
  ['thu 3pm', '2026-11-19T15:00'],
  ['last thu 3pm', '2026-11-19T15:00'],
  ['yesterday noon', '2026-11-23T12:00'],
  ['昨天下午3点', '2026-11-23T15:00'],
  ['周四下午3点', '2026-11-19T15:00'],
  ['上周四下午3点到4点', '2026-11-19T15:00'],
  ['16 Nov 14:00', '2026-11-16T14:00'],
  ['11月16日 14:00-15:00, call', '2026-11-16T14:00'],
  ['16/11 14:00', '2026-11-16T14:00'],
  ['Mon 16 Nov 3-4pm', '2026-11-16T15:00'],
  ['11月16日（周一）14:00', '2026-11-16T14:00'],
  ['Monday, 16 November 2026, 14:00-15:00, call', '2026-11-16T14:00'],
])('"when: %s" is the last one there was', async (when, at) => {
  const desk = await acmeDesk();
  await desk.pipe('met jane status call --stdin', [`when: ${when}`, 'decided: red']);
  const met = desk.world().ledger.commitmentByHandle('w2');
  expect(met?.promised).toMatchObject({ kind: 'moment' });
  expect(JSON.stringify(met?.promised)).toContain(at);
});

test.each([
  'thrusday 10:00',
  'tomorrow 10am',
  'today 17:00-18:00',
  'today 3pm',
  '今天下午3点',
  '30 Nov 2026 10:00',
  'Mon 30 Nov 2026 14:00',
])(
  'a time that cannot be read or lies ahead ("%s") loses nothing: the rest is saved, the line kept',
  async (when) => {
    const desk = await acmeDesk();
    const lines = [`when: ${when}`, '# Deck', 'decided: red', '> jane: quote by fri'];
    const { talk, exitCode } = await desk.pipe('met jane status call --stdin', lines);
    expect(exitCode).toBe(2);
    expect(talk[1]).toBe(
      `    "${when}" is no time in the past; the meeting is put down for Tue 24 Nov 08:40. Your line is kept as a private note; to mend it: kept undo, and kept met again.`,
    );
    const { ledger } = desk.world();
    expect(ledger.commitmentByHandle('n6')).toMatchObject({ what: 'quote' });
    const meeting = ledger.commitmentByHandle('w2');
    const notes = ledger.notesAbout(meeting?.id ?? '').map(({ kind, text }) => [kind, text]);
    expect(notes).toContainEqual(['private', `when: ${when}`]);
    expect(notes).toContainEqual(['decision', 'red']);
  },
);

test('a date with its year is never moved to another week', async () => {
  const desk = await acmeDesk();
  desk.setClock('2026-11-27T20:00');
  const lines = ['when: Mon 30 Nov 2026 14:00', 'decided: red'];
  const { talk, exitCode } = await desk.pipe('met jane status call --stdin', lines);
  expect(exitCode).toBe(2);
  expect(talk.join('\n')).toContain('"Mon 30 Nov 2026 14:00" is no time in the past');
  expect((await desk.kept('mail report w2')).out.join('\n')).toContain('Friday 27 November');
});

test('a form the editor gave back twice with the same unreadable time is kept all the same', async () => {
  const desk = commandDesk({
    isTerminal: true,
    editor: (text) => (text.startsWith('// "') ? text : 'when: thrusday\ndecided: red\n'),
  });
  await desk.kept('met jane@acme status call');
  expect(desk.edited).toHaveLength(2);
  const [decision] = desk.world().ledger.notesSince('2026-01-01T00:00');
  expect(decision).toMatchObject({ kind: 'decision', text: 'red' });
});

test('another client in the head is not believed: what was decided with one must not reach the other', async () => {
  const desk = await acmeDesk();
  await desk.kept('wait max@beta quote by fri');
  const { exitCode } = await desk.pipe('met jane status call --stdin', [
    'client: Beta',
    'decided: red',
  ]);
  expect(exitCode).toBe(2);
  expect((await desk.kept('mail status acme')).out.join('\n')).toContain('Red');
  expect((await desk.kept('mail status beta')).out.join('\n')).not.toContain('Red');
});

test('a meeting with a supplier is filed under the client it was for', async () => {
  const desk = await acmeDesk();
  await desk.kept('wait li@photo shots by fri --supplier');
  await desk.pipe('met li shoot --stdin', ['client: Acme', 'decided: outdoors']);
  expect((await desk.kept('mail status acme')).out.join('\n')).toContain('Outdoors');
});

test('a private label with a slip stays private, and so does what follows a word for inside', async () => {
  const desk = await acmeDesk();
  await desk.pipe('met jane status call --stdin', [
    'decided: red',
    'privat: margin is thin',
    'decided: blue',
    'internal: she may leave',
  ]);
  const { out } = await desk.kept('mail report w2');
  expect(out.join('\n')).not.toMatch(/margin|leave/u);
});

test('where it was is a line of the form too, and stands in the report', async () => {
  const desk = await acmeDesk();
  await desk.pipe('met jane status call --stdin', [
    'when: mon 14:00, meeting   place: Room 3',
    'decided: red',
  ]);
  expect((await desk.kept('mail report w2')).out.join('\n')).toContain('- Where: Room 3');
});

test('a line with a label kept does not know is in no letter, and said; the note of a promise is its own', async () => {
  const desk = await acmeDesk();
  const { talk, exitCode } = await desk.pipe('met jane call --stdin', [
    '# Deck',
    'decided: go on',
    '',
    'my view: GUT_SECRET',
    'privately: P_SECRET',
    '> jane: teaser by fri need 2h note: TNOTE',
    '> carl: poster by fri note: CNOTE',
  ]);
  expect(exitCode).toBe(2);
  expect(talk).toContain('    No label kept knows, so it stays private: "my view: GUT_SECRET"');
  const { ledger } = desk.world();
  const [teaser] = ledger.openCommitments().filter(({ what }) => what === 'teaser');
  expect(ledger.notesAbout(teaser?.id ?? '').map(({ kind, text }) => [kind, text])).toEqual([
    ['private', 'TNOTE'],
  ]);
  expect(ledger.unreadLines().map(({ text }) => text)).toEqual(['carl: poster by fri']);
  const report = ledger.openCommitments().find(({ kind }) => kind === 'report');
  for (const letter of [`mail report ${report?.handle ?? ''}`, 'mail status acme']) {
    const { out } = await desk.kept(letter);
    expect(out.join('\n')).toMatch(/[Gg]o on/u);
    expect(out.join('\n')).not.toMatch(/SECRET|NOTE/u);
  }
});

test('a meeting that is given no time is asked for one, and refused and kept where nobody can be asked', async () => {
  const desk = await acmeDesk();
  const { exitCode, talk } = await desk.kept('meet jane fri catch-up');
  expect(exitCode).toBe(2);
  expect(talk[0]).toBe('Not saved as a meeting: Fri 27 Nov has no time, and a meeting needs one.');
  const [line] = desk.world().ledger.unreadLines();
  expect(line).toMatchObject({ text: 'jane fri catch-up', verb: 'meet' });
  const { talk: mended } = await desk.kept(`edit ${line?.handle ?? ''} jane fri 3pm catch-up`);
  expect(mended[1]).toContain('Fri 27 Nov 15:00');
  expect(desk.world().ledger.unreadLines()).toEqual([]);
  const meetings = desk
    .world()
    .ledger.openCommitments()
    .filter(({ kind }) => kind === 'meeting');
  expect(meetings.map(({ what }) => what)).toEqual(['catch-up']);
});

test.each(['3pm', '15:00', '15', '3', '下午3点', '１５：００'])(
  'on a terminal the time is asked for, and "%s" is one',
  async (answer) => {
    const desk = await acmeDesk({ isTerminal: true });
    const { talk, asked } = await desk.kept('meet jane fri catch-up', answer);
    expect(asked).toContain('At what time on Fri 27 Nov?');
    expect(talk.join('\n')).toContain('Fri 27 Nov 15:00');
  },
);

test('a day of some weeks ago without a year is in the past, not next year; with its year it is taken as typed', async () => {
  const desk = await acmeDesk();
  const { exitCode, talk } = await desk.kept('meet jane "20 nov 3pm" past');
  expect(exitCode).toBe(2);
  expect(talk[0]).toContain('"20 nov 3pm" is Fri 20 Nov 15:00, and that is past.');
  expect((await desk.kept('meet jane "11月20日下午3点" past')).exitCode).toBe(2);
  expect((await desk.kept('meet jane "20 nov 2027 3pm" fair')).exitCode).toBe(0);
  expect((await desk.kept('meet jane "20 jan 3pm" kick-off')).exitCode).toBe(0);
});

test('two meetings at the same time are said, one after the other are not', async () => {
  const desk = await acmeDesk();
  await desk.kept('meet jane fri 10am status call --for 1h');
  const { talk } = await desk.kept('meet tom fri 10:30 review --for 1h');
  expect(talk).toContain('    At the same time: w2 status call, Jane, Acme, Fri 27 Nov 10:00.');
  expect((await desk.kept('meet tom fri 9am breakfast --for 1h')).talk.join()).not.toContain(
    'same',
  );
});

test.each(['--for 30h', '--need 30h', '--for 2w'])('no meeting takes %s', async (flag) => {
  const desk = await acmeDesk();
  const { exitCode, talk } = await desk.kept(`meet jane fri 10am fair ${flag}`);
  expect(exitCode).toBe(2);
  expect(talk.join(' ')).toContain('no longer than a day');
});

test('a meeting that is to come is not said to have been without a yes', async () => {
  const desk = await acmeDesk();
  await desk.kept('meet jane fri 10am status call');
  const { exitCode, talk } = await desk.pipe('met w2 --stdin', ['decided: red']);
  expect(exitCode).toBe(2);
  expect(talk).toEqual([
    'Nothing was changed: this meeting is still to come, Fri 27 Nov 10:00.',
    'If it has taken place already: kept met w2 --yes',
  ]);
  expect(desk.world().ledger.commitmentByHandle('w2')?.standing.kind).toBe('open');
  expect((await desk.pipe('met w2 --stdin --yes', ['decided: red'])).exitCode).toBe(0);
  expect(desk.world().ledger.commitmentByHandle('w2')?.standing.kind).toBe('delivered');
});

test('on a terminal it is asked, and only a y goes on', async () => {
  const desk = await acmeDesk({ isTerminal: true, editor: () => 'decided: red' });
  await desk.kept('meet jane fri 10am status call');
  const { exitCode, asked } = await desk.kept('met w2', 'n');
  expect(exitCode).toBe(130);
  expect(asked.join()).toContain('only to come');
  expect(desk.world().ledger.commitmentByHandle('w2')?.standing.kind).toBe('open');
  await desk.kept('met w2', 'y');
  expect(desk.world().ledger.commitmentByHandle('w2')?.standing.kind).toBe('delivered');
});

test('an agenda longer than its meeting is said on the side', async () => {
  const desk = await acmeDesk();
  await desk.kept('meet jane fri 10am status call --for 1h');
  const long = await desk.kept('mail agenda w2 "deck 40m; budget 半小时"');
  expect(long.talk.join('\n')).toContain('The parts take 1h 10m, and the meeting has 1h.');
  expect(long.out.join('\n')).toContain('- Budget (30 minutes)');
  const fits = await desk.kept('mail agenda w2 "deck 40m; budget 20m"');
  expect(fits.talk.join('\n')).not.toContain('The parts take');
});

test('a chat keeps the colons she typed, and reads like a line from a person', async () => {
  const desk = await acmeDesk();
  await desk.kept('add jane "Q1: budget deck" by fri');
  const status = (await desk.kept('mail status acme --chat')).out.join('\n');
  expect(status).toContain('Q1: budget deck - Friday 27 November');
  await desk.pipe('met jane call --stdin', ['# A: routes', 'decided: z: the calm one']);
  const { handle } =
    desk
      .world()
      .ledger.openCommitments()
      .find(({ kind }) => kind === 'report') ?? {};
  const report = (await desk.kept(`mail report ${handle ?? ''} --chat`)).out.join('\n');
  expect(report).toContain('A: routes: z: the calm one (agreed)');
  expect(report).not.toContain('Decided');
});

test('a recap takes any title, a verb as well', async () => {
  const desk = await acmeDesk();
  const {
    out: [handle],
  } = await desk.kept('add jane send her the NDA by wed');
  const { out } = await desk.kept(`mail recap ${handle ?? ''}`);
  expect(out[0]).toContain('our side - send her the NDA, by Wednesday 25 November');
});

test('a line for a meeting that was not read is asked for again as a meeting', async () => {
  const desk = realDesk();
  await desk.kept('add jane@acme deck by fri --yes');
  expect((await desk.kept('meet jane kick-off by frday')).exitCode).toBe(2);
  const mended = await desk.kept('add --last', 'jane fri 10am kick-off');
  expect(mended.exitCode).toBe(0);
  expect(mended.talk).toContain('meeting with Jane, Acme: kick-off');
  const { out } = await desk.kept('list --json');
  expect(out).not.toContain('unread');
});
