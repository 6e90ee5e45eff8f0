import { expect, test } from 'vitest';
import { captureLine } from '../../src/capture/capture-line.ts';
import { realContext } from './real-reader.ts';

function whoOf(line: string, more: Parameters<typeof realContext>[0] = {}) {
  const captured = captureLine([line], realContext(more));
  return captured.ok ? captured.value : undefined;
}

test('a name at a company nobody knows makes both, a client unless said otherwise', () => {
  const company = { kind: 'new', name: 'Globex', side: 'client' };
  expect(whoOf('wendy.ho@globex deck by fri')?.who).toEqual({
    people: [{ kind: 'new', name: 'Wendy Ho', organisation: company }],
    organisation: company,
    isMyself: false,
  });
});

test('a wait on a supplier says so', () => {
  expect(whoOf('bo@printshop proofs by fri', { newSide: 'supplier' })?.who.organisation).toEqual({
    kind: 'new',
    name: 'Printshop',
    side: 'supplier',
  });
});

test.each(['wei@us', 'wei@ours', 'wei@我们', 'wei@我們', 'wei@自己', '小陈@我们'])(
  '%s is on our own side',
  (who) => {
    expect(whoOf(`${who} layout by fri`)?.who.organisation).toEqual({ kind: 'known', id: 'Us' });
  },
);

test('before we have a company of our own, the line makes it', () => {
  const names = { ...realContext().names, organisations: new Map() };
  expect(whoOf('wei@us layout by fri', { names })?.who.organisation).toEqual({
    kind: 'new',
    name: 'Us',
    side: 'ours',
  });
});

test.each([
  ['zoe@globex.com', 'Globex', 'globex.com'],
  ['zoe@mail.globex.com', 'Globex', 'mail.globex.com'],
  ['zoe@globex.co.uk', 'Globex', 'globex.co.uk'],
  ['zoe@xinghe.com.cn', 'Xinghe', 'xinghe.com.cn'],
])('the company behind %s is guessed as %s, and said', (address, name, domain) => {
  const captured = whoOf(`${address} deck by fri`);
  expect(captured?.who.organisation).toEqual({ kind: 'new', name, side: 'client', domain });
  expect(captured?.who.people[0]).toMatchObject({ kind: 'new', name: 'Zoe', email: address });
  expect(captured?.guessedFrom).toBe(domain);
});

test.each(['zoe@gmail.com', 'zoe@qq.com', 'zoe@163.com', 'zoe@outlook.com'])(
  '%s says nothing about a company',
  (address) => {
    expect(whoOf(`${address} deck by fri`)?.who).toEqual({
      people: [{ kind: 'new', name: 'Zoe', email: address }],
      isMyself: false,
    });
  },
);

test('an address of somebody we know at that company is stored with her', () => {
  expect(whoOf('jane@acme.com deck by fri')?.who).toEqual({
    people: [{ kind: 'known', id: 'Jane Li', email: 'jane@acme.com' }],
    organisation: { kind: 'known', id: 'Acme' },
    isMyself: false,
  });
});

test('a known address is its owner, whatever it looks like', () => {
  expect(whoOf('mark@northwind.example draft by fri')?.who.people).toEqual([
    { kind: 'known', id: 'Mark Otto' },
  ]);
});

test('a company alone is the addressee: nobody in person', () => {
  expect(whoOf('acme deck by fri')?.who).toEqual({
    people: [],
    organisation: { kind: 'known', id: 'Acme' },
    isMyself: false,
  });
});

test.each(['me timesheet by fri', 'Me timesheet by fri', '我 报销单 周五前', '自己 报销单 周五前'])(
  'a promise to oneself has nobody and no company: "%s"',
  (line) => {
    expect(whoOf(line)?.who).toEqual({ people: [], isMyself: true });
  },
);

test('people of one line are filed under the first company among them', () => {
  expect(whoOf('me+jane deck by fri')?.who).toEqual({
    people: [{ kind: 'known', id: 'Jane Li' }],
    organisation: { kind: 'known', id: 'Acme' },
    isMyself: false,
  });
});

test.each([
  ['jane deck for:7k by fri', { for: ['7k'], after: [] }],
  ['jane deck for:7k,r8 by fri', { for: ['7k', 'r8'], after: [] }],
  ['jane deck by fri after:r8 after:t5', { for: [], after: ['r8', 't5'] }],
  ['jane deck by fri job:1042', { for: [], after: [], job: '1042' }],
  ['jane deck by fri job：１０４２', { for: [], after: [], job: '1042' }],
  ['jane deck by fri for:"venue photos"', { for: ['venue photos'], after: [] }],
  ['王敏 报价单 周五前 for：“场地照片”', { for: ['场地照片'], after: [] }],
])('the tokens of "%s" are taken wherever they stand', (line, tokens) => {
  expect(whoOf(line)).toMatchObject({ ...tokens, when: { kind: 'date' } });
});

test.each([
  [['jane', 'deck', 'for:venue photos', 'by', 'fri'], 'deck', ['venue photos']],
  [['jane', 'deck', 'by', 'fri 5pm'], 'deck', []],
  [['jane', 'deck by fri'], 'deck', []],
  [['jane deck by fri', 'need', '2h'], 'deck', []],
  [['jane', 'by the book campaign', 'by', 'fri'], 'by the book campaign', []],
  [['Jane Li', 'deck', 'by', 'fri'], 'deck', []],
])('what a shell quoted is read with sense: %j', (words, what, serves) => {
  const captured = captureLine(words, realContext());
  expect(
    captured.ok && [captured.value.what, captured.value.for, captured.value.when.kind],
  ).toEqual([what, serves, 'date']);
});

test('with --by nothing in the line is a date', () => {
  const captured = whoOf('jane Friday mailing by monday', { by: 'thu noon' });
  expect(captured?.what).toBe('Friday mailing by monday');
  expect(captured?.when.kind === 'date' && [captured.when.read.text, captured.when.how]).toEqual([
    'thu noon',
    'flag',
  ]);
});

test.each([
  ['jane deck by fri', 'marked'],
  ['jane deck fri', 'unmarked'],
  ['王敏 报价单 周五前', 'marked'],
  ['王敏 周五 报价单', 'unmarked'],
])('"%s": a date without a marker is taken and said so (%s)', (line, how) => {
  const when = whoOf(line)?.when;
  expect(when?.kind === 'date' && when.how).toBe(how);
});

test('a date with two readings, or one already past, is handed on to be asked about', () => {
  const ambiguous = whoOf('jane deck by this mon')?.when;
  const past = whoOf('jane deck by today 9am')?.when;
  expect(ambiguous?.kind === 'date' && ambiguous.read.kind).toBe('ambiguous');
  expect(past?.kind === 'date' && past.read.kind).toBe('past');
});

test('a number before a bare date may be its hour or the title\u2019s: both are asked about', () => {
  const when = whoOf('jane pages 3 tomorrow')?.when;
  expect(when?.kind === 'date' && when.read.kind === 'ambiguous' && when.read.readings.length).toBe(
    2,
  );
});
