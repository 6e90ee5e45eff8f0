import { expect, test } from 'vitest';
import { initialsOf } from '../../../src/domain/people/initials.ts';

test.each([
  ['王敏', 'wm'],
  ['陈会计', 'ckj'],
  ['陳會計', 'ckj'],
  ['老李', 'll'],
  ['欧阳娜娜', 'oynn'],
  ['歐陽娜娜', 'oynn'],
  ['张伟', 'zw'],
  ['張偉', 'zw'],
  ['赵子龙', 'zzl'],
  ['趙子龍', 'zzl'],
  ['黃曉明', 'hxm'],
  ['谢霆锋', 'xtf'],
  ['谢娜', 'xn'],
  ['孙俪', 'sl'],
  ['安琪', 'aq'],
  ['鄂尔', 'ee'],
  ['区丽', 'ol'],
  ['區麗', 'ol'],
  ['曾琪', 'zq'],
  ['单晓', 'sx'],
  ['尉迟恭', 'ycg'],
  ['左宗棠', 'zzt'],
  ['Jane 王', 'w'],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test.each(['Jane Li', '', '7k', 'さくら'])('%s has no pinyin initials', (name) => {
  expect(initialsOf(name)).toBeUndefined();
});
