import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

/** A terminal, Jane at Acme known, and so much to do that two days of work are never done tomorrow. */
async function terminal() {
  const desk = commandDesk({ isTerminal: true });
  await desk.kept('add jane@acme revised deck by 18 dec need 1h');
  return desk;
}

const tight = 'add jane another deck by tomorrow 10am need 2d';

async function stateOf(desk: ReturnType<typeof commandDesk>, handle: string) {
  const { promise } = (await desk.json(`show ${handle}`)) as {
    promise: Readonly<Record<string, unknown>>;
  };
  return promise;
}

test('a promise is read back in full on the side, and nothing stands on stdout of a terminal', async () => {
  const { out, talk, asked, exitCode } = await commandDesk({ isTerminal: true }).kept(
    'add jane@acme revised deck by 4 dec noon need 1h',
  );
  expect(talk).toEqual([
    '7k  Jane, Acme: revised deck',
    '    by Fri 4 Dec 12:00 (next week, 8 working days). 1h of work; 8 working days spare.',
    '    New: Jane at Acme. Acme is new, as a client.',
    '    So that Jane means the same: kept mail recap 7k',
  ]);
  expect({ out, exitCode }).toEqual({ out: [], exitCode: 0 });
  expect(asked).toEqual(['What exactly will Jane get? (12 slides, PDF; Enter: leave it) ']);
});

test('in a pipe the handle alone is the data', async () => {
  expect((await commandDesk().kept('add jane@acme deck by 18 dec')).out).toEqual(['7k']);
});

test('a date without room is saved first, then warned about, then she chooses', async () => {
  const desk = await terminal();
  const { talk, asked, exitCode } = await desk.kept(tight, '');
  expect(talk[0]).toBe('p4  Jane, Acme: another deck');
  expect(talk.some((line) => line.startsWith('Unlikely: '))).toBe(true);
  expect(talk.slice(-4).map((line) => line.slice(0, 5))).toEqual(
    ['k', 'f', 's', 'b'].map((key) => `  ${key}  `),
  );
  expect(asked).toEqual(['? ']);
  expect(exitCode).toBe(0);
});

test.each(['', 'k', 'x', undefined])('"%s" keeps the date as it was promised', async (answer) => {
  const desk = await terminal();
  await desk.kept(tight, answer);
  expect(await stateOf(desk, 'p4')).toMatchObject({ promised: '2026-11-25T10:00:00+08:00' });
});

test.each(['f', 'Ｆ', ' F '])(
  '"%s", not said yet, corrects the date to the safe one',
  async (answer) => {
    const desk = await terminal();
    const { talk } = await desk.kept(tight, answer);
    expect(talk.at(-1)).toMatch(
      /^p4 {2}corrected: Wed 25 Nov 10:00 -> .* Nobody had been told\.$/u,
    );
    const { promised } = await stateOf(desk, 'p4');
    expect(String(promised) > '2026-11-27').toBe(true);
    expect((await desk.json('show p4'))['story']).toMatchObject([
      { kind: 'promised' },
      { kind: 'corrected' },
    ]);
  },
);

test('"s", already said, drafts a heads-up and moves nothing', async () => {
  const desk = await terminal();
  const { talk, asked } = await desk.kept(tight, 's', 'photos are late', '');
  expect(talk.join('\n')).toMatch(/\nSubject: Another deck: /u);
  expect(talk.join('\n')).toContain('photos are late');
  expect(asked).toHaveLength(3);
  expect(await stateOf(desk, 'p4')).toMatchObject({ promised: '2026-11-25T10:00:00+08:00' });
});

test('"b" keeps the date and writes down a plan B', async () => {
  const desk = await terminal();
  await desk.kept(tight, 'b', '6 slides by noon');
  const commitment = desk.world().ledger.commitmentByHandle('p4');
  expect(commitment).toMatchObject({ planB: '6 slides by noon' });
});

test.each([
  ['-y', `${tight} -y`],
  ['--yes', `${tight} --yes`],
  ['--no-input', `${tight} --no-input`],
])('%s keeps, warns and asks nothing', async (_, typed) => {
  const desk = await terminal();
  const { talk, asked, exitCode } = await desk.kept(typed);
  expect(asked).toEqual([]);
  expect(exitCode).toBe(0);
  expect(talk.some((line) => line.startsWith('Unlikely: '))).toBe(true);
  expect(desk.world().ledger.commitmentByHandle('p4')).toBeDefined();
});

