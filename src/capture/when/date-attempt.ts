import { endOfWords } from './date-found.ts';
import { isDateWord, nearestDateWord, nearestPeriod } from './date-word-slips.ts';
import type { MarkedTail } from './marked-date.ts';
import { markedTails } from './marked-date.ts';
import type { Stretch } from '../text/stretch.ts';

/** Words behind a marker that were meant as a date and do not read as one. */
export type DateAttempt = { readonly text: string; readonly suggestion?: string };

/**
 * Whether a line in which no date was found tries to say one: "by thrusday", "by 31/2", "by friday ish", 周八前.
 * Such a line is refused, never saved with the attempt in its title. "stand by me video" and "by the book
 * campaign" are titles: behind their `by` stands no date word, none that is a slip away, and no number of a date.
 */
export function dateAttempt(text: string, from: number): DateAttempt | undefined {
  const tail = markedTails(text, from).findLast(isDueMarker);
  return (tail && attemptBehind(tail)) ?? misspeltLast(text, from) ?? chineseAttempt(text, from);
}

/**
 * Whether the date that ends a line without a marker is only the end of one that does not read: "by next thrusday
 * noon" is not today's noon.
 */
export function attemptAround(text: string, from: number, date: Stretch): DateAttempt | undefined {
  const tail = markedTails(text, from).find(
    (one) => isDueMarker(one) && one.from < date.from && date.to <= one.to,
  );
  const behind = tail && attemptIn(text.slice(tail.to - tail.rest.length, date.from), tail.rest);
  if (behind !== undefined) return behind;
  const last = /\S+\s*$/u.exec(text.slice(from, date.from))?.[0] ?? '';
  return attemptIn(last, text.slice(date.from - last.length, date.to));
}

function attemptIn(before: string, whole: string): DateAttempt | undefined {
  const words = wordsOf(before);
  return words.some(isOfADate) ? attempt(whole) : undefined;
}

function attempt(text: string): DateAttempt {
  const slips = wordsOf(text).map(nearestDateWord);
  const slip = slips.find((near) => near !== undefined) ?? nearestPeriod(text);
  return slip === undefined
    ? { text }
    : { text, suggestion: text.toLowerCase().replace(slip.typed, slip.meant) };
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
}

function isDueMarker({ marker }: MarkedTail): boolean {
  return /^(?:by|before|due|no|not)/u.test(marker);
}

const mostWords = 5;

function attemptBehind(tail: MarkedTail): DateAttempt | undefined {
  const words = wordsOf(tail.rest);
  if (words.length === 0 || words.length > mostWords) return undefined;
  const isAttempt =
    words.some(isOfADate) || isNumberOfDate(words) || nearestPeriod(tail.rest) !== undefined;
  return isAttempt ? attempt(tail.rest) : undefined;
}

function isOfADate(word: string): boolean {
  return isDateWord(word) || nearestDateWord(word) !== undefined;
}

const unit =
  /^(?:[ap]\.?m\.?|o'?clock|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|of|working|business|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

/** "by 31/2", "by 5x", "by 25th of": a number that is no count of things. */
function isNumberOfDate(words: readonly string[]): boolean {
  const [first = '', second] = words;
  if (!/^\d/u.test(first)) return false;
  return second === undefined || unit.test(second) || /\d[/:.-]\d/u.test(first);
}

/** Without a marker only a slip of a weekday or of "tomorrow" that ends the line. */
function misspeltLast(text: string, from: number): DateAttempt | undefined {
  const end = endOfWords(text);
  const last = /\S+$/u.exec(text.slice(from, end))?.[0] ?? '';
  const slip = last.length < 6 ? undefined : nearestDateWord(last.toLowerCase());
  const isDay = slip !== undefined && /day$|^tomorrow$/u.test(slip.meant);
  return isDay ? { text: last, suggestion: slip.meant } : undefined;
}

const chineseTry = new RegExp(
  '(?:^|[\\s,，、\\uE000\\uE001])((?:下*|这|這|本|上)?(?:(?:周|週|星期|礼拜|禮拜)\\S{1,6}|[\\d一二三四五六七八九十]+(?:月|号|號|日|点|點)\\S{0,6}|[今明后後][天日]\\S{0,5}|月[初中底]\\S{0,3})(?:前|之前|以前|内|內))(?=$|[\\s,，、。\\uE001])',
  'u',
);

/** 周八前, 13月2号前: made like a deadline, and none. */
function chineseAttempt(text: string, from: number): DateAttempt | undefined {
  const found = chineseTry.exec(text.slice(from))?.[1];
  return found === undefined ? undefined : { text: found };
}
