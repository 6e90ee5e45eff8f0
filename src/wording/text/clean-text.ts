import { withoutEscapes } from '../../domain/escape-sequences.ts';

const lineEnd = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu;
// oxlint-disable-next-line no-control-regex -- finding control characters is what this file is for
const control = /[\u0000-\u001F\u007F-\u009F]/gu;
/** Signs that turn the direction of what follows: with them "exe.gpj" reads as "jpg.exe". */
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** What has no look of its own, or only that of a space: a name of nothing else could not be told from none. */
const invisible =
  /[\u034F\u00AD\u115F\u1160\u17B4\u17B5\u180E\u200B\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0080}-\u{E00FF}\u{E01F0}-\u{E0FFF}]/gu;
/** Signs nobody sees, with which a text can be hidden in a text; behind a black flag a few of them are a country's. */
const tags =
  /(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F})|[\u{E0000}-\u{E007F}]+/gu;
const joiner = /[\u200C\u200D]/gu;
/** A heap of marks on one letter paints over the rows above and below it. */
const heapOfMarks = /(\p{M}{8})\p{M}+/gu;

const beforeJoinerInEmoji = /[\p{Extended_Pictographic}\uFE0F\p{Emoji_Modifier}]$/u;
const afterJoinerInEmoji = /^\p{Extended_Pictographic}/u;
/** Scripts whose spelling needs the joiners. */
const joinedLetter =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * A text that a terminal shows and never obeys: escape sequences, control characters, direction
 * overrides and invisible characters are taken out, line ends become a space. Emoji, accents and names
 * written from right to left stay whole.
 */
export function cleanForTerminal(text: string): string {
  if (/^[\u0020-\u007E\u4E00-\u9FFF]*$/u.test(text)) return text;
  return withoutEscapes(text.toWellFormed())
    .replaceAll(lineEnd, ' ')
    .replaceAll(control, '')
    .replaceAll(direction, '')
    .replaceAll(invisible, '')
    .replaceAll(tags, '$1')
    .replaceAll(joiner, keepNeededJoiner)
    .replaceAll(heapOfMarks, '$1');
}

function keepNeededJoiner(sign: string, at: number, whole: string): string {
  const before = whole.slice(Math.max(0, at - 2), at);
  const after = whole.slice(at + 1, at + 3);
  const isInEmoji = beforeJoinerInEmoji.test(before) && afterJoinerInEmoji.test(after);
  const isInWord = joinedLetter.test(before) && joinedLetter.test(after);
  return isInEmoji || isInWord ? sign : '';
}

/** The same, but line ends stay: for texts of several lines (a note, a report). */
export function cleanLinesForTerminal(text: string): string {
  return text
    .split(/\r\n|[\n\r]/u)
    .map(cleanForTerminal)
    .join('\n');
}
