import type { Commitment } from '../commitment/commitment.ts';
import { isSameDue, type Due } from '../commitment/due.ts';
import type { Conflict, ConflictSide } from '../entries/conflict.ts';
import type { Changes, EntryId, Fact } from '../entries/entry.ts';
import { dueField } from '../entries/stored-field.ts';
import { ok, refuse, type Result } from '../result.ts';

/** What is in conflict about one thing of a commitment, if anything is. */
export function conflictAbout({ conflicts }: Commitment, about: string): Conflict | undefined {
  return conflicts?.find((conflict) => conflict.about === about);
}

type MayBeUndecided = { readonly conflicts?: readonly Conflict[] };

/** What is decided of something: to say again what is not changes nothing else, and decides it. */
export function decidedPartOf(entity: MayBeUndecided): object {
  const undecided = undecidedIn(entity);
  return Object.fromEntries(Object.entries(entity).filter(([field]) => !undecided.has(field)));
}

/** Every field that an undecided conflict is about, also what goes along with it. */
export function undecidedIn({ conflicts = [] }: MayBeUndecided): ReadonlySet<string> {
  return new Set(
    conflicts.flatMap(({ sides }) => sides.flatMap(({ changes }) => Object.keys(changes))),
  );
}

/** Decides for what one entry said: one entry more, which saw all of them. */
export function decideForSide(
  commitment: Commitment,
  { about, entry }: { readonly about: string; readonly entry: EntryId },
): Result<readonly Fact[]> {
  const side = conflictAbout(commitment, about)?.sides.find((each) => each.entry === entry);
  return side
    ? ok([settling(commitment, side)])
    : refuse({ kind: 'nothing-to-change', commitment });
}

/** The decision for the side that has this date; undefined when none has it. */
export function settledByDate(commitment: Commitment, due: Due): Fact | undefined {
  return settledBySaying(commitment, 'promised', ({ promised = null }) => {
    const said = dueField.read(promised);
    return said !== undefined && isSameDue(said, due);
  });
}

/** The decision for the side by which it is delivered, or dropped. */
export function settledByEnd(
  commitment: Commitment,
  end: 'delivered' | 'dropped',
): Fact | undefined {
  return settledBySaying(commitment, 'standing', (said) => (said[end] ?? null) !== null);
}

function settledBySaying(
  commitment: Commitment,
  about: string,
  isSaid: (changes: Changes) => boolean,
): Fact | undefined {
  const side = conflictAbout(commitment, about)?.sides.find(({ changes }) => isSaid(changes));
  return side && settling(commitment, side);
}

function settling({ id }: Commitment, { changes }: ConflictSide): Fact {
  return { verb: 'decided', entity: 'commitment', entityId: id, changes };
}
