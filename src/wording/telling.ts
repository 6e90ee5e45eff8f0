import type { Now } from '../domain/calendar/now.ts';
import type { WorkCalendar } from '../domain/calendar/work-calendar.ts';
import type { Commitment, CommitmentId } from '../domain/commitment/commitment.ts';
import {
  nameCommitment,
  type NameBook,
  type NamedCommitment,
} from '../domain/commitment/named-commitment.ts';
import type { Organisation, OrganisationId } from '../domain/people/people.ts';

/** What every sentence needs to know: the present, the calendar, and who is who. */
export type Telling = {
  readonly now: Now;
  readonly calendar: WorkCalendar;
  readonly nameOf: (commitment: Commitment) => NamedCommitment;
  readonly organisationOf: (id: OrganisationId) => Organisation | undefined;
  /** The handle of a commitment by its id, for "holds up 7k". */
  readonly handleOf: (id: CommitmentId) => string;
};

/** The part of a ledger that sentences look things up in. */
export type TellingBook = NameBook & {
  readonly commitment: (id: CommitmentId) => Commitment | undefined;
};

/** What sentences need to know, from the present, the calendar and a ledger. */
export function tellingFrom(
  present: { readonly now: Now; readonly calendar: WorkCalendar },
  book: TellingBook,
): Telling {
  return {
    ...present,
    nameOf: (commitment) => nameCommitment(book, commitment),
    organisationOf: book.organisation,
    handleOf: (id) => book.commitment(id)?.handle ?? '',
  };
}
