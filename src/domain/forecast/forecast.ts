import type { Temporal } from '../calendar/temporal.ts';
import type { Commitment, CommitmentId, WorkingMinutes } from '../commitment/commitment.ts';
import type { PersonId } from '../people/people.ts';

/** `blocked`: waits on something that is not in and not due in time. */
export type ForecastState = 'ok' | 'tight' | 'unlikely' | 'blocked';

/** A moment people say aloud (noon, or the end of a working day), with its chance, 0 to 1. */
export type SayDate = {
  readonly at: Temporal.PlainDateTime;
  readonly chance: number;
  /** Before the date asked about: there is more work than time, and this is best done first. */
  readonly isEarlier?: true;
  /** Private: what to aim for if this date is said, when the asked one is out of reach. */
  readonly target?: Temporal.PlainDateTime;
};

/** Why the chance is what it is, in facts; the sentences are in `wording`. */
export type Reason =
  | {
      readonly kind: 'before-it';
      readonly items: readonly {
        readonly id: CommitmentId;
        readonly handle: string;
        readonly what: string;
        readonly need: WorkingMinutes;
      }[];
    }
  | {
      readonly kind: 'waits-on';
      readonly id: CommitmentId;
      readonly wait: Commitment;
      readonly handle: string;
      readonly what: string;
      readonly due?: Temporal.PlainDateTime;
    }
  | {
      /**
       * Her own record over `count` finished promises of this noun (or of all), as a median ratio: `work` is
       * hours taken against hours thought, `dates` the time until delivery against the time forecast.
       */
      readonly kind: 'record';
      readonly measure: 'work' | 'dates';
      readonly noun?: string;
      readonly ratio: number;
      readonly count: number;
    }
  | {
      /** Working days missing between now and the promised moment because of holidays. */
      readonly kind: 'days-off';
      readonly days: number;
      readonly name: string;
    };

/** The answer to "if I say this date, shall I keep it?". All times on the home wall clock. */
export type Forecast = {
  readonly state: ForecastState;
  /** 0 to 1, as drawn; what is said is the rounded tenth. Absent when no date was asked about. */
  readonly chance?: number;
  /** Likely finish: half the draws are done by then. */
  readonly finish: Temporal.PlainDateTime;
  /** Working minutes from the median finish to the promised moment; negative when it is short. */
  readonly spare?: WorkingMinutes;
  /** The earliest sayable moment with chance at the threshold; absent when none lies within a year. */
  readonly say?: SayDate;
  /** Private: what to aim for. Absent when no date was asked about. */
  readonly target?: Temporal.PlainDateTime;
  /**
   * Median finish as the work alone would have it (not stretched by her record of dates), in working minutes
   * from now: stored when promised, fed to the elapsed pile when delivered.
   */
  readonly finishMinutes: WorkingMinutes;
  /** The latest moment to begin so that the date still holds in 8 of 10 cases; the present when that is past. */
  readonly latestStart?: Temporal.PlainDateTime;
  readonly because: readonly Reason[];
};

/** The chances from which a date is called `ok` and `tight`, 0 to 1 (settings `buffer.ok`, `buffer.tight`). */
export type BufferThresholds = { readonly ok: number; readonly tight: number };

/** A finished promise, as the piles learn from it. Oldest first when listed. */
export type FinishedPromise = {
  readonly id: CommitmentId;
  /** Who on our side did the work, when it was not me. */
  readonly owner?: PersonId;
  /** The noun of the promise ("deck", "报价单"). */
  readonly noun?: string;
  readonly need?: WorkingMinutes;
  readonly took?: WorkingMinutes;
  /** Unstretched median finish at promising, and what elapsed until delivery, in working minutes. */
  readonly forecastMinutes?: WorkingMinutes;
  readonly elapsedMinutes?: WorkingMinutes;
  /** Delivered on the promised day itself: says only "at most this long". */
  readonly isCensored: boolean;
};

/** The tenth in which a chance is spoken and judged: 0.62 is "about 6 in 10". */
export function spokenTenth(chance: number): number {
  return Math.round(chance * 10);
}

/** What a chance is called; judged on the spoken tenth, so that words and number never disagree. */
export function stateOfChance(
  chance: number,
  buffer: BufferThresholds,
): Exclude<ForecastState, 'blocked'> {
  const spoken = spokenTenth(chance) / 10;
  if (spoken >= buffer.ok - tiny) return 'ok';
  return spoken >= buffer.tight - tiny ? 'tight' : 'unlikely';
}

const tiny = 1e-9;
