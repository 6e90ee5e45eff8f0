import { expect, test } from 'vitest';
import { nounOf } from '../../../src/domain/forecast/noun-of.ts';

test.each([
  ['revised deck', 'deck'],
  ['Revised Decks', 'deck'],
  ['deck v2', 'deck'],
  ['deck, 12 slides', 'deck'],
  ['another deck', 'deck'],
  ['media plan for the launch', 'plan'],
  ['report: Mon call', 'report'],
  ['status of the banners', 'status'],
  ['strategies', 'strategy'],
  ['brand guidelines', 'guideline'],
  ['radio script (2nd draft)', 'script'],
  ['TVC storyboard final', 'storyboard'],
  ['v2', 'v2'],
  ['报价单', '报价单'],
  ['新报价单', '报价单'],
  ['修改后的报价单第二版', '报价单'],
  ['第二版海报', '海报'],
  ['海报终稿', '海报'],
  ['两张海报', '海报'],
  ['修改稿', '修改稿'],
  ['新的報價單 v3', '報價單'],
  ['活动流程，含预算', '活动流程'],
])('"%s" is a %s', (what, noun) => {
  expect(nounOf(what)).toBe(noun);
});

test.each(['', '  ', '、', '...'])('"%s" has no noun', (what) => {
  expect(nounOf(what)).toBeUndefined();
});
