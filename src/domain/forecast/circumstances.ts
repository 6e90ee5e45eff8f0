import type { Now } from '../calendar/now.ts';
import type { Temporal } from '../calendar/temporal.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type {
  Commitment,
  CommitmentId,
  CommitmentKind,
  WorkingMinutes,
} from '../commitment/commitment.ts';
import type { Due } from '../commitment/due.ts';
import type { OrganisationId, PersonId } from '../people/people.ts';
import type { BufferThresholds, FinishedPromise } from './forecast.ts';
import type { ReceivedWait } from './received-wait.ts';

/** All a forecast is worked out from. Same circumstances, same answer. */
export type Circumstances = {
  readonly now: Now;
  readonly calendar: WorkCalendar;
  readonly buffer: BufferThresholds;
  /** Everything open, promises and waits. */
  readonly open: readonly Commitment[];
  /** What was delivered before, oldest first. */
  readonly finished: readonly FinishedPromise[];
  /** What came in from somebody, from a client, or (undefined) from anybody before; oldest first. Asked only for what is waited on. */
  readonly receivedFrom: (owner: PersonId | OrganisationId | undefined) => readonly ReceivedWait[];
};

/** "If I say this date, shall I keep it?" Without a date: "what can I say?" */
export type PromiseQuestion = {
  /** Set when it is open already: it is then no load on itself. */
  readonly id?: CommitmentId;
  /** With the id: what its draws are seeded by, and what tells it from another of the same date. */
  readonly handle?: string;
  readonly said?: Temporal.PlainDateTime;
  readonly what: string;
  readonly kind?: CommitmentKind;
  readonly need?: WorkingMinutes;
  readonly due: Due;
  /** Who on our side does the work, when it is not me: judged by that person's record and load. */
  readonly owner?: PersonId;
  /** Waits it must come after, beside those that say they serve it. */
  readonly after?: readonly CommitmentId[];
};

/** The question an open promise asks about itself. */
export function questionAbout(promise: Commitment): PromiseQuestion {
  const { id, handle, said, what, kind, need, promised, owner, after } = promise;
  return {
    id,
    handle,
    said,
    what,
    kind,
    due: promised,
    after,
    ...(need === undefined ? {} : { need }),
    ...(owner === undefined ? {} : { owner }),
  };
}