test('--strict writes nothing when there is too little room, and ends with 3', async () => {
  const desk = await terminal();
  const before = desk.world().ledger.version();
  const { exitCode, talk, out } = await desk.kept(`${tight} --strict`);
  expect({ exitCode, out }).toEqual({ exitCode: 3, out: [] });
  expect(talk[0]).toMatch(/^Not saved \(--strict\): .* in 10; say /u);
  expect(desk.world().ledger.version()).toBe(before);
});

test('--strict saves what has room', async () => {
  const { exitCode } = await commandDesk().kept('add jane@acme deck by 18 dec need 1h --strict');
  expect(exitCode).toBe(0);
});

test('a typo never makes a person: the nearest are offered, the line is kept, exit 4', async () => {
  const desk = commandDesk();
  await desk.kept('add "Jane Li@Acme" deck by 18 dec');
  const { exitCode, talk } = await desk.kept('add jame logo by fri');
  expect(exitCode).toBe(4);
  expect(talk).toEqual([
    'Not saved as a promise: No "jame". Did you mean Jane Li (Acme)?',
    'Somebody new? Say where: jame@client',
    'Your line is kept (p4): kept add --last  (opens it to correct)',
  ]);
  expect(desk.world().ledger.people()).toHaveLength(1);
});

test('on a terminal she says whom she meant', async () => {
  const desk = await terminal();
  const { asked, talk } = await desk.kept('add jame logo by 18 dec need 1h', '1');
  expect(talk.slice(0, 2)).toEqual(['"jame": which one?', '  1  Jane (Acme)']);
  expect(asked).toEqual(['? ']);
  expect(talk[2]).toBe('p4  Jane, Acme: logo');
});

test('somebody new is placed at the company she names', async () => {
  const desk = await terminal();
  const { talk } = await desk.kept('add tom logo by 18 dec need 1h', 'acme');
  expect(talk[0]).toBe('p4  Tom, Acme: logo');
  expect(talk.at(-2)).toBe('    New: Tom at Acme.');
});

test('somebody new whom she does not place is not made; the line stays', async () => {
  const desk = await terminal();
  expect((await desk.kept('add tom logo by 18 dec', '')).exitCode).toBe(4);
  expect(desk.world().ledger.people()).toHaveLength(1);
  expect(desk.world().ledger.unreadLines()).toMatchObject([{ text: 'tom logo by 18 dec' }]);
});

test('of two with one name she says which', async () => {
  const desk = await terminal();
  await desk.kept('add jane@bluebird price list by 18 dec need 1h');
  const { talk } = await desk.kept('add jane poster by 18 dec need 1h', '2');
  expect(talk.slice(0, 4)).toEqual([
    '"jane": which one?',
    '  1  Jane (Acme)',
    '  2  Jane (Bluebird)',
    'w2  Jane, Bluebird: poster',
  ]);
});

test('3/12 is asked about once, and the answer remembered as a habit', async () => {
  const desk = await terminal();
  const first = await desk.kept('add jane plan by 3/12 need 1h', '1');
  expect(first.talk.slice(0, 3)).toEqual([
    '"3/12": which do you mean?',
    '  1  Thu 3 Dec 18:00 (end of day)',
    '  2  Fri 12 Mar 2027 18:00 (end of day)',
  ]);
  expect(desk.stored()).toEqual({ 'dates.slash': 'day-first' });
  const second = await desk.kept('add jane plan two by 4/12 need 1h');
  expect(second.asked).toEqual([]);
  expect(second.talk[1]).toContain('Fri 4 Dec 18:00');
});

test('a date that can mean two is refused in a pipe, with both, and the line stays', async () => {
  const desk = commandDesk();
  const { exitCode, talk } = await desk.kept('add jane@acme plan by 3/12');
  expect(exitCode).toBe(4);
  expect(talk[0]).toBe(
    'Not saved as a promise: "3/12" can mean two dates: Thu 3 Dec 18:00 (end of day), or Fri 12 Mar 2027 18:00 (end of day).',
  );
  expect(desk.world().ledger.unreadLines()).toHaveLength(1);
});

