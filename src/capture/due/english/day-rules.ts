import type { DateQuestion } from '../date-question.ts';
import {
  daysFromToday,
  monthsFromToday,
  pastPiece,
  workingDaysFromToday,
} from '../meaning/offset-days.ts';
import { englishCount as count, englishNumber } from '../number-words.ts';
import { oneDay, rule, whenSaid } from '../piece.ts';
import type { PartOfDay, Piece, Rule, RuleGroup } from '../piece.ts';
import { wordEnd } from './english-words.ts';

const tomorrow = '(?:tomorrow|tomorow|tommorow|tommorrow|tmrw?|tmw|tmo|tomoz|2moro)';
const workingDay = '(?:working|business|work|biz|bus)[ -]?days?';

/** Before six "in the morning" is the day that has begun, later it is the next. */
const smallHours = 6 * 60;

/** Days named from today, and offsets counted from it. */
export const dayRules: readonly RuleGroup[] = [
  whenSaid(/t(?:om|mr|mw|mo)|2mo|today|now/u, [
    rule(`(?:the )?day after ${tomorrow}${wordEnd}`, (_, question) =>
      oneDay(question.today + 2, 'day-after-tomorrow'),
    ),
    rule(`${tomorrow} week${wordEnd}|a week (?:from |on )?${tomorrow}${wordEnd}`, (_, question) =>
      oneDay(question.today + 8, 'offset'),
    ),
    rule(
      `today week${wordEnd}|(?:a|one) week (?:from |on )?(?:today|now)${wordEnd}`,
      (_, question) => oneDay(question.today + 7, 'offset'),
    ),
    rule(
      `(?:in )?(${count}) (weeks?|fortnights?) (?:from |on )?(today|${tomorrow})${wordEnd}`,
      ([, number = '', unit = '', from], question) => {
        const days = (englishNumber(number) ?? 0) * (unit.startsWith('w') ? 7 : 14);
        return days === 0 ? undefined : daysFromToday(question, days + (from === 'today' ? 0 : 1));
      },
    ),
    rule(`week (?:on |from )?(today|${tomorrow})${wordEnd}`, ([, from], question) =>
      daysFromToday(question, from === 'today' ? 7 : 8),
    ),
    rule(
      `(?:the )?(${count}) days (?:after|from) ${tomorrow}${wordEnd}`,
      ([, days = ''], question) => daysFromToday(question, (englishNumber(days) ?? 0) + 1),
    ),
    rule(`(?:first thing|early) (?:in the )?${tomorrow}(?: morning)?${wordEnd}`, (_, question) => ({
      ...oneDay(question.today + 1, 'tomorrow'),
      clock: { kind: 'opening' },
    })),
    rule(`${tomorrow}(?! week${wordEnd})${wordEnd}`, (_, question) =>
      oneDay(question.today + 1, 'tomorrow'),
    ),
  ]),
  whenSaid(/day/u, [
    rule(`the (?:following|next) day${wordEnd}`, (_, question) =>
      oneDay(question.today + 1, 'tomorrow'),
    ),
    rule(
      `(?:later )?(?:today|2day)${wordEnd}|the same day${wordEnd}|same day${wordEnd}`,
      (_, question) => oneDay(question.today, 'today'),
    ),
    rule(`(?:the day before )?yesterday${wordEnd}`, ([text], question) =>
      pastPiece(oneDay(question.today - (text === 'yesterday' ? 1 : 2), 'offset')),
    ),
  ]),
  whenSaid(/morning/u, [
    rule(`(?:by|before|in|come) (?:the )?morning${wordEnd}`, (_, question) => ({
      ...oneDay(question.today + (question.minute < smallHours ? 0 : 1), 'tomorrow'),
      clock: { kind: 'opening' },
    })),
  ]),
  whenSaid(/this|ton|2ni/u, [
    rule(`this (morning|afternoon|evening)${wordEnd}`, ([, part = ''], question) => ({
      ...oneDay(question.today, 'today'),
      clock: { kind: 'part', part: partOf(part) },
    })),
    rule(`(?:tonight|tonite|2nite|this eve)${wordEnd}`, (_, question) => ({
      ...oneDay(question.today, 'today'),
      clock: { kind: 'part', part: 'evening' },
    })),
  ]),
  whenSaid(/day|\+/u, [
    rule(
      `(?:in |within )?(?:the next )?(?:${count}(?: to | or |-))?(${count}) ?${workingDay}(?: time|' time)?(?: from (?:now|today))?${wordEnd}`,
      ([, days = ''], question) => workingDaysFromToday(question, englishNumber(days) ?? 0),
    ),
    rule(`t ?\\+ ?(\\d{1,3})${wordEnd}`, ([, days = ''], question) =>
      workingDaysFromToday(question, Number(days)),
    ),
    rule(`(?:the )?(?:next|following) ${workingDay}${wordEnd}`, (_, question) =>
      workingDaysFromToday(question, 1),
    ),
  ]),
  whenSaid(/hour|hr|min|week|wk|month|year|day|fortnight|\d ?[hm]/u, [...offsetRules()]),
  whenSaid(/ago/u, [
    rule(
      `(${count}) (days?|weeks?|fortnights?|months?|years?) ago${wordEnd}`,
      ([, number = '', unit = ''], question) =>
        daysFromToday(
          question,
          -(englishNumber(number) ?? 1) * (unit.startsWith('y') ? 365 : (daysPer(unit) ?? 30)),
        ),
    ),
  ]),
];

