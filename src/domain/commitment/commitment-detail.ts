import type { Now } from '../calendar/now.ts';
import type { Temporal } from '../calendar/temporal.ts';
import type { Forecast } from '../forecast/forecast.ts';
import type { Commitment } from './commitment.ts';
import type { Note } from './note.ts';
import type { ShownConflict } from './shown-conflict.ts';
import type { StoryEvent } from './story.ts';

/** One commitment with everything that is known about it. */
export type CommitmentDetail = {
  readonly now: Now;
  readonly commitment: Commitment;
  /** When its date runs out, on the home wall clock; absent without a date. */
  readonly deadline?: Temporal.PlainDateTime;
  readonly forecast?: Forecast;
  /** Open waits it cannot go on without. */
  readonly waitsOn: readonly Commitment[];
  /** Open promises that cannot go on without it. */
  readonly holdsUp: readonly Commitment[];
  readonly notes: readonly Note[];
  /** What machines said apart and nobody has decided. */
  readonly conflicts: readonly ShownConflict[];
  readonly events: readonly StoryEvent[];
};
