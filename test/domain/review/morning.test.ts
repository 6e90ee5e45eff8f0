import { expect, test } from 'vitest';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import type { Commitment } from '../../../src/domain/commitment/commitment.ts';
import type { Forecast, ForecastState } from '../../../src/domain/forecast/forecast.ts';
import { reviewMorning, type MorningFacts } from '../../../src/domain/review/morning.ts';
import { sectionNames, type MorningItem } from '../../../src/domain/review/morning-item.ts';
import { usualSettings } from '../../support/usual-settings.ts';
import {
  homeZone,
  makeCommitment,
  organisationIdFor,
  personIdFor,
  wall,
} from '../../support/make-commitment.ts';
import { tallyPromises } from '../../../src/domain/review/tally.ts';

const calendar = workCalendarFrom(usualSettings, homeZone);

function morningOf(
  open: readonly Commitment[],
  more: Partial<MorningFacts> & { at?: string; closedThisMonth?: readonly Commitment[] } = {},
) {
  const { at = '2026-11-24T08:40', closedThisMonth = [], ...facts } = more;
  const now = { wall: Temporal.PlainDateTime.from(at), zone: homeZone, epochMs: 0 };
  return reviewMorning({
    now,
    calendar,
    open,
    forecasts: new Map(),
    unread: [],
    unclear: [],
    contacts: [],
    month: tallyPromises({ now, calendar }, closedThisMonth),
    ...facts,
  });
}

function forecast(state: ForecastState, more: Partial<Forecast> = {}): Forecast {
  return { state, finish: wall('2026-11-26T11:00'), finishMinutes: 600, because: [], ...more };
}

function handlesIn(items: readonly MorningItem[]): readonly string[] {
  return items.map((item) => {
    if (item.kind === 'unread') return item.line.handle;
    return item.kind === 'quiet' ? item.contact.person.name : item.commitment.handle;
  });
}

/** Where one promise stands this morning, and why. */
function placeOf(commitment: Commitment, more: Parameters<typeof morningOf>[1] = {}): string {
  const review = morningOf([commitment], more);
  for (const name of sectionNames) {
    const [item] = review.sections[name];
    if (item?.kind === 'promise') return `${name}: ${item.reason.kind}`;
    if (item?.kind === 'wait')
      return `${name}: ${item.lateDays === undefined ? 'open' : `late ${item.lateDays}`}`;
  }
  return review.later.count === 1 ? 'later' : 'lost';
}

// Tuesday 24 November, 08:40, unless a test says otherwise.
test.each([
  [
    'late, and nobody was told',
    makeCommitment('3x', { promised: '2026-11-23T18:00' }),
    'say: late-untold',
  ],
  [
    'late, and told this morning',
    makeCommitment('3x', { promised: '2026-11-23T18:00', told: { at: wall('2026-11-24T08:35') } }),
    'owe: late-told',
  ],
  [
    'late, told only of the date before it was due',
    makeCommitment('3x', { promised: '2026-11-23T18:00', told: { at: wall('2026-11-20T10:00') } }),
    'say: late-untold',
  ],
  [
    'moved, and they do not know',
    makeCommitment('7k', {
      promised: '2026-12-04',
      moved: { at: wall('2026-11-23T16:05'), from: { kind: 'none' }, wasLate: false },
    }),
    'say: moved-untold',
  ],
  [
    'moved, and they know',
    makeCommitment('7k', {
      promised: '2026-11-27',
      moved: { at: wall('2026-11-23T16:05'), from: { kind: 'none' }, wasLate: false },
      told: { at: wall('2026-11-23T16:05') },
    }),
    'next: coming',
  ],
  ['without a date', makeCommitment('7k', { promised: 'none' }), 'say: needs-date'],
  [
    'a reply somebody waits for',
    makeCommitment('9t', { kind: 'reply', promised: '2026-11-24T10:30' }),
    'say: clock',
  ],
  [
    'a report within its 24 hours',
    makeCommitment('p4', { kind: 'report', promised: '2026-11-24T14:40' }),
    'say: clock',
  ],
  ['due at five today', makeCommitment('w2', { promised: '2026-11-24T17:00' }), 'owe: due-today'],
  ['due today, no time said', makeCommitment('h6', { promised: '2026-11-24' }), 'owe: due-today'],
  [
    'due on the third working day',
    makeCommitment('g3', { promised: '2026-11-27' }),
    'next: coming',
  ],
  ['due on the fourth working day', makeCommitment('g3', { promised: '2026-11-30' }), 'later'],
  [
    'a meeting that was yesterday',
    makeCommitment('m3', { kind: 'meeting', promised: '2026-11-23T10:00' }),
    'say: unwritten',
  ],
  [
    'a meeting that is to come today',
    makeCommitment('m4', { kind: 'meeting', promised: '2026-11-24T16:00', need: 60 }),
    'owe: due-today',
  ],
  [
    'a wait that is to come',
    makeCommitment('c3', { direction: 'theirs', promised: '2026-11-30' }),
    'waiting: open',
  ],
  [
    'a wait from Friday',
    makeCommitment('t5', { direction: 'theirs', promised: '2026-11-20' }),
    'waiting: late 2',
  ],
  [
    'a wait without a date',
    makeCommitment('t5', { direction: 'theirs', promised: 'none' }),
    'waiting: open',
  ],
  [
    'a confirmation that did not come back',
    makeCommitment('k4', { direction: 'theirs', kind: 'confirmation', promised: '2026-11-23' }),
    'say: late 1',
  ],
])('%s', (_what, commitment, place) => {
  expect(placeOf(commitment)).toBe(place);
});

