import type { Commitment } from '../../domain/commitment/commitment.ts';
import {
  circleOfClient,
  circleOfPerson,
  type ClientCircle,
} from '../../domain/letters/client-circle.ts';
import type { Person } from '../../domain/people/people.ts';
import type { LetterKind } from '../../domain/problem.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import type { LedgerReads } from '../world.ts';

/** Whom a letter about one commitment goes to, and who else is of their house. */
export type Readership = { readonly circle: ClientCircle; readonly readers: readonly Person[] };

/** Whom it is with. What is with a firm as a whole is answered to the first of its people. */
export function readershipOf(
  ledger: Pick<LedgerReads, 'person' | 'organisation' | 'people'>,
  commitment: Commitment,
  letter: LetterKind,
): Result<Readership> {
  const who = commitment.who.flatMap((id) => ledger.person(id) ?? []);
  const [first] = who;
  const firm = commitment.organisation && ledger.organisation(commitment.organisation);
  if (firm) {
    const circle = circleOfClient(firm, ledger.people());
    const ofFirm = who.filter(({ organisation }) => organisation === firm.id);
    const readers = ofFirm.length > 0 ? ofFirm : circle.people.slice(0, 1);
    if (readers.length > 0) return ok({ circle, readers });
    return refuse({ kind: 'client-without-person', organisation: firm });
  }
  if (first === undefined) return refuse({ kind: 'letter-not-for', commitment, letter });
  return ok({ circle: { ...circleOfPerson(first), people: who }, readers: who });
}
