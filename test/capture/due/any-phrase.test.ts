import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDue } from '../../../src/capture/due/read-due.ts';
import { dayNumber, weekdayOf } from '../../../src/domain/calendar/day-number.ts';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';
import { simplifiedPhrases } from './chinese-phrases.ts';
import { contextAt, readAt } from './due-question.ts';
import { englishPhrases } from './english-phrases.ts';

const anyMoment = fc
  .integer({ min: 0, max: 4 * 365 * 1440 })
  .map((minutes) => Temporal.PlainDateTime.from('2025-01-01T00:00').add({ minutes }).toString());
const phrases = [...englishPhrases, ...simplifiedPhrases].map(([text]) => text);
const anyPhrase = fc.constantFrom(...phrases);

function readingAt(now: string, text: string): ReturnType<typeof readDue> {
  return readDue(text, contextAt(now, { language: 'zh-Hans' }));
}

test('a date that was read is never over before it was said', () => {
  fc.assert(
    fc.property(anyMoment, anyPhrase, (now, text) => {
      const read = readingAt(now, text);
      const due = read.kind === 'read' ? read.reading.due : undefined;
      const wall = Temporal.PlainDateTime.from(now);
      const left =
        due?.kind === 'moment'
          ? Temporal.PlainDateTime.compare(due.at, wall)
          : due?.kind === 'day'
            ? Temporal.PlainDate.compare(due.day, wall.toPlainDate())
            : 0;
      expect(left).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 2000 },
  );
});

test('"next X" and 下周X are always in next week', () => {
  const days = [
    ['mon', '一'],
    ['tue', '二'],
    ['wed', '三'],
    ['thu', '四'],
    ['fri', '五'],
    ['sat', '六'],
    ['sun', '日'],
  ] as const;
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 0, max: 6 }), (now, weekday) => {
      const today = dayNumber(Temporal.PlainDateTime.from(now).toPlainDate());
      const due = today - weekdayOf(today) + 7 + weekday;
      const [english = '', chinese = ''] = days[weekday] ?? [];
      const expected = Temporal.PlainDate.from('1970-01-01').add({ days: due }).toString();
      expect(readAt(now, `next ${english}`)).toBe(expected);
      expect(readAt(now, `下周${chinese}`)).toBe(expected);
    }),
  );
});

test('whatever is typed, the reader answers and never throws', () => {
  const scraps = fc.constantFrom(
    'by',
    'next',
    'thu',
    '5',
    ':30',
    'pm',
    '/',
    '-',
    '12',
    'week',
    'end of',
    'in',
    'days',
    'of',
    'the',
    'last',
    '下',
    '周',
    '四',
    '前',
    '点',
    '半',
    '月',
    '底',
    '个',
    '工作日',
    '内',
    '号',
    '十',
    '二',
    '国庆',
    '（',
    '：',
  );
  const anyText = fc
    .array(scraps, { maxLength: 7 })
    .map((words) => words.join(words.length % 2 === 0 ? ' ' : ''));
  fc.assert(
    fc.property(anyMoment, anyText, (now, text) => {
      expect(['read', 'ambiguous', 'past', 'none']).toContain(readingAt(now, text).kind);
    }),
    { numRuns: 2000 },
  );
});

test('simplified and traditional characters read the same', () => {
  const simplified = '周个后号点时钟内这来礼听昼间两节国庆圣诞过农历劳动开关门饭双';
  const traditional = '週個後號點時鐘內這來禮聽晝間兩節國慶聖誕過農曆勞動開關門飯雙';
  const asTraditional = (text: string): string =>
    [...text].map((char) => [...traditional][[...simplified].indexOf(char)] ?? char).join('');
  for (const [text, read] of simplifiedPhrases) {
    const given = { language: 'zh-Hant', zone: 'Asia/Shanghai' } as const;
    expect(readAt('2026-11-24T10:00', asTraditional(text), given)).toBe(read);
  }
});

test('where the phrase is said changes its zone and nothing else', () => {
  for (const zone of ['Asia/Shanghai', 'Pacific/Kiritimati', 'America/Los_Angeles', '+05:45']) {
    const read = readDue('thu 5pm', contextAt('2026-11-24T10:00', { zone }));
    expect(read).toMatchObject({ reading: { due: { kind: 'moment', zone } } });
    expect(readAt('2026-11-24T10:00', 'thu 5pm', { zone })).toBe('2026-11-26T17:00');
  }
});
