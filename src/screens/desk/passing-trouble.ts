import { LedgerTrouble, type LedgerTroubleKind } from '../../domain/ledger-trouble.ts';
import { describeTrouble } from '../../wording/sentences/describe-trouble.ts';
import type { Words } from '../../wording/words.ts';

/** What may be over in a moment, or when she has made room: the screen stays, and so does what she typed. */
const passing: readonly LedgerTroubleKind[] = ['locked', 'disk-full', 'read-only'];

/** Trouble that need not end the screen, in a line; anything else is thrown on. */
export function sayPassing(words: Words, fault: unknown): string {
  if (!(fault instanceof LedgerTrouble) || !passing.includes(fault.kind)) throw fault;
  const { said, tryThis } = describeTrouble(words, fault);
  return [said, ...(tryThis === undefined ? [] : [tryThis])].join(' ').replaceAll('\n', ' ');
}
