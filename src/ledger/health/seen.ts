import type { Finding } from '../../domain/health/finding.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';

/** What a look found; a trouble on the way is what it found. */
export async function seen(
  look: () => readonly Finding[] | Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await look();
  } catch (failure) {
    if (!(failure instanceof LedgerTrouble)) throw failure;
    return [{ kind: 'trouble', trouble: failure.kind, path: failure.path }];
  }
}
