import type { Due } from './due.ts';

/**
 * By which rule a phrase was read, so that the read-back can say it when it is not obvious.
 * The names are part of `kept date --json` and stay; the words for them are in `wording`. `+time` says
 * that a clock time stood beside the day, `+before` that "before" or 前 did (the day itself still counts).
 */
export type DateRule = string;

/** One reading of a phrase as a date. */
export type DateReading = {
  readonly due: Due;
  readonly rule: DateRule;
  /** False when a convention decided between readings that are both common. */
  readonly sure: boolean;
};

/** Habits that are asked once and remembered in a setting. */
export type DateHabit = 'dates.next' | 'dates.slash';

/** What a reader makes of a phrase. */
export type DateRead =
  | {
      readonly kind: 'read';
      readonly text: string;
      readonly reading: DateReading;
      /** What else it may mean, when the reading is not sure: on a terminal it can be asked. */
      readonly others?: readonly DateReading[];
      /** The setting that would have decided. */
      readonly habit?: DateHabit;
    }
  | {
      readonly kind: 'ambiguous';
      readonly text: string;
      readonly readings: readonly DateReading[];
      readonly habit?: DateHabit;
    }
  | { readonly kind: 'past'; readonly text: string; readonly due: Due }
  | { readonly kind: 'none'; readonly text: string };
