/** A day as it is said: its weekday's name, and the year only when it must be said. */
type DayParts = {
  readonly weekday: string;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
};

/** How dates, distances and working time are said. Times arrive as `12:00`, counts as numbers. */
export type DueWords = {
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly day: (parts: DayParts) => string;
  readonly atTime: (day: string, time: string) => string;
  /** A due for a whole day: until work ends. */
  readonly endOfDay: (day: string, time: string) => string;
  /** A moment said in another zone than the reader's. */
  readonly inZone: (due: string, zone: string) => string;
  readonly noDate: string;
  readonly today: string;
  readonly tomorrow: string;
  /** The word for the day after tomorrow, where the language has one. */
  readonly dayAfterTomorrow?: string;
  readonly inDays: (days: number) => string;
  readonly inWorkingDays: (days: number) => string;
  readonly nextWeek: (workingDays: number) => string;
  readonly lateSince: (when: string) => string;
  readonly lateDays: (workingDays: number) => string;
  readonly minutes: (minutes: number) => string;
  /** Hours and days come with at most one decimal (`1.5`). */
  readonly hours: (hours: string) => string;
  readonly days: (days: string) => string;
  /** Days, hours and minutes of one length, one behind the other. */
  readonly length: (parts: readonly string[]) => string;
  /** Four hours of work that are only assumed. */
  readonly halfDay: string;
  readonly workingDays: (days: number) => string;
  /** Notes for readings that are not obvious, by rule. */
  readonly rules: { readonly [rule: string]: string | undefined };
  /** "Before Friday" counts the Friday. */
  /** The words a date was read from. */
  readonly typed: (text: string) => string;
  readonly included: (weekday: string) => string;
  /** The holidays of these regions are not announced for this year. */
  readonly yearNotKnown: (year: number, regions: string) => string;
  /** A date that is given and is no working day. */
  readonly isHoliday: (day: string, holiday: string) => string;
  readonly isDayOff: (day: string) => string;
  /** A time that was meant for today is over there, so that it is tomorrow's. */
  readonly passedToday: string;
  /** Regions with public holidays, by their code. */
  readonly regions: { readonly [code: string]: string };
  readonly holidays: { readonly [name: string]: string | undefined };
};
