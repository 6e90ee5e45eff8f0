import { dayAt, dayNumber, type DayNumber } from '../domain/calendar/day-number.ts';
import type { Now } from '../domain/calendar/now.ts';
import type { WorkCalendar } from '../domain/calendar/work-calendar.ts';
import {
  addWorkingDays,
  addWorkingMinutes,
  isWorkingDay,
} from '../domain/calendar/working-time.ts';
import type { Due } from '../domain/commitment/due.ts';
import type { Cast, House, Player } from './cast/meet-cast.ts';
import type { Choice } from './seeded-choice.ts';
import {
  dayNumberAt,
  minuteOfWall,
  minuteOn,
  minutesPerDay,
  wallAt,
  type StoryMinute,
} from './story-time.ts';

/** What a story is planned on: who plays, what time it is, and chance. */
export type Stage = {
  readonly cast: Cast;
  readonly choice: Choice;
  readonly present: Now;
  readonly calendar: WorkCalendar;
  /** The working days of the past, oldest first; today is not among them. */
  readonly days: readonly DayNumber[];
};

/** The working days of so many weeks before today. */
export function workingDaysBefore(
  { present, calendar }: Pick<Stage, 'present' | 'calendar'>,
  weeks: number,
): readonly DayNumber[] {
  const today = dayNumber(present.wall.toPlainDate());
  const days = Array.from({ length: weeks * 7 }, (_, index) => today - weeks * 7 + index);
  return days.filter((day) => isWorkingDay(calendar, dayAt(day)));
}

export function presentMinute({ present }: Stage): StoryMinute {
  return minuteOfWall(present.wall);
}

/** So many working minutes ago: on a Sunday the last ones are Friday's. */
export function ago({ calendar, present }: Stage, workingMinutes: number): StoryMinute {
  return minuteOfWall(addWorkingMinutes(calendar, present.wall, -workingMinutes));
}

/** A time of day so many working days before today (after it when negative). */
export function daysAgo(stage: Stage, count: number, minuteOfDay: number): StoryMinute {
  const { calendar, present } = stage;
  const day = addWorkingDays(calendar, present.wall.toPlainDate(), -count);
  return minuteOn(dayNumber(day), minuteOfDay);
}

/** Due on a working day so many after today, by its end. */
export function dueIn({ calendar, present }: Stage, workingDays: number): Due {
  return { kind: 'day', day: addWorkingDays(calendar, present.wall.toPlainDate(), workingDays) };
}

/** Due at a moment of the story. */
export function dueAt({ present }: Stage, minute: StoryMinute): Due {
  return { kind: 'moment', at: wallAt(minute), zone: present.zone };
}

const lastHour = 20;

/** The moment so many minutes from now, as one says it; by night, that time of the next working day. */
export function soon(stage: Stage, minutes: number, minuteOfDay: number): StoryMinute {
  const at = Math.ceil((presentMinute(stage) + minutes) / 10) * 10;
  return at < midnightOf(stage) + lastHour * 60 ? at : daysAgo(stage, -1, minuteOfDay);
}

/** That time today if it is well ahead, else later today, and by night on the next working day. */
export function laterToday(stage: Stage, minuteOfDay: number): StoryMinute {
  const wished = midnightOf(stage) + minuteOfDay;
  return wished > presentMinute(stage) + 30 ? wished : soon(stage, 90, minuteOfDay);
}

function midnightOf(stage: Stage): StoryMinute {
  return dayNumberAt(presentMinute(stage)) * minutesPerDay;
}

/** A client of the morning by its part: 0 to 6. Where there are fewer, one plays several. */
export function clientAt({ cast }: Stage, part: number): House {
  return housePlaying(cast.clients, part);
}

export function supplierAt({ cast }: Stage, part: number): House {
  return housePlaying(cast.suppliers, part);
}

function housePlaying(houses: readonly House[], part: number): House {
  const house = houses[part % houses.length];
  if (!house) throw new Error(`nobody plays part ${part}`);
  return house;
}

/** Somebody of a house who had not gone quiet at that time. */
export function playersAt(stage: Stage, house: House, at: StoryMinute): readonly Player[] {
  return house.players.filter(
    ({ quietFor }) => quietFor === undefined || at < quietSince(stage, quietFor),
  );
}

/** When there was last a word with somebody who has been quiet for so many days. */
export function quietSince(stage: Stage, quietFor: number): StoryMinute {
  const day = dayNumber(stage.present.wall.toPlainDate()) - quietFor;
  return minuteOn(day, 11 * 60);
}
