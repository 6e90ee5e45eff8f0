import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarEvent } from '../../../src/domain/calendar-events/calendar-event.ts';
import { languages, type Language } from '../../../src/domain/language.ts';
import { calendarText } from '../../../src/letters/formats/calendar-text.ts';
import { commitmentIdFor, wall } from '../../support/make-commitment.ts';

const stamp = wall('2026-11-24T00:40');

function makeEvent(rest: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    id: commitmentIdFor('7k'),
    sequence: 0,
    kind: 'promise',
    state: 'planned',
    what: 'revised deck',
    when: { kind: 'time', at: wall('2026-11-26T04:00'), minutes: 15 },
    ...rest,
  };
}

function linesOf(
  event: CalendarEvent,
  language: Language = 'en',
  use: 'own' | 'handed-on' = 'own',
) {
  const text = calendarText([event], { language, stamp, use });
  return text.replaceAll('\r\n ', '').split('\r\n');
}

test.each<[string, Partial<CalendarEvent>, Language, string]>([
  ['a promise is its words', {}, 'en', 'SUMMARY:Revised deck'],
  ['a wait says so', { kind: 'wait' }, 'en', 'SUMMARY:Waiting for: Revised deck'],
  ['in Chinese too', { kind: 'wait', what: '品牌手册' }, 'zh-Hans', 'SUMMARY:等：品牌手册'],
  ['an answer says so', { kind: 'answer', what: '報價' }, 'zh-Hant', 'SUMMARY:答覆：報價'],
  [
    'names stand behind',
    { names: ['Jane Li', 'Acme'] },
    'en',
    String.raw`SUMMARY:Revised deck (Jane Li\, Acme)`,
  ],
  [
    'in Chinese in wide brackets',
    { what: '修改稿', names: ['王敏', '晨光'] },
    'zh-Hans',
    'SUMMARY:修改稿（王敏、晨光）',
  ],
  [
    'of a step stands in front who does it',
    { kind: 'step', names: ['Wei'] },
    'en',
    'SUMMARY:Wei: Revised deck',
  ],
  ['what is done says so', { state: 'done' }, 'en', 'SUMMARY:Done: Revised deck'],
  [
    'a meeting that took place is a meeting',
    { kind: 'meeting', state: 'done' },
    'en',
    'SUMMARY:Revised deck',
  ],
  ['what was dropped is cancelled', { state: 'cancelled' }, 'en', 'STATUS:CANCELLED'],
  ['a meeting blocks its time', { kind: 'meeting' }, 'en', 'TRANSP:OPAQUE'],
  ['a promise blocks none', {}, 'en', 'TRANSP:TRANSPARENT'],
  [
    'what exactly they get is described',
    { exactly: '12 slides; PDF' },
    'en',
    String.raw`DESCRIPTION:12 slides\; PDF`,
  ],
  ['where is the location', { place: 'Room 3, left' }, 'en', String.raw`LOCATION:Room 3\, left`],
])('%s', (_, event, language, line) => {
  expect(linesOf(makeEvent(event), language)).toContain(line);
});

test('a day ends on the next, over the end of a year as well', () => {
  const day = wall('2026-12-31T00:00').toPlainDate();
  const lines = linesOf(makeEvent({ when: { kind: 'day', day } }));
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
  expect(lines).toContain('DTEND;VALUE=DATE:20270101');
});

test.each<CalendarEvent['when']>([
  { kind: 'day', day: wall('9999-12-31T00:00').toPlainDate() },
  { kind: 'time', at: wall('9999-12-31T23:50'), minutes: 15 },
])('on the last day there is in four digits an event has no end: $kind', (when) => {
  const lines = linesOf(makeEvent({ when }));
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual([]);
});

function triggerOf(event: Partial<CalendarEvent>, use: 'own' | 'handed-on' = 'own') {
  return linesOf(makeEvent(event), 'en', use).find((line) => line.startsWith('TRIGGER'));
}

test('her own calendar rings the day before a promise and just before a meeting, no other, and not when handed on', () => {
  expect(triggerOf({})).toBe('TRIGGER:-P1D');
  expect(triggerOf({ kind: 'meeting' })).toBe('TRIGGER:-PT15M');
  for (const quiet of [{ kind: 'wait' }, { state: 'done' }, { state: 'cancelled' }] as const) {
    expect(triggerOf(quiet)).toBeUndefined();
  }
  expect(triggerOf({}, 'handed-on')).toBeUndefined();
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });

test('whatever was typed, the file holds one event of whole short lines, and nothing typed becomes a line of its own', () => {
  fc.assert(
    fc.property(
      fc.record({
        what: anyText,
        exactly: anyText,
        place: anyText,
        names: fc.array(anyText, { maxLength: 3 }),
      }),
      fc.constantFrom(...languages),
      (words, language) => {
        const text = calendarText([makeEvent(words)], { language, stamp, use: 'own' });
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/u);
        }
        const lines = text.replaceAll('\r\n ', '').split('\r\n');
        expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual([
          'BEGIN:VCALENDAR',
          'BEGIN:VEVENT',
          'BEGIN:VALARM',
        ]);
        const summary = lines.find((line) => line.startsWith('SUMMARY:')) ?? '';
        expect(summary.length).toBeGreaterThan('SUMMARY:'.length);
        // Every comma, semicolon and backslash of a text stands behind a backslash.
        expect(summary.replaceAll(/\\[\\;,]/gu, '')).not.toMatch(/[\\;,]/u);
      },
    ),
  );
});
