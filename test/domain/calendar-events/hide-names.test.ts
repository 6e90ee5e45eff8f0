import { expect, test } from 'vitest';
import { hidingOf } from '../../../src/domain/calendar-events/hide-names.ts';

const hide = hidingOf([
  'Jane Li',
  'Ann',
  '王敏',
  'Acme',
  '王',
  'Photo Li',
  'Zoe\u0308',
  'İnci',
  'Straße GmbH',
]);

test.each([
  ['Jane Li: revised deck', '…: revised deck'],
  ["jane's deck", "…'s deck"],
  ['planning with Ann', 'planning with …'],
  ['ACME launch', '… launch'],
  ['王敏的修改稿', '…的修改稿'],
  ['给Acme的报价单', '给…的报价单'],
  ['王府井海报', '王府井海报'],
  ['Acmeland', 'Acmeland'],
  ['revised deck', 'revised deck'],
  // Letters whose lower case is longer must hide nobody less.
  ['İstanbul deck for Jane Li', 'İstanbul deck for …'],
  ['poster for İnci', 'poster for …'],
  ['Zoë: logo', '…: logo'],
  ['Zoe\u0308: logo', '…: logo'],
  ['ＪＡＮＥ　ＬＩ deck', '… deck'],
  ['STRASSE and Straße GmbH', 'STRASSE and …'],
])('%s is shown as %s', (text, shown) => {
  expect(hide(text)).toBe(shown);
});

test('ten thousand names are looked for as quickly as one', () => {
  const many = hidingOf(Array.from({ length: 10_000 }, (_, at) => `Person${at} Name${at}`));
  expect(many('deck for person9999')).toBe('deck for …');
});
