import type { Due } from './due.ts';

/**
 * By which rule a phrase was read, so that the read-back can say it when it is not obvious.
 * The names are part of `kept date --json` and stay; the words for them are in `wording`.
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
  | { readonly kind: 'read'; readonly text: string; readonly reading: DateReading }
  | {
      readonly kind: 'ambiguous';
      readonly text: string;
      readonly readings: readonly DateReading[];
      readonly habit?: DateHabit;
    }
  | { readonly kind: 'past'; readonly text: string; readonly due: Due }
  | { readonly kind: 'none'; readonly text: string };
