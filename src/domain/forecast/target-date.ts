import { sayableMoments } from '../calendar/sayable.ts';
import { Temporal } from '../calendar/temporal.ts';
import { wallAt, wallMinutesOf } from '../calendar/wall-minutes.ts';
import type { WallMinutes } from '../calendar/wall-minutes.ts';
import type { WorkingMinutes } from '../commitment/commitment.ts';
import { freeMinutesTo, freeMinutesToWall, momentAfterFree } from './free-time.ts';
import type { FreeTime } from './free-time.ts';

/**
 * The private date to aim for: the likely finish, or a quarter of the working time before the promised moment, whichever
 * is later (an hour of work for next month is not to be done tonight). Moved back to a moment people say aloud, as long
 * as the work is likely done by then, else on to one before the promised moment, else to a quarter of an hour.
 * Undefined when the promised moment is past, or so near that nothing before it can be aimed for honestly.
 */
export function targetBefore(
  free: FreeTime,
  likely: WorkingMinutes,
  promised: WorkingMinutes,
): Temporal.PlainDateTime | undefined {
  if (promised <= 0 || likely > promised) return undefined;
  const aimed = Math.max(likely, promised * 0.75);
  return (
    lastSayable(free, { from: likely, to: aimed }) ??
    firstSayable(free, { from: aimed, to: promised - 1 }) ??
    toQuarterHour(free, { from: aimed, to: promised })
  );
}

type FreeSpan = { readonly from: WorkingMinutes; readonly to: WorkingMinutes };

function firstSayable(free: FreeTime, { from, to }: FreeSpan): Temporal.PlainDateTime | undefined {
  const start = wallMinutesOf(momentAfterFree(free, Math.max(0, from - 1)));
  for (const at of sayableMoments(free.calendar, start)) {
    const minutes = freeMinutesToWall(free, at);
    if (minutes > to) return undefined;
    if (minutes >= from) return wallAt(at);
  }
  return undefined;
}

/** Working minutes, at eight hours a day. */
const twoDays = 960;

/** The last one in a span; it is looked for in its last two working days. */
function lastSayable(free: FreeTime, { from, to }: FreeSpan): Temporal.PlainDateTime | undefined {
  const start = wallMinutesOf(momentAfterFree(free, Math.max(0, to - twoDays)));
  let last: WallMinutes | undefined;
  for (const at of sayableMoments(free.calendar, start)) {
    const minutes = freeMinutesToWall(free, at);
    if (minutes > to) break;
    if (minutes >= from) last = at;
  }
  return last === undefined ? undefined : wallAt(last);
}

/** The next quarter of an hour, or five minutes, where that is before the end of the span; else the minute itself. */
function toQuarterHour(free: FreeTime, { from, to }: FreeSpan): Temporal.PlainDateTime {
  const at = momentAfterFree(free, from);
  const rounded = [15, 5].map((minutes) =>
    at.round({ smallestUnit: 'minute', roundingIncrement: minutes, roundingMode: 'ceil' }),
  );
  return rounded.find((each) => freeMinutesTo(free, each) < to) ?? at;
}
