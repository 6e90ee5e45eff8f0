import { dayAt } from '../../domain/calendar/day-number.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { House, Player } from '../cast/meet-cast.ts';
import type { Happening, Thing } from '../happening.ts';
import { playersAt, type Stage } from '../stage.ts';
import { minuteOn, wallAt, type StoryMinute } from '../story-time.ts';
import { imagineThing } from './imagine-thing.ts';
import { imagineCourse } from './imagine-course.ts';
import type { Span } from './span.ts';

/** What happened to so many promises and waits that are closed by now. */
export function pastThings(stage: Stage, count: number): readonly Happening[] {
  return Array.from({ length: count }, (_, index) =>
    index < justDelivered ? pastThing(stage, freshlyDelivered(stage, index)) : pastThing(stage),
  ).flat();
}

// So that Friday's letters to the first clients have something to show.
const justDelivered = 5;

type Wish = { readonly closedOn?: number; readonly house?: House };

/** Closed on the last working day, turn by turn for the first clients. */
function freshlyDelivered({ days, cast }: Stage, index: number): Wish {
  const house = cast.clients[index % 3];
  return { closedOn: days.length - 1, ...(house === undefined ? {} : { house }) };
}

function pastThing(stage: Stage, wish: Wish = {}): readonly Happening[] {
  const { choice } = stage;
  const direction = wish.house || choice.isLikely(0.68) ? 'mine' : 'theirs';
  const span = imagineSpan(stage, wish.closedOn);
  const { house, player } = whoAt(stage, { ...wish, direction, until: span.closed });
  const due = dueOf(stage, span);
  const lead = span.dueOn - span.saidOn;
  const thing = imagineThing(stage, { direction, house, player, said: span.said, due, lead });
  return imagineCourse(stage, { thing, house, span });
}

const opens = 9 * 60;
const closes = 18 * 60;

/** Said, due and closed on working days, in an order that can be. */
function imagineSpan({ choice, days }: Stage, wished: number | undefined): Span {
  const last = days.length - 1;
  const closedOn = wished ?? choice.whole(0, last);
  const dueOn = within(closedOn - choice.pick(lateness), last);
  const saidOn = within(Math.min(dueOn, closedOn) - choice.pick(leads), last);
  const said = minuteOn(days[saidOn] ?? 0, choice.whole(opens + 10, closes - 120));
  const deadline = minuteOn(days[dueOn] ?? 0, choice.pick(dueMinutes));
  const isOnItsDay = closedOn === dueOn && choice.isLikely(0.97);
  const latest = isOnItsDay ? deadline : minuteOn(days[closedOn] ?? 0, closes - 5);
  const earliest = Math.max(minuteOn(days[closedOn] ?? 0, opens + 15), said + 20);
  const closed = Math.max(earliest, latest - choice.whole(5, 300));
  return { said, deadline: Math.max(deadline, said + 15), closed, saidOn, dueOn, closedOn };
}

// In working days: most things come on their day, some before it, some after.
const lateness = [-2, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3];
const leads = [0, 1, 1, 2, 2, 3, 3, 4, 5, 5, 6, 8, 10, 12];
const dueMinutes = [closes, closes, closes, 12 * 60, 12 * 60, 15 * 60, 17 * 60];

function within(place: number, last: number): number {
  return Math.min(Math.max(place, 0), last);
}

/** A deadline at closing time was mostly said as a day. */
function dueOf({ choice, present }: Stage, { deadline }: Span): Due {
  const wall = wallAt(deadline);
  const isDay = deadline % 1440 === closes && choice.isLikely(0.8);
  return isDay
    ? { kind: 'day', day: dayAt(Math.floor(deadline / 1440)) }
    : { kind: 'moment', at: wall, zone: present.zone };
}

type WhoWish = {
  readonly direction: Thing['draft']['direction'];
  readonly until: StoryMinute;
  readonly house?: House;
};

/** A client, or for what we wait for now and then a supplier; whoever had not gone quiet by then. */
export function whoAt(
  stage: Stage,
  { direction, until, house: wished }: WhoWish,
): { readonly house: House; readonly player: Player } {
  const { choice, cast } = stage;
  const isSupplier = direction === 'theirs' && choice.isLikely(0.25);
  const house = wished ?? choice.pick(isSupplier ? cast.suppliers : cast.clients);
  return { house, player: choice.pick(playersAt(stage, house, until)) };
}