test('"next thu" is asked about once where usage differs, and the answer remembered', async () => {
  const desk = await terminal();
  const first = await desk.kept('add jane plan by next thu need 1h', '2');
  expect(first.talk.slice(0, 3)).toEqual([
    '"next thu": which do you mean?',
    '  1  Thu 3 Dec 18:00 (end of day)',
    '  2  Thu 26 Nov 18:00 (end of day)',
  ]);
  expect(desk.stored()).toEqual({ 'dates.next': 'coming' });
  const second = await desk.kept('add jane plan two by next thu need 1h');
  expect(second.asked).toEqual([]);
  expect(second.talk[1]).toContain('by Thu 26 Nov');
});

test('"next thu" that she leaves unanswered is next week, and nothing is remembered', async () => {
  const desk = await terminal();
  const { talk } = await desk.kept('add jane plan by next thu need 1h', '');
  expect(talk.join('\n')).toContain('by Thu 3 Dec');
  expect(desk.stored()).toEqual({});
});

test('a promise without a date is saved; on a terminal the date is asked for, Enter is not yet', async () => {
  const desk = await terminal();
  const { asked, talk, exitCode } = await desk.kept('add jane poster need 1h', '');
  expect(asked).toEqual(['By when? (Enter: not yet) ']);
  expect(exitCode).toBe(0);
  expect(talk[0]).toBe('p4  Jane, Acme: poster');
  expect(await stateOf(desk, 'p4')).toMatchObject({ state: 'undated', due: 'none' });
});

test('a date typed wrong at the question is said and asked for again', async () => {
  const desk = await terminal();
  const { asked, talk } = await desk.kept('add jane poster need 1h', 'thrusday', '18 dec');
  expect(asked).toEqual(['By when? (Enter: not yet) ', 'Date: ']);
  expect(talk[0]).toBe('"thrusday" is not a date. Did you mean thursday?');
  expect(await stateOf(desk, 'p4')).toMatchObject({ promised: '2026-12-18' });
});

test.each([
  ['typed as words', 'add jane poster by next thrusday need 1h'],
  ['typed in one quote', 'add "jane poster by next thrusday need 1h"'],
])(
  'a misspelt date is asked about, its likely meaning typed already, and leaves the words (%s)',
  async (_, typed) => {
    const desk = await terminal();
    const { asked, talk } = await desk.kept(typed, '18 dec');
    expect(talk[0]).toBe('"next thrusday" is not a date. Did you mean next thursday?');
    expect(asked).toEqual(['Date: [next thursday]']);
    expect(await stateOf(desk, 'p4')).toMatchObject({ what: 'poster', promised: '2026-12-18' });
  },
);

test('a line that cannot be read is kept as typed, told how to mend, and mended by --last', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme deck by 18 dec need 1h');
  const refused = await desk.kept('add jane logo by thrusday');
  expect(refused.exitCode).toBe(2);
  expect(refused.out).toEqual(['p4']);
  expect(refused.talk).toEqual([
    'Not saved as a promise: "thrusday" is not a date. Did you mean thursday?',
    'Your line is kept (p4): kept add --last  (opens it to correct)',
  ]);
  const mended = await desk.kept('add --last jane logo by 18 dec need 1h');
  expect(mended.exitCode).toBe(0);
  expect(desk.world().ledger.unreadLines()).toEqual([]);
});

test('a line kept twice is one line: what is mended badly takes the place of the old one', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme deck by thrusday');
  await desk.kept('add --last jane@acme deck by thurdsay');
  expect(desk.world().ledger.unreadLines()).toMatchObject([{ text: 'jane@acme deck by thurdsay' }]);
});

test('--last opens the line that was kept last, and keeps it a wait', async () => {
  const desk = commandDesk({ isTerminal: true });
  await desk.kept('add jane@acme deck by thrusday', '');
  await desk.kept('wait jane@acme photos by thrusday', '');
  const { asked, exitCode } = await desk.kept('add --last', 'jane@acme photos by thursday', '');
  expect(asked[0]).toBe('[mend: jane@acme photos by thrusday]');
  expect(exitCode).toBe(0);
  expect(desk.world().ledger.openCommitments()).toMatchObject([{ direction: 'theirs' }]);
  expect(desk.world().ledger.unreadLines()).toMatchObject([{ text: 'jane@acme deck by thrusday' }]);
});

