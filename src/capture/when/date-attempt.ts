import { danglingMarker, misspeltLast, saysADay } from './attempt-at-end.ts';
import type { DateAttempt } from './attempt-at-end.ts';
import { chineseAttempt } from './chinese-attempt.ts';
import { endOfWords } from './date-found.ts';
import { isDateWord, nearestDateWord, nearestPeriod } from './date-word-slips.ts';
import type { MarkedTail } from './marked-date.ts';
import { markedTails } from './marked-date.ts';
import type { Stretch } from '../text/stretch.ts';

/** Whether a word is the name of somebody known. */
type IsName = (word: string) => boolean;

/**
 * Whether a line in which no date was found tries to say one: "by thrusday", "by blurg", "by 31/2", "by friday ish",
 * 周八. Such a line is refused, never saved with the attempt in its title. Only what is clearly a title behind `by` is
 * left there: "stand by me video", "by the book campaign", "poster by 3 designers".
 */
export function dateAttempt(
  text: string,
  from: number,
  isName: IsName = () => false,
): DateAttempt | undefined {
  const tail = markedTails(text, from).findLast(isDueMarker);
  const before = tail === undefined ? '' : text.slice(from, tail.from);
  return (
    danglingMarker(text.slice(from, endOfWords(text))) ??
    (tail && attemptBehind(tail, { before, isName })) ??
    misspeltLast(text, from) ??
    attemptOf(chineseAttempt(text.slice(from)))
  );
}

function attemptOf(text: string | undefined): DateAttempt | undefined {
  return text === undefined ? undefined : { text };
}

/** A phrase that had to be a date and is none, with the one it was probably meant to be. */
export function attemptAt(text: string): DateAttempt {
  const slips = wordsOf(text).map(nearestDateWord);
  const slip = slips.find((near) => near !== undefined) ?? nearestPeriod(text);
  return slip === undefined
    ? { text }
    : { text, suggestion: text.toLowerCase().replace(slip.typed, slip.meant) };
}

/**
 * Whether the date that ends a line without a marker is only the end of one that does not read: "by next thrusday
 * noon" is not today's noon.
 */
export function attemptAround(text: string, from: number, date: Stretch): DateAttempt | undefined {
  const tail = markedTails(text, from).find(
    (one) => isDueMarker(one) && one.from < date.from && date.to <= one.to,
  );
  if (tail !== undefined) {
    const between = text.slice(tail.to - tail.rest.length, date.from).trim();
    const before = text.slice(from, tail.from);
    const behind = attemptBehind({ ...tail, rest: between }, { before, isName: () => false });
    if (behind !== undefined) return attemptAt(tail.rest);
  }
  const last = /\S+\s*$/u.exec(text.slice(from, date.from))?.[0] ?? '';
  return attemptIn(last, text.slice(date.from - last.length, date.to));
}

function attemptIn(before: string, whole: string): DateAttempt | undefined {
  return wordsOf(before).some(isOfADate) ? attemptAt(whole) : undefined;
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

function attemptBehind(
  { marker, rest }: MarkedTail,
  { before, isName }: { readonly before: string; readonly isName: IsName },
): DateAttempt | undefined {
  const words = wordsOf(rest);
  if (words.length === 0 || words.length > mostWords) return undefined;
  const isAttempt = words.some(isOfADate) || saysADay(rest) || nearestPeriod(rest) !== undefined;
  if (isAttempt) return attemptAt(rest);
  const isTitle = before.trim() === '' || isName(rest) || goesOnAsTitle(marker, rest, before);
  return isTitle ? undefined : attemptAt(rest);
}

function isOfADate(word: string): boolean {
  return isDateWord(word) || nearestDateWord(word) !== undefined;
}

/**
 * Words behind a marker that go on with the title: several that have nothing of a date ("by popular demand"), a
 * count of things, somebody ("by me", "by Ben"), a saying ("side by side", "due diligence"). One strange word in small
 * letters was to be a date, and so was "the pitch", "next blurg".
 */
function goesOnAsTitle(marker: string, rest: string, before: string): boolean {
  const [first = '', second, third] = wordsOf(rest);
  const isCount = /^\d+$/u.test(first) && /(?:s|people|men|women)$/u.test(second ?? '');
  if (isCount || sayings.test(`${marker} ${rest}`) || repeats(before, first)) return true;
  if (/^(?:me|us|you|him|her|them|it|its|my|our|your|their)$/u.test(first)) return true;
  if (second === undefined) return marker === 'by' && /^\p{Lu}\p{Ll}+$/u.test(rest);
  if (
    /^(?:\d.*|next|this|that|end|start|mid|late|early|in|within|week|wk|month|quarter)$/u.test(
      first,
    )
  )
    return false;
  return first !== 'the' || third !== undefined;
}

const sayings =
  /^(?:due (?:diligence|process|course|date|dates|respect|to)|by (?:hand|design|default|law|proxy|post|email|mail|phone))\b/iu;

/** "day by day", "side by side". */
function repeats(before: string, first: string): boolean {
  return wordsOf(before).at(-1) === first;
}
