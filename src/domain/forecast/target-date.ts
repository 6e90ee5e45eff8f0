import { sayableMoments } from '../calendar/sayable.ts';
import { Temporal } from '../calendar/temporal.ts';
import type { WorkingMinutes } from '../commitment/commitment.ts';
import { freeMinutesTo, momentAfterFree } from './free-time.ts';
import type { FreeTime } from './free-time.ts';

/**
 * The private date to aim for: the likely finish, moved to a moment people say aloud that leaves at least a
 * quarter of the time before the promised one. Small work due within hours gets a quarter of an hour instead.
 * Undefined when the promised moment is past.
 */
export function targetBefore(
  free: FreeTime,
  likely: WorkingMinutes,
  promised: WorkingMinutes,
): Temporal.PlainDateTime | undefined {
  if (promised <= 0) return undefined;
  const latest = promised * 0.75;
  let best: Temporal.PlainDateTime | undefined;
  for (const at of sayableMoments(free.calendar, free.now.wall)) {
    const minutes = freeMinutesTo(free, at);
    if (minutes > latest) break;
    best = at;
    if (minutes >= likely) break;
  }
  return best ?? toQuarterHour(free, Math.min(likely, latest));
}

function toQuarterHour(free: FreeTime, minutes: WorkingMinutes): Temporal.PlainDateTime {
  const at = momentAfterFree(free, minutes);
  const rounded = at.round({
    smallestUnit: 'minute',
    roundingIncrement: 15,
    roundingMode: 'floor',
  });
  return Temporal.PlainDateTime.compare(rounded, free.now.wall) > 0 ? rounded : at;
}
