import { describe, expect, test } from 'vitest';
import { dayAt, dayNumberOf } from '../../../src/domain/calendar/day-number.ts';
import { readAt } from './due-question.ts';

/** The week of Monday 23 November 2026, and names of its days. */
const monday = dayNumberOf(2026, 11, 23);
const week = [
  { short: 'mon', long: 'Monday', chinese: '一' },
  { short: 'tue', long: 'Tuesday', chinese: '二' },
  { short: 'wed', long: 'Wednesday', chinese: '三' },
  { short: 'thu', long: 'Thursday', chinese: '四' },
  { short: 'fri', long: 'Friday', chinese: '五' },
  { short: 'sat', long: 'Saturday', chinese: '六' },
  { short: 'sun', long: 'Sunday', chinese: '日' },
] as const;

const pairs = week.flatMap((_, today) =>
  week.map((named, weekday) => ({ today, weekday, ...named })),
);

function said(today: number, time = '10:00'): string {
  return `${dayAt(monday + today).toString()}T${time}`;
}

function day(number: number): string {
  return dayAt(number).toString();
}

const chineseWeeks = ['周', '星期', '礼拜', '週', '禮拜'] as const;

describe.each(pairs)(
  'said on weekday $today, $long',
  ({ today, weekday, short, long, chinese }) => {
    const coming = monday + today + (((weekday - today + 6) % 7) + 1);
    const inNextWeek = day(monday + 7 + weekday);

    test('bare, it is the next one after today and never today', () => {
      for (const text of [short, long, `by ${short}`, `on ${long}`]) {
        expect(readAt(said(today), text)).toBe(day(coming));
      }
      for (const name of chineseWeeks)
        expect(readAt(said(today), name + chinese)).toBe(day(coming));
    });

    test('下 and "next" are always next week, which begins on Monday', () => {
      for (const text of [`next ${short}`, `next ${long}`, `${long} next week`]) {
        expect(readAt(said(today), text)).toBe(inNextWeek);
      }
      for (const name of chineseWeeks) {
        expect(readAt(said(today), `下${name}${chinese}`)).toBe(inNextWeek);
        expect(readAt(said(today), `下个${name}${chinese}前`)).toBe(inNextWeek);
        expect(readAt(said(today), `下下${name}${chinese}`)).toBe(day(monday + 14 + weekday));
      }
    });

    test('"this" and 这 are this week; a day already past is asked about', () => {
      const here = monday + weekday;
      const read = weekday < today ? `ask ${day(here)} | ${day(here + 7)}` : day(here);
      for (const text of [
        `this ${short}`,
        `这周${chinese}`,
        `本周${chinese}`,
        `這個禮拜${chinese}`,
      ]) {
        expect(readAt(said(today), text)).toBe(read);
      }
    });

    test('"week" behind it is seven days after the coming one', () => {
      for (const text of [
        `${short} week`,
        `${long} week`,
        `a week on ${long}`,
        `a week from ${short}`,
      ]) {
        expect(readAt(said(today), text)).toBe(day(coming + 7));
      }
    });

    test('"last" and 上 lie behind', () => {
      expect(readAt(said(today), `last ${short}`)).toMatch(/^past /u);
      expect(readAt(said(today), `上周${chinese}`)).toBe(`past ${day(monday - 7 + weekday)}`);
    });

    test('a time beside it is a moment of that day', () => {
      for (const text of [
        `${short} 5pm`,
        `${short} at 5`,
        `5pm ${short}`,
        `周${chinese}下午5点`,
        `周${chinese}17:00前`,
      ]) {
        expect(readAt(said(today), text)).toBe(`${day(coming)}T17:00`);
      }
      expect(readAt(said(today), `${short} noon`)).toBe(`${day(coming)}T12:00`);
      expect(readAt(said(today), `周${chinese}中午前`)).toBe(`${day(coming)}T12:00`);
      expect(readAt(said(today), `${short} eod`)).toBe(day(coming));
      expect(readAt(said(today), `周${chinese}下班前`)).toBe(day(coming));
    });
  },
);

test('下周四 said on a Sunday is four days away', () => {
  expect(readAt('2026-11-22T20:00', '下周四')).toBe('2026-11-26');
  expect(readAt('2026-11-22T20:00', 'next thu')).toBe('2026-11-26');
});
