import type { Now } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { addWorkingDays, addWorkingMinutes, closesAt, opensAt } from '../calendar/working-time.ts';
import type { Due } from '../commitment/due.ts';
import type { ReportTime } from '../settings/settings.ts';

/** When the report of a meeting is owed that ended then (home wall clock). */
export function reportDue(
  calendar: WorkCalendar,
  { at, zone }: { readonly at: Temporal.PlainDateTime; readonly zone: Now['zone'] },
  within: ReportTime,
): Due {
  const due =
    within.counts === 'work'
      ? addWorkingMinutes(calendar, at, within.minutes)
      : at.add({ minutes: within.minutes });
  return { kind: 'moment', at: due.round({ smallestUnit: 'minute' }), zone };
}

const daysToAnswer = 2;

/** By when they are asked to put a report right: two working days on, at this hour if somebody works then. */
export function correctBy(calendar: WorkCalendar, now: Now): Due {
  const day = addWorkingDays(calendar, now.wall.toPlainDate(), daysToAnswer);
  const hour = day.toPlainDateTime({ hour: now.wall.hour });
  const earliest = opensAt(calendar, day)?.add({ hours: 1 });
  const latest = closesAt(calendar, day);
  return { kind: 'moment', at: between(hour, earliest, latest), zone: now.zone };
}

function between(
  at: Temporal.PlainDateTime,
  earliest: Temporal.PlainDateTime | undefined,
  latest: Temporal.PlainDateTime | undefined,
): Temporal.PlainDateTime {
  if (earliest && Temporal.PlainDateTime.compare(at, earliest) < 0) return earliest;
  return latest && Temporal.PlainDateTime.compare(at, latest) > 0 ? latest : at;
}
