import { dayNumber } from '../../domain/calendar/day-number.ts';
import type { DayNumber } from '../../domain/calendar/day-number.ts';
import { addWorkingMinutes, minuteOf } from '../../domain/calendar/working-time.ts';
import { dayOf } from '../../domain/commitment/due.ts';
import type { DateRead, DateReading } from '../../domain/commitment/reading.ts';
import { answerClock } from './answer-clock.ts';
import { clockOnDay, endOfDay, isPastDue, onDay } from './due-on-day.ts';
import type { DateQuestion } from './date-question.ts';
import { lastWorking } from './meaning/period-ends.ts';
import type { Phrase } from './parse-phrase.ts';
import type { ClockSaid, DaySaid } from './piece.ts';

/** What a phrase that was understood means: one date, several to choose from, or one that is past. */
export function answerPhrase(question: DateQuestion, phrase: Phrase, text: string): DateRead {
  const { day, clock, minutesFromNow, workingMinutesFromNow } = phrase.piece;
  if (minutesFromNow !== undefined) {
    const at = question.now.wall.add({ minutes: minutesFromNow });
    return read(text, momentReading(question, at));
  }
  if (workingMinutesFromNow !== undefined) {
    return read(
      text,
      momentReading(
        question,
        addWorkingMinutes(question.calendar, question.now.wall, workingMinutesFromNow),
      ),
    );
  }
  if (day === undefined)
    return clock === undefined ? { kind: 'none', text } : answerClock(question, clock, text);
  return answerDay(question, { day, clock, isBefore: phrase.isBefore }, text);
}

function momentReading(question: DateQuestion, at: DateQuestion['now']['wall']): DateReading {
  const whole = at.with({ second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  return {
    due: { kind: 'moment', at: whole, zone: question.now.zone },
    rule: 'offset+time',
    sure: true,
  };
}

function read(text: string, reading: DateReading): DateRead {
  return { kind: 'read', text, reading };
}

type DayAnswer = {
  readonly day: DaySaid;
  readonly clock: ClockSaid | undefined;
  readonly isBefore: boolean;
};

function answerDay(question: DateQuestion, said: DayAnswer, text: string): DateRead {
  const { day } = said;
  const habit = day.habit === undefined ? {} : { habit: day.habit };
  const days = said.isBefore ? daysBefore(question, day) : day.days;
  const readings = days.map((each) => readingOf(question, said, each));
  const [reading] = readings;
  if (reading === undefined) return { kind: 'none', text };
  if (readings.length > 1)
    return { kind: 'ambiguous', text, readings: readings.map(unsure), ...habit };
  if (day.isPast || isPastDue(question, reading.due))
    return { kind: 'past', text, due: reading.due };
  const others = [
    ...(day.others ?? []).map((each) => readingOf(question, said, each)),
    ...otherHalf(question, said, day.days[0]),
  ];
  if (others.length === 0)
    return { kind: 'read', text, reading: isKnown(question, reading) ? reading : unsure(reading) };
  return { kind: 'read', text, reading: unsure(reading), others: others.map(unsure), ...habit };
}

/** "Before next week" may end before it begins, or with it. */
function daysBefore(question: DateQuestion, day: DaySaid): readonly DayNumber[] {
  if (day.starts === undefined || day.starts <= question.today) return day.days;
  return [lastWorking(question, day.starts - 1), ...day.days];
}

/** Thursday by 8: at eight in the morning work has not begun, so she may mean the evening. */
function otherHalf(
  question: DateQuestion,
  said: DayAnswer,
  day: DayNumber | undefined,
): DateReading[] {
  const { clock } = said;
  if (clock?.kind !== 'time' || !clock.isBare || day === undefined) return [];
  const opening = question.calendar.usualDay[0]?.from ?? 0;
  const reading = readingOf(question, said, day);
  if (reading.due.kind !== 'moment' || minuteOf(reading.due.at) >= opening) return [];
  return [{ ...reading, due: onDay(question, day, clock.minute + 720) }];
}

function readingOf(question: DateQuestion, said: DayAnswer, day: DayNumber): DateReading {
  const { rule } = said.day;
  if (said.clock !== undefined) {
    const due = clockOnDay(question, day, said.clock);
    return {
      due,
      rule: `${rule}+${said.clock.kind}`,
      sure: said.clock.kind !== 'part' || said.clock.part === 'midday',
    };
  }
  const isBefore = said.isBefore && !rule.includes('holiday');
  return { due: endOfDay(question, day), rule: isBefore ? `${rule}+before` : rule, sure: true };
}

const onCalendar = /^(?:working-days|end-of-|part-of-month|before-holiday|after-holiday)/u;

/** Most of a year: a day and month said so long before may mean the one just gone. */
const farAway = 270;

/**
 * A year whose holidays are not announced can be counted through, but not with certainty; and what is nearly
 * a year away deserves a second look.
 */
function isKnown(question: DateQuestion, { due, rule }: DateReading): boolean {
  const day = dayOf(due, question.now.zone);
  if (day === undefined) return true;
  if (dayNumber(day) - question.today > farAway && !rule.startsWith('full-date')) return false;
  return question.calendar.covers(day.year) || !onCalendar.test(rule);
}

function unsure(reading: DateReading): DateReading {
  return { ...reading, sure: false };
}
