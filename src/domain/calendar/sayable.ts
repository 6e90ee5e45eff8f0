import { dayOfWall, minutesADay } from './wall-minutes.ts';
import type { WallMinutes } from './wall-minutes.ts';
import type { MinuteOfDay, WorkCalendar, WorkSpan } from './work-calendar.ts';
import { spansOn } from './worked-sums.ts';

const noon: MinuteOfDay = 12 * 60;
const daysAhead = 3660;

/**
 * The moments people say aloud, after `from` and in order: noon of a working day (when work reaches noon),
 * and the end of a working day. Goes on for ten years.
 */
export function* sayableMoments(
  calendar: WorkCalendar,
  from: WallMinutes,
): Generator<WallMinutes, void, undefined> {
  const first = dayOfWall(from);
  for (let day = first; day < first + daysAhead; day += 1) {
    for (const minute of sayableMinutes(spansOn(calendar, day))) {
      const at = minute + day * minutesADay;
      if (at > from) yield at;
    }
  }
}

function sayableMinutes(spans: readonly WorkSpan[]): MinuteOfDay[] {
  const end = spans.at(-1)?.to;
  if (end === undefined) return [];
  const reachesNoon = spans.some((span) => span.from < noon && noon <= span.to);
  return reachesNoon && end > noon ? [noon, end] : [end];
}
