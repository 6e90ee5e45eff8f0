import { endOfWords } from './date-found.ts';
import { nearestDateWord } from './date-word-slips.ts';

/** Words that were meant as a date and do not read as one. */
export type DateAttempt = { readonly text: string; readonly suggestion?: string };

const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?';
const unit =
  "(?:[ap]\\.?m\\.?|o'?clock|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|of|working|business)";

/** "31/2", "5x", "25th of", "nov 31", "5 o'clk": a number that is no count of things. */
export function saysADay(text: string): boolean {
  return numberOfDate.test(text) || dayOfMonth.test(text);
}
const numberOfDate = new RegExp(`^\\d\\S*(?:$|\\s+${unit}|(?<=\\d[/:.-]\\d\\S*))`, 'iu');
const dayOfMonth = new RegExp(
  `(?:^|\\s)(?:${months}\\s+\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${months})(?:$|[\\s,])`,
  'iu',
);

/** "deck by" and nothing more; "stand by" and "pass by" are words of their own. */
export function danglingMarker(words: string): DateAttempt | undefined {
  const found = /\s(by|before|due by|due on)$/iu.exec(words)?.[1];
  const isVerb =
    /\b(?:stand|pass|drop|fly|lay|near|close|go|come|stop|swing|put|live|never)\s+by$/iu.test(
      words,
    );
  return found === undefined || isVerb ? undefined : { text: found };
}

/** Without a marker only a slip of a weekday or of "tomorrow", or a day no month has, that ends the line. */
export function misspeltLast(text: string, from: number): DateAttempt | undefined {
  const words = text.slice(from, endOfWords(text));
  const day = dayAtEnd.exec(words)?.[0].trim();
  if (day !== undefined) return { text: day };
  const last = /\S+$/u.exec(words)?.[0] ?? '';
  const slip = nearestDateWord(last.toLowerCase());
  const isLong = last.length >= 6 || (slip?.meant.startsWith(last.toLowerCase()) ?? false);
  const isDay = slip !== undefined && /day$|^tomorrow$/u.test(slip.meant);
  return isLong && isDay ? { text: last, suggestion: slip.meant } : undefined;
}
const dayAtEnd = new RegExp(`${dayOfMonth.source.replace('(?:$|[\\s,])', '')}$`, 'iu');
