import { expect, test } from 'vitest';
import { outsidersFrom, outsidersIn } from '../../../src/domain/letters/outsiders.ts';

test.each([
  ['a word of its own', 'Ann', 'like the deck for ann, but blue', true],
  ['part of another word', 'Ann', 'planning the annual meeting', false],
  ['once inside a word and once alone', 'Ann', 'planning with Ann', true],
  ['Chinese without gaps', '影像坊', '场地照片影像坊拍', true],
  ['Latin next to Chinese', 'Beta', '参考Beta的做法', true],
  ['full-width letters', 'Beta', 'Ｂｅｔａ deck', true],
  ['inside a name of the reader', 'Acme', 'the Acme Media deck', false],
  ['beside a name of the reader', 'Acme', 'Acme Media, not Acme', true],
  ['a single character', '李', '桃李满天下', false],
])('a name that is %s', (_, name, text, isFound) => {
  const found = outsidersIn(outsidersFrom([name]), text, ['Acme Media']);
  expect(found).toEqual(isFound ? [name] : []);
});
