import type { Conflict, ConflictSide } from '../../src/domain/entries/conflict.ts';
import type { Changes } from '../../src/domain/entries/entry.ts';
import { actId, entryId } from '../../src/domain/entries/ids.ts';

/** One side of a conflict: what it sets, written on Monday at four by me. */
export function makeSide(
  id: string,
  changes: Changes,
  rest: Partial<ConflictSide> = {},
): ConflictSide {
  return {
    entry: entryId(id),
    act: actId(`act-of-${id}`),
    at: '2026-11-23T16:00:00',
    actor: 'me',
    changes,
    ...rest,
  };
}

/** Two dates for one promise, the earlier first: that is what holds. */
export function twoDates(earlier: string, later: string): Conflict {
  return {
    about: 'promised',
    sides: [
      makeSide('here', { promised: { day: earlier } }),
      makeSide('there', { promised: { day: later } }, { at: '2026-11-23T17:10:00' }),
    ],
  };
}
