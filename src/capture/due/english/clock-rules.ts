import { hourOnDial, twentyFour } from '../meaning/dial.ts';
import { englishCount, englishNumber } from '../../text/number-words.ts';
import { daysFromToday, monthsFromToday } from '../meaning/offset-days.ts';
import { atTime, rule, whenSaid } from '../piece.ts';
import type { Piece, Rule, RuleGroup } from '../piece.ts';
import { partOf } from './day-rules.ts';
import { wordEnd } from './english-words.ts';

const halfMark = '(a\\.?m\\.?|p\\.?m\\.?|a|p)';
const aDay = '(?:today|tomorrow|tmr|mon|tue|wed|thu|fri|sat|sun)';
const hourWord = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** Times of day in English. */
export const clockRules: readonly RuleGroup[] = [
  whenSaid(/[ec]o[bdp]|end|clos|leave|finish/u, [
    rule(
      `(?:eod|eob|cob|cop|end of (?:the )?(?:working |business |work )?day|close of (?:play|business|day)|end of (?:play|business)|the end of (?:the )?(?:working |business )?day|day'?s end|end of(?= ${aDay})|before (?:i|we) (?:leave|finish)|closing(?: time)?|(?:before )?close)${wordEnd}`,
      () => ({
        clock: { kind: 'closing' },
      }),
    ),
  ]),
  whenSaid(/thing|start|open|so[db]|early/u, [
    rule(
      `(?:first thing(?: in the)?(?: morning)?|1st thing|(?:start|opening) of (?:the )?(?:day|business|play)|opening(?: time)?|sod|sob|early doors)${wordEnd}`,
      () => ({
        clock: { kind: 'opening' },
      }),
    ),
  ]),
  whenSaid(/noon|mid|lunch/u, [
    rule(`(?:noon|midday|mid-day|lunch ?time|(?:before )?lunch|noontime)${wordEnd}`, () =>
      atTime(12 * 60),
    ),
    rule(`12 ?noon${wordEnd}`, () => atTime(12 * 60)),
    rule(`(?:12 ?)?midnight${wordEnd}`, () => atTime(24 * 60)),
  ]),
  whenSaid(/\d|[ap]\.?m/u, [
    rule(`(\\d{1,2})[:.](\\d{2}) ?${halfMark}${wordEnd}`, ([, hour = '', minute = '', mark = '']) =>
      withHalf(Number(hour), Number(minute), mark),
    ),
    rule(`(\\d{1,2}) ?${halfMark}${wordEnd}`, ([, hour = '', mark = '']) =>
      withHalf(Number(hour), 0, mark),
    ),
    rule(`(${hourWord}) ?(a\\.?m\\.?|p\\.?m\\.?)${wordEnd}`, ([, hour = '', mark = '']) =>
      withHalf(englishNumber(hour) ?? 0, 0, mark),
    ),
    rule(`(\\d{1,2}):(\\d{2})(?::00)?(?![\\d:])${wordEnd}`, ([text, hour = '', minute = '']) =>
      hourOnDial(Number(hour), Number(minute), text.startsWith('0')),
    ),
    rule(`(\\d{1,2})h(\\d{2})${wordEnd}`, ([, hour = '', minute = '']) =>
      twentyFour(Number(hour), Number(minute)),
    ),
    rule(`(a\\.?m\\.?|p\\.?m\\.?)${wordEnd}`, ([, half = '']) => ({
      clock: { kind: 'part', part: half.startsWith('a') ? 'morning' : 'afternoon' },
    })),
    rule(`(\\d{1,2})(\\d{2}) ?${halfMark}${wordEnd}`, ([, hour = '', minute = '', mark = '']) =>
      withHalf(Number(hour), Number(minute), mark),
    ),
    rule(`(\\d{2})(\\d{2}) ?(?:hrs|hours|h)${wordEnd}`, ([, hour = '', minute = '']) =>
      twentyFour(Number(hour), Number(minute)),
    ),
  ]),
  whenSaid(/half/u, [
    rule(`half (\\d{1,2}|${hourWord})${wordEnd}`, ([, hour = '']) =>
      hourOnDial(englishNumber(hour) ?? 99, 30, false),
    ),
  ]),
  whenSaid(/same|this time/u, [
    rule(
      `(?:at )?(?:the )?(?:same|this) time next (week|month|year)${wordEnd}`,
      ([, unit], question) => ({
        ...(unit === 'week'
          ? daysFromToday(question, 7)
          : monthsFromToday(question, unit === 'month' ? 1 : 12)),
        ...atTime(question.minute),
      }),
    ),
    rule(`(?:at )?(?:the )?(?:same|this) time${wordEnd}`, (_, question) => atTime(question.minute)),
  ]),
  whenSaid(/past|quarter| to /u, [
    rule(`half past (\\d{1,2}|${hourWord})${wordEnd}`, ([, hour = '']) =>
      hourOnDial(englishNumber(hour) ?? 99, 30, false),
    ),
    rule(
      `(?:a )?quarter past (\\d{1,2}|${hourWord})(?: ?${halfMark})?${wordEnd}`,
      ([, hour = '', half]) => inHalf(hourOnDial(englishNumber(hour) ?? 99, 15, false), half),
    ),
    rule(
      `(?:a )?quarter (?:to|of) (\\d{1,2}|${hourWord}|noon)(?: ?${halfMark})?${wordEnd}`,
      ([, hour = '', half]) =>
        inHalf(
          hourOnDial((hour === 'noon' ? 12 : (englishNumber(hour) ?? 99)) - 1 || 12, 45, false),
          half,
        ),
    ),
    rule(
      `(${englishCount})(?: minutes| mins)? (past|to) (\\d{1,2}|${hourWord}|noon)(?: ?${halfMark})?${wordEnd}`,
      ([, minutes = '', side = '', said = '', half]) => {
        const hour = said === 'noon' ? '12' : said;
        const count = englishNumber(minutes) ?? 0;
        const value = englishNumber(hour) ?? 99;
        if (count < 1 || count > 30 || value > 12) return undefined;
        const piece =
          side === 'past'
            ? hourOnDial(value, count, false)
            : hourOnDial(value - 1 || 12, 60 - count, false);
        return half === undefined ? piece : inHalf(piece, half);
      },
    ),
  ]),
  whenSaid(/thirty|fifteen|forty|twenty|ten|fifty/u, [
    rule(
      `(${hourWord}) (ten|fifteen|(?:twenty|thirty|forty|fifty)(?:[ -]five)?)(?: ?${halfMark})?${wordEnd}`,
      ([, hour = '', minute = '', half]) =>
        inHalf(hourOnDial(englishNumber(hour) ?? 99, englishNumber(minute) ?? 99, false), half),
    ),
  ]),
  whenSaid(/clock/u, [
    rule(`(\\d{1,2}|${hourWord}) ?o'?clock${wordEnd}`, ([, hour = '']) =>
      hourOnDial(englishNumber(hour) ?? 99, 0, false),
    ),
  ]),
  whenSaid(/early|late/u, [
    rule(`late(?= ${aDay})`, () => ({ clock: { kind: 'part', part: 'afternoon' } })),
    rule(`early(?: on)?(?= ${aDay})`, () => ({ clock: { kind: 'opening' } })),
  ]),
  whenSaid(/morn|noon|even|night/u, [
    rule(
      `(?:in the |early in the |early |late |mid[ -]?)?(morning|afternoon|evening)${wordEnd}`,
      ([text, part = '']) => ({
        clock: { kind: 'part', part: /^mid[ -]?morning/u.test(text) ? 'morning' : partOf(part) },
      }),
    ),
    rule(`at night${wordEnd}|night${wordEnd}`, () => ({
      clock: { kind: 'part', part: 'evening' },
    })),
  ]),
];