test('a promise to myself that is late is owed, and nobody need hear of it', () => {
  const { organisation: _, ...mine } = makeCommitment('q7', { promised: '2026-11-23', who: [] });
  expect(placeOf(mine)).toBe('owe: late-told');
});

test.each([
  ['2026-11-24T08:40', '2026-11-26T12:00', 'tight', 'say: unsure'],
  ['2026-11-24T08:40', '2026-11-26T12:00', 'blocked', 'say: unsure'],
  ['2026-11-24T08:40', '2026-11-26T12:00', 'ok', 'next: coming'],
  ['2026-11-23T17:00', '2026-11-26T12:00', 'tight', 'next: coming'],
  ['2026-11-24T08:40', '2026-11-30T12:00', 'unlikely', 'later'],
] as const)('at %s a promise for %s that is %s stands in "%s"', (at, promised, state, place) => {
  const commitment = makeCommitment('7k', { promised });
  expect(placeOf(commitment, { at, forecasts: new Map([[commitment.id, forecast(state)]]) })).toBe(
    place,
  );
});

test('a doubt already told today is not asked for again', () => {
  const commitment = makeCommitment('7k', { told: { at: wall('2026-11-24T08:30') } });
  expect(placeOf(commitment, { forecasts: new Map([[commitment.id, forecast('tight')]]) })).toBe(
    'next: coming',
  );
});

test.each([
  ['half its span is not over', '2026-11-16T09:00', '2026-12-04', undefined, 'later'],
  [
    'half its span is over without a word',
    '2026-11-12T09:00',
    '2026-11-30',
    undefined,
    'say: say-on-track',
  ],
  [
    'there was a word in the second half',
    '2026-11-12T09:00',
    '2026-11-30',
    '2026-11-23T10:00',
    'later',
  ],
  [
    'the word was in the first half',
    '2026-11-12T09:00',
    '2026-11-30',
    '2026-11-13T10:00',
    'say: say-on-track',
  ],
  ['it is due tomorrow', '2026-11-12T09:00', '2026-11-25', undefined, 'next: coming'],
  [
    'it was promised for four working days',
    '2026-11-20T09:00',
    '2026-11-26',
    undefined,
    'next: coming',
  ],
])('a long promise asks for "on track" when %s', (_when, said, promised, told, place) => {
  const commitment = makeCommitment('7k', {
    said,
    promised,
    ...(told === undefined ? {} : { told: { at: wall(told) } }),
  });
  expect(placeOf(commitment)).toBe(place);
});

test.each([
  ['work that must be begun today', '2026-11-24T16:30', 'owe: start-today'],
  ['work that must have been begun', '2026-11-24T08:40', 'owe: start-today'],
  ['work that may wait until tomorrow morning', '2026-11-25T09:00', 'later'],
])('%s', (_what, latestStart, place) => {
  const commitment = makeCommitment('7k', { promised: '2026-12-01T12:00' });
  const forecasts = new Map([[commitment.id, forecast('ok', { latestStart: wall(latestStart) })]]);
  expect(placeOf(commitment, { forecasts })).toBe(place);
});

