import type { DateQuestion } from '../date-question.ts';
import { daysFromToday, monthsFromToday } from '../meaning/offset-days.ts';
import { englishCount as count, englishNumber } from '../../text/number-words.ts';
import { rule } from '../piece.ts';
import type { Piece, Rule } from '../piece.ts';
import { wordEnd } from './english-words.ts';

const lead = '(?:in|within)(?: the next)? ';
const tail = "(?:'s?)?(?: time)?(?: from (?:now|today))?";
const range = `(?:${count}(?: to | or |-))?`;

/** "in 10 days", "10 days", "within a fortnight", "a week's time", "in two hours", "in an hour and a half". */
export const offsetRules: readonly Rule[] = [
  rule(`${lead}(?:about )?(?:half an hour|half hour|half-hour|a half hour)${wordEnd}`, () => ({
    minutesFromNow: 30,
  })),
  rule(`(?:half an|a half) hour(?: from now)?${wordEnd}`, () => ({ minutesFromNow: 30 })),
  rule(`(${count}) (?:minutes?|mins?) from now${wordEnd}`, ([, number = '']) =>
    minutesAhead(number, 1),
  ),
  rule(
    `(?:in |within )?an? (day|week|month) or (?:two|so|2)${wordEnd}`,
    ([text, unit = ''], question) =>
      text.endsWith('so') ? undefined : readOffset(['', '2', unit], question),
  ),
  rule(`(?:in|within) the next (day|week|fortnight|month)${wordEnd}`, ([, unit = ''], question) =>
    readOffset(['', '1', unit], question),
  ),
  rule(
    `${lead}(${count}) and an? half (hours?|days?|weeks?|months?)${tail}${wordEnd}`,
    ([, number = '', unit = ''], question) =>
      offsetAndHalf(question, englishNumber(number) ?? 0, unit),
  ),
  rule(`${lead}(?:about )?(?:a )?quarter of an hour${wordEnd}`, () => ({ minutesFromNow: 15 })),
  rule(`${lead}(?:about )?three[ -]quarters of an hour${wordEnd}`, () => ({
    minutesFromNow: 45,
  })),
  rule(`(?:a|one|(${count})) months? (?:from )?today${wordEnd}`, ([, number = '1'], question) =>
    monthsFromToday(question, englishNumber(number) ?? 1),
  ),
  rule(`(24|48|72) ?(?:hours|hrs)${wordEnd}`, ([, number = '']) => minutesAhead(number, 60)),
  rule(
    `(?:in|within)(?: the next)? (${count}) years?(?:'s?)?(?: time)?${wordEnd}|(${count}) years? from (?:now|today)${wordEnd}`,
    ([, number, other], question) =>
      monthsFromToday(question, (englishNumber(number ?? other ?? '') ?? 0) * 12),
  ),
  rule(`(?:within the|in the next) hour${wordEnd}`, () => ({ minutesFromNow: 60 })),
  rule(`${lead}(?:an|one|1) hour and a half${wordEnd}`, () => ({ minutesFromNow: 90 })),
  rule(
    `${lead}(\\d{1,2}(?:\\.\\d)?|${count}) ?(?:hours?|hrs?|h)${tail}${wordEnd}`,
    ([, number = '']) => minutesAhead(number, 60),
  ),
  rule(`${lead}(${count}) ?(?:minutes?|mins?|m)${tail}${wordEnd}`, ([, number = '']) =>
    minutesAhead(number, 1),
  ),
  rule(`(?:an|one|1|(${count})) hours? from now${wordEnd}`, ([, number = '1']) =>
    minutesAhead(number, 60),
  ),
  rule(`(?:${lead})?(?:a|one|1) fortnight${tail}${wordEnd}`, (_, question) =>
    daysFromToday(question, 14),
  ),
  rule(`(?:${lead})?(?:a|one|1) (?:week|wk) and a half${wordEnd}`, (_, question) =>
    daysFromToday(question, 10),
  ),
  rule(`(?:${lead})?(?:a|one|1) month and a half${wordEnd}`, (_, question) =>
    monthsFromToday(question, 1.5),
  ),
  rule(
    `${lead}${range}(${count}) ?(days?|weeks?|wks?|fortnights?|months?)${tail}${wordEnd}`,
    readOffset,
  ),
  rule(
    `${range}(${count}) ?(days?|weeks?|wks?|fortnights?|months?)(?:'s?)?(?: time| from (?:now|today)| out| hence)${wordEnd}`,
    readOffset,
  ),
  rule(
    `${range}(${count}) (days|weeks?|months?|fortnight)${wordEnd}(?! (?:ago|before|after|on|from|today|tomorrow))`,
    readOffset,
  ),
];

function offsetAndHalf(question: DateQuestion, value: number, unit: string): Piece | undefined {
  if (unit.startsWith('h')) return { minutesFromNow: value * 60 + 30 };
  if (unit.startsWith('m')) return monthsFromToday(question, value + 0.5);
  return unit.startsWith('w') ? daysFromToday(question, Math.ceil((value + 0.5) * 7)) : undefined;
}

function readOffset(
  [, number = '', unit = '']: readonly (string | undefined)[],
  question: DateQuestion,
): Piece | undefined {
  const value = englishNumber(number);
  if (value === undefined) return undefined;
  const days = daysPer(unit);
  return days === undefined
    ? monthsFromToday(question, value)
    : daysFromToday(question, value * days);
}

export function daysPer(unit: string): number | undefined {
  if (unit.startsWith('d')) return 1;
  return unit.startsWith('w') ? 7 : unit.startsWith('f') ? 14 : undefined;
}

function minutesAhead(text: string, unit: number): Piece | undefined {
  const value = text.includes('.') ? Number(text) : englishNumber(text);
  return value === undefined ? undefined : { minutesFromNow: Math.round(value * unit) };
}
