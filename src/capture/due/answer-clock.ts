import { dayAt, dayNumber } from '../../domain/calendar/day-number.ts';
import type { DayNumber } from '../../domain/calendar/day-number.ts';
import { addWorkingDays, isWorkingDay } from '../../domain/calendar/working-time.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { DateRead, DateReading } from '../../domain/commitment/reading.ts';
import { clockOnDay, endOfDay, isPastDue, onDay, openingOf } from './due-on-day.ts';
import type { DateQuestion } from './date-question.ts';
import type { ClockSaid } from './piece.ts';

/** A time without a day: today's when it is to come. */
export function answerClock(question: DateQuestion, clock: ClockSaid, text: string): DateRead {
  switch (clock.kind) {
    case 'opening':
      return answerOpening(question, text);
    case 'closing':
      return answerClosing(question, text);
    case 'part':
      return answerToday(question, clock, text);
    case 'time':
      return clock.isBare
        ? answerDial(question, clock.minute, text)
        : answerToday(question, clock, text);
  }
}

function answerOpening(question: DateQuestion, text: string): DateRead {
  const isToCome =
    isWorking(question, question.today) && question.minute < openingOf(question, question.today);
  const day = isToCome ? question.today : nextWorking(question);
  return one(text, onDay(question, day, openingOf(question, day)), 'opening');
}

/** EOD after closing, or on a day off, may mean tonight or the next working day: asked. */
function answerClosing(question: DateQuestion, text: string): DateRead {
  const today = endOfDay(question, question.today);
  if (isWorking(question, question.today) && !question.isAfterClosing)
    return one(text, today, 'end-of-day');
  const next: Due = { kind: 'day', day: dayAt(nextWorking(question)) };
  return several(text, [today, next], 'end-of-day');
}

/** A time that is over today is tomorrow's; before a day off it may be the next working day's: asked. */
function answerToday(question: DateQuestion, clock: ClockSaid, text: string): DateRead {
  const rule = clock.kind === 'part' ? 'part' : 'time';
  const today = clockOnDay(question, question.today, clock);
  if (!isPastDue(question, today)) {
    const sure = clock.kind !== 'part' || clock.part === 'midday';
    return { kind: 'read', text, reading: { due: today, rule, sure } };
  }
  const tomorrow = clockOnDay(question, question.today + 1, clock);
  const working = nextWorking(question);
  if (working === question.today + 1) {
    return { kind: 'read', text, reading: { due: tomorrow, rule, sure: false } };
  }
  return several(text, [tomorrow, clockOnDay(question, working, clock)], rule);
}

/** "By 3": this afternoon when that is to come, else the next two times the clock shows it, and she says which. */
function answerDial(question: DateQuestion, minute: number, text: string): DateRead {
  const usual = onDay(question, question.today, minute < 8 * 60 ? minute + 720 : minute);
  if (!isPastDue(question, usual)) return one(text, usual, 'time');
  const early = minute % 720;
  const next = [early + 720, early + 1440, early + 2160]
    .map((each) => onDay(question, question.today + Math.floor(each / 1440), each % 1440))
    .filter((due) => !isPastDue(question, due));
  return several(text, next.slice(0, 2), 'time');
}

function one(text: string, due: Due, rule: string): DateRead {
  return { kind: 'read', text, reading: { due, rule, sure: true } };
}

function several(text: string, dues: readonly Due[], rule: string): DateRead {
  const readings = dues.map((due): DateReading => ({ due, rule, sure: false }));
  return { kind: 'ambiguous', text, readings };
}

function isWorking(question: DateQuestion, day: DayNumber): boolean {
  return isWorkingDay(question.calendar, dayAt(day));
}

function nextWorking(question: DateQuestion): DayNumber {
  return dayNumber(addWorkingDays(question.calendar, dayAt(question.today), 1));
}
