import { editDistance } from '../../domain/edit-distance.ts';

/** In full, to be met with slips of the finger. */
const fullWords =
  'monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight afternoon midnight weekend'.split(
    ' ',
  );
/** Of the months only the long ones: March, May and June are names and words. */
const longMonths = 'january february september october november december'.split(' ');
/** Only exactly: a slip from these is too often a word of its own. */
const shortWords =
  'mon tue tues wed weds thu thur thurs fri sat sun tmr tmrw noon eod cob cop eow eom eoq eoy'.split(
    ' ',
  );
const dateWords = new Set([...fullWords, ...shortWords]);

/** Words that are recognised when only begun: frid, wedn, tomo. */
const daysBegun = fullWords.filter((word) => /(?:day|row)$/u.test(word) && word !== 'today');

/** Slips that are seen, and too short or too far off to be counted. */
const seenSlips: ReadonlyMap<string, string> = new Map([
  ['thr', 'thu'],
  ['tus', 'tue'],
  ['teu', 'tue'],
  ['wen', 'wed'],
  ['wde', 'wed'],
  ['fir', 'fri'],
  ['frd', 'fri'],
  ['mno', 'mon'],
  ['firs', 'fri'],
  ['thrus', 'thurs'],
  ['tomoz', 'tomorrow'],
  ['tmrow', 'tomorrow'],
  ['tmorow', 'tomorrow'],
  ['2moro', 'tomorrow'],
  ['2morrow', 'tomorrow'],
  ['tmro', 'tomorrow'],
  ['thurd', 'thursday'],
  ['wensday', 'wednesday'],
]);

/** A letter from a weekday, and words of their own. */
const noSlips = new Set(['sundae', 'sundaes', 'frida', 'mundane', 'sundry', 'todays', 'someday']);

/** A word as typed, and the word of a date it was meant to be. */
export type DateWordSlip = { readonly typed: string; readonly meant: string };

/** Whether a word, in small letters, belongs to a date and to little else. */
export function isDateWord(word: string): boolean {
  return dateWords.has(word);
}

/** The word of a date that a word, in small letters, is a slip from; undefined for words of their own. */
export function nearestDateWord(word: string): DateWordSlip | undefined {
  const seen = seenSlips.get(word);
  if (seen !== undefined) return { typed: word, meant: seen };
  if (dateWords.has(word) || noSlips.has(word)) return undefined;
  const begun = word.length < 4 ? undefined : daysBegun.find((one) => one.startsWith(word));
  if (begun !== undefined) return { typed: word, meant: begun };
  if (word.length < 5) return undefined;
  const meant = [...fullWords, ...longMonths].find((one) => isSlipOf(word, one));
  return meant === undefined ? undefined : { typed: word, meant };
}

const beforePeriod = /\b(?:next|this|end of(?: the| this| next)?)\s+(\p{L}{3,})/iu;

/** "next wek", "end of the weak": a slip from week, month, quarter or year, where one of them belongs. */
export function nearestPeriod(text: string): DateWordSlip | undefined {
  const typed = beforePeriod.exec(text)?.[1]?.toLowerCase();
  if (typed === undefined) return undefined;
  const meant = ['week', 'month', 'quarter', 'year'].find(
    (one) => editDistance(typed, one, 1) === 1,
  );
  return meant === undefined ? undefined : { typed, meant };
}

/** One slip, or two from a word of eight letters and more, with the first or the last letter right. */
function isSlipOf(word: string, meant: string): boolean {
  const allowed = meant.length >= 8 ? 2 : 1;
  const isAnchored = word[0] === meant[0] || word.at(-1) === meant.at(-1);
  return isAnchored && editDistance(word, meant, allowed) <= allowed;
}
