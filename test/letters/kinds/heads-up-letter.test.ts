import { expect, test } from 'vitest';
import type { HeadsUpWish } from '../../../src/actions/letters/prepare-heads-up.ts';
import type { Language } from '../../../src/domain/language.ts';
import { languages } from '../../../src/domain/language.ts';
import { headsUpLetter } from '../../../src/letters/kinds/heads-up-letter.ts';
import { letterChat } from '../../../src/letters/formats/letter-chat.ts';
import { letterText } from '../../../src/letters/formats/letter-text.ts';
import type { Letter } from '../../../src/letters/letter.ts';
import type { HeadsUpScene } from '../../support/heads-up-world.ts';
import { headsUpWorld } from '../../support/heads-up-world.ts';
import { due } from '../../support/make-commitment.ts';

type Wish = Partial<Omit<HeadsUpWish, 'to'>> & { readonly to?: string; readonly at?: string };

/** The letter that proposes `to` (Friday 17:00), written `at` (Tuesday morning). */
function letterOf({ to = '2026-11-27T17:00', at, ...wish }: Wish, scene?: HeadsUpScene): Letter {
  const { prepare, clock } = headsUpWorld(scene);
  if (at !== undefined) clock.set(at);
  const prepared = prepare({ ...wish, to: due(to) });
  if (!prepared.ok) throw new Error(prepared.problem.kind);
  return headsUpLetter(prepared.value.facts);
}

const sixSlides = { why: 'the venue photos arrive a day late', partial: '6 key slides' };

test('the letter reads as the manual shows it', () => {
  const letter = letterOf(sixSlides);
  expect(letter.to).toEqual([{ name: 'Jane Li', address: 'jane@acme.example' }]);
  expect(letter.subject).toBe('Revised deck: Friday 27 November, 17:00');
  expect(letterText(letter)).toBe(`Jane,

The revised deck will reach you on Friday 27 November at 17:00, not Thursday
at 12:00: the venue photos arrive a day late. On Thursday at 12:00 you will
have the 6 key slides.

Does Friday 17:00 still work for you? If not, call me and we find a way.

Wei
`);
});

const wang: HeadsUpScene = {
  promise: { what: '修改稿' },
  jane: { name: '王敏', addressAs: '王总' },
};
const inChinese = { why: '场地照片晚到一天', partial: '重点的六页' };

test('a Chinese client reads it in the words of a Chinese account person', () => {
  const letter = letterOf(inChinese, wang);
  expect(letter.subject).toBe('修改稿交付时间调整：11月27日 周五 17:00');
  expect(letterText(letter)).toBe(`王总，您好！

修改稿将调整至11月27日 周五 17:00 交付（原定周四 12:00），原因是场地照片晚到
一天。周四 12:00 可先提供重点的六页。

不知周五 17:00 交付是否会影响您的安排？如有不便，请随时来电，一起想办法。

Wei
`);
});

test('and in Traditional Chinese as it is written in Taipei and Hong Kong', () => {
  const scene = { promise: { what: '修訂稿' }, jane: { name: '陳美玲', addressAs: '陳經理' } };
  const wish = { language: 'zh-Hant', why: '場地照片晚一天到', partial: '重點六頁' } as const;
  const letter = letterOf(wish, scene);
  expect(letter.subject).toBe('修訂稿交付時間調整：11月27日 週五 17:00');
  expect(letterText(letter)).toBe(`陳經理，您好！

修訂稿將調整至11月27日 週五 17:00 交付（原訂週四 12:00），原因是場地照片晚一
天到。週四 12:00 可先提供重點六頁。

不知週五 17:00 交付是否會影響您的安排？若有不便，請隨時來電，一起想辦法。

Wei
`);
});

test('a chat says the same in two lines, without subject and signature', () => {
  expect(letterChat(letterOf(sixSlides))).toBe(
    `Jane, the revised deck will reach you on Friday 27 November at 17:00, not Thursday at 12:00: the venue photos arrive a day late. On Thursday at 12:00 you will have the 6 key slides.
Does Friday 17:00 still work for you? If not, call me and we find a way.
`,
  );
  expect(letterChat(letterOf(inChinese, wang)).split('\n')[0]).toBe(
    '王总，您好！修改稿将调整至11月27日 周五 17:00 交付（原定周四 12:00），原因是场地照片晚到一天。周四 12:00 可先提供重点的六页。',
  );
});

test.each<[string, Wish, string, string]>([
  [
    'without a reason the sentence ends with the dates',
    {},
    'not Thursday at 12:00.',
    'Does Friday 17:00 still work',
  ],
  [
    'another hour of the same day is said as an hour',
    { to: '2026-11-26T17:00', partial: 'a first half' },
    'on Thursday 26 November at 17:00, not at 12:00. At 12:00 you will have a first half.',
    'Does 17:00 still work',
  ],
  [
    'a date of another week is said with its number',
    { to: '2026-11-30T12:00', partial: 'the cover' },
    'on Monday 30 November at 12:00, not Thursday 26 at 12:00. On Thursday 26 at 12:00 you will have the cover.',
    'Does Monday 30 at 12:00 still work',
  ],
  [
    'a date of another month is said with the month',
    { to: '2026-12-02T12:00' },
    'on Wednesday 2 December at 12:00, not Thursday 26 November at 12:00.',
    'Does Wednesday 2 December 12:00 still work',
  ],
  [
    'a day without a time stays one',
    { to: '2026-11-27' },
    'on Friday 27 November, not Thursday at 12:00.',
    'Does Friday still work',
  ],
  [
    'what was missed is called promised, said sorry for, and a part of it can be had now',
    { at: '2026-11-26T15:00', partial: '6 key slides' },
    'not Thursday at 12:00 as promised. I am sorry for the delay. You can have the 6 key slides now.',
    'Does Friday 17:00 still work',
  ],
])('%s', (_, wish, first, question) => {
  const [, news, asked] = letterOf(wish).blocks;
  expect(news).toMatchObject({ text: expect.stringContaining(first) });
  expect(asked).toMatchObject({ text: expect.stringContaining(question) });
});

