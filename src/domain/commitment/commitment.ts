import type { Temporal } from '../calendar/temporal.ts';
import type { Conflict } from '../entries/conflict.ts';
import type { OrganisationId, PersonId } from '../people/people.ts';
import type { Due } from './due.ts';

declare const commitmentBrand: unique symbol;
export type CommitmentId = string & { readonly [commitmentBrand]: true };

/** Working minutes; a day of work is 480. */
export type WorkingMinutes = number;

export type Gap = 'under' | 'as' | 'over';

/** `mine`: a promise, I owe. `theirs`: a wait, they owe me. */
export type Direction = 'mine' | 'theirs';

/**
 * What kind of obligation it is. The clocks (reply, report, confirmation) and meetings are commitments
 * too; there is no second mechanism.
 */
export type CommitmentKind = 'work' | 'meeting' | 'reply' | 'report' | 'confirmation';

/**
 * Where a complaint stands on its way round: acknowledge it, put it right, come back and ask whether it is
 * right now. Each step is a commitment; ending one begins the next.
 */
export type ComplaintStep = 'acknowledge' | 'fix' | 'come-back';

/** What a meeting has beside its time; all of it may stand in its agenda and its report. */
export type MeetingDetails = {
  readonly place?: string;
  /** Who was there, as it was written down. */
  readonly present?: string;
  /** Who is to read the report beside them. */
  readonly copy?: string;
};

/** When the other side was told of a change, and how. */
export type Told = { readonly at: Temporal.PlainDateTime; readonly via?: string };

/** Where it stands; the states exclude each other. */
export type Standing =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'delivered';
      readonly at: Temporal.PlainDateTime;
      readonly gap?: Gap;
      /** Working minutes it took, when she said so. */
      readonly took?: WorkingMinutes;
    }
  | {
      readonly kind: 'dropped';
      readonly at: Temporal.PlainDateTime;
      readonly why?: string;
      readonly isWhyPrivate: boolean;
    };

/** Something owed with a clock on it. */
export type Commitment = {
  readonly id: CommitmentId;
  readonly handle: string;
  readonly direction: Direction;
  readonly kind: CommitmentKind;
  /** Whom it is owed to (mine), or who owes it (theirs). Empty: a promise to oneself. */
  readonly who: readonly PersonId[];
  readonly organisation?: OrganisationId;
  readonly what: string;
  /** What exactly they get: "12 slides, PDF, 3 colour routes". */
  readonly theyGet?: string;
  /** The date the other side heard. */
  readonly promised: Due;
  /** The date they were first promised, when it has moved since. */
  readonly firstPromised?: Due;
  /** The last move, with what they may read about it and whether they know. */
  readonly moved?: {
    readonly at: Temporal.PlainDateTime;
    readonly from: Due;
    readonly why?: string;
    /** True when the old moment had already passed: late, then moved. */
    readonly wasLate: boolean;
  };
  /** The last time they were told of the date as it stands, or of its being late. */
  readonly told?: Told;
  /** The last time the date left the house in a letter's draft: from then on it is moved, not corrected. */
  readonly mailed?: Temporal.PlainDateTime;
  /** Private: my own date to aim for. */
  readonly target?: Due;
  /** True when she said the target herself: it is then never worked out anew. */
  readonly isTargetSaid?: boolean;
  /** Private: working time the work takes. */
  readonly need?: WorkingMinutes;
  /** True when `need` was not said but taken from her own past or the half-day default. */
  readonly isNeedAssumed: boolean;
  /** Private: what to do when it goes wrong. */
  readonly planB?: string;
  readonly via?: string;
  /** When it was said. */
  readonly said: Temporal.PlainDateTime;
  /** Who on our side does the work, when it is not me. */
  readonly owner?: PersonId;
  /** What this wait serves. */
  readonly serves: readonly CommitmentId[];
  /** What this promise must wait for. */
  readonly after: readonly CommitmentId[];
  /** What it came out of: a meeting (its next steps, its report), a report (its confirmation), a complaint. */
  readonly about?: CommitmentId;
  /** Under which heading of the meeting it was said. */
  readonly topic?: string;
  readonly meeting?: MeetingDetails;
  readonly complaintStep?: ComplaintStep;
  readonly job?: string;
  readonly isShareable: boolean;
  /** The chance that was said when it was promised or last moved, 0 to 1. */
  readonly chanceSaid?: number;
  /** The forecast median finish when it was promised, in working minutes from then: what the elapsed pile learns from. A move leaves it: how late the work ran is to be learnt. */
  readonly forecastMinutes?: WorkingMinutes;
  readonly standing: Standing;
  /** What two machines said of it apart, and nobody has decided. Absent: nothing. */
  readonly conflicts?: readonly Conflict[];
};
