import type { CaptureContext } from '../../src/capture/capture-context.ts';
import { isWithoutDate } from '../../src/capture/due/no-date.ts';
import { readDue } from '../../src/capture/due/read-due.ts';
import type { DueContext } from '../../src/capture/due/due-context.ts';
import { Temporal } from '../../src/domain/calendar/temporal.ts';
import { workCalendarFrom } from '../../src/domain/calendar/work-calendar-from-settings.ts';
import { usualSettings } from '../support/usual-settings.ts';
import { agencyContext } from './agency-context.ts';

const zone = 'Asia/Shanghai';
const wall = Temporal.PlainDateTime.from('2026-11-24T10:00');

const dueContext: DueContext = {
  now: { wall, zone, epochMs: wall.toZonedDateTime(zone).epochMilliseconds },
  calendar: workCalendarFrom(usualSettings, zone),
  language: 'en',
  habits: {},
};

/** The agency's people and the reader of dates as it is, on Tuesday 24 November 2026 at ten. */
export function realContext(more: Partial<CaptureContext> = {}): CaptureContext {
  return agencyContext({
    readPhrase: (phrase) => readDue(phrase, dueContext),
    isWithoutDate,
    ...more,
  });
}