test.each<[Language, string, string]>([
  ['en', 'as promised. I am sorry for the delay. You can have', 'not at 12:00. At 12:00 you'],
  ['zh-Hans', '未能如期交付，非常抱歉。目前可先提供', '（原定当天 12:00）。当天 12:00 可先提供'],
  ['zh-Hant', '未能如期交付，深感抱歉。目前可先提供', '（原訂當天 12:00）。當天 12:00 可先提供'],
])('a missed date and another hour are said in %s', (language, missed, hour) => {
  const partial = '6 key slides';
  const late = letterChat(letterOf({ language, partial, at: '2026-11-26T15:00' }));
  expect(late).toContain(missed);
  const sameDay = letterChat(letterOf({ language, partial, to: '2026-11-26T17:00' }));
  expect(sameDay).toContain(hour);
});

test('the day they have is not taken back by an hour of the same day', () => {
  const scene = { promise: { promised: '2026-11-27' } };
  const [, news] = letterOf({ to: '2026-11-27T21:00' }, scene).blocks;
  expect(news).toMatchObject({
    text: 'The revised deck will reach you on Friday 27 November at 21:00.',
  });
});

test.each<[Language, string, string]>([
  ['en', 'Revised deck: Friday 27 November, 17:00', 'Does Friday 17:00 work for you?'],
  ['zh-Hans', 'revised deck 交付时间：11月27日 周五 17:00', '不知周五 17:00 对您是否方便？'],
  ['zh-Hant', 'revised deck 交付時間：11月27日 週五 17:00', '不知週五 17:00 對您是否方便？'],
])('who never heard a date is given one, in %s', (language, subject, question) => {
  const letter = letterOf({ language }, { promise: { promised: 'none' } });
  expect(letter.subject).toBe(subject);
  expect(letterText(letter)).toContain(question);
  expect(letterText(letter)).not.toMatch(/still|not |原[定訂]|调整|調整/u);
});

test.each<[string, string]>([
  ['revised deck', 'The revised deck will'],
  ['Radio script, second draft', 'The Radio script, second draft will'],
  ['iPhone layouts', 'The iPhone layouts will'],
  ['a quote for Q1', 'A quote for Q1 will'],
  ['our estimate', 'Our estimate will'],
  ["Jane's deck", "Jane's deck will"],
  ['12 banners', 'The 12 banners will'],
  ['报价单', '报价单 will'],
  ['anthem film', 'The anthem film will'],
])('"%s" begins the letter as "%s"', (what, beginning) => {
  const [, news] = letterOf({}, { promise: { what } }).blocks;
  expect(news).toMatchObject({ text: expect.stringMatching(new RegExp(`^${beginning}`, 'u')) });
});

test.each<[Language, string, string]>([
  ['en', 'because the photos are late.', ': the photos are late.'],
  ['en', 'because of the photos', ': because of the photos.'],
  ['en', ' photos, late!! ', ': photos, late.'],
  ['zh-Hans', '因为照片晚到。', '原因是照片晚到。'],
  ['zh-Hans', 'Photo Li 晚到', '原因是 Photo Li 晚到。'],
  ['zh-Hant', '由於照片晚到，', '原因是照片晚到。'],
])('in %s the reason "%s" becomes part of the sentence', (language, why, end) => {
  const [, news] = letterOf({ language, why }).blocks;
  expect(news).toMatchObject({ text: expect.stringContaining(end) });
});

test('one she says 你 to is asked with 你', () => {
  const scene = { jane: { name: '王敏', addressAs: '小敏，你' } };
  expect(letterText(letterOf({}, scene))).toContain('是否会影响你的安排');
});

test('a reader elsewhere reads the hours of her own clock, and is told so', () => {
  const text = letterText(letterOf({}, { jane: { zone: 'Europe/London' } }));
  expect(text).toContain('on Friday 27 November at 09:00, not Thursday\nat 04:00.');
  expect(text).toContain('All times are United Kingdom Time.');
});

test.each(languages)('an empty answer leaves no trace in %s', (language) => {
  const plain = letterText(letterOf({ language }));
  expect(letterText(letterOf({ language, why: ' . ', partial: '\u200B' }))).toBe(plain);
});

test('nothing typed can break a line or the subject', () => {
  const letter = letterOf({ why: 'a\r\nBcc: x@y.example' }, { promise: { what: 'deck\n\nx' } });
  expect(letter.subject).toBe('Deck x: Friday 27 November, 17:00');
  expect(letterChat(letter).split('\n')).toHaveLength(3);
});
