import type { Outcome, Tally } from '../../domain/review/tally.ts';

/** The week: the days ahead with their load, and what this week came to. */
export type WeekWords = {
  /** "The next ten working days". */
  readonly title: string;
  /** Working hours, always in hours: "5.5h". */
  readonly hours: (minutes: number) => string;
  /** "34h promised of 76h". */
  readonly promisedOf: (promised: string, there: string) => string;
  /** "5.5h of 7.5h", in a column. */
  readonly hoursOf: (promised: string, there: string) => string;
  readonly nothing: string;
  /** No hour left; more than five sixths promised; more than there is. */
  readonly full: string;
  readonly nearlyFull: string;
  readonly over: (by: string) => string;
  /** A day off that she took herself. */
  readonly ownDayOff: string;
  /** A public holiday by its name. */
  readonly holiday: (name: string) => string;
  /** A Saturday or Sunday on which something falls all the same. */
  readonly freeDay: string;
  /** A weekend day that is worked. */
  readonly workedInstead: string;
  readonly today: string;
  readonly meeting: string;
  /** Something they owe. */
  readonly theirs: string;
  readonly late: string;
  readonly back: (since: string) => string;
  readonly lastWeek: (tally: Tally) => string;
  readonly nothingBack: string;
  readonly outcomes: { readonly [outcome in Outcome]: string };
  readonly delivered: string;
  readonly received: string;
  readonly movedTold: string;
  readonly movedUntold: string;
  /** What an empty ledger says here. */
  readonly empty: readonly string[];
};
