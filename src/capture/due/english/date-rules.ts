import type { DateQuestion } from '../date-question.ts';
import {
  dayOfMonthAfter,
  fullDate,
  fullYear,
  monthAfter,
  monthDay,
  nextDayOfMonth,
  slashDate,
  slashFullDate,
} from '../meaning/month-days.ts';
import type { MonthOfYear } from '../meaning/month-days.ts';
import { nthWeekdayOf } from '../meaning/nth-weekday.ts';
import { endOfMonth, endOfWeekWith, monthPeriod } from '../meaning/period-ends.ts';
import { englishNumber, englishOrdinal as ordinal } from '../../text/number-words.ts';
import { oneDay, rule, whenSaid } from '../piece.ts';
import type { Piece, Rule, RuleGroup } from '../piece.ts';
import {
  monthNumber,
  monthPattern as month,
  weekdayNumber,
  weekdayPattern as weekday,
  wordEnd,
} from './english-words.ts';

const dayNumberPattern = `(${ordinal}|\\d{1,2})`;
const year = "(\\d{4}(?![:\\d])|'\\d{2}(?![:\\d])|(?:of )?(?:this|next) year)";

const weekBeginning =
  '(?:the )?(?:week (?:of|commencing|beginning|starting)|w/c) (?:mon(?:day)?,? )?';

/** Days of the month, dates, and the nth weekday of a month. */
export const dateRules: readonly RuleGroup[] = [
  whenSaid(/\d[-/.]?\d/u, [
    rule(`(\\d{4})-(\\d{2})-(\\d{2})t(?=\\d{2}:\\d{2})`, ([, y = '', m = '', d = ''], question) =>
      fullDate(question, { year: Number(y), month: Number(m) }, Number(d)),
    ),
    rule(
      `(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d:])`,
      ([, y = '', , m = '', d = ''], question) =>
        fullDate(question, { year: Number(y), month: Number(m) }, Number(d)),
    ),
    rule(`(20\\d{2})(\\d{2})(\\d{2})(?!\\d)`, ([, y = '', m = '', d = ''], question) =>
      fullDate(question, { year: Number(y), month: Number(m) }, Number(d)),
    ),
    rule(
      `(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d:])`,
      ([, a = '', , b = '', y = ''], question) =>
        slashFullDate(question, [Number(a), Number(b)], fullYear(y)),
    ),
    rule(`(\\d{1,2})/(\\d{1,2})(?![\\d:/-])${wordEnd}`, ([, a = '', b = ''], question) =>
      slashDate(question, Number(a), Number(b)),
    ),
  ]),
  whenSaid(/first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last/u, [...nthWeekdayRules()]),
  whenSaid(/jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/u, [
    rule(
      `${weekBeginning}(?:the )?${dayNumberPattern} ?(?:of )?${month}${wordEnd}`,
      ([, d = '', m = ''], question) =>
        weekOf(question, dateIn(question, { day: d, month: m, year: undefined })),
    ),
    rule(
      `${weekBeginning}${month} ?${dayNumberPattern}${wordEnd}`,
      ([, m = '', d = ''], question) =>
        weekOf(question, dateIn(question, { day: d, month: m, year: undefined })),
    ),
    rule(
      `(?:the )?${dayNumberPattern}[ -]?(?:of )?${month}(?:,? ?[- ]?${year})?${wordEnd}`,
      ([, d = '', m = '', y], question) => dateIn(question, { day: d, month: m, year: y }),
    ),
    rule(
      `${month}[ -]?(?:the )?${dayNumberPattern}(?![\\d:]| ?(?:am|pm|a|p)\\b)(?:,? ${year})?${wordEnd}`,
      ([, m = '', d = '', y], question) => dateIn(question, { day: d, month: m, year: y }),
    ),
  ]),
  whenSaid(/(?:st|nd|rd|th)(?![a-z])/u, [
    rule(
      `(?:the )?(${ordinal})(?: of| in)? (this|the) month${wordEnd}`,
      ([, d = '', which], question) =>
        which === 'the'
          ? nextDayOfMonth(question, englishNumber(d) ?? 0)
          : dayOfMonthAfter(question, 0, englishNumber(d) ?? 0),
    ),
    rule(`(?:the )?(${ordinal})(?: of| in)? next month${wordEnd}`, ([, d = ''], question) =>
      dayOfMonthAfter(question, 1, englishNumber(d) ?? 0),
    ),
    rule(`next month,? (?:on )?(?:the )?(${ordinal})${wordEnd}`, ([, d = ''], question) =>
      dayOfMonthAfter(question, 1, englishNumber(d) ?? 0),
    ),
    rule(
      `(?:the )?(\\d{1,2}(?:st|nd|rd|th))${wordEnd}(?! (?:draft|version|round))`,
      ([, d = ''], question) => nextDayOfMonth(question, englishNumber(d) ?? 0),
    ),
    rule(`the (${ordinal})${wordEnd}`, ([, d = ''], question) =>
      nextDayOfMonth(question, englishNumber(d) ?? 0),
    ),
  ]),
];

