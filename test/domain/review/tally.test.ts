import { expect, test } from 'vitest';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import { outcomeOf } from '../../../src/domain/review/tally.ts';
import { due, homeZone, makeCommitment, wall } from '../../support/make-commitment.ts';
import { usualSettings } from '../../support/usual-settings.ts';

const facts = {
  now: { wall: wall('2026-12-20T08:40'), zone: homeZone, epochMs: 0 },
  calendar: workCalendarFrom(usualSettings, homeZone),
};

const told = { at: wall('2026-11-23T09:00') };

/** Promised for the first date, moved from one to the last, delivered on a day. */
test.each([
  ['2026-11-27', undefined, '2026-11-27', '2026-11-27', 'kept'],
  ['2026-11-27', '2026-11-27', '2026-11-25', '2026-11-25', 'kept'],
  ['2026-11-27', '2026-11-27', '2026-11-25T12:00', '2026-11-24', 'kept'],
  ['2026-11-27', '2026-11-30', '2026-11-27', '2026-11-27', 'kept'],
  ['2026-11-27', '2026-11-30', '2026-11-28', '2026-11-27', 'moved'],
  ['2026-11-27', '2026-11-27', '2026-11-30', '2026-11-30', 'moved'],
  ['2026-11-27', '2026-11-27', '2026-11-25', '2026-11-26', 'late'],
  ['2026-11-27', '2026-11-27', '2026-11-30', '2026-12-01', 'late'],
] as const)(
  'said for %s, moved from %s to %s, there on %s: %s',
  (first, from, promised, delivered, outcome) => {
    const moved = from && { at: told.at, from: due(from), wasLate: false };
    const one = makeCommitment('7k', {
      promised,
      firstPromised: due(first),
      standing: { kind: 'delivered', at: wall(`${delivered}T11:00`) },
      ...(moved ? { moved, told } : {}),
    });
    expect(outcomeOf(facts, one)).toBe(outcome);
  },
);
