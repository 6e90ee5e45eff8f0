import { LedgerTrouble } from '../domain/ledger-trouble.ts';
import type { StartTrouble } from '../domain/start-trouble.ts';
import type { Said } from './catalogue/problem-words.ts';
import { cleanForTerminal } from './clean-text.ts';
import type { Words } from './words.ts';

/** What is said when the machine fails kept: which file, what was left alone, what to do. */
export function describeTrouble(words: Words, trouble: LedgerTrouble | StartTrouble): Said {
  if (trouble instanceof LedgerTrouble)
    return words.trouble.ledger[trouble.kind](cleanForTerminal(trouble.path));
  return words.trouble.start[trouble.kind](cleanForTerminal(trouble.value));
}
