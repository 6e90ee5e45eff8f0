import type { CommitmentId } from '../../domain/commitment/commitment.ts';
import type { LetterWarning } from '../../domain/letters/letter-warning.ts';
import type { LedgerReads } from '../world.ts';

/** What of a letter two machines said different things of: it is to be decided before it is written to anybody. */
export function undecidedWarnings(
  ledger: Pick<LedgerReads, 'unclearCommitments'>,
  inLetter: readonly CommitmentId[],
): readonly LetterWarning[] {
  return ledger
    .unclearCommitments()
    .filter(({ id, conflicts = [] }) => inLetter.includes(id) && conflicts.some(isTold))
    .map(({ handle, what }) => ({ kind: 'undecided', handle, what }));
}

/** A letter tells what, whom for, by when, and whether it is done. */
function isTold({ about }: { readonly about: string }): boolean {
  return toldMatters.has(about);
}

const toldMatters = new Set(['promised', 'standing', 'what', 'who', 'theyGet']);
