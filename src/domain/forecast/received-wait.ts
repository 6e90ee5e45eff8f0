import type { WorkingMinutes } from '../commitment/commitment.ts';

/** Something they owed that came in: working minutes from asking until it was due and until it was there. */
export type ReceivedWait = {
  readonly agreed: WorkingMinutes;
  readonly elapsed: WorkingMinutes;
};
