import { plainDeadline, type PlainDue } from '../calendar/plain-due.ts';
import { workedBetween, type WallMinutes } from '../calendar/wall-minutes.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { WorkingMinutes } from '../commitment/commitment.ts';

/** Something they owed that came in: working minutes from asking until it was due and until it was there. */
export type ReceivedWait = {
  readonly agreed: WorkingMinutes;
  readonly elapsed: WorkingMinutes;
};

/** What the ledger knows of it: when it was asked for, for when, and when it was there. */
export type ReceivedFacts = {
  readonly said: WallMinutes;
  readonly promised: PlainDue;
  readonly delivered: WallMinutes;
};

/** Undefined where no date was agreed. */
export function receivedWait(
  { calendar, zone }: { readonly calendar: WorkCalendar; readonly zone: string },
  { said, promised, delivered }: ReceivedFacts,
): ReceivedWait | undefined {
  const due = plainDeadline(calendar, promised, zone);
  if (due === undefined) return undefined;
  return {
    agreed: workedBetween(calendar, said, due),
    elapsed: workedBetween(calendar, said, delivered),
  };
}
