import { dayAt, dayNumberOf } from '../../../domain/calendar/day-number.ts';
import { monthAfter } from '../meaning/month-days.ts';
import type { DateQuestion } from '../date-question.ts';
import {
  endOfHalf,
  endOfMonth,
  endOfNamedMonth,
  endOfNamedQuarter,
  endOfPeriod,
  endOfQuarter,
  endOfWeek,
  endOfYear,
  isOver,
  lastWorking,
  wholePeriod,
  yearPeriod,
} from '../meaning/period-ends.ts';
import {
  partOfMonth,
  partOfNamedMonth,
  partOfRunningMonth,
  partOfWeek,
} from '../meaning/period-parts.ts';
import { nextWeekend, weekend } from '../meaning/weekend.ts';
import { pastPiece } from '../meaning/offset-days.ts';
import { oneDay, rule, whenSaid } from '../piece.ts';
import type { Piece, RuleGroup } from '../piece.ts';
import { monthNumber, monthPattern as month, wordEnd } from './english-words.ts';

const end = `(?:(?:the )?(?:end|close|tail end)(?: of)?|end-of-(?:the-)?)[ -]?`;
const quarterWord = '(?:quarter|qtr)';

/** Ends and parts of weeks, months, quarters and years. */
export const periodRules: readonly RuleGroup[] = [
  whenSaid(
    /week|month|quarter|qtr|year|eo[wtmqyf]|end|[qh]\d|\dq|mid|cow|ye\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/u,
    [
      rule(`last (week|month|quarter|year)${wordEnd}`, ([, unit], question) =>
        pastPiece(oneDay(unit === 'week' ? question.monday - 1 : question.today - 1, 'offset')),
      ),
      rule(`next week${wordEnd}`, (_, question) => wholePeriod(endOfWeek(question, 1), 'week')),
      rule(`next month${wordEnd}`, (_, question) => wholePeriod(endOfMonth(question, 1), 'month')),
      rule(`next year${wordEnd}`, (_, question) => wholePeriod(endOfYear(question, 1), 'year')),
      rule(`next ${quarterWord}${wordEnd}`, (_, question) =>
        wholePeriod(endOfQuarter(question, 1), 'quarter'),
      ),
      rule(
        `(?:next eow|eow next week|${end}(?:next|the following|following) week|next week'?s end|late next week)${wordEnd}`,
        (_, question) => endOfWeek(question, 1),
      ),
      rule(`(?:${end}(?:the )?week after next|(?:the )?week after next)${wordEnd}`, (_, question) =>
        endOfWeek(question, 2),
      ),
      rule(
        `(?:eow|eotw|${end}(?:the |this )?(?:working |business )?week|week'?s? end|week-end|late(?:r)? this week|later (?:on )?(?:in|during) the week|(?:within|during|in the course of) (?:the|this) week|before (?:the|this) week is (?:out|over)|this week|cow)${wordEnd}`,
        (_, question) => endOfWeek(question, 0),
      ),
      rule(`(?:before the |over the |the |this )?weekend${wordEnd}`, ([text], question) =>
        text.startsWith('before') ? endOfWeek(question, 0) : weekend(question),
      ),
      rule(`next weekend${wordEnd}`, (_, question) => nextWeekend(question, 1)),
      rule(`(?:mid|middle of|the middle of)[ -]?next[ -]week${wordEnd}`, (_, question) =>
        partOfWeek(question, 1, 2),
      ),
      rule(
        `(?:mid[ -]?week|mid this week|(?:the )?middle of (?:the|this) week)${wordEnd}`,
        (_, question) => partOfWeek(question, 0, 2),
      ),
      rule(`early next week${wordEnd}`, (_, question) => partOfWeek(question, 1, 1)),
      rule(`(?:the )?(?:start|beginning) of (?:the|this) week${wordEnd}`, (_, question) =>
        partOfWeek(question, 0, 0),
      ),
      rule(`early (?:this|in the) week${wordEnd}`, (_, question) => partOfWeek(question, 0, 1)),
      rule(`(?:the )?(?:start|beginning) of next week${wordEnd}`, (_, question) =>
        partOfWeek(question, 1, 0),
      ),
      rule(
        `(?:${end}next month|next month'?s end|next month end|next eom|late next month)${wordEnd}`,
        (_, question) => endOfMonth(question, 1),
      ),
      rule(
        `(?:eom|eotm|${end}(?:the |this )?month|month'?s?[ -]?end|late(?:r)? this month|later (?:on )?(?:in|during) the month|(?:within|during) (?:the|this) month|before (?:the|this) month is (?:out|over)|this month)${wordEnd}`,
        (_, question) => endOfMonth(question, 0),
      ),
      rule(`(?:mid|the middle of|middle of)[ -]?next[ -]month${wordEnd}`, (_, question) =>
        partOfMonth(question, monthAfter(question, 1), 15),
      ),
      rule(
        `(?:mid[ -]?month|mid this month|(?:the )?middle of (?:the|this) month)${wordEnd}`,
        (_, question) => partOfRunningMonth(question, 15),
      ),
      rule(`(?:early|(?:the )?(?:start|beginning) of) next month${wordEnd}`, (_, question) =>
        partOfMonth(question, monthAfter(question, 1), 5),
      ),
      rule(`(?:mid|the middle of|middle of)[ -]?${month}${wordEnd}`, ([, name = ''], question) =>
        partOfNamedMonth(question, monthNumber(name), 15),
      ),
      rule(
        `(?:early|(?:the )?(?:start|beginning) of)(?: in)? ${month}${wordEnd}`,
        ([, name = ''], question) => partOfNamedMonth(question, monthNumber(name), 5),
      ),
      rule(
        `(?:${end}|late )(?:in )?${month}(?: (\\d{4}))?${wordEnd}`,
        ([, name = '', year], question) =>
          endOfNamedMonth(
            question,
            monthNumber(name),
            year === undefined ? undefined : Number(year),
          ),
      ),
      rule(`${month}(?: (20\\d{2}))?${wordEnd}`, ([, name = '', year], question) =>
        wholeMonth(question, monthNumber(name), year === undefined ? undefined : Number(year)),
      ),
      rule(
        `(?:${end}next ${quarterWord}|next ${quarterWord}(?:'s end| end))${wordEnd}`,
        (_, question) => endOfQuarter(question, 1),
      ),
      rule(
        `(?:eoq|${end}(?:the |this )?${quarterWord}|${quarterWord}[ -]?end|(?:within|during) (?:the|this) ${quarterWord}|before (?:the|this) ${quarterWord} is (?:out|over)|this ${quarterWord})${wordEnd}`,
        (_, question) => endOfQuarter(question, 0),
      ),
      rule(
        `(?:${end})?(?:q([1-4])|([1-4])q)(?:[ -]?(?:end|close))?(?:,? ?(\\d{4}))?${wordEnd}`,
        ([text, one, other, year], question) => {
          const number = Number(one ?? other);
          const piece = endOfNamedQuarter(
            question,
            number,
            year === undefined ? undefined : Number(year),
          );
          return /end|close/u.test(text) ? piece : wholePeriod(piece, 'quarter');
        },
      ),
      rule(`(?:${end})?h([12])(?:[ -]?end)?${wordEnd}`, ([, half], question) =>
        endOfHalf(question, half === '1' ? 1 : 2),
      ),
      rule(`${end}next year${wordEnd}`, (_, question) => endOfYear(question, 1)),
      rule(
        `(?:eoy|eofy|ye|${end}(?:the |this )?year|year'?s?[ -]?end|later this year|(?:within|during) (?:the|this) year|before (?:the|this) year is (?:out|over)|this year)${wordEnd}`,
        ([text], question) => (text === 'eofy' ? undefined : endOfYear(question, 0)),
      ),
      rule(`${end}(20\\d{2})${wordEnd}`, ([, year = ''], question) =>
        endOfPeriod(question, yearPeriod(Number(year)), 'end-of-year'),
      ),
    ],
  ),
];

/** "December" alone: before it begins or at its end, only the user knows. */
function wholeMonth(
  question: DateQuestion,
  named: number,
  year: number | undefined,
): Piece | undefined {
  const [last] = endOfNamedMonth(question, named, year)?.day?.days ?? [];
  if (last === undefined) return undefined;
  const { year: y, month: m } = dayAt(last);
  const before = lastWorking(question, dayNumberOf(y, m, 1) - 1);
  const days = [before, last].filter((day) => !isOver(question, day));
  return days.length === 0 ? undefined : { day: { days, rule: 'month' } };
}
