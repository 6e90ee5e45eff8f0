import { sayableMoments } from '../calendar/sayable.ts';
import { Temporal } from '../calendar/temporal.ts';
import { wallAt, wallMinutesOf } from '../calendar/wall-minutes.ts';
import type { WallMinutes } from '../calendar/wall-minutes.ts';
import type { WorkingMinutes } from '../commitment/commitment.ts';
import { freeMinutesToWall, momentAfterFree } from './free-time.ts';
import type { FreeTime } from './free-time.ts';

/**
 * The private date to aim for: the likely finish, moved to a moment people say aloud that leaves at least a
 * quarter of the time before the promised one. Small work due within hours gets a quarter of an hour instead.
 * Undefined when the promised moment is past, or so near that nothing before it can be aimed for honestly.
 */
export function targetBefore(
  free: FreeTime,
  likely: WorkingMinutes,
  promised: WorkingMinutes,
): Temporal.PlainDateTime | undefined {
  if (promised <= 0 || likely > promised) return undefined;
  const latest = promised * 0.75;
  const at = likely <= latest ? firstSayable(free, { from: likely, to: latest }) : undefined;
  return at ?? lastSayable(free, latest) ?? toQuarterHour(free, Math.min(likely, latest));
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

/** The last one up to a time; it is looked for in the two working days before. */
function lastSayable(free: FreeTime, to: WorkingMinutes): Temporal.PlainDateTime | undefined {
  const start = wallMinutesOf(momentAfterFree(free, Math.max(0, to - twoDays)));
  let last: WallMinutes | undefined;
  for (const at of sayableMoments(free.calendar, start)) {
    if (freeMinutesToWall(free, at) > to) break;
    last = at;
  }
  return last === undefined ? undefined : wallAt(last);
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
