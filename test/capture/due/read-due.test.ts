import { describe, expect, test } from 'vitest';
import { chineseNonDates, simplifiedPhrases, traditionalPhrases } from './chinese-phrases.ts';
import { readAt } from './due-question.ts';
import { englishNonDates, englishPhrases } from './english-phrases.ts';

const now = '2026-11-24T10:00';
const english = { zone: 'Europe/London' };
const simplified = { language: 'zh-Hans' } as const;
const traditional = { language: 'zh-Hant', zone: 'Asia/Taipei' } as const;

describe('on Tuesday 24 November 2026 at ten', () => {
  test.each(englishPhrases)('"%s" is %s', (text, read) => {
    expect(readAt(now, text, english)).toBe(read);
  });

  test.each(simplifiedPhrases)('%s is %s', (text, read) => {
    expect(readAt(now, text, simplified)).toBe(read);
  });

  test.each(traditionalPhrases)('%s is %s', (text, read) => {
    expect(readAt(now, text, traditional)).toBe(read);
  });

  test.each(englishNonDates)('"%s" is no date', (text) => {
    expect(readAt(now, text, english)).toBe('none');
  });

  test.each(chineseNonDates)('%s is no date', (text) => {
    expect(readAt(now, text, simplified)).toBe('none');
  });

  test('capitals, full width and extra spaces change nothing', () => {
    expect(readAt(now, '  THU   Noon ')).toBe('2026-11-26T12:00');
    expect(readAt(now, 'ｔｈｕ　１７：３０')).toBe('2026-11-26T17:30');
    expect(readAt(now, '１２月３日１５：００前', simplified)).toBe('2026-12-03T15:00');
    expect(readAt(now, '周四 下午，3 点', simplified)).toBe('2026-11-26T15:00');
  });

  test('nothing, and a page of text, are no date', () => {
    expect(readAt(now, '  ')).toBe('none');
    expect(readAt(now, 'friday '.repeat(40))).toBe('none');
  });
});
