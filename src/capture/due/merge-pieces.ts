import { weekdayOf } from '../../domain/calendar/day-number.ts';
import type { ClockSaid, DaySaid, PartOfDay, Piece } from './piece.ts';

/** Two pieces of one phrase as one; undefined when they do not go together. */
export function mergePieces(one: Piece, other: Piece): Piece | undefined {
  if (isCounted(one) || isCounted(other)) return undefined;
  const day = both(one.day, other.day, mergeDays);
  const clock = both(one.clock, other.clock, mergeClocks);
  if (day === 'clash' || clock === 'clash') return undefined;
  return { ...(day === undefined ? {} : { day }), ...(clock === undefined ? {} : { clock }) };
}

/** Counted from the very minute: no day or time can stand beside it. */
function isCounted(piece: Piece): boolean {
  return piece.minutesFromNow !== undefined || piece.workingMinutesFromNow !== undefined;
}

function both<Said>(
  one: Said | undefined,
  other: Said | undefined,
  merge: (one: Said, other: Said) => Said | 'clash',
): Said | undefined | 'clash' {
  if (one === undefined) return other;
  return other === undefined ? one : merge(one, other);
}

/** "Fri 27 Nov": the weekday only confirms the date. Where they disagree only the user knows which is wrong. */
function mergeDays(one: DaySaid, other: DaySaid): DaySaid | 'clash' {
  const [named, dated] = one.weekday === undefined ? [other, one] : [one, other];
  const [day] = dated.days;
  if (
    named.weekday === undefined ||
    dated.weekday !== undefined ||
    day === undefined ||
    dated.days.length > 1
  ) {
    return 'clash';
  }
  if (weekdayOf(day) === named.weekday) return dated;
  return { days: [day, ...named.days].toSorted((a, b) => a - b), rule: 'weekday-and-date' };
}

function mergeClocks(one: ClockSaid, other: ClockSaid): ClockSaid | 'clash' {
  if (one.kind === 'part') return withPart(other, one.part);
  if (other.kind === 'part') return withPart(one, other.part);
  if (one.kind === 'time' && other.kind !== 'time') return one;
  if (other.kind === 'time' && one.kind !== 'time') return other;
  return 'clash';
}

function withPart(clock: ClockSaid, part: PartOfDay): ClockSaid | 'clash' {
  if (clock.kind === 'part') return clock.part === part ? clock : 'clash';
  if (clock.kind === 'closing' && part === 'morning') return { kind: 'part', part };
  if (clock.kind !== 'time') return clock;
  const minute = clock.isBare ? minuteInPart(clock.minute, part) : clock.minute;
  if (part === 'morning' && minute >= 780 && minute < 1440) return 'clash';
  return { kind: 'time', minute, isBare: false };
}

/** What a dial's hour is in a part of the day; past 1440 it is the small hours of the night that follows. */
function minuteInPart(minute: number, part: PartOfDay): number {
  const hour = Math.floor(minute / 60);
  switch (part) {
    case 'dawn':
      return hour === 12 ? minute - 720 : minute;
    case 'morning':
      return minute;
    case 'midday':
      return hour < 4 ? minute + 720 : minute;
    case 'afternoon':
      return hour === 12 ? minute : minute + 720;
    case 'evening':
      if (hour === 12) return minute + 720;
      return minute + (hour < 5 ? 1440 : 720);
  }
}
