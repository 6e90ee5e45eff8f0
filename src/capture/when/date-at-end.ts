import type { CaptureContext } from '../capture-context.ts';
import type { DateFound, DateSaid } from './date-found.ts';
import { endOfWords, readWhole } from './date-found.ts';
import { isStrongDate } from './strong-date.ts';

/** More words than any date people type at the end of a line. */
const mostWords = 8;

/** Small words before a date that make it the title's: "notes from Monday", "plan for next week", "the report of Friday". */
const belongsToTitle =
  /(?:^|\s)(?:for|of|from|since|until|till|til|to|the|a|an|and|or|vs|with|about|every|each|last|per|than|like|as|this|re|after|our|their|my|her|his|your|is|was)$/iu;

/**
 * Without a marker, the longest date that ends a line in English is taken, if it is one beyond doubt and no
 * small word ties it to the title.
 */
export function dateAtEnd(
  text: string,
  from: number,
  context: CaptureContext,
): DateFound | undefined {
  const to = endOfWords(text);
  const starts = wordStarts(text, from, to).slice(-mostWords);
  for (const start of starts) {
    const phrase = text.slice(start, to);
    const said = readWhole(phrase, context);
    if (said === undefined) continue;
    const isDate = said.kind === 'without-date' || isStrongDate(phrase);
    if (!isDate || isOfTheTitle(text.slice(from, start), phrase)) return undefined;
    return {
      said: withoutNumber(said, phrase, context),
      stretch: { from: start, to },
      how: 'unmarked',
    };
  }
  return undefined;
}

/** "pages 3 tomorrow": three o'clock, or page three? Both readings are handed on to be asked about. */
function withoutNumber(said: DateSaid, phrase: string, context: CaptureContext): DateSaid {
  const rest = /^\d{1,2}\s+(\p{L}.*)$/u.exec(phrase)?.[1];
  if (said.kind !== 'date' || said.read.kind !== 'read' || rest === undefined) return said;
  const other = context.readPhrase(rest);
  if (other.kind !== 'read') return said;
  const readings = [other.reading, said.read.reading];
  return { kind: 'date', read: { kind: 'ambiguous', text: phrase, readings } };
}

/** Whether a small word ties a date phrase to the words before it. */
export function isOfTheTitle(before: string, phrase: string): boolean {
  return (
    belongsToTitle.test(before.trimEnd()) ||
    /^(?:for|from|of|since|until|till?|to)\s/iu.test(phrase)
  );
}

function wordStarts(text: string, from: number, to: number): readonly number[] {
  const starts: number[] = [];
  for (const word of text.slice(from, to).matchAll(/\S+/gu)) starts.push(from + word.index);
  return starts;
}
