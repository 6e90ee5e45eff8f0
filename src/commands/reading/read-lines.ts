import type { KnownSoFar, ReadLine } from '../../actions/add-commitments.ts';
import { captureLine, type Captured } from '../../capture/capture-line.ts';
import { draftOfCapture } from '../../capture/draft-of-capture.ts';
import { growingNames, type KnownNames } from '../../capture/names/known-names.ts';
import type { DateReading } from '../../domain/commitment/reading.ts';
import type { CommitmentDraft } from '../../domain/decisions/promise.ts';
import type { Problem } from '../../domain/problem.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import type { Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';
import { findLinked } from './find-item.ts';
import { textFlag } from './flag-values.ts';
import { unreadReason } from './keep-line.ts';
import { withLinkFlags, type Capturing } from './read-draft.ts';
import { captureContext } from './reading.ts';

/** A line with its number as an editor shows it. */
export type NumberedLine = { readonly text: string; readonly number: number };

/** The lines of a pipe with something on them. */
export async function readLines(face: Face): Promise<readonly NumberedLine[]> {
  const lines: NumberedLine[] = [];
  let number = 0;
  for await (const line of face.outside.readInput()) {
    number += 1;
    if (line.trim() !== '') lines.push({ text: line.trim(), number });
  }
  return lines;
}

/** What a line came to, and what is wrong with one that is kept unread. */
type OneLine = { readonly read: ReadLine; readonly problem?: Problem };

/** With which verb and which flags lines are read; `parts` is what the flags give to every draft. */
export type LineWish = {
  readonly capturing: Capturing;
  readonly parts: Partial<CommitmentDraft>;
  readonly flags: VerbLine['flags'];
};

/** A reader of one line after the other; each knows whoever the lines before it have made. */
export function lineReader(
  face: Face,
  wish: LineWish,
): (line: string, known: KnownSoFar) => OneLine {
  const { side } = wish.parts;
  const by = textFlag(wish.flags, 'by');
  const context = {
    ...captureContext(face),
    ...(side === undefined ? {} : { newSide: side }),
    ...(by === undefined ? {} : { by }),
  };
  const names = namesSoFar();
  return (line, known) => {
    const captured = captureLine([line], { ...context, names: names(known) });
    const drafted = draftOne(face, captured, wish);
    if (drafted.ok) return { read: { kind: 'draft', draft: { ...drafted.value, ...wish.parts } } };
    const { problem } = drafted;
    const reason = unreadReason(problem) ?? 'line';
    const { verb } = wish.capturing;
    return { read: { kind: 'unread', draft: { text: line, verb, reason } }, problem };
  };
}

/** Everybody known, and whoever the lines so far have made. */
function namesSoFar(): (known: KnownSoFar) => KnownNames {
  const growing = growingNames();
  return ({ people, organisations }) => {
    const { names, enter } = growing;
    enter(people.slice(names.people.length), organisations.slice(names.organisations.size));
    return names;
  };
}

function draftOne(
  face: Face,
  captured: Result<Captured>,
  { capturing, flags }: LineWish,
): Result<CommitmentDraft> {
  if (!captured.ok) return captured;
  const reading = plainReading(captured.value);
  if (!reading.ok) return reading;
  return draftOfCapture(withLinkFlags(captured.value, flags), {
    direction: capturing.direction,
    findLinked: (text) => findLinked(face, text),
    ...(reading.value === undefined ? {} : { reading: reading.value }),
  });
}

/** A pipe cannot be asked, nor can a form: two readings are a line not understood. */
export function plainReading({ when }: Captured): Result<DateReading | undefined> {
  if (when.kind === 'without-date') return ok(undefined);
  const { read } = when;
  switch (read.kind) {
    case 'read':
      return ok(read.reading);
    case 'past':
      return refuse({ kind: 'date-past', text: read.text, due: read.due });
    case 'ambiguous':
      return refuse({ kind: 'date-unclear', text: read.text, readings: read.readings });
  }
}
