import type { DateReading } from '../../domain/commitment/reading.ts';
import type { CaptureContext } from '../capture-context.ts';
import { isKnownAt } from '../names/name-at.ts';
import { isChinese } from '../text/plain-form.ts';
import type { Stretch } from '../text/stretch.ts';
import { takenMask } from '../text/typed-line.ts';
import type { TypedLine } from '../text/typed-line.ts';
import { chineseDateAtEnd, dateInFront } from './chinese-date.ts';
import { dateAtEnd } from './date-at-end.ts';
import type { DateFound, DateSaid } from './date-found.ts';
import { markedDate, markedTails } from './marked-date.ts';

/** Where one line is two: what stands before and behind the seam, and the dates of both. */
export type SeveralLines = {
  readonly pieces: readonly [string, string];
  readonly dates: readonly DateSaid[];
};

type Seam = Stretch & { readonly kind: 'mark' | 'and' | 'space' };

const seams =
  /(?<mark>\s*[,;。]\s*(?:and\s+|then\s+)?|\s+[/|]\s+|\s+-+\s+|\.\s+)|(?<and>\s+(?:and|then|plus|&)\s+|\s*(?:还有|還有|另外|然后|然後)\s*)|(?<space>\s+)/giu;

/** Two promises that one breath holds are not longer; a page that was pasted is no such line. */
const longestOfSeveral = 600;

/**
 * Two promises in one line: "deck by fri, tom report by mon", 报价单周五 老李合同周一. A date ends the words before a seam and
 * the words behind it have a date of their own, or begin with somebody known. `date`: what was found as the date of
 * the whole; a seam inside it ("by fri, noon") is none.
 */
export function severalLines(
  line: TypedLine,
  from: number,
  { date, context }: { readonly date: Stretch | undefined; readonly context: CaptureContext },
): SeveralLines | undefined {
  if (line.open.length > longestOfSeveral) return undefined;
  for (const seam of seamsIn(line, from)) {
    if (date !== undefined && date.from < seam.from && seam.to < date.to) continue;
    const dates = datesAround(line.open, { from, seam }, context);
    if (dates === undefined) continue;
    const { typed } = line;
    return { pieces: [typed.slice(0, seam.from).trim(), typed.slice(seam.to).trim()], dates };
  }
  return undefined;
}

function seamsIn({ typed, open }: TypedLine, from: number): readonly Seam[] {
  return [...open.matchAll(seams)].flatMap((found): readonly Seam[] => {
    const [whole] = found;
    const stretch = { from: found.index, to: found.index + whole.length };
    if (found.index <= from || stretch.to >= open.length) return [];
    if (found.groups?.['mark'] !== undefined) return [{ ...stretch, kind: 'mark' }];
    const isNewLine = /[\n\r]/u.test(typed.slice(stretch.from, stretch.to));
    if (isNewLine) return [{ ...stretch, kind: 'mark' }];
    return [{ ...stretch, kind: found.groups?.['and'] === undefined ? 'space' : 'and' }];
  });
}

function datesAround(
  text: string,
  { from, seam }: { readonly from: number; readonly seam: Seam },
  context: CaptureContext,
): readonly DateSaid[] | undefined {
  // An @name was taken out of the line; so was "need 2h", and that has no date behind it.
  const isTaken = text.charAt(seam.to) === takenMask;
  const isSomebody = startsWithName(text, seam.to, context);
  if (seam.kind === 'space' && !isSomebody && !isTaken) return undefined;
  const before = dateBefore(text.slice(0, seam.from), { from, kind: seam.kind }, context);
  if (before === undefined || text.slice(from, before.stretch.from).trim() === '') return undefined;
  const behind = dateBehind(text, seam.to, context);
  if (behind === undefined) return isSomebody && seam.kind !== 'space' ? [before.said] : undefined;
  return [before.said, behind.said];
}

/** Behind "and" or a bare space only a date with its marker, or one in Chinese, parts the line. */
function dateBefore(
  head: string,
  { from, kind }: { readonly from: number; readonly kind: Seam['kind'] },
  context: CaptureContext,
): DateFound | undefined {
  const marked = hasDueMarker(head, from) ? markedDate(head, from, context) : undefined;
  const chinese = isChinese(head) ? chineseDateAtEnd(head, from, context) : undefined;
  const found = marked ?? chinese ?? (kind === 'mark' ? dateAtEnd(head, from, context) : undefined);
  if (found?.said.kind !== 'date') return undefined;
  const place = found.stretch.from;
  const isOfTheTitle =
    /^(?:on|at)\s/iu.test(head.slice(place)) || /\s(?:on|at)\s*$/iu.test(head.slice(0, place));
  return isOfTheTitle ? undefined : found;
}

/** "launch on 3 dec, deck by fri": on and at tell of the thing, by and due of the promise. */
function hasDueMarker(head: string, from: number): boolean {
  return markedTails(head, from).some(({ marker }) => !/^(?:on|at)$/u.test(marker));
}

function dateBehind(text: string, from: number, context: CaptureContext): DateFound | undefined {
  const chinese = isChinese(text.slice(from))
    ? (chineseDateAtEnd(text, from, context) ?? dateInFront(text, from, context))
    : undefined;
  const found = markedDate(text, from, context) ?? chinese ?? dateAtEnd(text, from, context);
  return found?.said.kind === 'date' ? found : undefined;
}

function startsWithName(text: string, from: number, context: CaptureContext): boolean {
  const place =
    from +
    (/^(?:给|給|发给|發給|答应|答應|to\s+|for\s+|@)/iu.exec(text.slice(from))?.[0].length ?? 0);
  return isKnownAt(text, place, context);
}

/** What the dates of both were read as. */
export function readingsOfDates(dates: readonly DateSaid[]): readonly DateReading[] {
  return dates.flatMap((said) => {
    if (said.kind === 'without-date') return [];
    if (said.read.kind === 'read') return [said.read.reading];
    return said.read.kind === 'ambiguous' ? said.read.readings : [];
  });
}
