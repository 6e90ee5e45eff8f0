import type { PersonId } from '../people/people.ts';

/** Minutes since midnight on the wall clock: 09:00 is 540. */
export type MinuteOfDay = number;

/** A span of working time within one day; `from` < `to`. */
export type WorkSpan = { readonly from: MinuteOfDay; readonly to: MinuteOfDay };

/**
 * When work happens: hours per weekday, and the days that are otherwise.
 * Built once from settings by `work-calendar-from-settings.ts`; asked by everything that counts time.
 */
export type WorkCalendar = {
  /** Spans for Monday (index 0) to Sunday (index 6); empty means no work that weekday. */
  readonly week: readonly (readonly WorkSpan[])[];
  /** Spans worked on a make-up day or a `days.on` day that the week would leave free. */
  readonly usualDay: readonly WorkSpan[];
  /** ISO days (`2026-10-01`) that are off although the week works, with the holiday's name. */
  readonly off: ReadonlyMap<string, string>;
  /** ISO days that are worked although the week is free (make-up days, `days.on`). */
  readonly on: ReadonlySet<string>;
  /** Regions whose holidays are in `off`; empty when none is known. */
  readonly regions: readonly string[];
  /** Years for which those regions' holidays are known. */
  readonly covers: (year: number) => boolean;
  /** The same without her own days off and on: what others on our side work by. Absent: as this one. */
  readonly ofOthers?: () => WorkCalendar;
};

/** The calendar that somebody's work runs on; `undefined` is me. */
export function calendarOfOwner(calendar: WorkCalendar, owner: PersonId | undefined): WorkCalendar {
  return owner === undefined ? calendar : (calendar.ofOthers?.() ?? calendar);
}
