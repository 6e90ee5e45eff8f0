import type { CaptureContext } from '../../capture/capture-context.ts';
import type { ChronoReader } from '../../capture/due/due-context.ts';
import type { DueContext } from '../../capture/due/due-context.ts';
import { isWithoutDate } from '../../capture/due/no-date.ts';
import { readDue } from '../../capture/due/read-due.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { Face } from '../face.ts';
import { namesContext } from './names-context.ts';

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
export function captureContext(face: Face, dates: DueContext = dueContext(face)): CaptureContext {
  return { ...namesContext(face), ...dateReaders(dates) };
}

/** The readers of dates, to be laid over a context that has none. */
export function dateReaders(
  dates: DueContext,
): Pick<CaptureContext, 'readPhrase' | 'isWithoutDate'> {
  return { readPhrase: (phrase) => readDue(phrase, dates), isWithoutDate };
}
