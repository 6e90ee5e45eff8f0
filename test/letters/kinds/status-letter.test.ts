import { expect, test } from 'vitest';
import { prepareStatusLetter } from '../../../src/actions/letters/prepare-status-letter.ts';
import type { Language } from '../../../src/domain/language.ts';
import { letterChat } from '../../../src/letters/formats/letter-chat.ts';
import { letterText } from '../../../src/letters/formats/letter-text.ts';
import type { Letter } from '../../../src/letters/letter.ts';
import { statusLetter } from '../../../src/letters/kinds/status-letter.ts';
import type { LetterScene } from '../../support/letter-world.ts';
import { acme, jane, letterWorld, makeDecision, makePerson } from '../../support/letter-world.ts';
import { commitmentIdFor, due, makeCommitment, wall } from '../../support/make-commitment.ts';

function letterOf(scene: LetterScene, language: Language = 'en'): Letter {
  const about = { kind: 'organisation', organisation: acme } as const;
  const prepared = prepareStatusLetter(letterWorld(scene), about, { language, faceLanguage: 'en' });
  if (!prepared.ok) throw new Error(prepared.problem.kind);
  return statusLetter(prepared.value.facts);
}

const theWeek: LetterScene = {
  commitments: [
    makeCommitment('a2', {
      what: 'storyboard, version 2',
      promised: '2026-11-24',
      standing: { kind: 'delivered', at: wall('2026-11-23T16:00') },
    }),
    makeCommitment('b3', {
      what: 'banner sizes',
      promised: '2026-11-24',
      standing: { kind: 'delivered', at: wall('2026-11-24T08:00') },
    }),
    makeCommitment('7k', {
      what: 'revised deck',
      theyGet: '12 slides, PDF, 3 colour routes',
      promised: '2026-11-27T17:00',
      moved: { at: wall('2026-11-24T08:20'), from: due('2026-11-26T12:00'), wasLate: false },
      told: { at: wall('2026-11-24T08:30'), via: 'mail' },
    }),
    makeCommitment('r2', { what: 'radio script, second draft', promised: '2026-12-02', need: 960 }),
    makeCommitment('t5', {
      direction: 'theirs',
      what: 'brand guidelines',
      promised: '2026-11-20',
      serves: [commitmentIdFor('r2')],
    }),
    makeCommitment('e4', {
      direction: 'theirs',
      what: 'estimate 1042, your approval',
      promised: '2026-12-01',
    }),
    makeCommitment('m6', { kind: 'meeting', what: 'call', promised: '2026-12-04T10:00' }),
  ],
  notes: [makeDecision({ kind: 'organisation', id: 'acme' }, 'TVC at 15 seconds', { via: 'call' })],
};

test("Friday's letter reads as the manual shows it", () => {
  const letter = letterOf(theWeek);
  expect(letter.subject).toBe('Acme status, 23-27 November');
  expect(letter.to).toEqual([{ name: 'Jane Li', address: 'jane@acme.example' }]);
  expect(letterText(letter)).toBe(`Jane,

DELIVERED
- Storyboard, version 2: Monday 23 November (agreed: Tuesday 24)
- Banner sizes: Tuesday 24 November, as agreed

COMING
- Revised deck (12 slides, PDF, 3 colour routes): Friday 27 November 17:00
  moved from Thursday 12:00, as I wrote on Tuesday
- Radio script, second draft: Wednesday 2 December

WE NEED FROM YOU
- Brand guidelines: due Friday 20 November; by Monday 30 to hold Wednesday 2
  December
- Estimate 1042, your approval: by Tuesday 1 December

AGREED THIS WEEK
- TVC at 15 seconds (call, Monday 23 November)

Next: call on Friday 4 December, 10:00.

Wei
`);
});

test('a Chinese client reads the same letter in the words of a Chinese account person', () => {
  const scene = {
    ...theWeek,
    people: [{ ...jane, name: '王敏', addressAs: '王总' }],
    commitments: [
      makeCommitment('7k', {
        what: '修改稿',
        theyGet: '12页，PDF，三个配色',
        promised: '2026-11-27T17:00',
        moved: { at: wall('2026-11-24T08:20'), from: due('2026-11-26T12:00'), wasLate: false },
        told: { at: wall('2026-11-24T08:30'), via: '微信' },
      }),
      makeCommitment('t5', {
        direction: 'theirs',
        what: '品牌规范',
        promised: '2026-11-20',
        serves: [commitmentIdFor('7k')],
      }),
    ],
  };
  const letter = letterOf(scene, 'zh-Hans');
  expect(letter.subject).toBe('Acme 项目进展（11月23日至27日）');
  expect(letterText(letter)).toBe(`王总，您好！

已交付
- 本周暂无

接下来交付
- 修改稿（12页，PDF，三个配色）：11月27日 周五 17:00
  由周四 12:00 调整至此，已于周二微信告知

需要您提供
- 品牌规范：原定11月20日 周五；请于11月26日 周四下班前提供，以确保11月27日
  周五 17:00 的交付

本周确认
- TVC at 15 seconds（11月23日 周一，电话）

下次会议：时间待定。

Wei
`);
  expect(letterText(letterOf(scene, 'zh-Hant'))).toContain(
    '需請您提供\n- 品牌规范：原訂11月20日 週五',
  );
});

