import { expect, test } from 'vitest';
import { readHours } from '../../../src/domain/settings/read-hours.ts';

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function spans(text: string): string | undefined {
  return readHours(text)
    ?.map(({ from, to }) => `${clock(from)}-${clock(to)}`)
    .join(' ');
}

test.each([
  ['09:00-18:00', '9:00-12:00 13:00-18:00'],
  ['9-18', '9:00-12:00 13:00-18:00'],
  ['9:30-17:30', '9:30-12:00 13:00-17:30'],
  ['9到18', '9:00-12:00 13:00-18:00'],
  ['8-12', '8:00-12:00'],
  ['13-22', '13:00-22:00'],
  ['9-12 13:30-18', '9:00-12:00 13:30-18:00'],
  ['9-12, 13-18', '9:00-12:00 13:00-18:00'],
  ['0-24', '0:00-12:00 13:00-24:00'],
  ['off', ''],
  ['OFF', ''],
  ['none', ''],
])('hours "%s" are %s: lunch is taken out of one whole span only', (typed, read) => {
  expect(spans(typed)).toBe(read);
});

test.each(['', 'nine to five', '18-9', '9-9', '9-25', '9-12 11-18', '9', 'mon 9-18', '9-18pm'])(
  '"%s" are no hours',
  (typed) => {
    expect(readHours(typed)).toBeUndefined();
  },
);
