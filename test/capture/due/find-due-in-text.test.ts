import { describe, expect, test } from 'vitest';
import { findDueInText } from '../../../src/capture/due/find-due-in-text.ts';
import { contextAt, readText } from './due-question.ts';

function found(text: string): string {
  return readText(findDueInText(text, contextAt('2026-11-24T10:00')));
}

describe('a marked date inside a sentence', () => {
  test.each([
    ['send the deck to Nestle by Thursday EOD', '2026-11-26'],
    ['the March report by Friday', '2026-11-27'],
    ['Jane: May numbers by noon', '2026-11-24T12:00'],
    ['second draft to Mark by Thursday 5pm', '2026-11-26T17:00'],
    ['Q1 plan, no later than end of month', '2026-11-30'],
    ['revised deck next thu noon', '2026-12-03T12:00'],
    ['send it by Friday to Jane', '2026-11-27'],
    ["send tuesday's notes by friday", '2026-11-27'],
    ['周四前把排期表发给王总', '2026-11-26'],
    ['請王經理週四前回簽報價單', '2026-11-26'],
    ['回复客户两点意见 明天下班前', '2026-11-25'],
    ['明天上午十点前给李总发合同', '2026-11-25T10:00'],
    ['请于周五前回复', '2026-11-27'],
    ['王总说周五要', '2026-11-27'],
    ['二十四节气海报周五前给', '2026-11-27'],
    ['《周一见》海报 下周三前', '2026-12-02'],
  ])('%s: %s', (text, read) => {
    expect(found(text)).toBe(read);
  });
});

describe('names, titles and vague words', () => {
  test.each([
    'send Mark the second draft',
    'the March report',
    'May numbers for Jane',
    'the Friday newsletter banner',
    '"by friday" poster',
    'two remarks',
    'stand by me video',
    'call at 3',
    'Monday-ish, maybe',
    'send it soon',
    '两点意见',
    '三八节海报',
    '二十四节气海报',
    '发给王五一份',
    '周报模板',
    '快一点',
    '《下周三见》海报',
  ])('%s: no date', (text) => {
    expect(found(text)).toBe('none');
  });
});

describe('a date inside a longer saying about time that is not understood', () => {
  test.each([
    'after Friday',
    'no earlier than Friday',
    'every Friday',
    'noon GMT Friday',
    'Friday 5pm London time',
    '不早于周五',
    '每周五下班前',
    '周五左右',
    '周五前后',
    '签约次日',
    '周一到周五上班',
  ])('%s: nothing is guessed', (text) => {
    expect(found(text)).toBe('none');
  });
});

test('two dates in one sentence are asked about', () => {
  expect(found('send it by Friday and call on Monday')).toBe('ask 2026-11-27 | 2026-11-30');
  expect(found('周三前发初稿，周五前发终稿')).toBe('ask 2026-11-25 | 2026-11-27');
});
