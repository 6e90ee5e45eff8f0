import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import type { Forecast, Reason } from '../../../src/domain/forecast/forecast.ts';
import type { NamedCommitment } from '../../../src/domain/commitment/named-commitment.ts';
import {
  describeCan,
  describeChance,
  describeForecastBrief,
  describeStateChanges,
  describeWarning,
} from '../../../src/wording/sentences/describe-forecast.ts';
import type { Telling } from '../../../src/wording/telling.ts';
import { widthOf } from '../../../src/wording/text/text-width.ts';
import type { Words } from '../../../src/wording/words.ts';
import { wordsFor } from '../../support/words-for.ts';
import { circumstances } from '../../support/circumstances.ts';
import { makeOrganisation, makePerson } from '../../support/letter-world.ts';
import { commitmentIdFor, due, makeCommitment, wall } from '../../support/make-commitment.ts';

const english = wordsFor('en');
const simplified = wordsFor('zh-Hans');
const traditional = wordsFor('zh-Hant');

const { now, calendar } = circumstances();
const telling: Telling = {
  now,
  calendar,
  nameOf: (commitment): NamedCommitment => ({
    commitment,
    people: [makePerson('li', { name: 'Photo Li' })],
    organisation: makeOrganisation('studio', { name: 'Studio' }),
  }),
  organisationOf: () => undefined,
  handleOf: () => '7k',
};

const item = (handle: string, what: string, need: number) => ({
  id: commitmentIdFor(handle),
  handle,
  what,
  need,
});
const wait = makeCommitment('r8', { direction: 'theirs', what: 'venue photos' });
const because: readonly Reason[] = [
  {
    kind: 'before-it',
    items: [item('p4', 'report', 120), item('w2', 'media plan', 180), item('h6', 'quote', 120)],
  },
  {
    kind: 'waits-on',
    id: wait.id,
    wait,
    handle: 'r8',
    what: 'venue photos',
    due: wall('2026-11-25T12:00'),
  },
  { kind: 'record', measure: 'work', noun: 'deck', ratio: 1.3, count: 9 },
  { kind: 'days-off', name: 'national-day', days: 3 },
];

const tight: Forecast = {
  state: 'tight',
  chance: 0.62,
  finish: wall('2026-11-26T11:00'),
  spare: 60,
  say: { at: wall('2026-11-27T12:00'), chance: 0.91 },
  target: wall('2026-11-25T18:00'),
  finishMinutes: 1080,
  because,
};

function cellsBefore(line: string, text: string): number {
  return widthOf(line.slice(0, line.indexOf(text)));
}

const dayOff = (days: number): Forecast => ({
  ...tight,
  because: [{ kind: 'days-off', days, name: 'own' }],
});

const last = (language: Words, days: number) =>
  describeWarning(language, dayOff(days), telling).at(-1);

describe('the warning', () => {
  test('says how likely, when, what to say instead, and why', () => {
    expect(describeWarning(english, tight, telling)).toEqual([
      'Tight: about 6 in 10. Done by Thu 11:00 if all goes well; 1h spare.',
      '  Aim for Wed 25 Nov 18:00 (yours alone), or say Fri 27 Nov 12:00: about 9 in 10.',
      '  before it   p4 report 2h, w2 media plan 3h, h6 quote 2h',
      '  waits on    r8 venue photos, Photo Li, Studio, Wed 12:00',
      '  your decks  ran 1.3x the estimate (9 finished)',
      '  days off    National Day takes 3 working days',
    ]);
  });

  test('says it in Simplified Chinese', () => {
    expect(describeWarning(simplified, tight, telling)).toEqual([
      '有点紧：约六成把握。顺利的话周四 11:00 做完，余1小时。',
      '  自己按 11月25日 周三 18:00 赶（不对外说），或者跟对方说 11月27日 周五 12:00：约九成把握。',
      '  排在前面  p4 report 2小时，w2 media plan 3小时，h6 quote 2小时',
      '  在等      r8 venue photos，Photo Li，Studio，周三 12:00',
      '  你的deck  实际用时是估计的1.3倍（做过9件）',
      '  放假      国庆节少3个工作日',
    ]);
  });

  test('says it in Traditional Chinese', () => {
    expect(describeWarning(traditional, tight, telling).slice(0, 2)).toEqual([
      '有點趕：約六成把握。順利的話週四 11:00 做完，餘 1 小時。',
      '  自己抓 11月25日 週三 18:00（不對外說），或者跟對方說 11月27日 週五 12:00：約九成把握。',
    ]);
  });

  test('speaks of her own days off as hers, one or several', () => {
    expect(last(english, 1)).toBe('  days off  your day off takes 1 working day');
    expect(last(english, 3)).toBe('  days off  your days off take 3 working days');
    expect(last(simplified, 3)).toBe('  放假  你自己休息少3个工作日');
    expect(last(traditional, 3)).toBe('  放假  你自己休假少3個工作天');
  });

  test('says of what is blocked neither a finish nor room to spare', () => {
    const [said] = describeWarning(english, { ...tight, state: 'blocked' }, telling);
    expect(said).toBe(
      'Blocked until what it waits on is in; about 6 in 10 that it is still in time.',
    );
  });

  test('keeps the reasons in one column, by cells, in every language', () => {
    for (const language of languages) {
      const reasons = describeWarning(wordsFor(language), tight, telling).slice(2);
      const begins = ['p4', 'r8'].map((handle, at) => cellsBefore(reasons[at] ?? '', handle));
      expect(begins[0]).toBe(begins[1]);
      expect(reasons).toHaveLength(4);
    }
  });

  test('says how much is missing when the likely finish lies after the date', () => {
    const short: Forecast = { ...tight, state: 'unlikely', chance: 0.3, spare: -190, because: [] };
    expect(describeWarning(english, short, telling)[0]).toBe(
      'Unlikely: about 3 in 10. Likely done Thu 11:00; 3h short.',
    );
    expect(describeWarning(simplified, short, telling)[0]).toBe(
      '多半赶不上：约三成把握。照这样要到周四 11:00 才做得完，差3小时。',
    );
  });

  test('offers no other date when there is none, and names no more than three works', () => {
    const items = ['b2', 'c3', 'd4', 'f5', 'g6'].map((handle) => item(handle, 'deck', 480));
    const { say: _, ...without } = tight;
    const lines = describeWarning(
      english,
      { ...without, because: [{ kind: 'before-it', items }] },
      telling,
    );
    expect(lines.slice(1)).toEqual([
      '  Aim for Wed 25 Nov 18:00 (yours alone).',
      '  before it  b2 deck 1d, c3 deck 1d, d4 deck 1d, 2 more 2d',
    ]);
  });

  test('steers no terminal with what somebody typed', () => {
    const items = [item('b2', 'deck\u001B[31m', 60)];
    const lines = describeWarning(
      english,
      { ...tight, because: [{ kind: 'before-it', items }] },
      telling,
    );
    expect(lines.join('')).not.toContain('\u001B');
  });
});

