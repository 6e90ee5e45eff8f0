import { expect, test } from 'vitest';
import { readAgendaParts } from '../../../src/capture/meetings/read-agenda-parts.ts';

test.each([
  ['intro; deck', [{ text: 'intro' }, { text: 'deck' }]],
  ['deck 20m', [{ text: 'deck', minutes: 20 }]],
  [
    'deck 20 min jane; budget 10m',
    [
      { text: 'deck', minutes: 20, lead: 'jane' },
      { text: 'budget', minutes: 10 },
    ],
  ],
  ['方案 20分钟 王敏；预算', [{ text: '方案', minutes: 20, lead: '王敏' }, { text: '预算' }]],
  ['deck 20m led by Tom Wu', [{ text: 'deck', minutes: 20, lead: 'Tom Wu' }]],
  ['budget (10 min): wei', [{ text: 'budget', minutes: 10, lead: 'wei' }]],
  ['page 20 mistakes', [{ text: 'page 20 mistakes' }]],
  ['2026 plan', [{ text: '2026 plan' }]],
  [' ; ', []],
])('"%s" is read part by part', (text, parts) => {
  expect(readAgendaParts(text)).toEqual(parts);
});
