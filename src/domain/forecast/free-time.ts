import type { Now } from '../calendar/now.ts';
import type { Temporal } from '../calendar/temporal.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { wallMinutesOf, workedBetween } from '../calendar/wall-minutes.ts';
import type { WallMinutes } from '../calendar/wall-minutes.ts';
import { addWorkingMinutes } from '../calendar/working-time.ts';
import type { WorkingMinutes } from '../commitment/commitment.ts';

/** A meeting: it takes its working time out of the day it is on. */
export type TakenTime = { readonly from: Temporal.PlainDateTime; readonly minutes: number };

/** Working time from now on, less the meetings in it. One number: free minutes from now. */
export type FreeTime = {
  readonly now: Now;
  readonly nowWall: WallMinutes;
  readonly calendar: WorkCalendar;
  /** Meetings in working minutes from now, in order, overlaps joined. */
  readonly taken: readonly Taken[];
};

type Taken = { readonly from: WorkingMinutes; readonly to: WorkingMinutes };

export function freeTimeOf(
  place: { readonly now: Now; readonly calendar: WorkCalendar },
  meetings: readonly TakenTime[],
): FreeTime {
  const { now, calendar } = place;
  const nowWall = wallMinutesOf(now.wall);
  const spans = meetings
    .map(({ from, minutes }) => ({
      from: Math.max(0, workedBetween(calendar, nowWall, wallMinutesOf(from))),
      to: Math.max(0, workedBetween(calendar, nowWall, wallMinutesOf(from) + minutes)),
    }))
    .filter(({ from, to }) => to > from)
    .toSorted((one, other) => one.from - other.from);
  return { now, nowWall, calendar, taken: joined(spans) };
}

function joined(spans: readonly Taken[]): readonly Taken[] {
  const joint: Taken[] = [];
  for (const span of spans) {
    const last = joint.at(-1);
    if (last === undefined || last.to < span.from) joint.push(span);
    else joint[joint.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return joint;
}

/** Free minutes from now to a wall-clock time; negative when it is past. */
export function freeMinutesTo(free: FreeTime, at: Temporal.PlainDateTime): WorkingMinutes {
  return freeMinutesToWall(free, wallMinutesOf(at));
}

/** The same for a time counted in minutes. */
export function freeMinutesToWall(free: FreeTime, at: WallMinutes): WorkingMinutes {
  const minutes = workedBetween(free.calendar, free.nowWall, at);
  let left = minutes;
  for (const { from, to } of free.taken) left -= Math.max(0, Math.min(to, minutes) - from);
  return left;
}

/** Working minutes from now, meetings counted, by which so many free minutes have gone by. */
export function workingMinutesAfterFree(free: FreeTime, minutes: WorkingMinutes): WorkingMinutes {
  let reached = minutes;
  for (const { from, to } of free.taken) {
    if (from >= reached) break;
    reached += to - from;
  }
  return reached;
}

/** The wall-clock time by which so many free minutes have gone by; no later than in ten years. */
export function momentAfterFree(free: FreeTime, minutes: WorkingMinutes): Temporal.PlainDateTime {
  const reached = Math.min(Math.ceil(workingMinutesAfterFree(free, minutes)), tenYears);
  return addWorkingMinutes(free.calendar, free.now.wall, reached);
}

/** Working minutes, at 250 days of eight hours a year. */
const tenYears = 10 * 250 * 480;
