import { nthWeekdayOf } from '../meaning/nth-weekday.ts';
import type { DateQuestion } from '../date-question.ts';
import {
  dayOfMonthAfter,
  fullDate,
  monthAfter,
  monthDay,
  nextDayOfMonth,
} from '../meaning/month-days.ts';
import { endOfMonth } from '../meaning/period-ends.ts';
import { chineseCount as count, chineseNumber, chineseYear } from '../../text/number-words.ts';
import { rule, whenSaid } from '../piece.ts';
import type { Piece, RuleGroup } from '../piece.ts';
import { stepsOf, weekdayNumber, weekdayPattern, whichOne } from './chinese-words.ts';

const year = '(今年|明年|后年|[\\d零一二三四五六七八九]{4}年|(?:民国)?1\\d{2}年|\\d{2}年)';
const month = `(\\d{1,2}|十[一二]?|[一二三四五六七八九元])`;
const day =
  '(\\d{1,2}|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|[一二三四五六七八九])';
const weekdayNote = '(?:[ ,]?\\(?(?=周|星期|礼拜))?';

/** Dates and days of the month in Chinese; the month always comes first. */
export const dateRules: readonly RuleGroup[] = [
  whenSaid(/月/u, [
    rule(
      `${year} ?${month}月(?:份)?${day}[号日]?${weekdayNote}`,
      ([, y = '', m = '', d = ''], question) =>
        dateInYear(question, y, { month: chineseNumber(m) ?? 0, day: chineseNumber(d) ?? 0 }),
    ),
    rule(`${month}月${day}[号日]?${weekdayNote}`, ([, m = '', d = ''], question) =>
      monthDay(question, chineseNumber(m) ?? 0, chineseNumber(d) ?? 0),
    ),
  ]),
  whenSaid(/\d[/.]\d+[号日]/u, [
    rule('(\\d{1,2})[/.](\\d{1,2})[号日]', ([, m = '', d = ''], question) =>
      monthDay(question, Number(m), Number(d)),
    ),
  ]),
  whenSaid(/\d[/.-]\d/u, [
    rule(
      `(\\d{1,2})[/.-](\\d{1,2})(?![\\d:/.点时%天日号周月年个小分])`,
      ([, m = '', d = ''], question) => monthDay(question, Number(m), Number(d)),
    ),
  ]),
  whenSaid(/月/u, [
    rule(`(?:每|上)?个?月最后(?:一个|1个)?(?:工作日|工作天)`, ([text], question) =>
      /^[每上]/u.test(text) ? undefined : endOfMonth(question, 0),
    ),
    rule(`${whichOne}月(?:的)?最后(?:一个|1个)?(?:工作日|工作天)`, ([, which], question) => {
      const steps = stepsOf(which) ?? 0;
      return steps < 0 ? undefined : endOfMonth(question, steps);
    }),
    rule(
      `${whichOne}月的?(?:第(${count})个?|(最后)一?个?)${weekdayPattern}`,
      ([, which, nth, last, weekday = ''], question) =>
        nthOf(question, stepsOf(which) ?? 0, { nth, last, weekday }),
    ),
    rule(
      `${month}月的?(?:第(${count})个?|(最后)一?个?)${weekdayPattern}`,
      ([, m = '', nth, last, weekday = ''], question) =>
        nthOf(question, ((chineseNumber(m) ?? 0) - question.month + 12) % 12, {
          nth,
          last,
          weekday,
        }),
    ),
    rule(`${whichOne}月的?${day}[号日]?(?![个点时])`, ([, which, d = ''], question) => {
      const steps = stepsOf(which) ?? 0;
      const piece = dayOfMonthAfter(question, steps, chineseNumber(d) ?? 0);
      return pastWhenBefore(question, piece);
    }),
  ]),
  whenSaid(/[号日]/u, [
    rule(`${day}[号日](?!线|院|楼)`, ([, d = ''], question) =>
      nextDayOfMonth(question, chineseNumber(d) ?? 0),
    ),
  ]),
];

/** Taiwan counts the years of the republic: 115 is 2026. */
const republic = 1911;

function dateInYear(
  question: DateQuestion,
  said: string,
  date: { month: number; day: number },
): Piece | undefined {
  const named = ['今年', '明年', '后年'].indexOf(said);
  const digits = chineseYear(said.replace(/民国|年/gu, ''));
  const at =
    named >= 0
      ? question.year + named
      : digits === undefined
        ? undefined
        : digits < 100
          ? 2000 + digits
          : digits < 200
            ? digits + republic
            : digits;
  return at === undefined
    ? undefined
    : fullDate(question, { year: at, month: date.month }, date.day);
}

function nthOf(
  question: DateQuestion,
  months: number,
  said: {
    readonly nth: string | undefined;
    readonly last: string | undefined;
    readonly weekday: string;
  },
): Piece | undefined {
  if (months < 0) return undefined;
  return nthWeekdayOf(question, monthAfter(question, months), {
    weekday: weekdayNumber(said.weekday),
    nth: said.last === undefined ? (chineseNumber(said.nth ?? '') ?? 0) : -1,
    isRunning: months === 0,
  });
}

/** 本月5号 said on the 20th: past, unless she means the next month; asked. */
function pastWhenBefore(question: DateQuestion, piece: Piece | undefined): Piece | undefined {
  const at = piece?.day?.days[0];
  if (at === undefined || at >= question.today) return piece;
  return { day: { days: [at], rule: 'day-of-month', isPast: true } };
}
