/** How a date is written out in a letter. Months and weekdays count from 1 (Monday is 1). */
export type LetterDateWords = {
  readonly weekday: (weekday: number) => string;
  /** "Tuesday 24". */
  readonly dayInMonth: (weekday: number, day: number, month: number) => string;
  /** "Tuesday 24 November". */
  readonly dayInYear: (weekday: number, day: number, month: number) => string;
  /** "Tuesday 24 November 2026". */
  readonly fullDay: (weekday: number, day: number, month: number, year: number) => string;
  /** "Tuesday 24 November 17:00". */
  readonly withTime: (day: string, time: string) => string;
  /** "Tuesday 24, 17:00". */
  readonly shortWithTime: (day: string, time: string) => string;
  /** "23-27 November". */
  readonly range: (from: RangeEnd, to: RangeEnd) => string;
};

export type RangeEnd = { readonly day: number; readonly month: number; readonly year: number };
