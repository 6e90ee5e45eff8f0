import type { Now } from '../../domain/calendar/now.ts';
import type { WorkCalendar } from '../../domain/calendar/work-calendar.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { DateRead } from '../../domain/commitment/reading.ts';
import type { Language } from '../../domain/language.ts';
import type { Settings } from '../../domain/settings/settings.ts';

export type SlashOrder = 'day-first' | 'month-first';

/** What a date phrase is read against. */
export type DueContext = {
  readonly now: Now;
  readonly calendar: WorkCalendar;
  readonly language: Language;
  /** What she answered before: `dates.next`, `dates.slash`. */
  readonly habits: Settings['dates'];
  /** How her locale writes 3/12 (en-GB, en-US), when it says. */
  readonly slashFromLocale?: SlashOrder;
  /** The due of another commitment or of a plan, for "2 days before 7k". */
  readonly related?: (handleOrName: string) => Due | undefined;
  /** chrono, once `loadChrono` has fetched it; asked only about what our own rules leave. */
  readonly chrono?: ChronoReader;
};

/** Reads with chrono what our own rules left; asked only after them. */
export type ChronoReader = (text: string, context: DueContext) => DateRead;
