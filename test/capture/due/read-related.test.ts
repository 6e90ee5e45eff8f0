import { expect, test } from 'vitest';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';
import type { Due } from '../../../src/domain/commitment/due.ts';
import { readAt } from './due-question.ts';

const pitch: Due = { kind: 'day', day: Temporal.PlainDate.from('2026-12-18') };
const call: Due = {
  kind: 'moment',
  at: Temporal.PlainDateTime.from('2026-11-26T15:00'),
  zone: 'Asia/Shanghai',
};
const dues = new Map<string, Due>([
  ['pitch', pitch],
  ['提案', pitch],
  ['7k', call],
  ['w2', { kind: 'none' }],
]);
const related = (name: string): Due | undefined => dues.get(name);

test.each([
  ['2 days before pitch', '2026-12-16'],
  ['two days before the pitch', '2026-12-16'],
  ['the day before pitch', '2026-12-17'],
  ['a week before pitch', '2026-12-11'],
  ['3 working days before pitch', '2026-12-15'],
  ['2 days after pitch', '2026-12-20'],
  ['1 hour before 7k', '2026-11-26T14:00'],
  ['1 day before 7k', '2026-11-25'],
  ['提案前两天', '2026-12-16'],
  ['提案前3个工作日', '2026-12-15'],
  ['提案后一周', '2026-12-25'],
  ['a week before 7k', 'past 2026-11-19'],
  ['2 days before launch', 'none'],
  ['2 days before w2', 'none'],
])('"%s" is %s', (text, read) => {
  expect(readAt('2026-11-24T10:00', text, { related })).toBe(read);
});
