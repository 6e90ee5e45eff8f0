import { expect, test } from 'vitest';
import { isWithoutDate } from '../../../src/capture/due/no-date.ts';

test.each(
  "asap|ASAP|as soon as possible|soon|later|some time|whenever|tbd|by asap|get back to you|I'll get back to you|when I can|尽快|盡快|尽早|回头|回头给你|稍后|过两天|这两天|有空|待定|越快越好|改天".split(
    '|',
  ),
)('%s gives no date on purpose', (text) => {
  expect(isWithoutDate(text)).toBe(true);
});

test.each(['friday', 'tomorrow', 'later today', '周五', '尽快周五前', 'deck', '', '回头客海报'])(
  '"%s" is something else',
  (text) => {
    expect(isWithoutDate(text)).toBe(false);
  },
);