test('a week in which nothing happened still has every heading, with a line under it', () => {
  expect(letterText(letterOf({}))).toBe(`Jane,

DELIVERED
- Nothing this week

COMING
- Nothing this week

WE NEED FROM YOU
- Nothing this week

AGREED THIS WEEK
- Nothing this week

Next: no meeting planned yet.

Wei
`);
});

test.each<[string, Parameters<typeof makeCommitment>[1], string]>([
  [
    'a missed promise without a new date is named with the one that was missed',
    { promised: '2026-11-23T12:00' },
    '- Revised deck: was due Monday 23 November 12:00, new date follows',
  ],
  [
    'a missed promise with a new date is named with both, however long ago it was told',
    {
      promised: '2026-11-27',
      moved: { at: wall('2026-11-12T09:00'), from: due('2026-11-11'), wasLate: true },
      told: { at: wall('2026-11-12T09:30'), via: 'call' },
    },
    '- Revised deck: Friday 27 November\n  moved from Wednesday 11, as I said on Thursday 12 November',
  ],
  [
    'a move nobody was told of is told by the letter itself',
    {
      promised: '2026-11-27',
      moved: { at: wall('2026-11-24T08:00'), from: due('2026-11-26'), wasLate: false },
    },
    '- Revised deck: Friday 27 November\n  moved from Thursday\n',
  ],
  [
    'a move in good time that they heard of in an earlier week is old news',
    {
      promised: '2026-11-27',
      moved: { at: wall('2026-11-12T09:00'), from: due('2026-11-20'), wasLate: false },
      told: { at: wall('2026-11-12T09:30') },
    },
    '- Revised deck: Friday 27 November\n\n',
  ],
  [
    'a move within one day names the two times',
    {
      promised: '2026-11-27T17:00',
      moved: { at: wall('2026-11-24T08:00'), from: due('2026-11-27T12:00'), wasLate: false },
    },
    '- Revised deck: Friday 27 November 17:00\n  moved from 12:00\n',
  ],
  ['a promise without a date says so', { promised: 'none' }, '- Revised deck: date to follow'],
  [
    'a date of next year has its year',
    { promised: '2027-01-08' },
    '- Revised deck: Friday 8 January 2027',
  ],
  [
    'something they owe that serves nothing is asked for by its date',
    { direction: 'theirs', promised: '2026-12-01T12:00' },
    '- Revised deck: by Tuesday 1 December 12:00',
  ],
  [
    'something they owe without a date is asked for a date',
    { direction: 'theirs', promised: 'none' },
    '- Revised deck: when can we have it?',
  ],
  [
    'a date they missed is stated without a word of blame',
    { direction: 'theirs', promised: '2026-11-20' },
    '- Revised deck: due Friday 20 November\n',
  ],
  [
    'what came on the right day but after the hour is named with both hours',
    {
      promised: '2026-11-23T12:00',
      standing: { kind: 'delivered', at: wall('2026-11-23T15:30') },
    },
    '- Revised deck: Monday 23 November 15:30 (agreed: 12:00)',
  ],
  [
    'what came before the hour came as agreed',
    {
      promised: '2026-11-23T12:00',
      standing: { kind: 'delivered', at: wall('2026-11-23T11:30') },
    },
    '- Revised deck: Monday 23 November, as agreed',
  ],
  [
    'a move made behind their back does not change what was agreed',
    {
      promised: '2026-11-24',
      moved: { at: wall('2026-11-20T09:00'), from: due('2026-11-20'), wasLate: false },
      standing: { kind: 'delivered', at: wall('2026-11-24T08:00') },
    },
    '- Revised deck: Tuesday 24 November (agreed: Friday 20)',
  ],
])('%s', (_, commitment, line) => {
  expect(letterText(letterOf({ commitments: [makeCommitment('7k', commitment)] }))).toContain(line);
});

test('a date that hangs on something of the same day is said with its day', () => {
  const text = letterText(
    letterOf({
      commitments: [
        makeCommitment('7k', { what: 'deck', promised: '2026-11-27T17:00' }),
        makeCommitment('w2', {
          what: 'guidelines',
          direction: 'theirs',
          promised: '2026-11-27T12:00',
          serves: [commitmentIdFor('7k')],
        }),
      ],
    }),
  );
  expect(text).toContain('- Guidelines: by Friday 27 November 12:00 to hold Friday 27, 17:00');
});