test('section 1 goes by the soonest moment at which silence hurts, unread lines before all', () => {
  const tight = makeCommitment('7k', { promised: '2026-11-26T12:00' });
  const review = morningOf(
    [
      makeCommitment('p4', { kind: 'report', promised: '2026-11-24T14:40' }),
      makeCommitment('u5', { promised: 'none' }),
      tight,
      makeCommitment('9t', { kind: 'reply', promised: '2026-11-24T10:30' }),
      makeCommitment('3x', { promised: '2026-11-23T18:00' }),
    ],
    {
      forecasts: new Map([[tight.id, forecast('tight')]]),
      unread: [
        {
          id: 'x',
          handle: 'z2',
          text: 'deck by thrusday',
          verb: 'add',
          reason: 'date',
          at: wall('2026-11-24T08:00'),
          isOpen: true,
        },
      ],
    },
  );
  expect(handlesIn(review.sections.say)).toEqual(['z2', '3x', '9t', '7k', 'p4', 'u5']);
});

test('a wait names the promise it holds up, from whichever side it was said', () => {
  const promise = makeCommitment('7k', { after: [makeCommitment('r8').id] });
  const review = morningOf([
    promise,
    makeCommitment('r8', { direction: 'theirs', promised: '2026-11-25' }),
    makeCommitment('r9', { direction: 'theirs', promised: '2026-11-25', serves: [promise.id] }),
  ]);
  expect(review.sections.waiting.map((item) => item.kind === 'wait' && item.holdsUp)).toEqual([
    ['7k'],
    ['7k'],
  ]);
});

test.each([
  [15, 'client', undefined, ['jane']],
  [14, 'client', undefined, []],
  [91, 'client', undefined, []],
  [91, 'client', 30, ['jane']],
  [8, 'supplier', 7, ['jane']],
  [40, 'supplier', undefined, []],
  [40, 'ours', undefined, []],
] as const)(
  '%i days without a word from somebody at a %s with rhythm %s',
  (days, side, rhythm, quiet) => {
    const person = {
      id: personIdFor('jane'),
      name: 'jane',
      nicknames: [],
      ...(rhythm === undefined ? {} : { rhythm }),
    };
    const organisation = { id: organisationIdFor('acme'), name: 'Acme', side };
    const contacts = [{ person, organisation, last: wall('2026-11-24T08:00').subtract({ days }) }];
    expect(handlesIn(morningOf([], { contacts }).sections.quiet)).toEqual(quiet);
  },
);

test('whoever is to be told something today is not going quiet', () => {
  const contacts = [
    {
      person: { id: personIdFor('jane'), name: 'jane', nicknames: [] },
      organisation: { id: organisationIdFor('acme'), name: 'Acme', side: 'client' as const },
      last: wall('2026-11-01T08:00'),
    },
  ];
  const review = morningOf([makeCommitment('3x', { promised: '2026-11-23T18:00' })], { contacts });
  expect(review.sections.quiet).toEqual([]);
});

test('nothing open is ever in no count', () => {
  const days = ['2026-11-20', '2026-11-24', '2026-11-26', '2026-12-20', 'none'];
  const open = days.flatMap((promised, index) => [
    makeCommitment(`m${index}`, { promised }),
    makeCommitment(`t${index}`, { promised, direction: 'theirs' }),
  ]);
  const { sections, later } = morningOf(open);
  const shown = sectionNames.flatMap((name) => handlesIn(sections[name]));
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.length + later.count).toBe(open.length);
});

const delivered = (at: string) => ({ standing: { kind: 'delivered', at: wall(at) } }) as const;

test('the month counts what was kept, moved with notice, and late', () => {
  const moved = { at: wall('2026-11-09T10:00'), from: { kind: 'none' }, wasLate: false } as const;
  const { month } = morningOf([], {
    closedThisMonth: [
      makeCommitment('a2', { promised: '2026-11-10', ...delivered('2026-11-10T21:00') }),
      makeCommitment('a3', { promised: '2026-11-10T12:00', ...delivered('2026-11-10T12:01') }),
      makeCommitment('a4', {
        promised: '2026-11-10',
        moved,
        told: { at: wall('2026-11-09T10:00') },
        ...delivered('2026-11-10T09:00'),
      }),
      makeCommitment('a5', { promised: '2026-11-10', moved, ...delivered('2026-11-10T09:00') }),
      makeCommitment('a6', {
        promised: '2026-11-10',
        moved: { ...moved, wasLate: true },
        ...delivered('2026-11-10T09:00'),
      }),
      makeCommitment('a7', {
        promised: '2026-11-10',
        direction: 'theirs',
        ...delivered('2026-11-10T09:00'),
      }),
      makeCommitment('a8', { promised: 'none', ...delivered('2026-11-10T09:00') }),
    ],
  });
  expect(month).toEqual({ finished: 5, kept: 1, movedWithNotice: 1, late: 3 });
});
