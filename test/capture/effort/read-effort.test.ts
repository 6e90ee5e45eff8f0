import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEffort, takeEffort } from '../../../src/capture/effort/read-effort.ts';
import { lineFromText } from '../../../src/capture/text/typed-line.ts';
import { wordsLeft } from '../../../src/capture/text/words-left.ts';

test.each([
  ['2h', 120],
  ['2 h', 120],
  ['1.5d', 720],
  ['90m', 90],
  ['90 min', 90],
  ['~4h', 240],
  ['~ 4h', 240],
  ['1d', 480],
  ['1 day', 480],
  ['2 days', 960],
  ['a day', 480],
  ['half a day', 240],
  ['half day', 240],
  ['a half day', 240],
  ['half an hour', 30],
  ['an hour', 60],
  ['an hour and a half', 90],
  ['two and a half days', 1200],
  ['two hours', 120],
  ['2 hours', 120],
  ['a couple of hours', 120],
  ['1h30', 90],
  ['1h30m', 90],
  ['1 hour 30 minutes', 90],
  ['1d 2h', 600],
  ['1 day and 2 hours', 600],
  ['½ day', 240],
  ['1w', 2400],
  ['a week', 2400],
  ['three working days', 1440],
  ['about 3 hours', 180],
  ['2H', 120],
  ['２ｈ', 120],
  ['半天', 240],
  ['半日', 240],
  ['两天', 960],
  ['兩天', 960],
  ['2天', 960],
  ['２天', 960],
  ['一天半', 720],
  ['两天半', 1200],
  ['一整天', 480],
  ['一个半小时', 90],
  ['一個半小時', 90],
  ['两个小时', 120],
  ['兩個小時', 120],
  ['两小时', 120],
  ['2小时', 120],
  ['2 小时', 120],
  ['2.5小时', 150],
  ['2。5小时', 150],
  ['半小时', 30],
  ['半个小时', 30],
  ['半個鐘頭', 30],
  ['三十分钟', 30],
  ['二十五分鐘', 25],
  ['一小时三十分钟', 90],
  ['三个工作日', 1440],
  ['三個工作天', 1440],
  ['大约两小时', 120],
  ['一周', 2400],
])('the effort "%s" is %i working minutes', (text, minutes) => {
  expect(readEffort(text)).toBe(minutes);
});

test.each([
  '',
  'h',
  '2',
  '2x',
  'two',
  'a',
  '2h video',
  '半天活动',
  '两点',
  'half',
  '0h',
  'need',
  '下周',
  '2hé',
  '1h30ü',
  '2mл',
  'half a day²',
])('"%s" is no effort', (text) => {
  expect(readEffort(text)).toBeUndefined();
});

test.each([
  ['jane deck need 2h', 120, 'jane deck'],
  ['jane deck needs half a day by thu', 240, 'jane deck by thu'],
  ['jane deck by thu need 1d', 480, 'jane deck by thu'],
  ['jane deck ~4h by thu', 240, 'jane deck by thu'],
  ['jane deck by thu 2h', 120, 'jane deck by thu'],
  ['王敏 报价单 明天下班前 需2小时', 120, '王敏 报价单 明天下班前'],
  ['王敏 报价单 需要半天 明天下班前', 240, '王敏 报价单 明天下班前'],
  ['王敏报价单需两个小时', 120, '王敏报价单'],
  ['王敏 報價單 需兩個小時', 120, '王敏 報價單'],
  ['王敏 报价单～４ｈ', 240, '王敏 报价单'],
])('"%s" needs %i minutes and keeps its other words', (text, minutes, words) => {
  const taken = takeEffort(lineFromText(text));
  expect(taken.ok && taken.value.need).toBe(minutes);
  expect(taken.ok && wordsLeft(taken.value.line)).toBe(words);
});

test.each([
  'jane 2h video by fri',
  'jane keynote film 90m',
  'jane edit by tom 90m',
  'jane what we need for the pitch',
  'jane we need 3 routes from the studio',
  '王敏 需求文档 周五前',
  '王敏 需要的资料清单',
  '王敏 两天的培训方案',
  '王敏 需两天的场地清单',
  'jane "need 2h" banner',
])('a duration in a title is words: "%s"', (text) => {
  const taken = takeEffort(lineFromText(text));
  expect(taken.ok && taken.value.need).toBeUndefined();
  expect(taken.ok && wordsLeft(taken.value.line)).toBe(text);
});

test.each([
  ['jane deck need 2x', '2x'],
  ['jane deck by thu need 2', '2'],
  ['王敏 报价单 需2', '2'],
])('an effort that cannot be read is refused, not dropped: "%s"', (text, said) => {
  expect(takeEffort(lineFromText(text))).toEqual({
    ok: false,
    problem: { kind: 'effort-not-read', text: said },
  });
});

test('no text makes the reader of efforts stumble, and an effort is a whole number of minutes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const minutes = readEffort(text);
      expect(minutes === undefined || (Number.isInteger(minutes) && minutes >= 0)).toBe(true);
    }),
  );
});
