import type { CaptureContext } from '../capture/capture-context.ts';
import { knownNames } from '../capture/known-names.ts';
import type { ChronoReader } from '../capture/due/chrono-reader.ts';
import type { DueContext } from '../capture/due/due-context.ts';
import { isWithoutDate } from '../capture/due/no-date.ts';
import { readDue } from '../capture/due/read-due.ts';
import type { KnownSoFar } from '../actions/add-commitments.ts';
import type { Settings } from '../domain/settings/settings.ts';
import type { Face } from './face.ts';

/** What dates are read against: the clock, the calendar, her habits, and the dates of other commitments. */
export function dueContext(
  face: Face,
  more: { readonly chrono?: ChronoReader; readonly habits?: Settings['dates'] } = {},
): DueContext {
  const world = face.world();
  return {
    now: world.now(),
    calendar: world.calendar,
    language: face.language,
    habits: more.habits ?? world.settings.dates,
    related: (handle) => world.ledger.commitmentByHandle(handle.toLowerCase())?.promised,
    ...(more.chrono === undefined ? {} : { chrono: more.chrono }),
  };
}

/** What a line is read against: who is known, and how a phrase becomes a date. */
export function captureContext(
  face: Face,
  more: { readonly known?: KnownSoFar; readonly dates?: DueContext } = {},
): CaptureContext {
  const { ledger } = face.world();
  const dates = more.dates ?? dueContext(face);
  return {
    names: more.known
      ? knownNames(more.known.people, more.known.organisations)
      : knownNames(ledger.people(), ledger.organisations()),
    readPhrase: (phrase) => readDue(phrase, dates),
    isWithoutDate,
  };
}