/** "Tues 10.30": with its minutes a time is known beside a day. */
export const dottedTimeRules: readonly Rule[] = [
  rule(`(\\d{1,2})\\.([0-5]\\d)${wordEnd}(?![:./]\\d)`, ([, hour = '', minute = '']) =>
    hourOnDial(Number(hour), Number(minute), false),
  ),
];

/** A number before these counts something. */
const notCounted = '(?! ?[年月日号天周个])';

/** A number alone is an hour only where the line says so ("by 5", "Thursday at 5"). */
export const bareHourRules: readonly Rule[] = [
  rule(`(\\d{1,2}|${hourWord})${wordEnd}${notCounted}(?![:.,/]\\d)`, ([, hour = '']) =>
    hourAlone(englishNumber(hour) ?? 0, 0),
  ),
  rule(`(\\d{1,2})\\.(\\d{2})${wordEnd}${notCounted}(?![:./]\\d)`, ([, hour = '', minute = '']) =>
    hourAlone(Number(hour), Number(minute)),
  ),
  rule(`([1-9])([0-5][05])${wordEnd}${notCounted}`, ([, hour = '', minute = '']) =>
    hourAlone(Number(hour), Number(minute)),
  ),
  rule(`([01]\\d|2[0-3])([0-5]\\d)${wordEnd}${notCounted}`, ([, hour = '', minute = '']) =>
    twentyFour(Number(hour), Number(minute)),
  ),
];

/** "By 17" may as well be the seventeenth; up to 12 an hour is meant. */
function hourAlone(hour: number, minute: number): Piece | undefined {
  return hour < 1 || hour > 12 ? undefined : hourOnDial(hour, minute, false);
}

/** A time on the dial with its am or pm. */
function inHalf(piece: Piece | undefined, half: string | undefined): Piece | undefined {
  if (half === undefined || piece?.clock?.kind !== 'time') return piece;
  return atTime((piece.clock.minute % 720) + (half.startsWith('p') ? 720 : 0));
}

function withHalf(hour: number, minute: number, mark: string): Piece | undefined {
  if (hour < 1 || minute > 59) return undefined;
  if (hour > 12) return mark.startsWith('p') ? twentyFour(hour, minute) : undefined;
  return atTime((hour % 12) * 60 + minute + (mark.startsWith('p') ? 720 : 0));
}
