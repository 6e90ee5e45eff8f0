import { LedgerTrouble, type LedgerTroubleKind } from '../../domain/ledger-trouble.ts';
import { describeTrouble } from '../../wording/sentences/describe-trouble.ts';
import type { Words } from '../../wording/words.ts';
import { lineText } from '../parts/line-field-state.ts';
import type { Asking } from '../state/asking.ts';

/** What may be over in a moment, or when she has made room: the screen stays, and so does what she typed. */
const passing: readonly LedgerTroubleKind[] = [
  'locked',
  'disk-full',
  'disk-failed',
  'read-only',
  'no-access',
  'older-version',
];

/**
 * Trouble that need not end the screen: what is wrong, and below it what to do. While there are words in an open
 * line no trouble with the ledger ends it: she may still copy them. Anything else is thrown on.
 */
export function sayPassing(words: Words, fault: unknown, asking: Asking | undefined): string {
  if (!(fault instanceof LedgerTrouble)) throw fault;
  if (!passing.includes(fault.kind) && !hasWords(asking)) throw fault;
  const { said, tryThis } = describeTrouble(words, fault);
  return [said, ...(tryThis === undefined ? [] : [tryThis])]
    .map((each) => each.replaceAll('\n', ' '))
    .join('\n');
}

function hasWords(asking: Asking | undefined): boolean {
  return asking?.kind === 'line' && lineText(asking.field).trim() !== '';
}
