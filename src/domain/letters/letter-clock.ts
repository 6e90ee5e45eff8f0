import { isKnownZone } from '../calendar/known-zone.ts';
import type { Now } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import type { Due } from '../commitment/due.ts';
import { wallIn } from '../commitment/due.ts';
import type { LetterDate } from './letter-date.ts';

/** What a letter needs to turn our dates into the reader's: the present, and the zone she lives in. */
export type LetterClock = { readonly now: Now; readonly zone: string };

/** A due as the reader's wall shows it; undefined when there is no date. A plain day is the same everywhere. */
export function letterDateOf(clock: LetterClock, due: Due): LetterDate | undefined {
  switch (due.kind) {
    case 'none':
      return undefined;
    case 'day':
      return { day: due.day };
    case 'moment':
      return momentOn(wallIn(clock.zone, due));
  }
}

function momentOn(at: Temporal.PlainDateTime): LetterDate {
  return { day: at.toPlainDate(), time: at.toPlainTime() };
}

/** Our wall-clock time as the reader's wall showed it. */
export function readersWall(
  clock: LetterClock,
  at: Temporal.PlainDateTime,
): Temporal.PlainDateTime {
  return wallIn(clock.zone, { kind: 'moment', at, zone: clock.now.zone });
}

/** The reader's today. */
export function readersToday(clock: LetterClock): Temporal.PlainDate {
  return readersWall(clock, clock.now.wall).toPlainDate();
}

/** True when the moment, or the whole day, is behind us. */
export function hasPassed(now: Now, due: Due): boolean {
  switch (due.kind) {
    case 'none':
      return false;
    case 'day':
      return Temporal.PlainDate.compare(due.day, now.wall.toPlainDate()) < 0;
    case 'moment':
      return Temporal.PlainDateTime.compare(wallIn(now.zone, due), now.wall) < 0;
  }
}

/** The zone when its clocks differ from ours now or half a year from now; undefined when they never do. */
export function foreignZone(clock: LetterClock): string | undefined {
  if (!isKnownZone(clock.now.zone) || !isKnownZone(clock.zone)) return undefined;
  const here = clock.now.wall.toZonedDateTime(clock.now.zone);
  const isSame = [here, here.add({ months: 6 })].every(
    (at) => at.withTimeZone(clock.zone).offset === at.offset,
  );
  return isSame ? undefined : clock.zone;
}

export function laterOf(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) < 0 ? other : one;
}