function dateIn(
  question: DateQuestion,
  said: { readonly day: string; readonly month: string; readonly year: string | undefined },
): Piece | undefined {
  const day = englishNumber(said.day) ?? 0;
  const number = monthNumber(said.month);
  if (said.year === undefined) return monthDay(question, number, day);
  return fullDate(question, { year: yearSaid(question, said.year), month: number }, day);
}

function yearSaid(question: DateQuestion, said: string): number {
  if (said.endsWith('year')) return question.year + (said.includes('next') ? 1 : 0);
  return fullYear(said.replace("'", ''));
}

/** "last Friday of the month", "the first Monday in December", "last working day of the month". */
function nthWeekdayRules(): Rule[] {
  const nth = '(first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last)';
  return [
    rule(`(?:the )?last (?:working|business) day of (?:the|this) month${wordEnd}`, (_, question) =>
      endOfMonth(question, 0),
    ),
    rule(`(?:the )?last day of (the|this|next) month${wordEnd}`, ([, which], question) =>
      lastDayOf(monthAfter(question, which === 'next' ? 1 : 0)),
    ),
    rule(`(?:the )?last day of ${month}${wordEnd}`, ([, name = ''], question) =>
      lastDayOf(monthAfter(question, (monthNumber(name) - question.month + 12) % 12)),
    ),
    rule(`(?:the )?last (?:working|business) day of next month${wordEnd}`, (_, question) =>
      endOfMonth(question, 1),
    ),
    rule(
      `(?:the )?${nth} ${weekday} (?:of|in) (?:the |this )month${wordEnd}`,
      ([, which = '', day = ''], question) =>
        nthOf(question, monthAfter(question, 0), { which, day, isRunning: true }),
    ),
    rule(
      `(?:the )?${nth} ${weekday} (?:of|in) next month${wordEnd}`,
      ([, which = '', day = ''], question) =>
        nthOf(question, monthAfter(question, 1), { which, day, isRunning: false }),
    ),
    rule(
      `(?:the )?${nth} ${weekday} (?:of|in) ${month}(?: ${year})?${wordEnd}`,
      ([, which = '', day = '', m = '', y], question) => {
        const number = monthNumber(m);
        const ahead = (number - question.month + 12) % 12;
        const at =
          y === undefined
            ? monthAfter(question, ahead)
            : { year: yearSaid(question, y), month: number };
        return nthOf(question, at, { which, day, isRunning: y === undefined && ahead === 0 });
      },
    ),
  ];
}

/** "Week of 7 December" is due at its end. */
function weekOf(question: DateQuestion, date: Piece | undefined): Piece | undefined {
  const [day] = date?.day?.days ?? [];
  return day === undefined ? undefined : endOfWeekWith(question, day);
}

function lastDayOf(at: MonthOfYear): Piece | undefined {
  return oneDay(monthPeriod(at).last, 'month-day');
}

function nthOf(
  question: DateQuestion,
  at: MonthOfYear,
  said: { readonly which: string; readonly day: string; readonly isRunning: boolean },
): Piece | undefined {
  return nthWeekdayOf(question, at, {
    weekday: weekdayNumber(said.day),
    nth: said.which === 'last' ? -1 : (englishNumber(said.which) ?? 0),
    isRunning: said.isRunning,
  });
}
