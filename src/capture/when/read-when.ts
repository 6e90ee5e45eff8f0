import type { DateRead } from '../../domain/commitment/reading.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Result } from '../../domain/result.ts';
import { ok, refuse } from '../../domain/result.ts';
import type { CaptureContext } from '../capture-context.ts';
import type { DateAttempt } from './attempt-at-end.ts';
import { dateBeside } from './date-beside.ts';
import { attemptAround, attemptAt, dateAttempt } from './date-attempt.ts';
import type { DateFound } from './date-found.ts';
import { endOfStretch } from './date-found.ts';
import { dateInTheMiddle, halfReadDate } from './date-in-the-middle.ts';
import { datesFound, datesMeant } from './dates-in-line.ts';
import type { DatePlaces } from './dates-in-line.ts';
import { readingsOfDates, severalLines } from './several-lines.ts';
import type { SeveralLines } from './several-lines.ts';
import { matchName } from '../names/known-names.ts';
import type { Stretch } from '../text/stretch.ts';
import type { TypedLine } from '../text/typed-line.ts';
import { skipSpace } from '../text/typed-line.ts';

/** How a date came into a line: behind a marker, by its place alone (and so said back), or by `--by`. */
type HowDated = 'marked' | 'unmarked' | 'flag';

/** When, as a line says it. `date` may still be unclear or past: the caller asks, or refuses. */
export type When =
  | {
      readonly kind: 'date';
      readonly read: DateRead & { kind: 'read' | 'ambiguous' | 'past' };
      readonly how: HowDated;
    }
  /** Nothing was said, or words that say there is no date yet (尽快, ASAP). */
  | { readonly kind: 'without-date'; readonly text?: string };

export type WhenFound = { readonly when: When; readonly stretch?: Stretch };

/** The date a line says, and where; no date is an answer, an attempt at one that does not read is not. */
export function readWhen(
  line: TypedLine,
  places: DatePlaces & { readonly inFront?: DateFound },
  context: CaptureContext,
): Result<WhenFound> {
  if (context.by !== undefined) return whenFromFlag(context.by, context);
  const whole = wholeWithoutDate(line.open, places.behindWho, context);
  if (whole !== undefined) return ok(whole);
  return oneOf(
    line,
    { from: places.behindWho, found: datesFound(line.open, places, context) },
    context,
  );
}

/** The one date among those found; two are asked about. */
function oneOf(
  line: TypedLine,
  { from, found }: { readonly from: number; readonly found: readonly DateFound[] },
  context: CaptureContext,
): Result<WhenFound> {
  const [first, second] = datesMeant(found);
  const beside = first && dateBeside(line.open, { from, found: first }, context);
  const best = beside?.whole ?? first ?? found[0];
  const several = severalLines(line, from, { date: best?.stretch, context });
  if (several !== undefined) return refuse(severalInLine(several));
  if (first && second) return refuseTwo(line, first, second);
  if (best === undefined) return whenNotFound(line.open, from, context);
  const attempt =
    best.how === 'unmarked' ? attemptAround(line.open, from, best.stretch) : undefined;
  if (attempt !== undefined) return refuseAttempt(attempt, context);
  return first && beside && !beside.whole
    ? refuseTwo(line, beside.before, first)
    : ok(asWhen(best));
}

function severalInLine({ pieces, dates }: SeveralLines): Problem {
  return { kind: 'several-in-line', pieces, readings: readingsOfDates(dates) };
}

/** What is suggested must itself read as a date. */
function refuseAttempt({ text, suggestion }: DateAttempt, context: CaptureContext): Result<never> {
  const isDate = suggestion !== undefined && context.readPhrase(suggestion).kind !== 'none';
  return refuse({ kind: 'date-not-read', text, ...(isDate ? { suggestion } : {}) });
}

/** No date where one may stand: none was said, or one was and cannot be taken. */
function whenNotFound(text: string, from: number, context: CaptureContext): Result<WhenFound> {
  const astray = dateInTheMiddle(text, from, context);
  if (astray?.kind === 'date') {
    return refuse({
      kind: 'date-unclear',
      text: astray.read.text,
      readings: readingsOfDates([astray]),
    });
  }
  const attempt = dateAttempt(text, from, (word) => matchName(context.names, word).length > 0);
  if (attempt !== undefined) return refuseAttempt(attempt, context);
  const half = halfReadDate(text, from, context);
  if (half !== undefined) return refuse({ kind: 'date-not-read', text: half });
  return ok({ when: { kind: 'without-date' } });
}

/** `--by DATE`: the whole of it is the date. */
function whenFromFlag(text: string, context: CaptureContext): Result<WhenFound> {
  const read = context.readPhrase(text);
  if (read.kind !== 'none') return ok({ when: { kind: 'date', read, how: 'flag' } });
  if (context.isWithoutDate(text)) return ok({ when: { kind: 'without-date', text } });
  return refuseAttempt(attemptAt(text), context);
}

/** "I'll get back to you", 回头给你: all the words say is that there is no date. They are the promise, too. */
function wholeWithoutDate(
  text: string,
  from: number,
  context: CaptureContext,
): WhenFound | undefined {
  const start = skipSpace(text, from);
  const stretch = { from: start, to: endOfStretch(text, start) };
  const words = text.slice(stretch.from, stretch.to);
  if (words === '' || !context.isWithoutDate(words)) return undefined;
  return { when: { kind: 'without-date', text: words }, stretch };
}

/** Two deadlines in one line: nobody but she can say which was promised. */
function refuseTwo(line: TypedLine, one: DateFound, other: DateFound): Result<WhenFound> {
  const both = [one, other];
  const text = both
    .map(({ stretch }) => line.typed.slice(stretch.from, stretch.to).trim())
    .join(' / ');
  return refuse({
    kind: 'date-unclear',
    text,
    readings: readingsOfDates(both.map(({ said }) => said)),
  });
}

function asWhen({ said, stretch, how }: DateFound): WhenFound {
  if (said.kind === 'without-date') return { when: said, stretch };
  if (said.read.kind === 'none') return { when: { kind: 'without-date' } };
  return { when: { kind: 'date', read: said.read, how }, stretch };
}
