import { expect, test } from 'vitest';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import type { Commitment } from '../../../src/domain/commitment/commitment.ts';
import { drawWeek, type Week } from '../../../src/domain/review/week.ts';
import { homeZone, makeCommitment, due, wall } from '../../support/make-commitment.ts';
import { usualSettings } from '../../support/usual-settings.ts';

const now = { wall: wall('2026-11-24T08:40'), zone: homeZone, epochMs: 0 };

type Given = {
  readonly open?: readonly Commitment[];
  readonly closed?: readonly Commitment[];
  readonly daysOff?: readonly string[];
};

function weekOf({ open = [], closed = [], daysOff = [] }: Given): Week {
  const calendar = workCalendarFrom({ ...usualSettings, daysOff }, homeZone);
  return drawWeek({ now, calendar, open, closed, forecasts: new Map() });
}

function fallsOn(week: Week, day: string): readonly string[] {
  const found = week.days.find((each) => each.day.toString() === day);
  return (found?.falls ?? []).map(({ commitment }) => commitment.handle);
}

const delivered = (at: string) => ({ kind: 'delivered', at: wall(at) }) as const;

test('ten working days are ahead, and a day off between them is named and not counted', () => {
  const { days } = weekOf({ daysOff: ['2026-11-26'] });
  expect(days.filter(({ kind }) => kind === 'worked')).toHaveLength(10);
  expect(days[2]).toMatchObject({ kind: 'holiday', name: 'own' });
  expect(days.at(-1)?.day.toString()).toBe('2026-12-08');
});

test('what falls on a day stands there by the clock, promises and waits alike', () => {
  const week = weekOf({
    open: [
      makeCommitment('w2', { promised: '2026-11-26T17:00', direction: 'theirs' }),
      makeCommitment('7k', { promised: '2026-11-26T12:00' }),
      makeCommitment('p4', { promised: '2026-11-27' }),
    ],
  });
  expect(fallsOn(week, '2026-11-26')).toEqual(['7k', 'w2']);
  expect(fallsOn(week, '2026-11-27')).toEqual(['p4']);
});

test('what falls on a Saturday is not lost: the day stands among the others as free', () => {
  const week = weekOf({ open: [makeCommitment('7k', { promised: '2026-11-28T20:00' })] });
  expect(fallsOn(week, '2026-11-28')).toEqual(['7k']);
  expect(week.days.find(({ kind }) => kind === 'free')?.day.toString()).toBe('2026-11-28');
});

test('what falls after the ten days, and what has no date, is for later', () => {
  const open = [
    makeCommitment('7k', { promised: '2027-01-15' }),
    makeCommitment('p4', { promised: 'none' }),
  ];
  expect(weekOf({ open }).days.flatMap(({ falls }) => falls)).toEqual([]);
});

test('what is past its date and open comes first, the oldest at the top', () => {
  const open = [
    makeCommitment('7k', { promised: '2026-11-23T12:00' }),
    makeCommitment('p4', { promised: '2026-11-20' }),
  ];
  expect(weekOf({ open }).late.map(({ commitment }) => commitment.handle)).toEqual(['p4', '7k']);
});

test('the look back counts since Monday: kept, moved with notice, late, received, and last week beside it', () => {
  const { back } = weekOf({
    open: [
      makeCommitment('m1', {
        promised: '2026-11-30',
        moved: { at: wall('2026-11-23T10:00'), from: due('2026-11-25'), wasLate: false },
      }),
      makeCommitment('m2', {
        promised: '2026-11-30',
        moved: { at: wall('2026-11-19T10:00'), from: due('2026-11-20'), wasLate: false },
      }),
    ],
    closed: [
      makeCommitment('k0', { promised: '2026-11-20', standing: delivered('2026-11-20T11:00') }),
      makeCommitment('k1', { promised: '2026-11-24', standing: delivered('2026-11-23T11:00') }),
      makeCommitment('l1', {
        promised: '2026-11-23T10:00',
        standing: delivered('2026-11-23T15:00'),
      }),
      makeCommitment('v1', {
        promised: '2026-11-27',
        moved: { at: wall('2026-11-20T10:00'), from: due('2026-11-23'), wasLate: false },
        told: { at: wall('2026-11-20T10:00') },
        standing: delivered('2026-11-24T08:00'),
      }),
      makeCommitment('w1', { direction: 'theirs', standing: delivered('2026-11-23T09:00') }),
    ],
  });
  expect(back.from.toString()).toBe('2026-11-23');
  expect(back.tally).toEqual({ finished: 3, kept: 1, movedWithNotice: 1, late: 1 });
  expect(back.lastWeek).toEqual({ finished: 1, kept: 1, movedWithNotice: 0, late: 0 });
  expect(back.delivered.map(({ commitment, outcome }) => [commitment.handle, outcome])).toEqual([
    ['k1', 'kept'],
    ['l1', 'late'],
    ['v1', 'moved'],
  ]);
  expect(back.moved.map(({ handle }) => handle)).toEqual(['m1']);
  expect(back.received.map(({ handle }) => handle)).toEqual(['w1']);
});

test('what is open past its date counts as late in the week of that date', () => {
  const { back } = weekOf({
    open: [
      makeCommitment('n1', { promised: '2026-11-23' }),
      makeCommitment('n2', { promised: '2026-11-19' }),
      makeCommitment('n3', { promised: '2026-11-12' }),
      makeCommitment('n4', { kind: 'reply', promised: '2026-11-23T12:00' }),
    ],
  });
  const one = { finished: 1, kept: 0, movedWithNotice: 0, late: 1 };
  expect([back.tally, back.lastWeek]).toEqual([one, one]);
});
