import type { WorkingMinutes } from '../../domain/commitment/commitment.ts';
import { chineseNumber, englishNumber } from '../text/number-words.ts';

/** Working minutes in each unit; a day is eight hours, a week five days. */
const hour = 60;
const day = 8 * hour;
const week = 5 * day;

// No letter and no digit behind it: of other scripts `partAt` sees to it. To ask for every letter there is takes half a
// millisecond to prepare for each of these, at the first line of every start.
const wordEnd = '(?![a-z\\d])';
const englishUnit = `(hours?|hrs?|h|days?|d|minutes?|mins?|m|weeks?|wks?|w)${wordEnd}`;
// Between a number and the next, "1h30m" needs no boundary.
const compactUnit = '(hrs?|hours?|h|d|mins?|m)(?=\\d)';
const chineseUnit =
  '(小时|小時|钟头|鐘頭|分钟|分鐘|分|工作日|工作天|人天|人日|天|日|星期|礼拜|禮拜|周|週)';
const englishCount =
  '(\\d+(?:\\.\\d+)?|\\.\\d+|an|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const chineseCount = '(\\d+(?:\\.\\d+)?|[一二两兩三四五六七八九十]+)';

/** A phrase and how many minutes its groups come to. Tried in order at one place. */
type EffortPhrase = {
  readonly pattern: RegExp;
  readonly minutes: (groups: readonly string[]) => number;
  /** Ends as a word does. */
  readonly isWord: boolean;
};

/** Every way one part of an effort is said; "1 day and 2 hours" is two parts. */
export const effortPhrases: readonly EffortPhrase[] = [
  phrase(`half\\s+an?\\s+(?:working\\s+)?${englishUnit}`, ([unit]) => minutesIn(unit) / 2),
  phrase(`(?:a\\s+)?half[\\s-]+(?:working\\s+)?${englishUnit}`, ([unit]) => minutesIn(unit) / 2),
  phrase(`a\\s+quarter\\s+(?:of\\s+an?\\s+)?${englishUnit}`, ([unit]) => minutesIn(unit) / 4),
  phrase(`(?:½|1/2)\\s*(?:an?\\s+)?${englishUnit}`, ([unit]) => minutesIn(unit) / 2),
  phrase(
    `(\\d+)\\s*½\\s*${englishUnit}`,
    ([count, unit]) => (Number(count) + 0.5) * minutesIn(unit),
  ),
  phrase(`a\\s+couple\\s+of\\s+${englishUnit}`, ([unit]) => 2 * minutesIn(unit)),
  phrase(
    `${englishCount}\\s+(?:working\\s+|business\\s+)?${englishUnit}\\s+and\\s+a\\s+half${wordEnd}`,
    ([count, unit]) => (numberIn(count) + 0.5) * minutesIn(unit),
  ),
  phrase(
    `${englishCount}\\s+and\\s+a\\s+half[\\s-]+(?:working\\s+|business\\s+)?${englishUnit}`,
    ([count, unit]) => (numberIn(count) + 0.5) * minutesIn(unit),
  ),
  phrase(
    `(\\d+)h([0-5]?\\d)${wordEnd}`,
    ([hours, minutes]) => Number(hours) * hour + Number(minutes),
  ),
  phrase(`(\\d+(?:\\.\\d+)?)${compactUnit}`, ([count, unit]) => numberIn(count) * minutesIn(unit)),
  phrase(
    `(\\d+(?:\\.\\d+)?|\\.\\d+)\\s*-?(?:working\\s+|business\\s+)?${englishUnit}`,
    ([count, unit]) => numberIn(count) * minutesIn(unit),
  ),
  phrase(
    `${englishCount}[\\s-]+(?:working\\s+|business\\s+)?${englishUnit}`,
    ([count, unit]) => numberIn(count) * minutesIn(unit),
  ),
  phrase(`一整[天日]`, () => day),
  phrase(`大半[天日]`, () => 0.75 * day),
  phrase(`(?:一个|一個|一)?(?:上午|下午)`, () => day / 2),
  phrase(`一刻[钟鐘]`, () => hour / 4),
  phrase(`半\\s*(?:个|個)?\\s*${chineseUnit}`, ([unit]) => minutesIn(unit) / 2),
  phrase(
    `${chineseCount}\\s*(?:个|個)?半\\s*${chineseUnit}`,
    ([count, unit]) => (numberIn(count) + 0.5) * minutesIn(unit),
  ),
  phrase(
    `${chineseCount}\\s*(?:个|個)?\\s*整?${chineseUnit}半`,
    ([count, unit]) => (numberIn(count) + 0.5) * minutesIn(unit),
  ),
  phrase(
    `${chineseCount}\\s*(?:个|個)?\\s*整?${chineseUnit}`,
    ([count, unit]) => numberIn(count) * minutesIn(unit),
  ),
];

function phrase(source: string, minutes: EffortPhrase['minutes']): EffortPhrase {
  const isWord = source.endsWith(wordEnd);
  return { pattern: new RegExp(source, 'iuy'), minutes, isWord };
}

function minutesIn(unit: string | undefined): WorkingMinutes {
  const plain = unit?.toLowerCase() ?? '';
  if (/^h|[小钟鐘]|鐘頭/u.test(plain) && !plain.startsWith('分')) return hour;
  if (/^m|^分/u.test(plain)) return 1;
  if (/^w|[星礼禮周週]/u.test(plain)) return week;
  return day;
}

function numberIn(text = ''): number {
  if (/\d/u.test(text)) return Number(text);
  const plain = text.toLowerCase().replaceAll('兩', '两');
  return englishNumber(plain) ?? chineseNumber(plain) ?? 0;
}
