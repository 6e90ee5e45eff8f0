import { expect, test } from 'vitest';
import { readHolidayFile } from '../../src/capture/read-holiday-file.ts';

/** A calendar of events, each given as its lines. */
function calendar(...events: readonly (readonly string[])[]): string {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['one day', ['DTSTART;VALUE=DATE:20270208', 'SUMMARY:Spring Festival'], ['2027-02-08']],
  [
    'an end is the day after the last',
    ['DTSTART;VALUE=DATE:20270206', 'DTEND;VALUE=DATE:20270209'],
    ['2027-02-06', '2027-02-07', '2027-02-08'],
  ],
  ['a start and end on one day', ['DTSTART:20270208', 'DTEND:20270208'], ['2027-02-08']],
  ['midnights', ['DTSTART:20270208T000000', 'DTEND:20270209T000000'], ['2027-02-08']],
  ['a length', ['DTSTART;VALUE=DATE:20270208', 'DURATION:P2D'], ['2027-02-08', '2027-02-09']],
  ['over a month end', ['DTSTART:20270228', 'DURATION:P2D'], ['2027-02-28', '2027-03-01']],
  [
    'a zone with a colon in quotes',
    ['DTSTART;X-A="b:c";VALUE=DATE:20270208', 'SUMMARY:Holiday: all day'],
    ['2027-02-08'],
  ],
  [
    'each year',
    ['DTSTART;VALUE=DATE:20200501', 'RRULE:FREQ=YEARLY'],
    ['2026-05-01', '2027-05-01', '2028-05-01', '2029-05-01', '2030-05-01'],
  ],
  ['each year until', ['DTSTART:20200501', 'RRULE:FREQ=YEARLY;UNTIL=20260601'], ['2026-05-01']],
])('%s', (_, event, days) => {
  expect(readHolidayFile(calendar(event), 2026)).toEqual({ off: days, on: [] });
});

test.each<readonly [string, readonly string[]]>([
  ['a meeting', ['DTSTART:20270208T100000', 'DTEND:20270208T110000']],
  ['what was called off', ['DTSTART;VALUE=DATE:20270208', 'STATUS:CANCELLED']],
  ['an observance', ['DTSTART;VALUE=DATE:20270214', 'DESCRIPTION:Observance\\nTo hide ...']],
  ['a year gone by', ['DTSTART;VALUE=DATE:20250208']],
  ['half a year', ['DTSTART;VALUE=DATE:20270101', 'DTEND;VALUE=DATE:20270701']],
  ['a day that is none', ['DTSTART;VALUE=DATE:20270230']],
  ['the second Monday of each month', ['DTSTART:20270208', 'RRULE:FREQ=MONTHLY;BYDAY=2MO']],
])('%s is no holiday', (_, event) => {
  expect(readHolidayFile(calendar(event), 2026)).toBeUndefined();
});

test.each(['春节（班）', '國慶補班', '补班', '国庆节 调休上班'])(
  'a weekend day called %s is worked',
  (summary) => {
    const worked = ['DTSTART;VALUE=DATE:20270220', `SUMMARY:${summary}`];
    const free = ['DTSTART;VALUE=DATE:20270208', 'SUMMARY:春节（休）'];
    expect(readHolidayFile(calendar(free, worked), 2026)).toEqual({
      off: ['2027-02-08'],
      on: ['2027-02-20'],
    });
  },
);

test('a folded line is one line', () => {
  const event = ['DTSTART;VALUE=DA', ' TE:20270208'];
  expect(readHolidayFile(calendar(event), 2026)?.off).toEqual(['2027-02-08']);
});

test.each(['', 'hello', 'BEGIN:VCALENDAR\nEND:VCALENDAR', '2027-02-08'])(
  '"%s" is no calendar of holidays',
  (text) => {
    expect(readHolidayFile(text, 2026)).toBeUndefined();
  },
);
