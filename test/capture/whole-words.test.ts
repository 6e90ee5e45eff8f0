import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captureLine } from '../../src/capture/capture-line.ts';
import { realContext } from './real-reader.ts';

/** Every English word that leads to something, is polite, or is cut off. */
const taken = (
  'eta ddl deadline please pls plz kindly asap by before due on at need needs told because job for ' +
  'after soon later tbd urgent eod cob noon add kept add about around roughly'
).split(' ');

/** Known Chinese words that hold such a word. */
const chinese = (
  '前台装修 后天鹅 上周刊 不急诊 尽快餐 尽早餐 尽早茶 提交期 成交期 社交期 急诊室海报 赶紧身衣 月底板 今天地图 明天使海报 ' +
  '下周刊 前景图 给力海报 给养单 交通方案 交期表 交友活动 交换礼物 交响乐海报 发布会方案 发票 发廊海报 发动机图 要闻稿 要务单 已知条件 ' +
  '预计划 截止阀海报 待定位图 加急章 最近义词 回头客名单 有空调 随时尚 立即食面 晚点心 谢谢卡 外交 转发 首发 室内 生日前 酒吧 ' +
  '下午茶 中午餐 日内瓦 日内瓦行程 周内参 月内涵'
).split(' ');

function titleOf(line: string): string {
  const captured = captureLine([line], realContext());
  return captured.ok ? captured.value.what : captured.problem.kind;
}

describe('a word of the title that only holds a word kept reads stays whole', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'bgrzqx'), minLength: 1, maxLength: 3 });
  const ends = fc.constantFrom('', ' by fri', ' fri', ' before fri 5pm');

  test('whatever letters stand before or behind it, at the end and at the beginning', () => {
    fc.assert(
      fc.property(fc.constantFrom(...taken), letters, ends, (word, more, end) => {
        for (const title of [`pizza ${more}${word}`, `${more}${word}`, `${word}${more} list`]) {
          expect(titleOf(`jane ${title}${end}`)).toBe(title);
        }
      }),
    );
  });

  test.each([
    'zeta',
    'beta',
    'pizza beta',
    'say hi to greta',
    'the asap-ready kit',
    'look-for:ever',
  ])('in English: %s', (title) => {
    expect(titleOf(`jane ${title} by fri`)).toBe(title);
    expect(titleOf(`jane ${title} fri`)).toBe(title);
  });

  test('and alone, where a marker really is one, it still goes', () => {
    expect(titleOf('jane deck, ETA fri')).toBe('deck');
    expect(titleOf('jane deck eta: fri')).toBe('deck');
    expect(titleOf('王敏 报价单交期 周五前')).toBe('报价单');
    expect(titleOf('王敏 尽快给报价单')).toBe('报价单');
  });

  test.each(chinese)('in Chinese: %s', (title) => {
    expect(titleOf(`王敏 ${title} 周五前`)).toBe(title);
    expect(titleOf(`王敏周五前${title}`)).toBe(title);
    expect(titleOf(`周五前给王敏${title}`)).toBe(title);
    expect(titleOf(`王敏 ${title} by fri`)).toBe(title);
  });
});

test.each([
  ['a window title', '\u001B]0;pwn\u0007'],
  ['a link', '\u001B]8;;http://x.example\u001B\\'],
  ['a colour', '\u001B[31m'],
  ['the one-byte form of a colour', '\u009B31m'],
  ["a string for the terminal's own use", '\u001BPq#0\u001B\\'],
])('%s is taken out whole before the line is read, wherever it stands', (_what, sequence) => {
  for (const line of [
    `jane ${sequence}deck by fri`,
    `jane${sequence} deck by fri`,
    `${sequence}jane deck by fri`,
    `jane deck${sequence} by fri`,
    `jane deck by${sequence} fri`,
    `jane deck by fri${sequence}`,
  ]) {
    expect(titleOf(line)).toBe('deck');
  }
});
