import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import { workingMinutesBetween } from '../../../src/domain/calendar/working-time.ts';
import { replyDue, replyMinutes, replyTimesOf } from '../../../src/domain/clocks/reply-clock.ts';
import { readReplyTimes } from '../../../src/domain/settings/read-reply-times.ts';
import { parseSettings } from '../../../src/domain/settings/parse-settings.ts';
import { homeZone, wall } from '../../support/make-commitment.ts';
import { usualSettings } from '../../support/usual-settings.ts';

const calendar = workCalendarFrom(usualSettings, homeZone);
const usual = usualSettings.reply;

function dueAfter(at: string, minutes: number, on = calendar): string {
  const due = replyDue(on, { at: wall(at), zone: homeZone }, minutes);
  return due.kind === 'moment' ? due.at.toString({ smallestUnit: 'minute' }) : due.kind;
}

test.each([
  ['within the morning', '2026-11-24T09:30', 60, '2026-11-24T10:30'],
  ['over the lunch hour, when nobody answers', '2026-11-24T11:30', 60, '2026-11-24T13:30'],
  ['asked before anybody works', '2026-11-24T07:00', 60, '2026-11-24T10:00'],
  ['asked late, it runs on in the morning', '2026-11-24T17:30', 60, '2026-11-25T09:30'],
  ['asked after work', '2026-11-24T21:15', 240, '2026-11-25T14:00'],
  ['asked on Friday evening, it is Monday', '2026-11-27T17:30', 60, '2026-11-30T09:30'],
  ['asked on a Sunday', '2026-11-29T12:00', 60, '2026-11-30T10:00'],
])('%s', (_, at, minutes, due) => {
  expect(dueAfter(at, minutes)).toBe(due);
});

test('a holiday stops the clock, a make-up day runs it', () => {
  // National Day: 1 to 7 October; Saturday 10 October 2026 is worked in its place.
  const inChina = workCalendarFrom(parseSettings({ holidays: ['CN'] }).settings, homeZone);
  expect(dueAfter('2026-09-30T17:30', 60, inChina)).toBe('2026-10-08T09:30');
});

test('her own hours are the hours that count', () => {
  const short = parseSettings({ 'hours.tuesday': '10:00-12:00', 'hours.wednesday': 'off' });
  const hers = workCalendarFrom(short.settings, homeZone);
  expect(dueAfter('2026-11-24T11:30', 60, hers)).toBe('2026-11-26T09:30');
});

test.each([
  [undefined, false, usual.mail],
  ['mail', false, usual.mail],
  ['phone', false, usual.call],
  ['微信', false, usual.chat],
  ['slack', false, usual.chat],
  ['mail', true, Math.min(usual.mail, usual.complaint)],
  ['wechat', true, Math.min(usual.chat, usual.complaint)],
])(
  'asked via %s (a complaint: %s) is answered within %i working minutes',
  (via, isComplaint, minutes) => {
    expect(replyMinutes(usual, { isComplaint, ...(via === undefined ? {} : { via }) })).toBe(
      minutes,
    );
  },
);

test('her own time counts before that of her company, and that before the settings', () => {
  const times = replyTimesOf(usual, { chat: 10 }, { chat: 20, mail: 30 });
  expect(times).toEqual({ ...usual, chat: 10, mail: 30 });
  expect(replyTimesOf(usual, undefined, undefined)).toEqual(usual);
});

test.each([
  ['2h', { call: 120, chat: 120, mail: 120 }],
  ['wechat 30m', { chat: 30 }],
  ['chat 30m, mail 4h', { chat: 30, mail: 240 }],
  ['微信30分钟、投诉1小时', { chat: 30, complaint: 60 }],
  ['pigeon 2h', undefined],
  ['soon', undefined],
  ['chat 0m', undefined],
  ['', undefined],
])('"%s" as reply times', (text, times) => {
  expect(readReplyTimes(text)).toEqual(times);
});

const moments = fc
  .integer({ min: 0, max: 365 * 24 * 60 })
  .map((minutes) => wall('2026-01-01T00:00').add({ minutes }));

test('whenever it was asked, exactly so much working time lies before the answer is owed', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 2400 }), (at, minutes) => {
      const due = replyDue(calendar, { at, zone: homeZone }, minutes);
      if (due.kind !== 'moment') throw new Error(due.kind);
      expect(workingMinutesBetween(calendar, at, due.at)).toBe(minutes);
      expect(Temporal.PlainDateTime.compare(due.at, at)).toBeGreaterThan(0);
    }),
  );
});

test('asked later is never owed earlier, and a longer time is never over sooner', () => {
  fc.assert(
    fc.property(moments, fc.nat(5000), fc.integer({ min: 1, max: 900 }), (at, later, minutes) => {
      const due = dueAfter(at.toString(), minutes);
      expect(due <= dueAfter(at.add({ minutes: later }).toString(), minutes)).toBe(true);
      expect(due <= dueAfter(at.toString(), minutes + later)).toBe(true);
    }),
  );
});
