import { describe, expect, test } from 'vitest';
import { readDue } from '../../../src/capture/due/read-due.ts';
import { contextAt, dueText, readAt } from './due-question.ts';

describe('"next Thursday"', () => {
  test.each([
    ['Sunday', '2026-11-22T10:00', '2026-11-26', ['2026-12-03']],
    ['Monday', '2026-11-23T10:00', '2026-12-03', ['2026-11-26']],
    ['Tuesday', '2026-11-24T10:00', '2026-12-03', ['2026-11-26']],
    ['Wednesday', '2026-11-25T10:00', '2026-12-03', ['2026-11-26']],
    ['Thursday', '2026-11-26T10:00', '2026-12-03', []],
    ['Friday', '2026-11-27T10:00', '2026-12-03', []],
    ['Saturday', '2026-11-28T10:00', '2026-12-03', []],
  ])("on a %s is next week's, and says when people differ", (_, now, due, others) => {
    const read = readDue('next thu', contextAt(now));
    expect(read).toMatchObject({ kind: 'read', reading: { sure: others.length === 0 } });
    const also = read.kind === 'read' ? (read.others ?? []) : [];
    expect(readAt(now, 'next thu')).toBe(due);
    expect(also.map((other) => dueText(other.due))).toEqual(others);
  });

  test('asks for the habit that would decide, and follows it from then on', () => {
    const now = '2026-11-24T10:00';
    expect(readDue('next thu', contextAt(now))).toMatchObject({ habit: 'dates.next' });
    const coming = contextAt(now, { habits: { next: 'coming' } });
    const nextWeek = contextAt(now, { habits: { next: 'next-week' } });
    expect(readDue('next thu', coming)).toMatchObject({ reading: { sure: true } });
    expect(readDue('next thu', nextWeek)).toMatchObject({ reading: { sure: true } });
    expect(readAt(now, 'next thu', { habits: { next: 'coming' } })).toBe('2026-11-26');
    expect(readAt(now, 'next thu', { habits: { next: 'next-week' } })).toBe('2026-12-03');
  });

  test('下周四 is never in doubt', () => {
    expect(readDue('下周四', contextAt('2026-11-24T10:00'))).toMatchObject({
      reading: { sure: true },
    });
  });
});

describe('3/12', () => {
  const now = '2026-11-24T10:00';

  test('is asked, with the habit that would decide', () => {
    expect(readAt(now, '3/12')).toBe('ask 2026-12-03 | 2027-03-12');
    expect(readDue('3/12', contextAt(now))).toMatchObject({ habit: 'dates.slash' });
  });

  test('follows her habit, then her locale', () => {
    expect(readAt(now, '3/12', { habits: { slash: 'month-first' } })).toBe('2027-03-12');
    expect(readAt(now, '3/12', { slashFromLocale: 'day-first' })).toBe('2026-12-03');
    expect(
      readAt(now, '3/12', { habits: { slash: 'month-first' }, slashFromLocale: 'day-first' }),
    ).toBe('2027-03-12');
  });

  test('is month and day in Chinese', () => {
    expect(readAt(now, '3/12', { language: 'zh-Hans' })).toBe('2027-03-12');
    expect(readAt(now, '3/12前')).toBe('2027-03-12');
  });

  test('has one reading when only one is a date', () => {
    expect(readAt(now, '14/12')).toBe('2026-12-14');
    expect(readAt(now, '12/14', { habits: { slash: 'day-first' } })).toBe('2026-12-14');
    expect(readAt(now, '4/4')).toBe('2027-04-04');
  });
});

test('a weekday that does not fit its date is asked about', () => {
  expect(readAt('2026-11-24T10:00', 'Fri 26 Nov')).toBe('ask 2026-11-26 | 2026-11-27');
  expect(readAt('2026-11-24T10:00', '12月3日（周五）')).toBe('ask 2026-11-27 | 2026-12-03');
});

test('"by 3" past three is asked with the next two times the clock shows it', () => {
  expect(readAt('2026-11-24T14:59', 'by 3')).toBe('2026-11-24T15:00');
  expect(readAt('2026-11-24T15:01', 'by 3')).toBe('ask 2026-11-25T03:00 | 2026-11-25T15:00');
});

test('"Thursday by 8" stands before work begins, so the evening is offered too', () => {
  const read = readDue('thursday by 8', contextAt('2026-11-24T10:00'));
  expect(read).toMatchObject({ kind: 'read', reading: { sure: false } });
  expect(read.kind === 'read' ? read.others?.map((other) => dueText(other.due)) : []).toEqual([
    '2026-11-26T20:00',
  ]);
});

test('what rests on a year whose holidays are not announced is not sure', () => {
  const context = contextAt('2026-12-28T10:00');
  expect(readDue('10 working days', context)).toMatchObject({ reading: { sure: false } });
  expect(readDue('2 working days', context)).toMatchObject({ reading: { sure: true } });
});