/** "in 10 days", "10 days", "within a fortnight", "a week's time", "in two hours", "in an hour and a half". */
function offsetRules(): Rule[] {
  const lead = '(?:in|within)(?: the next)? ';
  const tail = "(?:'s?)?(?: time)?(?: from (?:now|today))?";
  const range = `(?:${count}(?: to | or |-))?`;
  return [
    rule(`${lead}(?:about )?(?:half an hour|half hour|half-hour|a half hour)${wordEnd}`, () => ({
      minutesFromNow: 30,
    })),
    rule(`(?:half an|a half) hour(?: from now)?${wordEnd}`, () => ({ minutesFromNow: 30 })),
    rule(`(${count}) (?:minutes?|mins?) from now${wordEnd}`, ([, number = '']) =>
      minutesAhead(number, 1),
    ),
    rule(
      `(?:in |within )?an? (day|week|month) or (?:two|so|2)${wordEnd}`,
      ([text, unit = ''], question) =>
        text.endsWith('so') ? undefined : readOffset(['', '2', unit], question),
    ),
    rule(`(?:in|within) the next (day|week|fortnight|month)${wordEnd}`, ([, unit = ''], question) =>
      readOffset(['', '1', unit], question),
    ),
    rule(
      `${lead}(${count}) and an? half (hours?|days?|weeks?|months?)${tail}${wordEnd}`,
      ([, number = '', unit = ''], question) =>
        offsetAndHalf(question, englishNumber(number) ?? 0, unit),
    ),
    rule(`${lead}(?:about )?(?:a )?quarter of an hour${wordEnd}`, () => ({ minutesFromNow: 15 })),
    rule(`${lead}(?:about )?three[ -]quarters of an hour${wordEnd}`, () => ({
      minutesFromNow: 45,
    })),
    rule(`(24|48|72) ?(?:hours|hrs)${wordEnd}`, ([, number = '']) => minutesAhead(number, 60)),
    rule(
      `(?:in|within)(?: the next)? (${count}) years?(?:'s?)?(?: time)?${wordEnd}|(${count}) years? from (?:now|today)${wordEnd}`,
      ([, number, other], question) =>
        monthsFromToday(question, (englishNumber(number ?? other ?? '') ?? 0) * 12),
    ),
    rule(`(?:within the|in the next) hour${wordEnd}`, () => ({ minutesFromNow: 60 })),
    rule(`${lead}(?:an|one|1) hour and a half${wordEnd}`, () => ({ minutesFromNow: 90 })),
    rule(
      `${lead}(\\d{1,2}(?:\\.\\d)?|${count}) ?(?:hours?|hrs?|h)${tail}${wordEnd}`,
      ([, number = '']) => minutesAhead(number, 60),
    ),
    rule(`${lead}(${count}) ?(?:minutes?|mins?|m)${tail}${wordEnd}`, ([, number = '']) =>
      minutesAhead(number, 1),
    ),
    rule(`(?:an|one|1|(${count})) hours? from now${wordEnd}`, ([, number = '1']) =>
      minutesAhead(number, 60),
    ),
    rule(`(?:${lead})?(?:a|one|1) fortnight${tail}${wordEnd}`, (_, question) =>
      daysFromToday(question, 14),
    ),
    rule(`(?:${lead})?(?:a|one|1) (?:week|wk) and a half${wordEnd}`, (_, question) =>
      daysFromToday(question, 10),
    ),
    rule(`(?:${lead})?(?:a|one|1) month and a half${wordEnd}`, (_, question) =>
      monthsFromToday(question, 1.5),
    ),
    rule(
      `${lead}${range}(${count}) ?(days?|weeks?|wks?|fortnights?|months?)${tail}${wordEnd}`,
      readOffset,
    ),
    rule(
      `${range}(${count}) ?(days?|weeks?|wks?|fortnights?|months?)(?:'s?)?(?: time| from (?:now|today)| out| hence)${wordEnd}`,
      readOffset,
    ),
    rule(
      `${range}(${count}) (days|weeks?|months?|fortnight)${wordEnd}(?! (?:ago|before|after|on|from|today|tomorrow))`,
      readOffset,
    ),
  ];
}

function offsetAndHalf(question: DateQuestion, value: number, unit: string): Piece | undefined {
  if (unit.startsWith('h')) return { minutesFromNow: value * 60 + 30 };
  if (unit.startsWith('m')) return monthsFromToday(question, value + 0.5);
  return unit.startsWith('w') ? daysFromToday(question, Math.ceil((value + 0.5) * 7)) : undefined;
}

function readOffset(
  [, number = '', unit = '']: readonly (string | undefined)[],
  question: DateQuestion,
): Piece | undefined {
  const value = englishNumber(number);
  if (value === undefined) return undefined;
  const days = daysPer(unit);
  return days === undefined
    ? monthsFromToday(question, value)
    : daysFromToday(question, value * days);
}

function daysPer(unit: string): number | undefined {
  if (unit.startsWith('d')) return 1;
  return unit.startsWith('w') ? 7 : unit.startsWith('f') ? 14 : undefined;
}

function minutesAhead(text: string, unit: number): Piece | undefined {
  const value = text.includes('.') ? Number(text) : englishNumber(text);
  return value === undefined ? undefined : { minutesFromNow: Math.round(value * unit) };
}

export function partOf(text: string): PartOfDay {
  return text === 'morning' ? 'morning' : text === 'afternoon' ? 'afternoon' : 'evening';
}
