import { describe, expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

/** A deck (7k) and a poster (p4) owed to Jane, guidelines (w2) owed by Tom; nobody is hurried. */
async function terminal(isTerminal = true) {
  const desk = commandDesk({ isTerminal });
  await desk.kept('add jane@acme deck by 18 dec need 1h');
  await desk.kept('add jane poster by 18 dec need 1h');
  await desk.kept('wait tom@acme brand guidelines by fri');
  return desk;
}

type Desk = Awaited<ReturnType<typeof terminal>>;

function find(desk: Desk, handle: string) {
  return desk.world().ledger.commitmentByHandle(handle);
}

describe('done', () => {
  test('says what was promised, and asks how it compared', async () => {
    const desk = await terminal();
    const { talk, asked } = await desk.kept('done deck', '+');
    expect(asked).toEqual([
      'Against what they expected:  - less   = as expected   + more   (Enter: as it is) ',
    ]);
    expect(talk.slice(0, 2)).toEqual([
      'Delivered: 7k deck, Jane, Acme.',
      '    Promised Fri 18 Dec 18:00 (end of day): 19 working days early.',
    ]);
    expect(talk.at(-1)).toBe('More than they expected: noted.');
    expect(find(desk, '7k')?.standing).toMatchObject({ kind: 'delivered', gap: 'over' });
  });

  test.each([
    ['-', 'under'],
    ['=', 'as'],
    ['＋', 'over'],
    ['', undefined],
    ['perhaps', undefined],
  ])('"%s" is the gap %s', async (answer, gap) => {
    const desk = await terminal();
    await desk.kept('done 7k', answer);
    const standing = find(desk, '7k')?.standing;
    expect(standing?.kind === 'delivered' && standing.gap).toBe(gap);
  });

  test('the flags answer beforehand', async () => {
    const desk = await terminal();
    const { asked, talk } = await desk.kept('done 7k --gap under --took 3h --at "mon 17:00"');
    expect(asked).toEqual([]);
    expect(talk.join('\n')).toContain('It took 3h. Less than they expected: noted.');
    expect(find(desk, '7k')?.standing).toMatchObject({ gap: 'under', took: 180 });
    expect(JSON.stringify(find(desk, '7k')?.standing)).toContain('2026-11-23T17:00');
  });

  test.each(['18:00', 'tomorrow 9am', 'next mon', 'soon'])(
    '--at "%s" does not lie behind and is refused',
    async (at) => {
      const desk = await terminal(false);
      expect((await desk.kept(`done 7k --at "${at}"`)).exitCode).toBe(2);
      expect(find(desk, '7k')?.standing.kind).toBe('open');
    },
  );

  test('ask.gap never asks', async () => {
    const desk = commandDesk({ isTerminal: true, settings: { 'ask.gap': 'never' } });
    await desk.kept('add jane@acme deck by 18 dec need 1h');
    expect((await desk.kept('done 7k')).asked).toEqual([]);
  });

  test('several at once are one act, and are asked about once', async () => {
    const desk = await terminal();
    const { asked } = await desk.kept('done 7k p4', '=');
    expect(asked).toHaveLength(1);
    await desk.kept('undo');
    await desk.kept('undo');
    expect(find(desk, '7k')?.standing.kind).toBe('open');
    expect(find(desk, 'p4')?.standing.kind).toBe('open');
  });

  test('what fits several lists itself; on a terminal she says which', async () => {
    const desk = await terminal();
    const { talk, exitCode } = await desk.kept('done jane', '2', '');
    expect(talk.slice(0, 3)).toEqual([
      '"jane": which one?',
      '  1  7k deck, Jane, Acme',
      '  2  p4 poster, Jane, Acme',
    ]);
    expect(exitCode).toBe(0);
    expect(find(desk, 'p4')?.standing.kind).toBe('delivered');
    expect((await (await terminal(false)).kept('done jane')).exitCode).toBe(4);
  });

  test('a wait that is done is in: nothing is asked', async () => {
    const desk = await terminal();
    expect((await desk.kept('done w2')).asked).toEqual([]);
    expect((await desk.kept('got w2')).exitCode).toBe(2);
  });

  test('got knows waits only', async () => {
    const desk = await terminal();
    expect((await desk.kept('got 7k')).talk[0]).toBe(
      '7k deck, Jane, Acme is a promise of yours, not something you wait for.',
    );
    expect((await desk.kept('got guidelines')).talk[0]).toBe(
      'Received: w2 brand guidelines, Tom, Acme.',
    );
  });
});

describe('move', () => {
  const asks = 'Does Jane know?  h draft a heads-up   t yes, told   l later   (Enter: later) ';

  test('asks whether they know; "t" says that they do', async () => {
    const desk = await terminal();
    const { talk, asked } = await desk.kept('move 7k 17 dec', 't');
    expect(asked).toEqual([asks]);
    expect(talk).toEqual([
      '7k  Fri 18 Dec 18:00 (end of day) -> Thu 17 Dec 18:00 (end of day).',
      'They know.',
    ]);
    expect(find(desk, '7k')?.told).toBeDefined();
  });

  test('another answer is not taken for one: it is asked again', async () => {
    const desk = await terminal();
    const { talk, asked } = await desk.kept('move 7k 17 dec', 'yes', 't');
    expect(asked).toEqual([asks, asks]);
    expect(talk).toContain('Type h, t, l, or press Enter.');
    expect(find(desk, '7k')?.told).toBeDefined();
  });

  test.each(['l', '', undefined])(
    '"%s" leaves it untold, and says what ends that',
    async (answer) => {
      const desk = await terminal();
      const { talk } = await desk.kept('move 7k 17 dec', answer);
      expect(talk.at(-1)).toBe(
        '    They do not know yet: it stands first every morning until you say  kept told 7k',
      );
      expect(find(desk, '7k')?.told).toBeUndefined();
    },
  );

  test('"h" drafts a heads-up', async () => {
    const desk = await terminal();
    const { talk } = await desk.kept('move 7k 21 dec', 'h', 'photos are late', '');
    expect(talk.join('\n')).toContain('Subject: Deck: Monday 21 December');
    expect(find(desk, '7k')?.told).toBeUndefined();
  });

  test.each([
    ['move 7k 17 dec told', {}],
    ['move 7k 17 dec --told mail', { via: 'mail' }],
    ['改 deck 12月17日 说了', {}],
  ])('"kept %s" is not asked: they know', async (typed, told) => {
    const desk = await terminal();
    expect((await desk.kept(typed)).asked).toEqual([]);
    expect(find(desk, '7k')?.told).toMatchObject(told);
  });

  test.each(['no', 'not yet', '没有', '還沒'])(
    '--told %s says that they do not know, and no such channel is written down',
    async (no) => {
      const desk = await terminal(false);
      const { talk } = await desk.kept(`move 7k 17 dec --told "${no}"`);
      expect(talk.join('\n')).not.toContain('They know');
      expect(find(desk, '7k')?.told).toBeUndefined();
    },
  );

  test('without a terminal it says at once that they do not know', async () => {
    const desk = await terminal(false);
    const { talk, out } = await desk.kept('move 7k 17 dec --why "photos are late"');
    expect(out).toEqual(['7k']);
    expect(talk).toEqual([
      '7k  Fri 18 Dec 18:00 (end of day) -> Thu 17 Dec 18:00 (end of day).',
      '    Why: photos are late.',
      '    They do not know yet: it stands first every morning until you say  kept told 7k',
    ]);
  });

  test('the new date of a wait is theirs, and the first date of a promise is given: neither is asked about', async () => {
    const desk = await terminal();
    await desk.kept('add jane film need 1h', '');
    expect((await desk.kept('move w2 18 dec')).asked).toEqual([]);
    const dated = await desk.kept('move film to 18 dec');
    expect(dated.asked).toEqual([]);
    expect(dated.talk[0]).toBe('n6  now has a date: Fri 18 Dec 18:00 (end of day).');
  });

  test.each([
    ['move', 2],
    ['move 7k', 2],
    ['move 7k thrusday', 2],
    ['move 7k yesterday', 2],
    ['move 7k 18 dec', 2],
    ['move zz9 fri', 5],
    ['move jane to fri', 4],
  ])('"kept %s" moves nothing and ends with %i', async (typed, exitCode) => {
    const desk = await terminal(false);
    const before = desk.world().ledger.version();
    expect((await desk.kept(typed)).exitCode).toBe(exitCode);
    expect(desk.world().ledger.version()).toBe(before);
  });
});

describe('drop', () => {
  test('asks whether they released us; the answer is the reason', async () => {
    const desk = await terminal();
    const { asked, talk } = await desk.kept('drop 7k', 'r');
    expect(asked).toHaveLength(1);
    expect(talk).toEqual(['Dropped: 7k deck, Jane, Acme.', '    Why: released by Jane.']);
  });

  test('of several people it asks who it was', async () => {
    const desk = await terminal();
    await desk.kept('add jane+tom@acme storyboard by 18 dec need 1h');
    const { asked, talk } = await desk.kept('drop storyboard', 'r', 'Tom');
    expect(asked[1]).toContain('[Jane and Tom]');
    expect(talk).toContain('    Why: released by Tom.');
  });

  test('for a wait it asks whether we let them off', async () => {
    const desk = await terminal();
    await desk.kept('wait jane logo by fri');
    const { asked, talk } = await desk.kept('drop logo', 'r');
    expect(asked[0]).toContain('let them off');
    expect(talk).toContain('    Why: we let them off.');
  });

  test('"n" asks for the reason, Enter leaves it open', async () => {
    const desk = await terminal();
    expect((await desk.kept('drop 7k', 'n', 'no budget')).talk).toContain('    Why: no budget.');
    expect((await desk.kept('drop p4', '')).talk).toEqual(['Dropped: p4 poster, Jane, Acme.']);
  });

  test.each([
    ['drop 7k --why "no budget"', 'no budget'],
    ['drop 7k released by jane', 'released by jane'],
  ])('"kept %s" knows why', async (typed, why) => {
    const desk = await terminal();
    expect((await desk.kept(typed)).asked).toEqual([]);
    expect(find(desk, '7k')?.standing).toMatchObject({ kind: 'dropped', why, isWhyPrivate: false });
  });

  test('--private keeps the reason from letters', async () => {
    const desk = await terminal(false);
    await desk.kept('drop 7k --why "they are broke" --private');
    expect(find(desk, '7k')?.standing).toMatchObject({ isWhyPrivate: true });
  });

  test('an unread line is let go by its handle', async () => {
    const desk = await terminal(false);
    await desk.kept('add jane logo by thrusday');
    expect((await desk.kept('drop n6')).talk).toEqual(['Unread line n6 is dropped.']);
    expect(desk.world().ledger.unreadLines()).toEqual([]);
  });
});

describe('told', () => {
  test('stops the clock of a move', async () => {
    const desk = await terminal(false);
    await desk.kept('move 7k 17 dec');
    expect((await desk.kept('told 7k --via call')).talk[0]).toBe(
      'They know (call): 7k deck, Jane, Acme.',
    );
    expect(find(desk, '7k')?.told).toMatchObject({ via: 'call' });
  });

  test('remembers what was said to somebody', async () => {
    const desk = await terminal(false);
    await desk.kept('told jane launch moves to 8 Jan');
    const [jane] = desk.world().ledger.people();
    expect(jane && desk.world().ledger.notesAbout(jane.id)).toMatchObject([
      { kind: 'told', text: 'launch moves to 8 Jan' },
    ]);
  });
});

describe('edit', () => {
  test('warns when the work has grown too long for its date, and aims anew', async () => {
    const desk = await terminal(false);
    const before = find(desk, '7k')?.target;
    const { talk } = await desk.kept('edit 7k --need 30d');
    expect(talk.join('\n')).toContain('Unlikely: about 2 in 10.');
    expect(find(desk, '7k')?.target).not.toEqual(before);
    expect(await desk.json('edit 7k --need 31d')).toMatchObject({
      warnings: [{ code: 'buffer.unlikely' }],
    });
    expect((await desk.kept('edit 7k --what "deck, final"')).talk.join('\n')).not.toMatch(
      /Unlikely/u,
    );
  });

  test('mends words, need and job, and says what was', async () => {
    const desk = await terminal(false);
    const { talk } = await desk.kept('edit 7k --what "deck, 12 slides" --need 3h --job 1042');
    expect(talk.slice(0, 4)).toEqual([
      'Mended: 7k deck, 12 slides, Jane, Acme.',
      '    words: deck -> deck, 12 slides',
      '    need: 1h -> 3h',
      '    job: 1042',
    ]);
  });

  test('words behind a handle are its new words; on a terminal they are asked for', async () => {
    const desk = await terminal();
    expect((await desk.kept('edit 7k second deck')).talk[1]).toBe('    words: deck -> second deck');
    const { asked, talk } = await desk.kept('edit 7k', 'third deck');
    expect(asked).toEqual(['words: [second deck]']);
    expect(talk[1]).toBe('    words: second deck -> third deck');
  });

  test('corrects a date nobody has heard, and asks for move afterwards', async () => {
    const desk = await terminal(false);
    expect((await desk.kept('edit 7k --by "17 dec"')).talk[0]).toBe(
      '7k  corrected: Fri 18 Dec 18:00 (end of day) -> Thu 17 Dec 18:00 (end of day). Nobody had been told.',
    );
    await desk.kept('told 7k');
    const refused = await desk.kept('edit 7k --by "16 dec"');
    expect(refused.exitCode).toBe(2);
    expect(refused.talk[1]).toBe('kept move 7k fri 5pm');
  });

  test('gives a promise to somebody else', async () => {
    const desk = await terminal(false);
    await desk.kept('edit 7k --who tom');
    expect((await desk.json('show 7k'))['promise']).toMatchObject({ who: [{ name: 'Tom' }] });
  });

  test('mends the facts of a person and of a company', async () => {
    const desk = await terminal(false);
    const jane = await desk.kept(
      'edit jane --name "Jane Li" --email jane@acme.example --role "marketing director" --channel wechat --address-as 李总 --lang zh --rhythm 14d --zone Asia/Hong_Kong',
    );
    expect(jane.talk).toEqual([
      'Mended: Jane (Acme).',
      '    name: Jane -> Jane Li',
      '    language: 简体中文',
      '    zone: Asia/Hong_Kong',
      '    contact every: 14d',
      '    mail: jane@acme.example',
      '    role: marketing director',
      '    channel: WeChat',
      '    addressed as: 李总',
    ]);
    const acme = await desk.kept('edit acme --domain acme.example --supplier --shareable');
    expect(acme.talk).toEqual([
      'Mended: Acme.',
      '    domain: acme.example',
      '    side: client -> supplier',
      '    may be named to clients: yes',
    ]);
  });

  test.each([
    ['edit', 2],
    ['edit 7k', 2],
    ['edit jane', 2],
    ['edit jane --email nowhere', 2],
    ['edit jane --zone Mars/Olympus', 2],
    ['edit jane --rhythm often', 2],
    ['edit jane --lang klingon', 2],
    ['edit 7k --by thrusday', 2],
    ['edit zz9 deck', 5],
    ['edit jame --role boss', 5],
  ])('"kept %s" mends nothing and ends with %i', async (typed, exitCode) => {
    const desk = await terminal(false);
    const before = desk.world().ledger.version();
    expect((await desk.kept(typed)).exitCode).toBe(exitCode);
    expect(desk.world().ledger.version()).toBe(before);
  });
});

describe('note', () => {
  test.each([
    ['note jane hates friday calls', 'Jane (Acme), note: hates friday calls'],
    ['记 jane 周五别打电话', 'Jane (Acme), note: 周五别打电话'],
    ['note acme TVC at 15 seconds --decision', 'Acme, decided: TVC at 15 seconds'],
    ['note 7k her boss reads it', '7k deck, Jane, Acme, note: her boss reads it'],
  ])('"kept %s"', async (typed, said) => {
    const desk = await terminal(false);
    expect((await desk.kept(typed)).talk).toEqual([said]);
  });

  test('a note makes nobody', async () => {
    const desk = await terminal(false);
    expect((await desk.kept('note ted hates tea')).exitCode).toBe(4);
    expect((await desk.kept('note ted@acme hates tea')).exitCode).toBe(4);
    expect(desk.world().ledger.people()).toHaveLength(2);
  });
});

describe('undo', () => {
  test('takes a whole act back, with everybody it made, and redo lets it count again', async () => {
    const desk = commandDesk();
    await desk.kept('add jane@acme deck by 18 dec need 1h');
    expect((await desk.kept('undo')).talk).toEqual(['Undone: promised 7k deck.']);
    expect(desk.world().ledger.people()).toEqual([]);
    expect((await desk.kept('redo')).talk).toEqual(['Done again: promised 7k deck.']);
    expect(desk.world().ledger.people()).toHaveLength(1);
  });

  test('a named act is undone unless something was built on it', async () => {
    const desk = await terminal(false);
    await desk.kept('edit 7k --job 1042');
    const { items } = (await desk.json('log')) as {
      items: readonly { act: string; did: string }[];
    };
    const poster = items.find(({ did }) => did.includes('poster'))?.act ?? '';
    const deck = items.find(({ did }) => did.startsWith('promised 7k'))?.act ?? '';
    expect((await desk.kept(`undo ${deck}`)).exitCode).toBe(2);
    expect((await desk.kept(`undo ${poster}`)).talk).toEqual(['Undone: promised p4 poster.']);
    expect((await desk.kept('undo beef')).exitCode).toBe(5);
  });
});
