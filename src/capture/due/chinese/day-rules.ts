import {
  daysFromToday,
  monthsFromToday,
  pastPiece,
  workingDaysFromToday,
} from '../meaning/offset-days.ts';
import {
  chineseCount as count,
  chineseNumber,
  chineseRangeStart as rangeStart,
} from '../../text/number-words.ts';
import { oneDay, rule, whenSaid } from '../piece.ts';
import type { PartOfDay, Piece, Rule, RuleGroup } from '../piece.ts';

/** 第一天, 最后一天 are days of something, not so many from now. */
const notNth = '(?<![第后前首每])';
const within = '(?:之内|以内|内|之后|以后|后)?';
const unit = '(个?自然日|天|日|周|个?星期|个?礼拜|个月)';
const workUnit = '个?(?:工作日|工作天)';

/** Days named from today, parts of them, and offsets counted from today. */
export const dayRules: readonly RuleGroup[] = [
  whenSaid(/[今明听后当即次翌隔第昨琴寻噚]|前[天日]/u, [
    rule(
      '(?:今天|今日|今儿|当天|当日|即日|今)(早上|早|晨|朝|上午|中午|下午|傍晚|晚上|晚|夜)',
      ([, part = ''], question) => ({
        ...oneDay(question.today, 'today'),
        clock: { kind: 'part', part: partNamed(part) },
      }),
    ),
    rule('(?:明天|明日|明儿|听日|明|听)(?:一大?早|清早|一早)', (_, question) => ({
      ...oneDay(question.today + 1, 'tomorrow'),
      clock: { kind: 'opening' },
    })),
    rule(
      '(?:明天|明日|明儿|听日|明|听)(早上|早|晨|朝|上午|中午|下午|傍晚|晚上|晚|夜)',
      ([, part = ''], question) => ({
        ...oneDay(question.today + 1, 'tomorrow'),
        clock: { kind: 'part', part: partNamed(part) },
      }),
    ),
    rule('后(早|晚)', ([, part = ''], question) => ({
      ...oneDay(question.today + 2, 'day-after-tomorrow'),
      clock: { kind: 'part', part: partNamed(part) },
    })),
    rule('今天|今日|今儿|当天|当日|即日', (_, question) => oneDay(question.today, 'today')),
    rule('明天|明日|明儿|听日|次日|翌日|隔天|隔日|第二天|明(?=前|下班|中午|午)', (_, question) =>
      oneDay(question.today + 1, 'tomorrow'),
    ),
    rule('大后[天日]', (_, question) => oneDay(question.today + 3, 'offset')),
    rule('后[天日]', (_, question) => oneDay(question.today + 2, 'day-after-tomorrow')),
    rule('(大前|前)[天日]|昨[天日晚]|[琴寻噚][日晚]', ([, before], question) =>
      pastPiece(
        oneDay(question.today - (before === undefined ? 1 : before === '前' ? 2 : 3), 'offset'),
      ),
    ),
  ]),
  whenSaid(/工作/u, [
    rule(`${notNth}${rangeStart}(${count})${workUnit}${within}`, ([, days = ''], question) =>
      workingDaysFromToday(question, chineseNumber(days) ?? 0),
    ),
    rule('(?:下一个?|下个|次一个?)(?:工作日|工作天)', (_, question) =>
      workingDaysFromToday(question, 1),
    ),
  ]),
  whenSaid(/[钟时刻]/u, [
    rule(`半个?(?:小时|钟头|钟)${within}`, () => ({ minutesFromNow: 30 })),
    rule(`(?<![\\d一二两三四五六七八九十])个半(?:小时|钟头|钟)${within}`, () => ({
      minutesFromNow: 90,
    })),
    rule(`(${count})个?半(?:小时|钟头|钟)${within}`, ([, hours = '']) =>
      minutesAhead(hours, 60, 30),
    ),
    rule(`(\\d{1,2}\\.\\d)(?:个?小时|个?钟头|个钟)${within}`, ([, hours = '']) => ({
      minutesFromNow: Math.round(Number(hours) * 60),
    })),
    rule(`(${count})(?:个小时|小时|个钟头|个钟)${within}`, ([, hours = '']) =>
      minutesAhead(hours, 60, 0),
    ),
    rule(`(${count})分钟(?:之内|以内|内|之后|以后|后)`, ([, number = '']) =>
      minutesAhead(number, 1, 0),
    ),
    rule(`(${count})刻钟(?:之内|以内|内|之后|以后|后)`, ([, number = '']) =>
      minutesAhead(number, 15, 0),
    ),
  ]),
  whenSaid(/[\d零一二两三四五六七八九十廿卅百半].*[天日周期拜月年]/u, [
    rule(`半天(?:之内|以内|内)`, () => ({ workingMinutesFromNow: 240 })),
    rule(`半年${within}`, (_, question) => monthsFromToday(question, 6)),
    rule(`(${count})年(?:之内|以内|内|之后|以后|后)`, ([, years = ''], question) => {
      const value = chineseNumber(years);
      return value === undefined || value > 20 ? undefined : monthsFromToday(question, value * 12);
    }),
    rule(`半个月${within}`, (_, question) => daysFromToday(question, 15)),
    rule(`(${count})个半月${within}`, ([, months = ''], question) =>
      monthsFromToday(question, (chineseNumber(months) ?? 0) + 0.5),
    ),
    rule(
      `(${count})(天|周|个?星期|个?礼拜|个月)(?:之前|以前|前)`,
      ([, number = '', what = ''], question) => {
        const value = chineseNumber(number);
        return value === undefined ? undefined : daysFromToday(question, -value * daysPer(what));
      },
    ),
    rule(
      `${notNth}(?:再?过|再)?${rangeStart}(${count})${unit}(?:之内|以内|内|之后|以后|后)`,
      readOffset,
    ),
    rule(`再?过(?![两几][天周个])(${count})${unit}`, readOffset),
    rule(`${notNth}${rangeStart}(${count})(天|周|个?星期|个?礼拜|个月)(?=$|[ 给交发])`, readOffset),
  ]),
];

function readOffset(
  [, number = '', what = '']: RegExpExecArray,
  question: Parameters<Rule['read']>[1],
): ReturnType<Rule['read']> {
  const value = chineseNumber(number);
  if (value === undefined || value === 0) return undefined;
  return what === '个月'
    ? monthsFromToday(question, value)
    : daysFromToday(question, value * daysPer(what));
}

function minutesAhead(number: string, size: number, more: number): Piece | undefined {
  const value = chineseNumber(number);
  return value === undefined ? undefined : { minutesFromNow: value * size + more };
}

function daysPer(word: string): number {
  return /[天日]$/u.test(word) ? 1 : word === '个月' ? 30 : 7;
}

/** The part of day a Chinese word names. */
export function partNamed(word: string): PartOfDay {
  if (/^(?:凌晨|半夜|深夜)$/u.test(word)) return 'dawn';
  if (/^(?:早上|早晨|早|晨|清晨|朝|朝早|上午|上昼|午前)$/u.test(word)) return 'morning';
  if (/^(?:中午|正午|晌午)$/u.test(word)) return 'midday';
  if (/^(?:下午|午后|下昼|晏昼|后晌)$/u.test(word)) return 'afternoon';
  return 'evening';
}
