import type { Tally } from '../../domain/review/tally.ts';
import type { EarlyHabit } from '../../domain/review/early-habit.ts';
import type { TellingTally } from '../../domain/review/telling-tally.ts';

/** Her own record, `kept who --me`. */
export type RecordWords = {
  readonly title: string;
  readonly labels: {
    readonly months: string;
    readonly chances: string;
    readonly clients: string;
    readonly kinds: string;
    readonly telling: string;
    readonly room: string;
  };
  /** "2026-11", as a month is named where the year may turn. */
  readonly month: (year: number, month: number) => string;
  /** "8 of 10 kept, 1 moved with notice, 1 late". */
  readonly tally: (tally: Tally) => string;
  /** The same in columns, where there is a row for each month or client: "8 of 10 kept", "1 moved", "1 late". */
  readonly kept: (tally: Tally) => string;
  readonly moved: (count: number) => string;
  readonly late: (count: number) => string;
  /** How to read the bar beside a month. */
  readonly barKey: string;
  /** "work 1.4x": how this kind ran, and how to read it. */
  readonly ran: (measure: 'work' | 'dates', ratio: string) => string;
  readonly ranKey: string;
  /** "18 of 20 held". */
  readonly held: (held: number, count: number) => string;
  /** How to read the plot. */
  readonly plotKey: string;
  readonly telling: (telling: TellingTally) => string;
  readonly nothingMoved: string;
  /** "Acme: 11 of 12 came 2 days early; you could offer shorter dates". */
  readonly early: (client: string, habit: EarlyHabit) => string;
  readonly none: string;
};
