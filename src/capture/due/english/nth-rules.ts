import type { DateQuestion } from '../date-question.ts';
import { nextDayOfMonth } from '../meaning/month-days.ts';
import {
  firstWorkingDayOfYear,
  lastDayOfMonth,
  weekOfMonth,
  workingDayOfMonth,
} from '../meaning/nth-day.ts';
import type { MonthSaid } from '../meaning/nth-day.ts';
import {
  endOfNamedQuarter,
  endOfQuarter,
  endOfWeek,
  endOfWeekWith,
  endOfYear,
} from '../meaning/period-ends.ts';
import {
  partOfMonth,
  partOfNamedMonth,
  partOfRunningMonth,
  partOfWeek,
} from '../meaning/period-parts.ts';
import { monthAfter } from '../meaning/month-days.ts';
import { englishNumber, englishOrdinal as ordinal } from '../../text/number-words.ts';
import { rule, whenSaid } from '../piece.ts';
import type { Piece, RuleGroup } from '../piece.ts';
import { monthNumber, monthPattern, wordEnd } from './english-words.ts';

const workingDay = '(?:working|business|work|week)[ -]?day';
const nth = `(last|${ordinal})`;
/** Which month, two groups: "this month", "the month", "next month"; or a name. */
const month = `(?:(the month|this month|next month)|${monthPattern})`;

/** The nth working day, day or week of a month, the halves of a period, and weeks by a day of theirs. */
export const nthRules: readonly RuleGroup[] = [
  whenSaid(/day/u, [
    rule(
      `(?:the )?${nth} ${workingDay} (?:of|in) ${month}${wordEnd}`,
      ([, which = '', which2, name], question) =>
        workingDayOfMonth(question, monthSaid(which2, name), nthOf(which)),
    ),
    rule(
      `(?:the )?last (?:calendar )?day (?:of|in) ${month}(?! \\d)${wordEnd}`,
      ([, which, name], question) => lastDayOfMonth(question, monthSaid(which, name)),
    ),
    rule(
      `(?:the )?last ${workingDay} (?:of|in) (the|this|next) (week|quarter|year)${wordEnd}`,
      ([, which, unit = ''], question) => endOf(question, unit, which === 'next' ? 1 : 0),
    ),
    rule(`(?:the )?first ${workingDay} (?:of|in) (?:the new|next) year${wordEnd}`, (_, question) =>
      firstWorkingDayOfYear(question, question.year + 1),
    ),
    rule(`(?:the )?first ${workingDay} (?:of|in) next week${wordEnd}`, (_, question) =>
      partOfWeek(question, 1, 0),
    ),
  ]),
  whenSaid(/week/u, [
    rule(
      `(?:the )?${nth} (?:full )?week (?:of|in) ${month}${wordEnd}`,
      ([, which = '', which2, name], question) =>
        weekOfMonth(question, monthSaid(which2, name), nthOf(which)),
    ),
    rule(
      `(?:the )?week (?:of|commencing|beginning|starting)(?: mon(?:day)?)?(?: the)? (${ordinal})${wordEnd}`,
      ([, day = ''], question) =>
        weekWith(question, nextDayOfMonth(question, englishNumber(day) ?? 0)),
    ),
  ]),
  whenSaid(/w\/[ce]/u, [
    rule(
      `w/[ce](?: mon(?:day)?| fri(?:day)?)?(?: the)? (${ordinal})${wordEnd}`,
      ([, day = ''], question) =>
        weekWith(question, nextDayOfMonth(question, englishNumber(day) ?? 0)),
    ),
  ]),
  whenSaid(/half|part|mid|back end/u, [
    rule(
      `(?:the )?(?:first half|early part) of (the|this|next) week${wordEnd}`,
      ([text, which], question) =>
        partOfWeek(question, which === 'next' ? 1 : 0, /half/u.test(text) ? 2 : 1),
    ),
    rule(
      `(?:the )?(?:second half|latter part|later part|back end|back half) of (the|this|next) (week|month|quarter|year)${wordEnd}`,
      ([, which, unit = ''], question) => endOf(question, unit, which === 'next' ? 1 : 0),
    ),
    rule(
      `(?:the )?(?:first half|early part) of ${month}${wordEnd}`,
      ([text, which, name], question) =>
        byDay(question, monthSaid(which, name), /half/u.test(text) ? 15 : 5),
    ),
    rule(
      `(?:the )?(?:second half|latter part|later part|back end|back half) of ${monthPattern}${wordEnd}`,
      ([, name = ''], question) => workingDayOfMonth(question, monthSaid(undefined, name), -1),
    ),
    rule(`(?:the )?first half of (the|this|next) year${wordEnd}`, ([, which], question) =>
      endOfNamedQuarter(
        question,
        2,
        which === 'the' ? undefined : question.year + (which === 'next' ? 1 : 0),
      ),
    ),
    rule(`(?:mid[ -]?year|(?:the )?middle of (?:the|this) year)${wordEnd}`, (_, question) =>
      endOfNamedQuarter(question, 2),
    ),
    rule(`(?:mid[ -]?next[ -]year|(?:the )?middle of next year)${wordEnd}`, (_, question) =>
      endOfNamedQuarter(question, 2, question.year + 1),
    ),
  ]),
  whenSaid(/quarter/u, [
    rule(
      `(?:(?:the )?(?:end|close) of )?(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of (this|next) year)?${wordEnd}`,
      ([, which = '', year], question) =>
        endOfNamedQuarter(
          question,
          englishNumber(which) ?? 0,
          year === undefined ? undefined : question.year + (year === 'next' ? 1 : 0),
        ),
    ),
  ]),
];

function nthOf(which: string): number {
  return which === 'last' ? -1 : (englishNumber(which) ?? 0);
}

function monthSaid(which: string | undefined, name: string | undefined): MonthSaid {
  return name === undefined
    ? { ahead: which === 'next month' ? 1 : 0 }
    : { named: monthNumber(name) };
}

function endOf(question: DateQuestion, unit: string, steps: number): Piece | undefined {
  switch (unit) {
    case 'week':
      return endOfWeek(question, steps);
    case 'month':
      return workingDayOfMonth(question, { ahead: steps }, -1);
    case 'quarter':
      return endOfQuarter(question, steps);
    case 'year':
      return endOfYear(question, steps);
  }
  return undefined;
}

function byDay(question: DateQuestion, said: MonthSaid, day: number): Piece | undefined {
  if ('named' in said) return partOfNamedMonth(question, said.named, day);
  return said.ahead === 0
    ? partOfRunningMonth(question, day)
    : partOfMonth(question, monthAfter(question, said.ahead), day);
}

function weekWith(question: DateQuestion, date: Piece | undefined): Piece | undefined {
  const [day] = date?.day?.days ?? [];
  return day === undefined ? undefined : endOfWeekWith(question, day);
}
