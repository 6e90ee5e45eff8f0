import { daysFromToday, pastPiece, workingDaysFromToday } from '../meaning/offset-days.ts';
import { englishCount as count, englishNumber } from '../../text/number-words.ts';
import { oneDay, rule, whenSaid } from '../piece.ts';
import type { PartOfDay, RuleGroup } from '../piece.ts';
import { wordEnd } from './english-words.ts';
import { daysPer, offsetRules } from './offset-rules.ts';

const tomorrow = '(?:tomorrow|tomorow|tommorow|tommorrow|tmrw?|tmw|tmo|tomoz|2moro)';
const workingDay = '(?:working|business|work|biz|bus)[ -]?days?';

/** Before six "in the morning" is the day that has begun, later it is the next. */
const smallHours = 6 * 60;

/** Days named from today, and offsets counted from it. */
export const dayRules: readonly RuleGroup[] = [
  whenSaid(/week|fortnight|after|from|thing|early/u, [
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
  ]),
  whenSaid(/t(?:om|mr|mw|mo)|2mo/u, [
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
  whenSaid(/hour|hr|min|week|wk|month|year|day|fortnight|\d ?[hm]/u, offsetRules),
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

export function partOf(text: string): PartOfDay {
  return text === 'morning' ? 'morning' : text === 'afternoon' ? 'afternoon' : 'evening';
}
