import { dayAt, dayNumber, weekdayOf } from '../../domain/calendar/day-number.ts';
import type { DayNumber } from '../../domain/calendar/day-number.ts';
import { addWorkingDays } from '../../domain/calendar/working-time.ts';
import type { DateQuestion } from './date-question.ts';
import { weekdayNumber, weekdayPattern } from './english/english-words.ts';
import { endOfWeekWith, lastWorking } from './meaning/period-ends.ts';
import { monthsFrom } from './meaning/month-days.ts';
import { chineseCount, chineseNumber, englishCount, englishNumber } from '../text/number-words.ts';
import type { Piece } from './piece.ts';

type PieceOf = (part: string) => Piece | undefined;

const englishUnit = '(working days?|business days?|work days?|days?|weeks?|fortnights?|months?)';
let english: RegExp | undefined;
let chinese: RegExp | undefined;

/**
 * "2 days before Christmas", "the Friday before the 15th", 国庆后第二个工作日: counted from a day that is said
 * another way (`pieceOf` reads it). Undefined when the text is no such phrase.
 */
export function readCounted(
  plain: string,
  question: DateQuestion,
  pieceOf: PieceOf,
): Piece | undefined {
  const isEnglish = / (?:before|after|from|prior to|ahead of) /u.test(plain);
  if (isEnglish) return inEnglish(plain, question, pieceOf);
  return /.[前后]的?(?:[第最首提\d]|[一二两三四五六七八九十])/u.test(plain)
    ? inChinese(plain, question, pieceOf)
    : undefined;
}

type Side = 'before' | 'after';

function inEnglish(plain: string, question: DateQuestion, pieceOf: PieceOf): Piece | undefined {
  english ??= new RegExp(
    `^(?:(?:by|due|on|no later than|at least) )*(?:the )?(?:(last|first|next) (?:working |business |week)?day|(?:${englishCount}(?: to | or |-))?(?:(${englishCount}) )?${englishUnit}|(week)|${weekdayPattern})(?: immediately| right| just)? (before|after|from|prior to|ahead of) (.+)$`,
    'u',
  );
  const match = english.exec(plain);
  if (match === null) return undefined;
  const [, edge, count, unit, week, weekday, word = '', rest = ''] = match;
  const base = pieceOf(rest);
  const side: Side = /^(?:after|from)$/u.test(word) ? 'after' : 'before';
  const from = baseOf(base, { side, isWhole: /holiday|break/u.test(rest) });
  if (from === undefined) return undefined;
  if (week !== undefined || (unit === 'week' && count === undefined))
    return withClock(base, weekBeside(question, from, side));
  if (weekday !== undefined)
    return withClock(base, counted([weekdayBeside(from, side, weekdayNumber(weekday))]));
  const distance = edge === undefined ? (unit ?? '') : 'working day';
  const number = count === undefined ? 1 : englishNumber(count);
  return withClock(base, countFrom(question, from, { side, unit: distance, count: number }));
}

function inChinese(plain: string, question: DateQuestion, pieceOf: PieceOf): Piece | undefined {
  chinese ??= new RegExp(
    `^(.+?)(?:之|以)?(前|后)的?(?:(最后一?个?|首个?)|(?:第|提前)?(${chineseCount}))(个?工作日|个?工作天|个?自然日|天|日|周|个?星期|个?礼拜|个月)(?:内|之内|以内|给|交|发)?$`,
    'u',
  );
  const match = chinese.exec(plain);
  if (match === null) return undefined;
  const [, name = '', word, edge, count, unit = ''] = match;
  const base = pieceOf(name);
  const side: Side = word === '后' ? 'after' : 'before';
  const from = baseOf(base, { side, isWhole: side === 'after' || /假/u.test(name) });
  if (from === undefined) return undefined;
  const number = edge === undefined ? chineseNumber(count ?? '') : 1;
  const starts = /[^之以]前/u.test(plain) ? base?.day?.starts : undefined;
  if (starts !== undefined) return firstDaysOf(starts, number, unit);
  return withClock(base, countFrom(question, from, { side, unit, count: number }));
}

/** 下周前两天 are the first two days of it, not the two before it. */
function firstDaysOf(
  starts: DayNumber,
  count: number | undefined,
  unit: string,
): Piece | undefined {
  return count === undefined ? undefined : counted([starts + count * daysPer(unit) - 1]);
}

/** The day to count from: of a holiday the day itself, or the edge of its days off where those were said. */
function baseOf(
  piece: Piece | undefined,
  said: { readonly side: Side; readonly isWhole: boolean },
): DayNumber | undefined {
  const { day, minutesFromNow, workingMinutesFromNow } = piece ?? {};
  if (day === undefined || minutesFromNow !== undefined || workingMinutesFromNow !== undefined)
    return undefined;
  const { holiday } = day;
  if (holiday === undefined) return day.days.length === 1 ? day.days[0] : undefined;
  if (!said.isWhole) return holiday.day;
  return said.side === 'after' ? holiday.last : holiday.first;
}

function countFrom(
  question: DateQuestion,
  from: DayNumber,
  said: { readonly side: Side; readonly unit: string; readonly count: number | undefined },
): Piece | undefined {
  if (said.count === undefined || said.count < 1) return undefined;
  const count = said.side === 'after' ? said.count : -said.count;
  if (/work|business|工作/u.test(said.unit))
    return counted([dayNumber(addWorkingDays(question.calendar, dayAt(from), count))]);
  if (/month|月/u.test(said.unit)) return counted([monthsFrom(from, count)]);
  return counted([from + count * daysPer(said.unit)]);
}

function daysPer(unit: string): number {
  if (unit.startsWith('f')) return 14;
  return /week|周|星期|礼拜/u.test(unit) ? 7 : 1;
}

function weekdayBeside(from: DayNumber, side: Side, weekday: number): DayNumber {
  const ahead = (weekday - weekdayOf(from) + 6) % 7;
  return side === 'after' ? from + ahead + 1 : from + ahead - 6 - (ahead === 6 ? 7 : 0);
}

/** "The week before Christmas" may be the seven days that lead to it, or the week that ends before its own. */
function weekBeside(question: DateQuestion, from: DayNumber, side: Side): Piece | undefined {
  if (side === 'after') return endOfWeekWith(question, from + 7);
  const whole = endOfWeekWith(question, from - 7).day?.days ?? [];
  return counted([...new Set([...whole, lastWorking(question, from - 1)])]);
}

function counted(days: readonly DayNumber[]): Piece {
  return { day: { days, rule: 'counted' } };
}

function withClock(base: Piece | undefined, piece: Piece | undefined): Piece | undefined {
  return piece === undefined || base?.clock === undefined ? piece : { ...piece, clock: base.clock };
}
