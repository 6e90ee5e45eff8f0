import type { Captured } from '../../capture/capture-line.ts';
import { draftOfCapture } from '../../capture/draft-of-capture.ts';
import type { Direction } from '../../domain/commitment/commitment.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { CommitmentDraft } from '../../domain/decisions/promise.ts';
import { ok, type Result } from '../../domain/result.ts';
import { readCaptureFlags } from './capture-flags.ts';
import { sideOf, textFlag } from './flag-values.ts';
import type { Face } from '../face.ts';
import { findLinked } from './find-item.ts';
import { readCapture, type SettledCapture } from './read-capture.ts';
import type { VerbLine } from '../flag-table.ts';

/** With which verb a line was typed, and which unread line it mends. */
export type Capturing = {
  readonly verb: 'add' | 'wait';
  readonly direction: Direction;
  readonly mends?: UnreadLine;
};

export type ReadDraft = { readonly draft: CommitmentDraft; readonly captured: SettledCapture };

/** A typed line and its flags as the draft of a promise or a wait. */
export async function readDraft(
  face: Face,
  line: VerbLine,
  capturing: Capturing,
): Promise<Result<ReadDraft>> {
  const flags = readCaptureFlags(face, line.flags);
  if (!flags.ok) return flags;
  const by = textFlag(line.flags, 'by');
  const side = sideOf(line.flags);
  const captured = await readCapture(face, {
    words: line.words,
    missingDate: 'ask',
    ...(by === undefined ? {} : { by }),
    ...(side === undefined ? {} : { side }),
  });
  if (!captured.ok) return captured;
  const draft = draftOfCapture(withLinkFlags(captured.value, line.flags), {
    direction: capturing.direction,
    findLinked: (text) => findLinked(face, text),
    ...(captured.value.date === undefined ? {} : { reading: captured.value.date.reading }),
  });
  if (!draft.ok) return draft;
  const mends = capturing.mends === undefined ? {} : { mends: capturing.mends };
  return ok({ draft: { ...draft.value, ...flags.value, ...mends }, captured: captured.value });
}

/** `--for 7k` says the same as `for:7k`. */
export function withLinkFlags<Line extends Captured>(
  captured: Line,
  flags: VerbLine['flags'],
): Line {
  const serves = textFlag(flags, 'for');
  const after = textFlag(flags, 'after');
  return {
    ...captured,
    for: serves === undefined ? captured.for : [...captured.for, serves],
    after: after === undefined ? captured.after : [...captured.after, after],
  };
}
