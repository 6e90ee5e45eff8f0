import { expect, test } from 'vitest';
import { findItem, readItems } from '../../src/capture/read-item.ts';
import { itemContext } from './agency-items.ts';

test.each([
  ['7k', '7k'],
  ['7K', '7k'],
  ['７ｋ', '7k'],
  ['3x', '3x'],
  ['jane deck', '7k'],
  ['jane revised', '7k'],
  ['revised', '7k'],
  ["jane's deck", '7k'],
  ['the deck for jane', '7k'],
  ['"revised deck"', '7k'],
  ['rev', '7k'],
  ['1042', '7k'],
  ['jane@acme deck', '7k'],
  ['Jane Li: revised deck', '7k'],
  ['deck', 'w2'],
  ['northwind deck', 'w2'],
  ['tom', 'p4'],
  ['报价单', 'n6'],
  ['报价', 'n6'],
  ['王敏 报价单', 'n6'],
  ['王敏报价单', 'n6'],
  ['王敏的报价单', 'n6'],
  ['晨光 报价', 'n6'],
  ['場地照片', 'r8'],
  ['老李 照片', 'r8'],
  ['发表会', 't5'],
  ['陈会计', 't5'],
])('"%s" means %s', (typed, handle) => {
  const found = findItem(typed.split(' '), itemContext());
  expect(found.ok && found.value.handle).toBe(handle);
});

test.each([
  ['acme', 'commitment-unclear', ['7k', 'p4']],
  ['晨光', 'commitment-unclear', ['n6', 't5']],
])('"%s" fits several, which are listed', (typed, kind, handles) => {
  const found = findItem([typed], itemContext());
  const problem = found.ok ? undefined : found.problem;
  expect(problem?.kind).toBe(kind);
  const candidates = problem?.kind === 'commitment-unclear' ? problem.candidates : [];
  expect(candidates.map((one) => one.handle)).toEqual(handles);
});

test.each([
  ['poster', 'commitment-not-found'],
  ['jane poster', 'commitment-not-found'],
  ['eck', 'commitment-not-found'],
  ['g3', 'handle-unknown'],
  ['', 'words-missing'],
  ['the', 'commitment-not-found'],
])('"%s" means nothing that is open', (typed, kind) => {
  const found = findItem([typed], itemContext());
  expect(found.ok ? 'found' : found.problem.kind).toBe(kind);
});

test.each([
  ['7k', ['7k'], ''],
  ['7k r8', ['7k', 'r8'], ''],
  ['7k, r8', ['7k', 'r8'], ''],
  ['7k、r8', ['7k', 'r8'], ''],
  ['7k 7k', ['7k'], ''],
  ['7k released by jane', ['7k'], 'released by jane'],
  ['7k 客户取消', ['7k'], '客户取消'],
  ['7k r8 mon', ['7k', 'r8'], 'mon'],
  ['jane deck', ['7k'], ''],
])('"%s" names %j and leaves "%s"', (typed, handles, rest) => {
  const read = readItems(typed.split(' '), itemContext());
  expect(read.ok && [read.value.items.map((one) => one.handle), read.value.rest]).toEqual([
    handles,
    rest,
  ]);
});
