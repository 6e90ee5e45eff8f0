import { describe, expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

/** Two clients and a supplier, in two languages; Tuesday morning. */
async function week() {
  const desk = commandDesk();
  await desk.kept('add "Jane Li@Acme" deck by 18 dec need 1h --job 1042');
  await desk.kept('add 王敏@晨光 报价单 周五下班前 需1小时');
  await desk.kept('wait li@photoli venue photos by wed --supplier');
  await desk.kept('add jane call back about the radio spot');
  return desk;
}

async function handles(desk: Awaited<ReturnType<typeof week>>, typed: string) {
  return (await desk.kept(typed)).out.map((line) => line.slice(0, 2));
}

describe('list', () => {
  test('everything open, one a line, soonest first, those without a date last', async () => {
    const { out, talk, exitCode } = await (await week()).kept('list');
    expect({ talk, exitCode }).toEqual({ talk: [], exitCode: 0 });
    expect(out).toEqual([
      'w2  Photoli  Li       owes you: venue photos          Wed 25 Nov  ok',
      'p4  晨光     王敏     报价单                          Fri 27 Nov  ok',
      '7k  Acme     Jane Li  deck                            Fri 18 Dec  ok',
      'n6  Acme     Jane Li  call back about the radio spot              no date yet',
    ]);
  });

  test.each([
    ['list acme', ['7k', 'n6']],
    ['list jane', ['7k', 'n6']],
    ['list 晨光', ['p4']],
    ['list waiting', ['w2']],
    ['list 在等的', ['w2']],
    ['list mine', ['p4', '7k', 'n6']],
    ['list this week', ['w2', 'p4']],
    ['list 本周', ['w2', 'p4']],
    ['list tomorrow', ['w2']],
    ['list undated', ['n6']],
    ['list acme deck', ['7k']],
    ['list 1042', ['7k']],
    ['list acme this week', []],
    ['list late', []],
  ])('"kept %s" shows %j', async (typed, expected) => {
    expect(await handles(await week(), typed)).toEqual(expected);
  });

  test('unread lines stand first in the whole list, closed ones only with --all', async () => {
    const desk = await week();
    await desk.kept('add jane logo by thrusday');
    await desk.kept('done 7k');
    expect(await handles(desk, 'list')).toEqual(['r8', 'w2', 'p4', 'n6']);
    expect(await handles(desk, 'list --all')).toContain('7k');
    expect(await handles(desk, 'list jane')).toEqual(['n6']);
  });

  test('nothing is said in words', async () => {
    expect((await commandDesk().kept('list')).talk).toEqual(['Nothing is open.']);
    expect((await (await week()).kept('list bluebird')).talk).toEqual([
      'Nothing open fits "bluebird".',
    ]);
  });
});

describe('find', () => {
  test.each([
    ['find deck', '7k deck, Jane Li, Acme  Fri 18 Dec 18:00 (end of day)'],
    ['find 报价', 'p4 报价单, 王敏, 晨光  Fri 27 Nov 18:00 (end of day)'],
    ['find radio acme', 'n6 call back about the radio spot, Jane Li, Acme'],
  ])('"kept %s" finds it by its words or its client', async (typed, line) => {
    expect((await (await week()).kept(typed)).out[0]).toContain(line);
  });

  test('what is done, what was noted and what was told are found too', async () => {
    const desk = await week();
    await desk.kept('done 7k');
    await desk.kept('note jane hates friday calls');
    await desk.kept('told jane launch moves to 8 Jan');
    expect((await desk.kept('find deck')).out[0]).toContain('delivered Tue 24 Nov 08:40');
    expect((await desk.kept('find friday calls')).out.join('')).toContain('hates friday calls');
    expect((await desk.kept('find launch')).out.join('')).toContain('launch moves to 8 Jan');
  });

  test.each([
    ['find dekc', 'deck'],
    ['find 报价函', '报价单'],
    ['find jnae', 'jane'],
    ['find xylophone', undefined],
  ])(
    '"kept %s" finds nothing, says where it looked and the nearest word',
    async (typed, nearest) => {
      const { out, talk, exitCode } = await (await week()).kept(typed);
      expect({ out, exitCode }).toEqual({ out: [], exitCode: 0 });
      expect(talk[0]).toMatch(/^Nothing found for ".*" in promises, waits, notes and people/u);
      expect(talk[1]).toBe(nearest && `The nearest word here is "${nearest}".`);
    },
  );
});

describe('who', () => {
  test('alone, everybody; nobody in words', async () => {
    expect((await (await week()).kept('who')).out).toHaveLength(3);
    expect((await commandDesk().kept('who')).talk).toEqual(['Nobody is known yet.']);
  });

  test.each([
    ['who acme', 'Acme'],
    ['who jane', 'Jane Li, Acme'],
    ['who wm', '王敏, 晨光'],
    ['who 王敏@晨光', '王敏, 晨光'],
    ['who photoli', 'Photoli'],
  ])('"kept %s" is the card of %s', async (typed, title) => {
    expect((await (await week()).kept(typed)).out[0]?.startsWith(title)).toBe(true);
  });

  test.each([
    ['who jame', 5],
    ['who nobody', 5],
  ])('"kept %s" is not found', async (typed, exitCode) => {
    expect((await (await week()).kept(typed)).exitCode).toBe(exitCode);
  });
});

describe('show', () => {
  test('a handle alone shows the whole story, also when it is closed', async () => {
    const desk = await week();
    await desk.kept('move 7k 17 dec --why "photos are late" --told mail');
    await desk.kept('done 7k --gap over');
    const { out } = await desk.kept('7k');
    expect(out.join('\n')).toMatch(
      /promised Fri 18 Dec[\s\S]*moved to Thu 17 Dec[\s\S]*delivered/u,
    );
    expect(out.join('\n')).toContain('photos are late');
  });

  test('an unread line is shown as it was typed', async () => {
    const desk = await week();
    await desk.kept('add jane logo by thrusday');
    expect((await desk.kept('r8')).out).toEqual(['r8  jane logo by thrusday  (not understood)']);
  });

  test.each([
    ['show 9t', 5],
    ['show nothing like it', 5],
    ['show', 2],
  ])('"kept %s" ends with %i', async (typed, exitCode) => {
    expect((await (await week()).kept(typed)).exitCode).toBe(exitCode);
  });
});

describe('log', () => {
  test('what was done, newest first; what was undone says so', async () => {
    const desk = await week();
    await desk.kept('done 7k');
    await desk.kept('undo');
    const { out } = await desk.kept('log');
    expect(out[0]).toMatch(/ {2}Tue 24 Nov 08:40 {2}delivered 7k deck {2}\(undone\)$/u);
    expect(out).toHaveLength(5);
  });

  test('the last twenty, unless all are asked for', async () => {
    const desk = commandDesk();
    for (let count = 0; count < 25; count += 1)
      await desk.kept(`add jane@acme deck ${count} by 18 dec need 1h`);
    expect((await desk.kept('log')).out).toHaveLength(20);
    expect((await desk.kept('log --all')).out).toHaveLength(25);
  });

  test('nothing is said in words', async () => {
    expect((await commandDesk().kept('log')).talk).toEqual(['Nothing was done yet.']);
  });
});

describe('can', () => {
  test.each([
    ['can jane slides need 1h', 0, /^Say: {2}\w/u],
    ['can jane slides by 18 dec need 1h', 0, /^Fri 18 Dec 18:00: ok/u],
    ['can jane slides by tomorrow 10am need 3d', 3, /^Wed 25 Nov 10:00: unlikely/u],
    ['能不能 王敏 海报 需1小时', 0, /^Say:/u],
  ])('"kept %s" ends with %i and writes nothing', async (typed, exitCode, first) => {
    const desk = await week();
    const before = desk.world().ledger.version();
    const ran = await desk.kept(typed);
    expect(ran.exitCode).toBe(exitCode);
    expect(ran.out[0]).toMatch(first);
    expect(desk.world().ledger.version()).toBe(before);
  });

  test('something can always be offered, and nobody is made by asking', async () => {
    const desk = await week();
    const { out } = await desk.kept('can ted slides by tomorrow 10am need 3d');
    expect(out.at(-1)).toMatch(/^Or: {3}part of it Wed 10:00, the rest /u);
    expect(desk.world().ledger.people()).toHaveLength(3);
  });

  test('--more gives several dates, each safer than the one before, also where the date asked about is safe', async () => {
    const desk = await week();
    const { out } = await desk.kept('can jane slides need 2d --more');
    const said = out.map((line) => /(?:about (\d)|better than 9) in 10$/u.exec(line)?.[1] ?? '10');
    expect(said.length).toBeGreaterThan(1);
    expect(said).toEqual([...new Set(said)].toSorted((one, other) => Number(one) - Number(other)));
    const safe = await desk.kept('can jane slides by 18 dec need 1h --more');
    expect(safe.out[0]).toMatch(/: ok, /u);
    expect(safe.out[1]).toMatch(/^Say:/u);
    expect(safe.out.at(-1)).not.toMatch(/^Or:/u);
    const { alternatives } = await desk.json('can jane slides need 2d --more');
    expect(alternatives).toHaveLength(said.length);
  });

  test('a name nobody has is said, with whom it may be, and the answer is given all the same', async () => {
    const desk = await week();
    const { talk, out, exitCode } = await desk.kept('can jame slides need 1h');
    expect(talk).toEqual(['No "Jame". Did you mean Jane Li (Acme)?']);
    expect(out[0]).toMatch(/^Say:/u);
    expect(exitCode).toBe(0);
    expect((await desk.kept('can jane slides need 1h')).talk).toEqual([]);
    expect((await desk.kept('can ted@acme slides need 1h')).talk).toEqual([]);
    expect(await desk.json('can jame slides need 1h')).toMatchObject({
      warnings: [{ code: 'person.unknown' }],
    });
  });

  test('no part is offered for a day off that no work comes before', async () => {
    const desk = await week();
    desk.setClock('2026-11-27T18:30');
    const { out } = await desk.kept('can jane slides by tomorrow need 1h');
    expect(out[0]).toMatch(/^Sat 28 Nov 18:00: unlikely/u);
    expect(out.filter((line) => line.startsWith('Or:'))).toEqual([]);
  });

  test('the page of a promise says what stands before it when it is not safe', async () => {
    const desk = await week();
    await desk.kept('add jane film by wed need 5d --yes');
    await desk.kept('add jane storyboard by thu need 1d --yes');
    expect((await desk.kept('show storyboard')).out.join('\n')).toMatch(/before it: .*film 5d/u);
  });

  test('the working time it reckons with is said when she named none', async () => {
    const desk = await week();
    expect((await desk.kept('can jane slides')).talk).toEqual(['Half a day assumed.']);
    expect((await desk.kept('can jane slides --need 1h')).talk).toEqual([]);
    for (const _ of [1, 2, 3]) {
      await desk.kept('add jane storyboard by fri need 3h');
      await desk.kept('done storyboard --gap as');
    }
    expect((await desk.kept('can jane storyboard')).talk).toEqual([
      '3h assumed, as your storyboards usually take.',
    ]);
  });

  test('what is handed over is judged by the load of whoever does it', async () => {
    const desk = await week();
    await desk.kept('add ming@us guidelines by fri need 30m');
    await desk.kept('add jane film by wed need 5d --yes');
    const mine = await desk.kept('can jane slides by thu need 1d');
    const hers = await desk.kept('can jane slides by thu need 1d --owner ming');
    expect(mine.out[0]).toMatch(/unlikely/u);
    expect(hers.out[0]).toMatch(/ok/u);
    expect((await desk.kept('can jane slides --owner nobody')).exitCode).not.toBe(0);
  });

  test('a wait that is not there is not passed over in silence', async () => {
    const { exitCode } = await (await week()).kept('can jane slides need 1h after:zz9');
    expect(exitCode).not.toBe(0);
  });
});

describe('date', () => {
  test.each([
    ['date 18 dec 5pm', 'Fri 18 Dec 17:00 (in 18 working days)'],
    ['date tomorrow', 'Wed 25 Nov 18:00 (end of day, tomorrow)'],
    ['date 下周三下班前', 'Wed 2 Dec 18:00 (end of day, next week, 6 working days)'],
  ])('"kept %s" is %s', async (typed, said) => {
    expect((await commandDesk().kept(typed)).out).toEqual([said]);
  });

  test.each([
    ['date thrusday', 2, '"thrusday" is not a date. Did you mean thursday?'],
    ['date 3/12', 4, '"3/12" can mean two dates: '],
    ['date yesterday', 2, '"yesterday" is '],
  ])('"kept %s" ends with %i', async (typed, exitCode, said) => {
    const ran = await commandDesk().kept(typed);
    expect(ran.exitCode).toBe(exitCode);
    expect(ran.talk[0]?.startsWith(said)).toBe(true);
  });

  test('a stream of phrases is answered by one object a line', async () => {
    const { out, exitCode } = await commandDesk().pipe('date -', [
      'fri noon',
      '',
      '3/12',
      'soonish',
    ]);
    expect(exitCode).toBe(0);
    expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        text: 'fri noon',
        kind: 'moment',
        at: '2026-11-27T12:00:00+08:00',
        zone: 'Asia/Shanghai',
        rule: expect.any(String),
      },
      { text: '', kind: 'none', at: null, zone: 'Asia/Shanghai', rule: null },
      expect.objectContaining({ text: '3/12', kind: 'ambiguous', at: null, rule: null }),
      { text: 'soonish', kind: 'none', at: null, zone: 'Asia/Shanghai', rule: null },
    ]);
  });
});

describe('the morning in a pipe', () => {
  test('an empty ledger shows what to type; scripts still find the five headings', async () => {
    const { out, talk } = await commandDesk().kept('');
    expect(talk.join('\n')).toContain('kept add jane@acme revised deck by thu noon');
    expect(out.filter((line) => /^[1-5] [A-Z]/u.test(line))).toHaveLength(5);
  });

  test.each([
    ['--check', 10, ['1 tell, 0 late']],
    ['--check --short', 10, ['1 tell, 0 late']],
  ])(
    '"kept %s" is one line, and ends with 10 when somebody waits to hear',
    async (typed, exitCode, out) => {
      expect(await (await week()).kept(typed)).toMatchObject({ exitCode, out });
    },
  );

  test('--check is content when nobody waits', async () => {
    expect(await commandDesk().kept('--check')).toMatchObject({
      exitCode: 0,
      out: ['Nobody is waiting to hear from you.'],
    });
    expect((await commandDesk().kept('--check --short')).out).toEqual([]);
  });
});
