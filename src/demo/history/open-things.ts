import { dayNumber } from '../../domain/calendar/day-number.ts';
import { addWorkingDays } from '../../domain/calendar/working-time.ts';
import type { Happening, Thing } from '../happening.ts';
import { ago, dueAt, dueIn, presentMinute, type Stage } from '../stage.ts';
import { minuteOn } from '../story-time.ts';
import { imagineThing } from './imagine-thing.ts';
import { whoAt } from './past-things.ts';

/** So many more that are open now: promises for later, and waits of which a few are late. */
export function openThings(stage: Stage, count: number): readonly Happening[] {
  const farthest = 8 + Math.ceil(count / 3);
  return Array.from({ length: count }, (_, index) =>
    index % 10 < 7 ? laterPromise(stage, farthest) : openWait(stage, farthest),
  ).flat();
}

const firstLater = 4;

/** Said so lately that its half is not past: nobody waits for a word about it. */
function laterPromise(stage: Stage, farthest: number): readonly Happening[] {
  const { choice, days } = stage;
  const daysAhead = choice.whole(firstLater, farthest);
  const daysBack = Math.min(choice.whole(0, Math.min(daysAhead - 1, 20)), days.length);
  return openThing(stage, { direction: 'mine', daysAhead, daysBack });
}

function openWait(stage: Stage, farthest: number): readonly Happening[] {
  const { choice, days } = stage;
  const isLate = choice.isLikely(0.1);
  const daysAhead = isLate ? -choice.whole(1, 3) : choice.whole(1, farthest);
  const daysBack = Math.min(choice.whole(4, 12), days.length);
  const happenings = openThing(stage, { direction: 'theirs', daysAhead, daysBack });
  const [first] = happenings;
  if (!isLate || first?.kind !== 'said' || !choice.isLikely(0.5)) return happenings;
  return [...happenings, { at: ago(stage, 400), kind: 'told', thing: first.thing, via: 'mail' }];
}

type Open = {
  readonly direction: Thing['draft']['direction'];
  readonly daysAhead: number;
  readonly daysBack: number;
};

function openThing(stage: Stage, { direction, daysAhead, daysBack }: Open): readonly Happening[] {
  const { choice, calendar, present } = stage;
  const said = ago(stage, daysBack * minutesPerWorkingDay + choice.whole(1, 300));
  const { house, player } = whoAt(stage, { direction, until: presentMinute(stage) });
  const day = addWorkingDays(calendar, present.wall.toPlainDate(), daysAhead);
  const due = choice.isLikely(0.6)
    ? dueIn(stage, daysAhead)
    : dueAt(stage, minuteOn(dayNumber(day), choice.pick([12 * 60, 15 * 60, 18 * 60])));
  const thing = imagineThing(stage, {
    direction,
    house,
    player,
    said,
    due,
    lead: daysAhead + daysBack,
    // An answer or a contact report is owed by tomorrow at the latest.
    kind: direction === 'mine' && choice.isLikely(0.1) ? 'meeting' : 'work',
  });
  return [{ at: said, kind: 'said', thing }];
}

const minutesPerWorkingDay = 480;