test('--last without an unread line says so', async () => {
  const { exitCode, talk } = await commandDesk().kept('add --last jane deck by fri');
  expect(exitCode).toBe(5);
  expect(talk).toEqual(['No unread line is waiting to be corrected.']);
});

test('--strict keeps no unread line either', async () => {
  const desk = commandDesk();
  expect((await desk.kept('add jane@acme deck by thrusday --strict')).exitCode).toBe(2);
  expect(desk.world().ledger.acts(1)).toEqual([]);
});

test('bare add asks for the line; an empty one is wrong use', async () => {
  const desk = await terminal();
  const { asked, talk } = await desk.kept('add', 'jane poster by 18 dec need 1h');
  expect(asked).toEqual(['[add]']);
  expect(talk[0]).toBe('p4  Jane, Acme: poster');
  expect((await desk.kept('add', '')).exitCode).toBe(2);
  expect((await commandDesk().kept('add')).exitCode).toBe(2);
});

test('whoever owes us may be a supplier: a new company is asked about after wait', async () => {
  const desk = commandDesk({ isTerminal: true });
  const { asked, talk } = await desk.kept('wait li@photoli photos by wed', 's');
  expect(asked).toHaveLength(1);
  expect(talk.at(-1)).toBe('Photoli is new, as a supplier.');
  expect(desk.world().ledger.organisations()).toMatchObject([{ side: 'supplier' }]);
});

test.each([
  ['wait li@photoli photos by wed --supplier', 'supplier'],
  ['wait li@photoli photos by wed', 'client'],
  ['add ming@us proof by wed', 'ours'],
  ['add ming@studio proof by wed --ours', 'ours'],
])('"%s" makes a company on the side "%s"', async (typed, side) => {
  const desk = commandDesk();
  await desk.kept(typed);
  expect(desk.world().ledger.organisations()).toMatchObject([{ side }]);
});

test('flags say what the line has no words for', async () => {
  const desk = commandDesk();
  await desk.kept(
    'add jane@acme deck --by "18 dec 17:00" --need 2h --as "12 slides, PDF" --via call --said 08:20 --target "16 dec" --plan-b "6 slides" --note "boss sees it" --job 1042',
  );
  const [made] = desk.world().ledger.openCommitments();
  expect(made).toMatchObject({
    what: 'deck',
    need: 120,
    theyGet: '12 slides, PDF',
    via: 'call',
    planB: '6 slides',
    job: '1042',
    target: { kind: 'day' },
  });
  expect(made?.said.toString()).toBe('2026-11-24T08:20:00');
  expect(made && desk.world().ledger.notesAbout(made.id)).toMatchObject([
    { text: 'boss sees it', kind: 'private' },
  ]);
});

test.each([
  ['add jane@acme deck by fri --need soon', '--need'],
  ['add jane@acme deck by fri --target soon', '--target'],
  ['add jane@acme deck by fri --said 25:00', '--said'],
  ['add jane@acme deck by fri --owner nobody', 'nobody'],
])('"%s" is refused for its flag and keeps nothing', async (typed, named) => {
  const desk = commandDesk();
  const { exitCode, talk } = await desk.kept(typed);
  expect(exitCode).toBeGreaterThan(0);
  expect(talk.join('\n')).toContain(named);
  expect(desk.world().ledger.openCommitments()).toEqual([]);
});

test('what was said yesterday has been running since: a delivery in time teaches no delay', async () => {
  const desk = await terminal();
  await desk.kept('add jane quote by 18 dec need 1h');
  await desk.kept('add jane offer by 18 dec need 1h --said "yesterday 9am"');
  const { ledger } = desk.world();
  const [quote, offer] = ['p4', 'w2'].map((each) => ledger.commitmentByHandle(each));
  expect(Number(offer?.forecastMinutes) - Number(quote?.forecastMinutes)).toBeGreaterThan(479);
});
