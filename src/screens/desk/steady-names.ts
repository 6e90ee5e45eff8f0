import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import type { Names } from '../../wording/names.ts';

/**
 * Names as the ledger tells them. What is drawn must not fail with the ledger: while that cannot be read, names
 * stay as they were told last.
 */
export function steadyNames(names: Names): Names {
  return { person: remembering(names.person), organisation: remembering(names.organisation) };
}

function remembering<Id, Known>(tell: (id: Id) => Known | undefined) {
  const told = new Map<Id, Known | undefined>();
  return (id: Id): Known | undefined => {
    try {
      const known = tell(id);
      told.set(id, known);
      return known;
    } catch (fault) {
      if (!(fault instanceof LedgerTrouble)) throw fault;
      return told.get(id);
    }
  };
}
