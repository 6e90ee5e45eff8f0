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
import { readDue } from './read-due.ts';
import { rulesFor } from './rule-book.ts';

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
  const rules = rulesFor(plain, isChinese ? 'chinese' : 'english');
  const reads = phrasesIn(plain, question, rules).map(({ from, phrase }) =>
    answerPhrase(question, phrase, text.slice(from, phrase.end).trim()),
  );
  return together(reads, text);
}

/** No sentence with a date in it is longer. */
const longest = 400;
const quoted = /"[^"]*"|《[^》]*》|「[^」]*」|『[^』]*』/gu;

/** Words that turn a date into something else when they stand right before it: "after Friday", 每周五. */
const turnedBefore =
  /(?:\b(?:after|earlier than|not(?: (?:before|by|on|until))?|never|-?ish|every|each|either|since|from|starting|last|than|or|gmt|utc|days?|weeks?|months?|hours?|minutes?|fortnights?)(?: (?:before|after|from))?|每|不|大|早于|晚于|从|自|或|和|与|除|过|离|比)[ ,]*$/u;
/** Words before a date that were meant to be read with it ("the first half of next year"), unless it is marked itself. */
const belongsBefore =
  /\b(?:half|parts?|time|(?:fir|1)st|(?:seco|2)nd|(?:thi|3)rd|\w+th|early|late|mid|middle|end|start|beginning|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[ ,]*$|[月年季旬周节](?:的|份)?$/u;
/** And when they stand right behind it: "Friday-ish", 周五左右, "noon GMT". */
const turnedBehind =
  /^[ ,]*(?:-?ish\b|or\b|to (?:mon|tue|wed|thu|fri|sat|sun|\d)|-[a-z\d]|gmt|utc|bst|est|edt|pst|pdt|cet|[a-z]+ time\b|后|左右|期间|起|开始|以来|或|前后|之后|以后)/u;
/** What is left of a sentence must not speak of time where only its end marks the date. */
const speaksOfTime =
  /\b(?:gmt|utc|bst|est|pst|noon|midnight|morning|afternoon|evening|\d{1,2} ?[ap]m|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|monthly|weekly|daily|tomorrow|today)\b|[周星礼]期?[一二三四五六日]|\d点/u;

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

/** Whether a phrase is part of a longer saying about time that was not read: then nothing may be. */
function isTurned(plain: string, { from, phrase }: Found): boolean {
  if (isWeak(phrase)) return false;
  return (
    turnedBefore.test(plain.slice(0, from)) ||
    turnedBehind.test(plain.slice(phrase.end)) ||
    (!markerBefore.test(plain.slice(from)) && belongsBefore.test(plain.slice(0, from))) ||
    isDayOfSomething(plain, from)
  );
}

/** 国庆当天, 签约次日: the day of something that was not read. */
function isDayOfSomething(plain: string, from: number): boolean {
  return (
    from > 0 &&
    /^(?:当[天日]|次日|翌日|第二天|隔[天日])/u.test(plain.slice(from)) &&
    /[\u4e00-\u9fff]/u.test(plain.charAt(from - 1))
  );
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
const markerBehind = /(?:前|内|为止|截止|给[你您她他]?|给到|交|发[你您]?|提交|交付)$/u;
const markerAfter = /^ ?(?:把|给|交|发|提交|请|要|必须|之前|前|出)/u;

function isMarked(plain: string, { from, phrase }: Found): boolean {
  const said = plain.slice(from, phrase.end).trim();
  if (markerBefore.test(said) || markerBehind.test(said)) return true;
  if (isWeak(phrase) || speaksOfTime.test(plain.slice(0, from))) return false;
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
