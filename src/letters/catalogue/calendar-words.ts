import type { EventKind } from '../../domain/calendar-events/calendar-event.ts';

/** What stands in a calendar's line. */
export type CalendarWords = {
  /** What the calendar as a whole is called. */
  readonly title: string;
  readonly line: (kind: EventKind, what: string, names: string | undefined) => string;
  readonly done: (line: string) => string;
};
