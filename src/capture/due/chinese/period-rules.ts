import type { DateQuestion } from '../date-question.ts';
import { monthAfter } from '../meaning/month-days.ts';
import {
  endOfHalf,
  endOfMonth,
  endOfNamedMonth,
  endOfNamedQuarter,
  endOfPeriod,
  endOfQuarter,
  endOfWeek,
  endOfYear,
  wholePeriod,
  yearPeriod,
} from '../meaning/period-ends.ts';
import {
  partOfMonth,
  partOfNamedMonth,
  partOfRunningMonth,
  partOfWeek,
} from '../meaning/period-parts.ts';
import { pastPiece } from '../meaning/offset-days.ts';
import { chineseNumber } from '../../text/number-words.ts';
import { rule, whenSaid } from '../piece.ts';
import type { Piece, RuleGroup } from '../piece.ts';
import { stepsOf, weekWord, whichOne } from './chinese-words.ts';

const month = '(\\d{1,2}|十[一二]?|[一二三四五六七八九])';
const part = '(上旬|中旬|下旬|初|中|头)';
const partDays: ReadonlyMap<string, number | 'last'> = new Map<string, number | 'last'>([
  ['上旬', 10],
  ['中旬', 20],
  ['下旬', 'last'],
  ['初', 5],
  ['头', 5],
  ['中', 15],
]);
const weekParts: ReadonlyMap<string, number> = new Map([
  ['初', 1],
  ['头', 1],
  ['中', 2],
]);
const monthEnd = '(?:底|末|尾|结束|结)';

/** Ends and parts of weeks, months, quarters and years in Chinese. */
export const periodRules: readonly RuleGroup[] = [
  whenSaid(/[周拜]|星期/u, [
    rule(`${whichOne}${weekWord}(初|头|中)`, ([, which, at = ''], question) =>
      forward(which, (weeks) => partOfWeek(question, weeks, weekParts.get(at) ?? 2)),
    ),
    rule('周(初|头|中)', ([, at = ''], question) =>
      partOfWeek(question, 0, weekParts.get(at) ?? 2),
    ),
    rule(
      `${whichOne}${weekWord}(底|尾|之?内|以内|里|结束|过完)?(?![一二三四五六日天末1-6])`,
      ([, which, end], question) =>
        forward(which, (weeks) => wholeOrEnd(endOfWeek(question, weeks), 'week', end)),
    ),
    rule(`(?:周|星期|礼拜)(?:底|尾|内)`, (_, question) => endOfWeek(question, 0)),
  ]),
  whenSaid(/[月旬]/u, [
    rule(`${whichOne}月(?:份)?的?${part}`, ([, which, at = ''], question) =>
      forward(which, (months) =>
        months === 0
          ? partOfRunningMonth(question, partDays.get(at) ?? 'last')
          : partOfMonth(question, monthAfter(question, months), partDays.get(at) ?? 'last'),
      ),
    ),
    rule('(上旬|中旬|下旬)', ([, at = ''], question) =>
      partOfRunningMonth(question, partDays.get(at) ?? 'last'),
    ),
    rule('月(初|头|中)', ([, at = ''], question) =>
      partOfRunningMonth(question, partDays.get(at) ?? 'last'),
    ),
    rule(
      `${whichOne}月(?:份)?的?(${monthEnd}|之?内|以内|里)?(?![\\d第最零一二三四五六七八九十])`,
      ([, which, end], question) =>
        forward(which, (months) => wholeOrEnd(endOfMonth(question, months), 'month', end)),
    ),
    rule(`月${monthEnd}`, (_, question) => endOfMonth(question, 0)),
    rule(
      `(今年|明年|后年)?${month}月(?:份)?的?${part}(?!午)`,
      ([, , name = '', at = ''], question) =>
        partOfNamedMonth(question, chineseNumber(name) ?? 0, partDays.get(at) ?? 'last'),
    ),
    rule(
      `(今年|明年|后年)?${month}月(?:份)?的?(?:${monthEnd}|之?内|以内)`,
      ([, year, name = ''], question) =>
        endOfNamedMonth(question, chineseNumber(name) ?? 0, yearNamed(question, year)),
    ),
  ]),
  whenSaid(/季|q|半年/u, [
    rule(
      `(本|这个?|今|下下个?|下一?个?|上个?)季度?(${monthEnd}|之?内)?`,
      ([, which, end], question) =>
        forward(which, (quarters) => wholeOrEnd(endOfQuarter(question, quarters), 'quarter', end)),
    ),
    rule(`季度?${monthEnd}`, (_, question) => endOfQuarter(question, 0)),
    rule(
      `(今年|明年)?(?:第?([一二三四1-4])季度?|q([1-4])(?:季度)?)(${monthEnd}|之?内)?`,
      ([, year, name, digit, end], question) => {
        const quarter = chineseNumber(name ?? digit ?? '') ?? 0;
        return wholeOrEnd(
          endOfNamedQuarter(question, quarter, yearNamed(question, year)),
          'quarter',
          end,
        );
      },
    ),
    rule(`(今年|明年)?(上|下)半年(?:${monthEnd}|之?内)?`, ([, year, half], question) =>
      endOfNamedQuarter(question, half === '上' ? 2 : 4, yearNamed(question, year)),
    ),
  ]),
  whenSaid(/[年岁]/u, [
    rule(`(20\\d{2})年(?:年?底|年?末|之?内|以内)`, ([, year = ''], question) =>
      endOfPeriod(question, yearPeriod(Number(year)), 'end-of-year'),
    ),
    rule(`年中`, (_, question) => endOfHalf(question, 1)),
    rule(
      '(?:今年|本年|当年)(?:年?底|年?末|年?尾|之?内|以内|结束)?(?![\\d第q上下零一二三四五六七八九十])|年底|年末|年尾|岁末|年内',
      (_, question) => endOfYear(question, 0),
    ),
    rule(
      `(?:明年|来年)(年?底|年?末|内)?(?![\\d初零一二三四五六七八九十第q上下])`,
      ([, end], question) => wholeOrEnd(endOfYear(question, 1), 'year', end),
    ),
  ]),
];

/** 下周 is the whole week, 下周内 and 下周底 its end. */
function wholeOrEnd(
  piece: Piece | undefined,
  unit: 'week' | 'month' | 'quarter' | 'year',
  end: string | undefined,
): Piece | undefined {
  return end === undefined ? wholePeriod(piece, unit) : piece;
}

/** 上个月底 is past, whichever part of it was said. */
function forward(
  which: string | undefined,
  read: (steps: number) => Piece | undefined,
): Piece | undefined {
  const steps = stepsOf(which) ?? 0;
  return steps < 0 ? pastPiece(read(0) ?? {}) : read(steps);
}

function yearNamed(question: DateQuestion, said: string | undefined): number | undefined {
  return said === undefined ? undefined : question.year + ['今年', '明年', '后年'].indexOf(said);
}
