import { dayAt, dayNumber } from '../../domain/calendar/day-number.ts';
import type { DayNumber } from '../../domain/calendar/day-number.ts';
import { Temporal } from '../../domain/calendar/temporal.ts';
import type { MinuteOfDay } from '../../domain/calendar/work-calendar.ts';
import { atMinute } from '../../domain/calendar/at-minute.ts';
import { minuteOf, opensAt } from '../../domain/calendar/working-time.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { DateQuestion } from './date-question.ts';
import type { ClockSaid, PartOfDay } from './piece.ts';

const noon: MinuteOfDay = 720;
const lastMinute: MinuteOfDay = 1439;
const endOfEvening: MinuteOfDay = 22 * 60;
const endOfDawn: MinuteOfDay = 6 * 60;

/** A minute of a day; midnight at its end is said as 23:59, later ones belong to the night that follows. */
export function onDay(question: DateQuestion, day: DayNumber, minute: MinuteOfDay): Due {
  const at =
    minute === 1440
      ? atMinute(dayAt(day), lastMinute)
      : atMinute(dayAt(day + Math.floor(minute / 1440)), minute % 1440);
  return { kind: 'moment', at, zone: question.now.zone };
}

/** The end of a working day. Today, once work has ended, it can only be the end of the evening. */
export function endOfDay(question: DateQuestion, day: DayNumber): Due {
  if (day === question.today && question.isAfterClosing) return onDay(question, day, lastMinute);
  return { kind: 'day', day: dayAt(day) };
}

/** What a day and a time say together. */
export function clockOnDay(question: DateQuestion, day: DayNumber, clock: ClockSaid): Due {
  switch (clock.kind) {
    case 'time':
      return onDay(
        question,
        day,
        clock.isBare ? likelyMinute(question, day, clock.minute) : clock.minute,
      );
    case 'part':
      return partOfDay(question, day, clock.part);
    case 'opening':
      return onDay(question, day, openingOf(question, day));
    case 'closing':
      return endOfDay(question, day);
  }
}

/** 1 to 7 without am or pm is the afternoon; today, an hour that is over is meant for the evening. */
function likelyMinute(question: DateQuestion, day: DayNumber, minute: MinuteOfDay): MinuteOfDay {
  const usual = minute < 8 * 60 ? minute + 720 : minute;
  const isOver = day === question.today && usual <= question.minute && usual < noon;
  return isOver ? usual + 720 : usual;
}

/** A part of a day is over at noon, when work ends, or at ten in the evening. */
function partOfDay(question: DateQuestion, day: DayNumber, part: PartOfDay): Due {
  switch (part) {
    case 'dawn':
      return onDay(question, day, endOfDawn);
    case 'morning':
    case 'midday':
      return onDay(question, day, noon);
    case 'afternoon':
      return { kind: 'day', day: dayAt(day) };
    case 'evening':
      return onDay(question, day, isLateEvening(question, day) ? lastMinute : endOfEvening);
  }
}

function isLateEvening(question: DateQuestion, day: DayNumber): boolean {
  return day === question.today && question.minute >= endOfEvening;
}

/** When work begins that day, or would if it were a working day. */
export function openingOf(question: DateQuestion, day: DayNumber): MinuteOfDay {
  const opening = opensAt(question.calendar, dayAt(day));
  return opening ? minuteOf(opening) : (question.calendar.usualDay[0]?.from ?? 9 * 60);
}

/** Whether a due is over before it is said. */
export function isPastDue(question: DateQuestion, due: Due): boolean {
  switch (due.kind) {
    case 'none':
      return false;
    case 'day': {
      const day = dayNumber(due.day);
      return day < question.today || (day === question.today && question.isAfterClosing);
    }
    case 'moment':
      return Temporal.PlainDateTime.compare(due.at, question.now.wall) < 0;
  }
}
