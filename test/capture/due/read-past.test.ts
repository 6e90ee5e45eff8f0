import { describe, expect, test } from 'vitest';
import { readPastDay, readPastMoment } from '../../../src/capture/due/read-past.ts';
import { contextAt } from './due-question.ts';

const friday = contextAt('2026-11-27T16:00');
const monday = contextAt('2026-11-30T10:00');

describe('a day since which something is asked for', () => {
  test.each([
    ['mon', '2026-11-23'],
    ['fri', '2026-11-27'],
    ['this mon', '2026-11-23'],
    ['last mon', '2026-11-23'],
    ['mon last week', '2026-11-16'],
    ['last week mon', '2026-11-16'],
    ['23 nov', '2026-11-23'],
    ['nov 23', '2026-11-23'],
    ['20/11', '2026-11-20'],
    ['mon 23 nov', '2026-11-23'],
    ['the 20th', '2026-11-20'],
    ['1 dec', '2025-12-01'],
    ['29 feb', '2024-02-29'],
    ['yesterday', '2026-11-26'],
    ['today', '2026-11-27'],
    ['3 days ago', '2026-11-24'],
    ['1 week ago', '2026-11-20'],
    ['two weeks ago', '2026-11-13'],
    ['2026-11-16', '2026-11-16'],
    ['last week', '2026-11-16'],
    ['this week', '2026-11-23'],
    ['last month', '2026-10-01'],
    ['周一', '2026-11-23'],
    ['週一', '2026-11-23'],
    ['上周一', '2026-11-16'],
    ['上週一', '2026-11-16'],
    ['昨天', '2026-11-26'],
    ['前天', '2026-11-25'],
    ['11月23日', '2026-11-23'],
    ['20号', '2026-11-20'],
    ['三日前', '2026-11-24'],
    ['两周前', '2026-11-13'],
    ['兩個星期前', '2026-11-13'],
    ['上周', '2026-11-16'],
    ['上個星期', '2026-11-16'],
    ['上个月', '2026-10-01'],
  ])('%s is %s on Friday 27 November', (text, day) => {
    expect(readPastDay(text, friday)?.toString()).toBe(day);
  });

  test.each([
    'tomorrow',
    'next mon',
    'next week',
    '2026-12-05',
    '下周一',
    'tue 23 nov',
    'in 2 days',
  ])('%s is no day that lies behind', (text) => {
    expect(readPastDay(text, friday)).toBeUndefined();
  });

  test('on a Monday mon is today, and last mon a week ago', () => {
    expect(readPastDay('mon', monday)?.toString()).toBe('2026-11-30');
    expect(readPastDay('last mon', monday)?.toString()).toBe('2026-11-23');
  });

  test('a day of the month that this month has not is the last there was', () => {
    expect(readPastDay('the 31st', contextAt('2026-12-05T10:00'))?.toString()).toBe('2026-10-31');
  });
});

describe('a moment that has been', () => {
  test.each([
    ['thu 26 nov 3pm', '2026-11-26T15:00'],
    ['mon 23 nov 14:00', '2026-11-23T14:00'],
    ['11月26日周四下午3点', '2026-11-26T15:00'],
    ['11月26日 15:00', '2026-11-26T15:00'],
    ['mon 5pm', '2026-11-23T17:00'],
    ['mon 9am', '2026-11-30T09:00'],
    ['9:20', '2026-11-30T09:20'],
    ['9am', '2026-11-30T09:00'],
    ['yesterday 3pm', '2026-11-29T15:00'],
    ['昨天下午3点', '2026-11-29T15:00'],
    ['fri', '2026-11-27T10:00'],
    ['2025-12-01 9:00', '2025-12-01T09:00'],
  ])('%s is %s on Monday 30 November at ten', (text, at) => {
    expect(readPastMoment(text, monday)?.toString({ smallestUnit: 'minute' })).toBe(at);
  });

  test.each(['11am', '14:20', 'tomorrow', 'in 2 hours', '1 dec', '25:00'])(
    '%s is none: it lies ahead, or a year without saying so',
    (text) => {
      expect(readPastMoment(text, monday)).toBeUndefined();
    },
  );
});
