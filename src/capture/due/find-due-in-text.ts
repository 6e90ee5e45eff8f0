import { isSameDue } from '../../domain/commitment/due.ts';
import type { DateRead, DateReading } from '../../domain/commitment/reading.ts';
import { answerPhrase } from './answer-phrase.ts';
import { dateQuestion } from './date-question.ts';
import type { DateQuestion } from './date-question.ts';
import type { DueContext } from './due-context.ts';
import { isChineseText, normaliseText } from './normalise-text.ts';
import { walkPhrases } from './parse-phrase.ts';
import type { Phrase } from './parse-phrase.ts';
import type { Rule } from './piece.ts';
import { isMarked, isTurned, isWeak } from './phrase-in-text.ts';
import type { Found } from './phrase-in-text.ts';
import { readDue } from './read-due.ts';
import { rulesFor } from './rule-book.ts';

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
  const rules = rulesFor(plain, isChinese ? 'chinese' : 'english');
  const reads = phrasesIn(plain, question, rules).map(({ from, phrase }) =>
    answerPhrase(question, phrase, text.slice(from, phrase.end).trim()),
  );
  return together(reads, text);
}

/** No sentence with a date in it is longer. */
const longest = 400;
const quoted = /"[^"]*"|《[^》]*》|「[^」]*」|『[^』]*』/gu;

function phrasesIn(plain: string, question: DateQuestion, rules: readonly Rule[]): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < plain.length; from += 1) {
    if (!mayStart(plain, from)) continue;
    const phrase = longestFrom({ text: plain, question, rules, from });
    if (phrase === undefined) continue;
    if (isTurned(plain, { from, phrase })) return [];
    found.push({ from, phrase });
    from = phrase.end - 1;
  }
  if (isNothingElse(plain, found)) return found;
  return found.filter((one, at) => isMarked(plain, one) || isBeside(plain, one, found[at + 1]));
}

/** 周四 周五, "thu, 5 fri": nothing but dates and what stands between them. */
function isNothingElse(plain: string, found: readonly Found[]): boolean {
  if (found.some(({ from }, at) => at > 0 && isCountedFrom(plain, from))) return false;
  const rest = found.reduce(
    (left, { from, phrase }) =>
      left.slice(0, from) + ' '.repeat(phrase.end - from) + left.slice(phrase.end),
    plain,
  );
  return between.test(rest);
}

/** "the last Friday before Christmas" is one date, or none, and never two. */
function isCountedFrom(plain: string, from: number): boolean {
  return /^before\b/u.test(plain.slice(from)) || /\bbefore\s*$/u.test(plain.slice(0, from));
}

const between = /^(?:[ ,;/、&+]|and\b|和|与|及)*$/u;

/** "thu fri": a date right before a marked one was said just as much. */
function isBeside(plain: string, one: Found, next: Found | undefined): boolean {
  if (next === undefined || isWeak(one.phrase) || !isMarked(plain, next)) return false;
  if (isCountedFrom(plain, next.from)) return false;
  return between.test(plain.slice(one.phrase.end, next.from));
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
