import type { CaptureContext } from '../capture-context.ts';
import type { DateFound, DateSaid } from './date-found.ts';
import { endOfStretch, readWhole, runsOn } from './date-found.ts';
import { isStrongDate } from './strong-date.ts';

/** The words behind which a line in English says its date. */
const marker =
  /(?<![\p{sc=Latin}\p{N}'’-])(no later than|not later than|on or before|due (?:by|on|before|at)|by|before|due|on|at)(?:\s*:\s*|\s+|(?=\p{sc=Han}))/giu;

/** A marker in a line: where it begins, and what stands behind it up to the next token. */
export type MarkedTail = {
  readonly from: number;
  readonly to: number;
  readonly marker: string;
  readonly rest: string;
};

/** Every marker from a place on behind which a date may stand, with what does. */
export function markedTails(text: string, from: number): readonly MarkedTail[] {
  return [...text.matchAll(marker)]
    .filter((found) => found.index >= from && !runsOn(text, found.index + found[0].length))
    .map((found) => {
      const start = found.index + found[0].length;
      const to = endOfStretch(text, start);
      return {
        from: found.index,
        to,
        marker: (found[1] ?? '').toLowerCase(),
        rest: text.slice(start, to),
      };
    });
}

/**
 * The date behind the earliest marker after which the whole rest, up to the next token, is one date: "deck by
 * thu at 5" is Thursday at five, "talk at noon event by fri" is Friday.
 */
export function markedDate(
  text: string,
  from: number,
  context: CaptureContext,
): DateFound | undefined {
  for (const tail of markedTails(text, from)) {
    const said = readTail(tail, context);
    if (said !== undefined) {
      const counted = countedDate(text, { from, tail }, context);
      if (counted !== undefined) return counted;
      return { said, stretch: { from: tail.from, to: tail.to }, how: 'marked' };
    }
  }
  return undefined;
}

/** Words that count from the date behind "on" or "before": "a week on Friday", "2 days before Christmas". */
const counting =
  /(?<!\b(?:for|of|per)\s)(?<=^|\s)(?:(?:a|an|the|one|two|three|four|five|six|\d{1,2})\s+)?(?:(?:working|business)\s+)?(?:days?|weeks?|fortnights?|months?|(?:last\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s+$/iu;

function countedDate(
  text: string,
  { from, tail }: { readonly from: number; readonly tail: MarkedTail },
  context: CaptureContext,
): DateFound | undefined {
  if (tail.marker !== 'on' && tail.marker !== 'before') return undefined;
  const words = counting.exec(text.slice(from, tail.from));
  if (words === null) return undefined;
  const start = from + words.index;
  const said = readWhole(text.slice(start, tail.to), context);
  return said && { said, stretch: { from: start, to: tail.to }, how: 'marked' };
}

/**
 * The reader of dates is told the marker too ("by 3" is an hour, "before Christmas" another day than Christmas). What
 * is said back is what stands behind the marker, except behind "before", where the marker is part of the meaning.
 */
function readTail(
  { marker: word, rest }: MarkedTail,
  context: CaptureContext,
): DateSaid | undefined {
  if (rest === '' || isOfTheTitle(word, rest)) return undefined;
  const reading = /later|or before/u.test(word) ? 'by' : word.replace(/^due /u, '');
  const said = readWhole(`${reading} ${rest}`, context) ?? readWhole(rest, context);
  if (said?.kind !== 'date' || reading === 'before') return said;
  return { kind: 'date', read: { ...said.read, text: rest } };
}

/** "brief on Q3", "article on Christmas", "drinks at Easter": about it, not due then. "on Friday", "at 5" are dates. */
function isOfTheTitle(word: string, rest: string): boolean {
  if (word === 'on') return !isStrongDate(rest);
  return word === 'at' && !isStrongDate(rest) && !/^(?:\d|lunch|end|close|start|once)/iu.test(rest);
}
