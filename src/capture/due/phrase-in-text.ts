import type { Phrase } from './parse-phrase.ts';

/** A date phrase inside a longer text. */
export type Found = { readonly from: number; readonly phrase: Phrase };

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

/** Whether a phrase is part of a longer saying about time that was not read: then nothing may be. */
export function isTurned(plain: string, { from, phrase }: Found): boolean {
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

/** Whether the words around a phrase say that it is the date. */
export function isMarked(plain: string, { from, phrase }: Found): boolean {
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
export function isWeak({ piece }: Phrase): boolean {
  const { day, clock } = piece;
  if (day === undefined) return clock?.kind !== 'closing';
  return ['month', 'holiday', 'slash-date', 'day-of-month', 'end-of-quarter', 'weekend'].includes(
    day.rule,
  );
}
const markerBefore =
  /^(?:by|before|due|until|till?|no later than|not later than|on or before|on|最晚|最迟|不晚于|截止|截至|赶在|在|于)/u;
const markerBehind = /(?:前|内|为止|截止|给[你您她他]?|给到|交|发[你您]?|提交|交付)$/u;
const markerAfter = /^ ?(?:把|给|交|发|提交|请|要|必须|之前|前|出)/u;