describe('the answer of can', () => {
  test('says to do it first when there is more work than time', () => {
    const full: Forecast = {
      ...tight,
      state: 'unlikely',
      chance: 0.1,
      spare: -4800,
      because: [],
      say: { at: wall('2026-11-24T12:00'), chance: 0.84, isEarlier: true },
    };
    expect(describeCan(english, { due: due('2026-12-18T12:00'), forecast: full }, telling)).toEqual(
      [
        'Fri 18 Dec 12:00: unlikely, about 1 in 10. 10 working days short.',
        'Do it first, by  Tue 24 Nov 12:00   about 8 in 10',
      ],
    );
    expect(describeWarning(english, full, telling)[1]).toBe(
      '  Do it first, by Tue 24 Nov 12:00: about 8 in 10.',
    );
  });

  test('judges the date, says the safe one, and offers something on the first', () => {
    expect(
      describeCan(english, { due: due('2026-11-26T12:00'), forecast: tight }, telling),
    ).toEqual([
      'Thu 26 Nov 12:00: tight, about 6 in 10. 1h spare.',
      'Say:  Fri 27 Nov 12:00   about 9 in 10',
      'Or:   part of it Thu 12:00, the rest Fri 12:00',
    ]);
  });

  test('is one line when the date is safe', () => {
    const safe: Forecast = { ...tight, state: 'ok', chance: 0.97, spare: 1500 };
    expect(describeCan(english, { due: due('2026-11-30T12:00'), forecast: safe }, telling)).toEqual(
      ['Mon 30 Nov 12:00: ok, better than 9 in 10. 3 working days spare.'],
    );
  });

  test('is the date to say when none was asked about, or several', () => {
    const { chance: _chance, spare: _spare, ...open } = tight;
    const others = [
      tight.say ?? { at: now.wall, chance: 0 },
      { at: wall('2026-11-27T18:00'), chance: 0.96 },
    ];
    expect(describeCan(english, { due: due('none'), forecast: open }, telling)).toEqual([
      'Say:  Fri 27 Nov 12:00   about 9 in 10',
    ]);
    expect(
      describeCan(english, { due: due('none'), forecast: open, others }, telling),
    ).toHaveLength(2);
  });

  test('is in Chinese as it is said', () => {
    expect(
      describeCan(simplified, { due: due('2026-11-26T12:00'), forecast: tight }, telling),
    ).toEqual([
      '11月26日 周四 12:00：有点紧，约六成把握。余1小时。',
      '可以说：11月27日 周五 12:00   约九成把握',
      '或者：  周四 12:00 先给一部分，周五 12:00 给齐',
    ]);
  });
});

test.each([
  [0, 'less than 1 in 10', '不到一成把握'],
  [0.04, 'less than 1 in 10', '不到一成把握'],
  [0.62, 'about 6 in 10', '约六成把握'],
  [0.91, 'about 9 in 10', '约九成把握'],
  [1, 'better than 9 in 10', '九成以上把握'],
])('a chance of %d is said as people say it, and never as certain', (chance, said, chinese) => {
  expect(describeChance(english, chance)).toBe(said);
  expect(describeChance(simplified, chance)).toBe(chinese);
});

test('in one breath it is the chance and the date to say', () => {
  const asked = { due: due('2026-11-26T12:00'), forecast: tight };
  expect(describeForecastBrief(english, asked, telling)).toBe(
    'about 6 in 10; say Fri 27 Nov 12:00',
  );
});

test('what a change did to the others is one line, and nothing when they stand as before', () => {
  const changes = [
    { id: commitmentIdFor('7k'), from: 'ok', to: 'tight' },
    { id: commitmentIdFor('7k'), from: 'tight', to: 'ok' },
  ] as const;
  expect(describeStateChanges(english, changes, telling)).toBe(
    'Because of this: 7k is now tight, 7k is now ok.',
  );
  expect(describeStateChanges(simplified, changes.slice(0, 1), telling)).toBe(
    '受影响：7k 现在有点紧。',
  );
  expect(describeStateChanges(english, [], telling)).toBeUndefined();
});
