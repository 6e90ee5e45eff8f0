import { wallIn } from '../commitment/due.ts';
import { dayNumberOfText } from './day-number.ts';
import type { DayNumber } from './day-number.ts';
import { wallFromText } from './read-stored-time.ts';
import { usualClosing } from './usual-closing.ts';
import { wallMinutesOf } from './wall-minutes.ts';
import type { WallMinutes } from './wall-minutes.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** When something was owed, in plain numbers: for what is read by the hundred at every start. */
export type PlainDue =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly day: DayNumber }
  | { readonly kind: 'moment'; readonly at: string; readonly zone: string };

/** The minutes of a wall-clock time as the ledger writes it: `2026-11-24T08:40`, with or without seconds. */
export function wallMinutesFromText(text: string): WallMinutes {
  return (
    dayNumberOfText(text) * 1440 + Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16))
  );
}

/** The minute it ran out on the wall of `zone`, as `wallDeadlineOf` has it; undefined without a date. */
export function plainDeadline(
  calendar: WorkCalendar,
  due: PlainDue,
  zone: string,
): WallMinutes | undefined {
  switch (due.kind) {
    case 'none':
      return undefined;
    case 'day':
      return due.day * 1440 + usualClosing(calendar, due.day);
    case 'moment':
      return due.zone === zone
        ? wallMinutesFromText(due.at)
        : wallMinutesOf(wallIn(zone, { ...due, at: wallFromText(due.at) }));
  }
}
