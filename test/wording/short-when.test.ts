import { expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { longDue, shortWhen } from '../../src/wording/short-when.ts';
import { wordsFor } from '../support/words-for.ts';
import { due, wall } from '../support/make-commitment.ts';

const now = wall('2026-11-24T08:40');

test.each([
  ['2026-11-24T17:00', '17:00', '17:00'],
  ['2026-11-23T18:00', 'Mon 18:00', '周一 18:00'],
  ['2026-11-30T12:00', 'Mon 12:00', '周一 12:00'],
  ['2026-12-01T12:00', 'Tue 1 Dec', '12月1日 周二'],
  ['2026-11-17T12:00', 'Tue 17 Nov', '11月17日 周二'],
  ['2027-01-04T12:00', 'Mon 4 Jan 2027', '2027年1月4日 周一'],
])('on Tue 24 Nov 2026, %s is "%s" and "%s"', (at, english, chinese) => {
  expect(shortWhen(wordsFor('en').morning, wall(at), now)).toBe(english);
  expect(shortWhen(wordsFor('zh-Hans').morning, wall(at), now)).toBe(chinese);
});

test.each([
  ['none', 'no date'],
  ['2026-11-26', 'Thu 26 Nov'],
  ['2026-11-26T12:00', 'Thu 26 Nov 12:00'],
])('in full, %s is "%s"', (text, said) => {
  const here = { wall: now, zone: 'Asia/Shanghai' };
  expect(longDue(wordsFor('en').morning, due(text), here)).toBe(said);
});

test.each([
  ['Asia/Shanghai', 'Thu 26 Nov 12:00'],
  ['Asia/Taipei', 'Thu 26 Nov 12:00'],
  ['Europe/London', 'Thu 26 Nov 12:00 Shanghai'],
  ['America/New_York', 'Thu 26 Nov 12:00 Shanghai'],
])('seen from %s, noon in Shanghai is "%s"', (zone, said) => {
  expect(longDue(wordsFor('en').morning, due('2026-11-26T12:00'), { wall: now, zone })).toBe(said);
});

test.each(languages)('in %s a late date fits its column with its "was"', (language) => {
  const { morning } = wordsFor(language);
  for (const at of ['2026-11-23T18:00', '2026-10-20T12:00']) {
    const said = morning.was(shortWhen(morning, wall(at), now));
    expect(
      [...said].reduce((cells, sign) => cells + (sign > '\u2E80' ? 2 : 1), 0),
    ).toBeLessThanOrEqual(14);
  }
});