test.each<[string, string, Parameters<typeof makePerson>[1], Language, string]>([
  ['by the given name', 'Jane Li', {}, 'en', 'Jane,'],
  ['formally when asked to', 'Jane Li', { addressAs: 'Ms Li' }, 'en', 'Dear Ms Li,'],
  ['as she asked', 'Jane Li', { addressAs: 'Dear Jane' }, 'en', 'Jane,'],
  ['by a whole Chinese name', '王敏', {}, 'zh-Hans', '王敏，您好！'],
  ['by her title', '王敏', { addressAs: '王总' }, 'zh-Hans', '王总，您好！'],
  [
    'with 你 where that was asked for',
    '王敏',
    { addressAs: '小敏，你' },
    'zh-Hans',
    '小敏，你好！',
  ],
  ['in Traditional Chinese', '陳美玲', { addressAs: '陳經理' }, 'zh-Hant', '陳經理，您好！'],
])('a reader is greeted %s', (_, name, person, language, greeting) => {
  const letter = letterOf({ people: [makePerson('jane', { name, ...person })] }, language);
  expect(letter.blocks[0]).toEqual({ kind: 'greeting', text: greeting });
});

test('a reader she says 你 to is asked with 你', () => {
  const people = [makePerson('jane', { name: '王敏', addressAs: '小敏，你' })];
  expect(letterText(letterOf({ people }, 'zh-Hans'))).toContain('需要你提供');
});

test('two readers are greeted together, a crowd as all', () => {
  const names = ['王敏', '李雷', '韩梅梅', '张三'];
  const people = names.map((name) => makePerson(name, { name }));
  const greetingOf = (count: number, language: Language): unknown => {
    const commitments = names
      .slice(0, count)
      .map((name, at) => makeCommitment(name, { who: [name], said: `2026-11-23T1${9 - at}:00` }));
    return letterOf({ people, commitments }, language).blocks[0];
  };
  expect(greetingOf(2, 'zh-Hans')).toMatchObject({ text: '王敏、李雷，两位好！' });
  expect(greetingOf(4, 'zh-Hant')).toMatchObject({ text: '各位好！' });
  expect(greetingOf(4, 'en')).toMatchObject({ text: 'Hello all,' });
});

test('a reader elsewhere reads the hours of her own clock, and is told so', () => {
  const people = [{ ...jane, zone: 'Europe/London' }];
  const commitments = [makeCommitment('7k', { promised: '2026-11-27T17:00' })];
  expect(letterText(letterOf({ people, commitments }))).toContain(
    '- Revised deck: Friday 27 November 09:00',
  );
  expect(letterText(letterOf({ people, commitments }))).toContain(
    'All times are United Kingdom Time.',
  );
  expect(letterText(letterOf({ people, commitments }, 'zh-Hans'))).toContain(
    '以上时间均为英国时间。',
  );
});

test('a letter with days only has no line about clocks', () => {
  const people = [{ ...jane, zone: 'Europe/London' }];
  const commitments = [makeCommitment('7k', { promised: '2026-11-27' })];
  expect(letterText(letterOf({ people, commitments }))).not.toContain('All times');
});

test('nobody signs until she has said her name', () => {
  const letter = letterOf({ me: {} });
  expect(letter.from).toEqual({ address: 'me@address-missing.invalid' });
  expect(letter.blocks.at(-1)?.kind).toBe('paragraph');
});

test('a chat has three to five lines, no subject and no signature', () => {
  expect(letterChat(letterOf(theWeek))).toBe(
    `Jane - Delivered: Storyboard, version 2 - Monday 23 November (agreed: Tuesday 24); Banner sizes - Tuesday 24 November, as agreed
Coming: Revised deck (12 slides, PDF, 3 colour routes) - Friday 27 November 17:00, moved from Thursday 12:00, as I wrote on Tuesday; Radio script, second draft - Wednesday 2 December
We need from you: Brand guidelines - due Friday 20 November; by Monday 30 to hold Wednesday 2 December; Estimate 1042, your approval - by Tuesday 1 December
Agreed this week: TVC at 15 seconds (call, Monday 23 November)
Next: call on Friday 4 December, 10:00.
`,
  );
  expect(letterChat(letterOf({}, 'zh-Hans')).trimEnd().split('\n')).toEqual([
    'Jane，您好！【已交付】本周暂无',
    '【接下来交付】本周暂无',
    '【需要您提供】本周暂无',
    '下次会议：时间待定。',
  ]);
});
