import { hourOnDial, twentyFour } from '../meaning/dial.ts';
import { chineseCount as count, chineseNumber } from '../../text/number-words.ts';
import { atTime, rule, whenSaid } from '../piece.ts';
import type { Piece, RuleGroup } from '../piece.ts';
import { partNamed } from './day-rules.ts';

const before = '(?:之前|以前|前)?';

/** Times of day in Chinese. */
export const clockRules: readonly RuleGroup[] = [
  whenSaid(/[班工市烊门司]/u, [
    rule(`(?:下班|收工|放工|收市|打烊|关门|离开公司|下班时间?)${before}`, () => ({
      clock: { kind: 'closing' },
    })),
  ]),
  whenSaid(/[班早工]/u, [
    rule(
      '(?:一上班|上班(?:之前|以前|前|时)|一大早|一早|清早|开工(?:之前|前|时)?|返工(?:之前|前)?)',
      () => ({
        clock: { kind: 'opening' },
      }),
    ),
  ]),
  whenSaid(/[午餐饭]/u, [rule(`(?:午饭|午餐|午休|吃饭)(?:之前|以前|前)`, () => atTime(12 * 60))]),
  whenSaid(/[晚夜晨]/u, [
    rule(
      `(?:今晚|今夜|晚上|夜里|夜晚|晚|午夜|半夜|凌晨)(?:十二|12|二十四|24)(?:点钟?|时)(?:整)?`,
      () => atTime(24 * 60),
    ),
    rule('午夜', () => atTime(24 * 60)),
  ]),
  whenSaid(/[晨夜早朝午昼晏晚黑]/u, [
    rule(
      '(凌晨|半夜|深夜|早上|早晨|清晨|朝早|上午|上昼|午前|早|中午|正午|晌午|下午|午后|下昼|晏昼|傍晚|晚上|夜晚|夜里|晚间|晚黑|晚|夜)',
      ([, word = '']) => ({
        clock: { kind: 'part', part: partNamed(word) },
      }),
    ),
  ]),
  whenSaid(/[点时]/u, [
    rule(
      `(${count}) ?[点时](?:钟)?(?:整|正)?(?![\\d零一二三四五六七八九十半刻])`,
      ([, hour = '']) => dial(hour, 0),
    ),
    rule(`(${count}) ?[点时]半`, ([, hour = '']) => dial(hour, 30)),
    rule(`(${count}) ?[点时]([一三1３3])刻`, ([, hour = '', quarter = '']) =>
      dial(hour, /[一1]/u.test(quarter) ? 15 : 45),
    ),
    rule(
      `(${count}) ?[点时](零[一二三四五六七八九]|\\d{2}|[二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九十\\d]{1,3}(?=分))分?(?!之|半)`,
      ([, hour = '', minute = '']) => dial(hour, chineseNumber(minute) ?? 99),
    ),
    rule(`差(${count}|一刻)分?钟?(${count})点`, ([, minute = '', hour = '']) => {
      const less = minute === '一刻' ? 15 : (chineseNumber(minute) ?? 0);
      return dial(String((chineseNumber(hour) ?? 0) - 1 || 12), 60 - less);
    }),
  ]),
];

function dial(hour: string, minute: number): Piece | undefined {
  const value = chineseNumber(hour);
  if (value === undefined) return undefined;
  return value === 0 ? twentyFour(0, minute) : hourOnDial(value, minute, false);
}
