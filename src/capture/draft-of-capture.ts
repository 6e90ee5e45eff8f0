import { noDue, type Due } from '../domain/commitment/due.ts';
import type { CommitmentId, Direction } from '../domain/commitment/commitment.ts';
import type { DateReading } from '../domain/commitment/reading.ts';
import type { CommitmentDraft } from '../domain/decisions/promise.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Captured } from './capture-line.ts';

/** Finds the commitment a `for:` or `after:` means: a handle, or words. */
type FindLinked = (text: string) => Result<CommitmentId>;

/** What a line says beyond itself: its settled date, and how its links are found. */
export type DraftParts = {
  readonly direction: Direction;
  readonly reading?: DateReading;
  readonly findLinked: FindLinked;
};

/** A line understood, as the draft of a promise or a wait. Need stays open when it was not said. */
export function draftOfCapture(captured: Captured, parts: DraftParts): Result<CommitmentDraft> {
  const serves = findAll(captured.for, parts.findLinked);
  if (!serves.ok) return serves;
  const after = findAll(captured.after, parts.findLinked);
  if (!after.ok) return after;
  const due: Due = parts.reading?.due ?? noDue;
  return ok({
    direction: parts.direction,
    kind: 'work',
    who: captured.who,
    what: captured.what,
    due,
    serves: serves.value,
    after: after.value,
    isNeedAssumed: false,
    isShareable: false,
    ...(captured.need === undefined ? {} : { need: captured.need }),
    ...(captured.job === undefined ? {} : { job: captured.job }),
  });
}

function findAll(texts: readonly string[], find: FindLinked): Result<readonly CommitmentId[]> {
  const found: CommitmentId[] = [];
  for (const text of texts) {
    const one = find(text);
    if (!one.ok) return one;
    found.push(one.value);
  }
  return ok(found);
}
