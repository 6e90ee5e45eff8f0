import { isSameDue } from '../../domain/commitment/due.ts';
import type { DateRead, DateReading } from '../../domain/commitment/reading.ts';
import { answerPhrase } from './answer-phrase.ts';
import { dateQuestion } from './date-question.ts';
import type { DateQuestion } from './date-question.ts';
import type { DueContext } from './due-context.ts';
import { isChineseText, normaliseText } from './normalise-text.ts';
import { walkPhrases } from './parse-phrase.ts';
import type { Phrase } from './parse-phrase.ts';
import { readDue } from './read-due.ts';

/** A date phrase inside a longer text. */
type Found = { readonly from: number; readonly phrase: Phrase };

/**
 * Reads a text that is a date phrase or holds one ("send the deck to Nestle by Thursday EOD"). Inside a
 * sentence a phrase counts only where it is marked as a date: by "by", by 前, or by ending the sentence.
 * Two different dates are asked about; words in quotes are names.
 */
export function findDueInText(text: string, context: DueContext): DateRead {
  const whole = readDue(text, context);
  if (whole.kind !== 'none' || text.length > longest) return whole;
  const plain = normaliseText(text).replace(quoted, (quote) => '"'.repeat(quote.length));
  const isChinese = isChineseText(plain);
  const question = dateQuestion(context, isChinese || context.language !== 'en');
  const reads = phrasesIn(plain, question, isChinese).map(({ from, phrase }) =>
    answerPhrase(question, phrase, text.slice(from, phrase.end).trim()),
  );
  return together(reads, text);
}

/** No sentence with a date in it is longer. */
const longest = 400;
const quoted = /"[^"]*"|《[^》]*》|「[^」]*」|『[^』]*』/gu;

function phrasesIn(plain: string, question: DateQuestion, isChinese: boolean): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < plain.length; from += 1) {
    if (!mayStart(plain, from)) continue;
    const phrase = longestFrom({ text: plain, question, isChinese, from });
    if (phrase === undefined || !isMarked(plain, { from, phrase })) continue;
    found.push({ from, phrase });
    from = phrase.end - 1;
  }
  return found;
}

function mayStart(plain: string, at: number): boolean {
  const before = plain.charAt(at - 1);
  return (
    /[a-z0-9\u4e00-\u9fff]/u.test(plain.charAt(at)) &&
    !(isLatin(before) && isLatin(plain.charAt(at)))
  );
}

function isLatin(char: string): boolean {
  return /[a-z0-9'/.-]/u.test(char);
}

function longestFrom(input: Parameters<typeof walkPhrases>[0]): Phrase | undefined {
  let longestPhrase: Phrase | undefined;
  walkPhrases(input, (phrase) => {
    const next = input.text.charAt(phrase.end);
    const isCut = isLatin(next) && isLatin(input.text.charAt(phrase.end - 1)) && next !== '.';
    if (!isCut && phrase.end > (longestPhrase?.end ?? 0)) longestPhrase = phrase;
    return false;
  });
  return longestPhrase;
}

const markerBefore =
  /^(?:by|before|due|until|till?|no later than|not later than|on or before|on|最晚|最迟|不晚于|截止|截至|赶在|在|于)/u;
const markerBehind = /(?:前|内|为止|截止|给你?|交|发|提交|交付)$/u;
const markerAfter = /^ ?(?:把|给|交|发|提交|请|要|必须|之前|前|出)/u;

function isMarked(plain: string, { from, phrase }: Found): boolean {
  const said = plain.slice(from, phrase.end).trim();
  if (markerBefore.test(said) || markerBehind.test(said)) return true;
  if (isWeak(phrase)) return false;
  const after = plain.slice(phrase.end);
  return (
    after.trim() === '' ||
    /^[ .!?,;。！？，]*$/u.test(after) ||
    markerAfter.test(after) ||
    (from === 0 && /^[,，:]/u.test(after))
  );
}

/** A word that is as often part of a name ("May", "the second", 两点意见) needs a marker to be a date. */
function isWeak({ piece }: Phrase): boolean {
  const { day, clock } = piece;
  if (day === undefined) return clock?.kind !== 'closing';
  return ['month', 'holiday', 'slash-date', 'day-of-month', 'end-of-quarter', 'weekend'].includes(
    day.rule,
  );
}

function together(reads: readonly DateRead[], text: string): DateRead {
  const [only, ...more] = reads.filter((read) => read.kind !== 'none');
  if (only === undefined) return { kind: 'none', text };
  const readings = reads.flatMap(readingsOf);
  const [first] = readings;
  const isOne =
    more.length === 0 ||
    (first !== undefined && readings.every(({ due }) => isSameDue(due, first.due)));
  return isOne
    ? only
    : {
        kind: 'ambiguous',
        text,
        readings: readings.map((reading) => ({ ...reading, sure: false })),
      };
}

function readingsOf(read: DateRead): readonly DateReading[] {
  switch (read.kind) {
    case 'read':
      return [read.reading];
    case 'ambiguous':
      return read.readings;
    case 'past':
      return [{ due: read.due, rule: 'past', sure: false }];
    case 'none':
      return [];
  }
}
