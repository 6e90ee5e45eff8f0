import type { WorkSpan } from '../../src/domain/calendar/work-calendar.ts';
import type { Settings } from '../../src/domain/settings/settings.ts';

const day: readonly WorkSpan[] = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 18 * 60 },
];

/** Monday to Friday, nine to six with an hour for lunch, nothing else set. */
export const usualSettings: Settings = {
  me: {},
  week: [day, day, day, day, day, [], []],
  daysOff: [],
  daysOn: [],
  dates: {},
  buffer: { ok: 0.8, tight: 0.5 },
  reply: { call: 60, chat: 60, mail: 240, complaint: 60 },
  report: { within: { minutes: 1440, counts: 'clock' }, silence: 'ask' },
  ask: { gap: 'daily' },
  mail: {},
  smtp: { security: 'starttls', timeoutSeconds: 30 },
  screen: { glyphs: 'plain' },
};
