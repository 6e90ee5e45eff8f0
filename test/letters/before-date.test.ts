import { expect, test } from 'vitest';
import { beforeDate } from '../../src/letters/catalogue/chinese-space.ts';
import { letterWordsFor } from '../../src/letters/letter-words.ts';

const day = '11月25日 周三';

test('a date in a Chinese letter counts its own day in, which a bare 周三前 would leave open', () => {
  expect(beforeDate(day)).toBe('11月25日 周三下班前');
  expect(beforeDate('11月25日 周三 12:00')).toBe('11月25日 周三 12:00 前');
});

test.each(['zh-Hans', 'zh-Hant'] as const)(
  'no sentence of a %s letter asks for it by a bare day',
  (language) => {
    const { item, report, status } = letterWordsFor(language);
    const said = [
      item.recap.ours('Logo', day, false),
      item.recap.theirs('Logo', day, false),
      item.brief.subject('Logo', day),
      status.neededBy('Logo', day),
      status.neededToHold('Logo', day, day),
      status.neededUndatedToHold('Logo', day, day),
      status.neededPastToHold('Logo', day, { by: day, hold: day }),
      report.next('Jane', 'Logo', day),
      report.correct(day, 'formal'),
    ];
    for (const sentence of said) {
      expect(sentence).toContain('周三下班前');
      expect(sentence).not.toMatch(/周三\s*前/u);
    }
  },
);
