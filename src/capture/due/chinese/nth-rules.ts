import {
  firstWorkingDayOfYear,
  lastDayOfMonth,
  weekOfMonth,
  workingDayOfMonth,
} from '../meaning/nth-day.ts';
import type { MonthSaid } from '../meaning/nth-day.ts';
import { chineseNumber } from '../../text/number-words.ts';
import { rule, whenSaid } from '../piece.ts';
import type { RuleGroup } from '../piece.ts';
import { stepsOf, whichOne } from './chinese-words.ts';

/** Which month, two groups: 本月, 下个月; or its number. */
const month = `(?:${whichOne}月|(\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份)?)的?`;
const nth = '(?:第([一二三四五六七八九十]{1,2}|\\d{1,2})|(最后)一?|(首))';

/** The nth working day, the last day and the nth week of a month in Chinese. */
export const nthRules: readonly RuleGroup[] = [
  whenSaid(/第|最后|首/u, [
    rule(`${month}${nth}个?(?:工作日|工作天)`, ([, which, name, number, last], question) => {
      const said = monthSaid(which, name);
      return said && workingDayOfMonth(question, said, nthOf(number, last));
    }),
    rule(`${month}最后一?天`, ([, which, name], question) => {
      const said = monthSaid(which, name);
      return said && lastDayOfMonth(question, said);
    }),
    rule(
      `${month}${nth}个?(?:周|星期|礼拜)(?![一二三四五六日天末1-6])`,
      ([, which, name, number, last], question) => {
        const said = monthSaid(which, name);
        return said && weekOfMonth(question, said, nthOf(number, last));
      },
    ),
    rule('(?:明年|新年|新一年)的?(?:第一个?|首个?)(?:工作日|工作天)', (_, question) =>
      firstWorkingDayOfYear(question, question.year + 1),
    ),
  ]),
];

function nthOf(number: string | undefined, last: string | undefined): number {
  if (last !== undefined) return -1;
  return number === undefined ? 1 : (chineseNumber(number) ?? 0);
}

function monthSaid(which: string | undefined, name: string | undefined): MonthSaid | undefined {
  if (which === undefined) return { named: chineseNumber(name ?? '') ?? 0 };
  const ahead = stepsOf(which) ?? 0;
  return ahead < 0 ? undefined : { ahead };
}
