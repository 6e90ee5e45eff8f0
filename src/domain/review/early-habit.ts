import { deadlineOf } from '../calendar/deadline.ts';
import type { Now } from '../calendar/now.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { workingDaysBetween } from '../calendar/working-time.ts';
import type { Commitment } from '../commitment/commitment.ts';
import type { OrganisationId } from '../people/people.ts';

/** `early` of `count` came before their day, half of those at least so many working days. */
export type EarlyHabit = {
  readonly client: OrganisationId;
  readonly early: number;
  readonly count: number;
  readonly days: number;
};

// A habit: five deliveries at least, seven in ten of them days early. No source; fewer would be chance.
const enoughForHabit = 5;
const shareForHabit = 0.7;

/** What a client's deliveries come to; nothing when they are few, or mostly on the day. */
export function earlyHabit(
  { calendar, now }: { readonly calendar: WorkCalendar; readonly now: Now },
  client: OrganisationId,
  delivered: readonly Commitment[],
): readonly EarlyHabit[] {
  const ahead = delivered.flatMap(({ promised, standing }) => {
    const deadline = deadlineOf(calendar, promised, now.zone);
    if (deadline === undefined || standing.kind !== 'delivered') return [];
    return workingDaysBetween(calendar, standing.at.toPlainDate(), deadline.toPlainDate());
  });
  const early = ahead.filter((days) => days > 0).toSorted((one, other) => one - other);
  const isHabit = ahead.length >= enoughForHabit && early.length >= shareForHabit * ahead.length;
  const days = early[(early.length - 1) >> 1];
  if (!isHabit || days === undefined) return [];
  return [{ client, early: early.length, count: ahead.length, days }];
}
