import { describe, expect, test } from 'vitest';
import { readDue } from '../../../src/capture/due/read-due.ts';
import { holidaysOf } from '../../../src/domain/calendar/holidays/holidays.ts';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';
import type { Due } from '../../../src/domain/commitment/due.ts';
import type { DateReading } from '../../../src/domain/commitment/reading.ts';
import { languages } from '../../../src/domain/language.ts';
import {
  describeDistance,
  describeDue,
  describeHoliday,
  describeMinutes,
  describeReading,
  describeRule,
  describeSpare,
  describeUnknownYear,
} from '../../../src/wording/sentences/describe-due.ts';
import { wordsFor } from '../../support/words-for.ts';
import { contextAt } from '../../capture/due/due-question.ts';
import { describeAssumed } from '../../../src/wording/sentences/describe-effort.ts';

const telling = contextAt('2026-11-24T10:00');
const en = wordsFor('en');
const hans = wordsFor('zh-Hans');
const hant = wordsFor('zh-Hant');

function moment(at: string, zone = 'Asia/Shanghai'): Due {
  return { kind: 'moment', at: Temporal.PlainDateTime.from(at), zone };
}

function day(text: string): Due {
  return { kind: 'day', day: Temporal.PlainDate.from(text) };
}

function reading(text: string): DateReading {
  const read = readDue(text, contextAt('2026-11-24T10:00'));
  if (read.kind !== 'read') throw new Error(`${text} is not read`);
  return read.reading;
}

describe('a due in full', () => {
  test.each([
    [moment('2026-11-26T12:00'), 'Thu 26 Nov 12:00', '11月26日 周四 12:00', '11月26日 週四 12:00'],
    [
      day('2026-11-26'),
      'Thu 26 Nov 18:00 (end of day)',
      '11月26日 周四下班 18:00',
      '11月26日 週四下班 18:00',
    ],
    [
      moment('2027-02-08T09:05'),
      'Mon 8 Feb 2027 09:05',
      '2027年2月8日 周一 09:05',
      '2027年2月8日 週一 09:05',
    ],
    [{ kind: 'none' } as const, 'no date', '没有日期', '沒有日期'],
  ])('%# %s', (due, english, simplified, traditional) => {
    expect(describeDue(en, due, telling)).toBe(english);
    expect(describeDue(hans, due, telling)).toBe(simplified);
    expect(describeDue(hant, due, telling)).toBe(traditional);
  });

  test('a moment said in her zone is told in hers and in mine', () => {
    expect(describeDue(en, moment('2026-11-26T12:00', 'Europe/London'), telling)).toBe(
      'Thu 26 Nov 12:00 Europe/London = Thu 26 Nov 20:00',
    );
  });
});

describe('how far off it is', () => {
  test.each([
    [moment('2026-11-24T17:00'), 'today', '今天'],
    [day('2026-11-25'), 'tomorrow', '明天'],
    [day('2026-11-26'), 'in 2 working days', '后天'],
    [day('2026-11-27'), 'in 3 working days', '还有3个工作日'],
    [moment('2026-12-03T12:00'), 'next week, 7 working days', '下周，还有7个工作日'],
    [day('2026-12-08'), 'in 10 working days', '还有10个工作日'],
    [day('2026-11-28'), 'in 4 days', '还有4天'],
    [day('2026-11-20'), '2 days late', '晚了2天'],
    [day('2026-11-23'), '1 day late', '晚了1天'],
    [moment('2026-11-24T09:30'), 'late since 09:30', '09:30起已逾期'],
    [{ kind: 'none' } as const, '', ''],
  ])('%# %s', (due, english, simplified) => {
    expect(describeDistance(en, due, telling)).toBe(english);
    expect(describeDistance(hans, due, telling)).toBe(simplified);
  });
});

describe('why it was read so', () => {
  test.each([
    ['周五前', '11月27日 周五 18:00', '含周五'],
    ['before friday', '11月27日 周五 18:00', '含周五'],
    ['月底', '11月30日 周一下班 18:00', '当月最后一个工作日'],
    ['3 working days', '11月27日 周五下班 18:00', '今天不算'],
    ['周五中午前', '11月27日 周五 12:00', undefined],
    ['周五', '11月27日 周五下班 18:00', undefined],
  ])('%s: %s, %s', (text, due, rule) => {
    expect(describeReading(hans, reading(text), telling)).toBe(due);
    expect(describeRule(hans, reading(text), telling)).toBe(rule);
  });

  test('in English the Friday is included too', () => {
    expect(describeReading(en, reading('before friday'), telling)).toBe('Fri 27 Nov 18:00');
    expect(describeRule(en, reading('before friday'), telling)).toBe('Fri included');
  });

  test('a year whose holidays are not announced is named', () => {
    expect(describeUnknownYear(en, day('2027-02-20'), telling)).toContain('mainland China in 2027');
    expect(describeUnknownYear(en, day('2026-12-31'), telling)).toBeUndefined();
  });
});

describe('working time', () => {
  test.each([
    [30, '30m', '30分钟', '30 分鐘'],
    [60, '1h', '1小时', '1 小時'],
    [90, '1.5h', '1.5小时', '1.5 小時'],
    [105, '1h 45m', '1小时45分钟', '1 小時 45 分鐘'],
    [120, '2h', '2小时', '2 小時'],
    [240, '4h', '4小时', '4 小時'],
    [480, '1d', '1天', '1 天'],
    [600, '1d 2h', '1天2小时', '1 天 2 小時'],
    [615, '1d 2h 15m', '1天2小时15分钟', '1 天 2 小時 15 分鐘'],
    [720, '1.5d', '1.5天', '1.5 天'],
  ])('%i minutes are %s', (minutes, english, simplified, traditional) => {
    expect(describeMinutes(en, minutes)).toBe(english);
    expect(describeMinutes(hans, minutes)).toBe(simplified);
    expect(describeMinutes(hant, minutes)).toBe(traditional);
  });

  test('half a day that is only assumed is said as one says it', () => {
    expect(describeAssumed(en, 240)).toBe('half a day');
    expect(describeAssumed(hant, 240)).toBe('半天');
    expect(describeAssumed(en, 105)).toBe('1h 45m');
  });

  test('room of a day and more is told in whole working days', () => {
    expect(describeSpare(en, 60)).toBe('1h');
    expect(describeSpare(en, 479)).toBe('7h 59m');
    expect(describeSpare(en, 500)).toBe('1 working day');
    expect(describeSpare(hant, 3000)).toBe('6 個工作天');
  });
});

test.each(['CN', 'HK', 'TW', 'SG', 'US', 'GB'])(
  'every holiday of %s has a name in every language',
  (region) => {
    const names = new Set(holidaysOf(region)?.off.values());
    expect(names.size).toBeGreaterThan(6);
    for (const language of languages) {
      for (const name of names) expect(describeHoliday(wordsFor(language), name)).not.toBe(name);
    }
  },
);
