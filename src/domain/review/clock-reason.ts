import { today } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import { workingDaysBetween } from '../calendar/working-time.ts';
import type { SayReason } from './morning-item.ts';
import type { TimingFacts } from './timed-commitment.ts';

/** How long an answer or a report may still take; past its day by working days, as for a wait, on its own day by hours. */
export function clockReason(facts: TimingFacts, deadline: Temporal.PlainDateTime): SayReason {
  const minutesLeft = minutesBetween(facts.now.wall, deadline);
  const [day, now] = [deadline.toPlainDate(), today(facts.now)];
  if (Temporal.PlainDate.compare(day, now) >= 0) return { kind: 'clock', minutesLeft };
  return { kind: 'clock', minutesLeft, lateDays: workingDaysBetween(facts.calendar, day, now) };
}

function minutesBetween(from: Temporal.PlainDateTime, to: Temporal.PlainDateTime): number {
  return Math.round(from.until(to, { largestUnit: 'minutes' }).total('minutes'));
}
