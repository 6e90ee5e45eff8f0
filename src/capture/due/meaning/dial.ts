import { atTime } from '../piece.ts';
import type { Piece } from '../piece.ts';

/** 1 to 12 may be morning or afternoon; everything else is on the 24-hour clock. */
export function hourOnDial(hour: number, minute: number, isPadded: boolean): Piece | undefined {
  if (hour < 1 || hour > 12 || isPadded) return twentyFour(hour, minute);
  if (minute > 59) return undefined;
  return { clock: { kind: 'time', minute: hour * 60 + minute, isBare: true } };
}

/** A time on the 24-hour clock; 24:00 is the end of the day. */
export function twentyFour(hour: number, minute: number): Piece | undefined {
  return hour > 24 || minute > 59 || (hour === 24 && minute > 0)
    ? undefined
    : atTime(hour * 60 + minute);
}
