import type { Temporal } from '../calendar/temporal.ts';

/** A day, and the time of day where one was said, on the reader's own wall. */
export type LetterDate = {
  readonly day: Temporal.PlainDate;
  readonly time?: Temporal.PlainTime;
};
