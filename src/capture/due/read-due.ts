import type { DateRead } from '../../domain/commitment/reading.ts';
import { answerPhrase } from './answer-phrase.ts';
import { dateQuestion } from './date-question.ts';
import type { DateQuestion } from './date-question.ts';
import type { DueContext } from './due-context.ts';
import { isChineseText, normaliseText } from './normalise-text.ts';
import { rulesFor } from './rule-book.ts';
import { walkPhrases } from './parse-phrase.ts';
import type { Piece } from './piece.ts';
import { readCounted } from './read-counted.ts';
import { readRange } from './read-range.ts';
import { readRelated } from './read-related.ts';

/**
 * Reads a text that is a date phrase from its first to its last letter; leave its marker on ("by fri",
 * "before christmas", 周五前), it can decide. Anything left over gives `none`: never a guess.
 */
export function readDue(text: string, context: DueContext): DateRead {
  const trimmed = text.trim();
  const plain = normaliseText(trimmed).replace(/\s+/gu, ' ');
  if (plain === '' || plain.length > longest) return { kind: 'none', text };
  const isChinese = isChineseText(plain) || context.language !== 'en';
  const question = dateQuestion(context, isChinese);
  const read = readWhole({ plain, isChinese, question, text });
  return read.kind === 'none' && context.chrono ? context.chrono(text, context) : read;
}

/** Nobody says a date in more letters than this. */
const longest = 80;

type Reading = {
  readonly plain: string;
  /** Whether Chinese ways of saying a date count, as they do for everybody who reads kept in Chinese. */
  readonly isChinese: boolean;
  readonly question: DateQuestion;
  /** As typed. */
  readonly text: string;
};

/** A plain text as one phrase, as a range that ends at its end, or as counted from another commitment. */
function readWhole(reading: Reading): DateRead {
  const { plain, question, text } = reading;
  const counted = readCountedDay(reading);
  if (counted !== undefined) return counted;
  const read = readPhrase(reading);
  if (read.kind !== 'none') return read;
  const readPart = (part: string): DateRead => readPhrase({ ...reading, plain: part });
  return readRelated(plain, question, text) ?? asTyped(readRange(plain, readPart), text) ?? read;
}

/** A range is read in its parts, but said back as it was typed. */
function asTyped(read: DateRead | undefined, text: string): DateRead | undefined {
  return read && { ...read, text };
}

function readCountedDay(reading: Reading): DateRead | undefined {
  const { plain, question, text } = reading;
  const piece = readCounted(plain, question, (part) => pieceOf(reading, part));
  return piece && answerPhrase(question, { piece, end: plain.length, isBefore: false }, text);
}

/** What a part of the text says, from its first to its last letter. */
function pieceOf({ isChinese, question }: Reading, part: string): Piece | undefined {
  let piece: Piece | undefined;
  const rules = rulesFor(part, isChinese ? 'chinese' : 'english');
  walkPhrases({ text: part, question, rules, from: 0 }, (phrase) => {
    if (phrase.end === part.length) piece = phrase.piece;
    return piece !== undefined;
  });
  return piece;
}

function readPhrase({ plain, isChinese, question, text }: Reading): DateRead {
  let answer: DateRead = { kind: 'none', text };
  const rules = rulesFor(plain, isChinese ? 'chinese' : 'english');
  walkPhrases({ text: plain, question, rules, from: 0 }, (phrase) => {
    if (phrase.end < plain.length) return false;
    answer = answerPhrase(question, phrase, text);
    return answer.kind !== 'none';
  });
  return answer;
}
