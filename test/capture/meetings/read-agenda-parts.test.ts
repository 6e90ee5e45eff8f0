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
  ['方案 半小时 王敏', [{ text: '方案', minutes: 30, lead: '王敏' }]],
  [
    '方案 半小時；预算 一个半小时',
    [
      { text: '方案', minutes: 30 },
      { text: '预算', minutes: 90 },
    ],
  ],
  ['预算 1.5小时', [{ text: '预算', minutes: 90 }]],
  ['问答 一刻钟', [{ text: '问答', minutes: 15 }]],
  ['deck half an hour', [{ text: 'deck', minutes: 30 }]],
  [
    'deck 1h jane; film 1h30',
    [
      { text: 'deck', minutes: 60, lead: 'jane' },
      { text: 'film', minutes: 90 },
    ],
  ],
  ['page 20 mistakes', [{ text: 'page 20 mistakes' }]],
  ['2026 plan', [{ text: '2026 plan' }]],
  [' ; ', []],
])('"%s" is read part by part', (text, parts) => {
  expect(readAgendaParts(text)).toEqual(parts);
});
