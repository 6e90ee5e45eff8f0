import { expect, test } from 'vitest';
import { readMeetingForm } from '../../../src/capture/meetings/meeting-form.ts';

/** All that may stand in a letter. */
function outgoing(text: string): string {
  const { head, topics, brief } = readMeetingForm(text);
  const next = topics.flatMap((topic) => topic.next.map((line) => line.text));
  const said = topics.flatMap(({ title, discussed, decided }) => [title, ...discussed, ...decided]);
  return JSON.stringify([head.place, head.present, head.copy, head.job, said, brief, next]);
}

test.each([
  'my view: SECRET',
  'What I really think: SECRET',
  'privately: SECRET',
  'Privately, SECRET',
  'private - SECRET',
  'private – SECRET',
  '(private) SECRET',
  '(private: SECRET)',
  '[private] SECRET',
  '**Private:** SECRET',
  '- private: SECRET',
  '1. note: SECRET',
  '私下：SECRET',
  '【内部】SECRET',
  '（私下）SECRET',
  '保密——SECRET',
  '我的真实想法：SECRET',
  '意图：SECRET',
  '意圖: SECRET',
  '反对：SECRET',
  '反对意见：SECRET',
  '反對：SECRET',
  'objection from me: SECRET',
  'objection (mine): SECRET',
  'Gut feeling:\nSECRET',
  'private:\n\nfirst\nSECRET',
  'they mean: SECRET',
  '> jane: teaser by fri need 2h note: SECRET',
  '> jane: teaser by fri (note: SECRET)',
  '> jane: teaser by fri, private: SECRET',
  '> 王敏：修改稿 周五 备注：SECRET',
  '< tom: guidelines by fri note: SECRET',
  '> private: SECRET',
  'decided: blue. private: SECRET',
  'discussed: colours, 私下：SECRET',
  'and so it goes (private: SECRET)',
  'place: Room 3   my view: SECRET',
  'present: Jane, Tom; my view: SECRET',
])('"%s" stands in no letter, behind a decision or alone', (line) => {
  expect(outgoing(`# Deck\ndecided: go on\n\n${line}`)).not.toContain('SECRET');
  expect(outgoing(line)).not.toContain('SECRET');
  expect(JSON.stringify(readMeetingForm(line))).toContain('SECRET');
});

test.each([
  ['and what follows from it is the calm one: red', 'the calm one: red'],
  ['we start at 10:30', 'we start at 10:30'],
  ['in 16:9', '16:9'],
  ['see https://acme.example/a', 'https://acme.example/a'],
  ['Private-label packaging stays', 'Private-label packaging stays'],
])('an ordinary line goes on with what was decided: %s', (line, part) => {
  const form = readMeetingForm(`decided: go on\n${line}`);
  expect(form.topics[0]?.decided.join(' ')).toContain(part);
  expect(form.unknown).toEqual([]);
});

test('a label nobody knows is kept with its line and what goes on with it', () => {
  const { unknown } = readMeetingForm('decided: red\nmy view: too dark\nby far\ndecided: blue');
  expect(unknown).toEqual(['my view: too dark by far']);
});

test('the note of a line is its own, and the rest of the line is whole', () => {
  const { topics } = readMeetingForm('> jane: teaser by fri need 2h note: ask Tom first');
  expect(topics[0]?.next).toEqual([
    { direction: 'mine', text: 'jane: teaser by fri need 2h', note: 'ask Tom first' },
  ]);
});

test.each([
  'TVC: 15s',
  '- TVC: 15s',
  '海报：3款',
  'Banner: 300x250',
  'Banner: 300 x 250 px.',
  'Format: 16:9',
  'Length: 30 seconds',
  'Deck: 12 slides',
])('how long or how many of something is a part of what was decided: %s', (line) => {
  const form = readMeetingForm(`decided:\n${line}\nSocial: 6s\n`);
  expect(form.topics[0]?.decided).toEqual([line.replace(/^- /u, ''), 'Social: 6s']);
  expect(form.unknown).toEqual([]);
});

test.each([
  'Margin: 15',
  'Budget: 30k',
  'our fee: 20000',
  '利润：15',
  'Worry: he is leaving',
  'Mood: 3 of 10',
  'TVC: 15s for now, they cannot afford more',
])('what may be hers alone stays with her: %s', (line) => {
  const form = readMeetingForm(`decided: go on\n${line}`);
  expect(form.topics[0]?.decided).toEqual(['go on']);
  expect(
    [...form.unknown, ...form.brief.map(({ label, text }) => `${label}: ${text}`)].join(),
  ).not.toBe('');
});

test.each(['private: too dark', 'my view: too dark', '> jane: teaser by fri', 'place: Room 3'])(
  'under what does not go out as it stands, a measure does not either: %s',
  (line) => {
    const form = readMeetingForm(`${line}\nTVC: 15s`);
    expect(form.unknown).toEqual([...(line.startsWith('my view') ? [line] : []), 'TVC: 15s']);
  },
);
