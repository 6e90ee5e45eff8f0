import { expect, test } from 'vitest';
import { readNote } from '../../src/capture/read-note.ts';
import { readTold } from '../../src/capture/read-told.ts';
import { saidWho } from './agency-context.ts';
import { itemContext } from './agency-items.ts';

test.each([
  ['jane hates friday calls', 'Jane Li', 'hates friday calls'],
  ['Jane Li: son sits exams by june', 'Jane Li', 'son sits exams by june'],
  ['jane|hates "early" calls', 'Jane Li', 'hates "early" calls'],
  ['jane met @tom at noon need 2h', 'Jane Li', 'met @tom at noon need 2h'],
  ['acme pays late', '@Acme', 'pays late'],
  ['王敏 周五别打电话', '王敏', '周五别打电话'],
  ['王敏周五别打电话', '王敏', '周五别打电话'],
  ['王敏：不喜欢红色，别用', '王敏', '不喜欢红色，别用'],
  ['陳會計 週五別打電話', '陳會計', '週五別打電話'],
  ['wendy@acme joins in May', '+Wendy', 'joins in May'],
])('the note "%s" is about %s: %s', (typed, who, text) => {
  const read = readNote(typed.split('|'), itemContext());
  expect(
    read.ok && read.value.kind === 'who' && [saidWho(read.value.who), read.value.text],
  ).toEqual([who, text]);
});

test('a note may be about one item', () => {
  const read = readNote(['7k', 'she shows it to her boss'], itemContext());
  expect(
    read.ok && read.value.kind === 'commitment' && [read.value.commitment.handle, read.value.text],
  ).toEqual(['7k', 'she shows it to her boss']);
});

test.each([
  ['jane', 'words-missing'],
  ['7k', 'words-missing'],
  ['jame hates calls', 'person-unknown'],
  ['alex hates calls', 'person-unclear'],
])('the note "%s" is refused', (typed, kind) => {
  const read = readNote([typed], itemContext());
  expect(read.ok ? 'read' : read.problem.kind).toBe(kind);
});

test.each([
  ['7k', '7k'],
  ['7k r8', '7k r8'],
  ['jane 7k', '7k'],
  ['王敏 n6', 'n6'],
  ['revised deck', '7k'],
])('"told %s" is about the items %s', (typed, handles) => {
  const read = readTold(typed.split(' '), itemContext());
  expect(
    read.ok && read.value.kind === 'items' && read.value.items.map((one) => one.handle).join(' '),
  ).toBe(handles);
});

test.each([
  ['jane launch moves to 8 Jan', 'Jane Li', 'launch moves to 8 Jan'],
  ['王敏 上线改到一月八号', '王敏', '上线改到一月八号'],
])('"told %s" remembers what was said to %s', (typed, who, text) => {
  const read = readTold([typed], itemContext());
  expect(
    read.ok && read.value.kind === 'statement' && [saidWho(read.value.who), read.value.text],
  ).toEqual([who, text]);
});

test.each([
  ['jane', 'words-missing'],
  ['alex launch moves', 'person-unclear'],
  ['poster', 'commitment-not-found'],
])('"told %s" is refused', (typed, kind) => {
  const read = readTold([typed], itemContext());
  expect(read.ok ? 'read' : read.problem.kind).toBe(kind);
});
