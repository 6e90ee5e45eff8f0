import { expect, test } from 'vitest';
import { captureLine } from '../../src/capture/capture-line.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { saidWho } from './agency-context.ts';
import { realContext } from './real-reader.ts';

function refusal(line: string): Problem | undefined {
  const captured = captureLine(line.split('|'), realContext());
  return captured.ok ? undefined : captured.problem;
}

test.each([
  ['jame deck by fri', 'jame', ['Jane Li']],
  ['jnae deck by fri', 'jnae', ['Jane Li']],
  ['tmo media plan by fri', 'tmo', ['Tom Wu']],
  ['Jane Lee: deck by fri', 'Jane Lee', ['Jane Li']],
  ['jane lee: deck by fri', 'jane lee', ['Jane Li']],
  ['Jane Smith: deck by fri', 'Jane Smith', []],
  ['Jane Lee|deck by fri', 'Jane Lee', ['Jane Li']],
  ['bob deck by fri', 'bob', []],
  ['@bob deck by fri', 'bob', []],
  ['send Mark the second draft', 'send', ['Mark Otto']],
  ['to the client deck by fri', 'to', ['Tom Wu']],
  ['deck for jane by fri', 'deck', ['Jane Li']],
  ['jane+bob deck by fri', 'bob', []],
  ['王明 报价单 周五前', '王明', ['王敏']],
  ['王敏娜 海报 周五前', '王敏娜', ['王敏', '李娜']],
  ['答应王明周五下班前给海报终稿', '王明', ['王敏']],
  ['下周四中午前给王明修改稿', '王明', ['王敏']],
  ['王小姐 报价单 周五前', '王小姐', ['王敏']],
  ['刘总 报价单 周五前', '刘总', []],
  ['王敏、小张 报价单 周五前', '小张', []],
  ['陳會記 發票 週五前', '陳會記', ['陳會計']],
])('nobody is made by a slip: "%s" asks about %s', (line, typed, names) => {
  const problem = refusal(line);
  expect(problem?.kind).toBe('person-unknown');
  if (problem?.kind !== 'person-unknown') return;
  expect([problem.typed, problem.candidates.map((one) => one.person.name)]).toEqual([typed, names]);
});

test.each([
  ['alex quote by fri', 'alex', ['Alex Reed', 'Alex Chan']],
  ['alex: quote by fri', 'alex', ['Alex Reed', 'Alex Chan']],
  ['quote for @alex by fri', 'alex', ['Alex Reed', 'Alex Chan']],
])('the same name at two clients is asked about: "%s"', (line, typed, names) => {
  const problem = refusal(line);
  expect(problem?.kind).toBe('person-unclear');
  if (problem?.kind !== 'person-unclear') return;
  expect([problem.typed, problem.candidates.map((one) => one.person.name)]).toEqual([typed, names]);
});

test.each([
  ['jane deck by thrusday', 'thrusday', 'thursday'],
  ['jane deck by next thrusday noon', 'next thrusday noon', 'next thursday noon'],
  ['jane deck next thrusday noon', 'thrusday noon', 'thursday noon'],
  ['jane deck by tomorrrow', 'tomorrrow', 'tomorrow'],
  ['王敏 报价单 下周八中午前', '下周八中午前', undefined],
  ['王敏 方案二下周五', '方案二下周五', undefined],
  ['王敏 周报 每周五前', '每周五前', undefined],
  ['jane deck before wensday', 'wensday', 'wednesday'],
  ['jane deck by the end of the weak', 'the end of the weak', 'the end of the week'],
  ['jane deck by next wek', 'next wek', 'next week'],
  ['jane deck due firday', 'firday', 'friday'],
  ['jane deck by fir', 'fir', 'fri'],
  ['jane deck thrusday', 'thrusday', 'thursday'],
  ['jane deck by 31/2', '31/2', undefined],
  ['jane deck by 25:70', '25:70', undefined],
  ['王敏 报价单 周八前', '周八前', undefined],
  ['王敏 報價單 週八前', '週八前', undefined],
  ['王敏 deck by thrusday', 'thrusday', 'thursday'],
  ['jane deck by frid', 'frid', 'friday'],
  ['jane deck by Frid', 'Frid', 'friday'],
  ['jane deck by tomo', 'tomo', 'tomorrow'],
  ['jane deck by tmrow', 'tmrow', 'tomorrow'],
  ['jane deck on wedn', 'wedn', 'wednesday'],
  ['jane deck frid', 'frid', 'friday'],
  ['jane deck by frid noon', 'frid noon', 'friday noon'],
  ['jane deck by blurg', 'blurg', undefined],
  ['jane deck due blurg', 'blurg', undefined],
  ['jane deck before launch', 'launch', undefined],
  ['jane deck no later than blurg', 'blurg', undefined],
  ['jane deck by the pitch', 'the pitch', undefined],
  ['jane deck by next blurg', 'next blurg', undefined],
  ['jane deck by end of blurg', 'end of blurg', undefined],
  ['jane deck by nov 31', 'nov 31', undefined],
  ['jane deck 31 nov', '31 nov', undefined],
  ['jane deck by feb 30', 'feb 30', undefined],
  ["jane deck by 5 o'clk", "5 o'clk", undefined],
  ['jane deck by 下周八', '下周八', undefined],
  ['王敏 报价单 周八', '周八', undefined],
  ['王敏 报价单 下周八', '下周八', undefined],
  ['王敏 报价单 星期九', '星期九', undefined],
  ['王敏 报价单 下周八下午3点', '下周八下午3点', undefined],
  ['给王敏报价单下周八', '下周八', undefined],
  ['王敏 報價單 禮拜八', '禮拜八', undefined],
  ['王敏 報價單 下週九前', '下週九前', undefined],
  ['王敏 报价单 明天25点', '明天25点', undefined],
  ['王敏 报价单 提案前', '提案前', undefined],
  ['王敏 报价单 by blurg', 'blurg', undefined],
  ['jane deck by', 'by', undefined],
  ['王敏 报价单 周五左右', '周五左右', undefined],
  ['王敏 报价单 昨天', '昨天', undefined],
  ['jane deck by noon-ish tomorrow', 'noon-ish tomorrow', undefined],
  ['jane deck by week 49', 'week 49', undefined],
  ['王敏 报价单 2月30日前', '2月30日前', undefined],
  ['王敏 报价单 13月5日前', '13月5日前', undefined],
  ['jane deck by thu no fri', 'thu no fri', undefined],
])(
  'an attempt at a date that does not read is never left in the title: "%s"',
  (line, text, suggestion) => {
    const problem = refusal(line);
    expect(problem).toEqual({
      kind: 'date-not-read',
      text,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  },
);

test.each([
  ['tom by fri brand guidelines', 'fri'],
  ['jane deck by friday ish lunch', 'friday'],
  ['jane deck by fri for the pitch', 'fri'],
  ['王敏 报价单 周五前 发邮件', '周五前'],
  ['王敏 周五前 报价单 周六前', '周五前 / 周六前'],
  ['jane deck thu -> fri', 'thu / fri'],
  ['王敏 报价单 周四 不对 周五', '周四 / 周五'],
  ['jane by fri: deck', 'fri'],
  ['jane friday: deck', 'friday'],
  ['今天周会说的周五前报价单给王敏', '周五前'],
  ['王敏 报价单 周四 周五', '周四 / 周五'],
  ['王敏 周五 报价单 下午3点前', '周五 / 下午3点前'],
  ['jane deck mon by fri', 'mon / by fri'],
  ['王敏 周五 例会纪要 周一', '周五 / 周一'],
])('a date where none may stand is asked about: "%s"', (line, text) => {
  const problem = refusal(line);
  expect(problem?.kind === 'date-unclear' && problem.text).toBe(text);
});

test.each([
  ['jane deck by fri, tom report by mon', 'jane deck by fri', 'tom report by mon'],
  ['jane deck by fri tom report by mon', 'jane deck by fri', 'tom report by mon'],
  ['jane deck by fri and tom report by mon', 'jane deck by fri', 'tom report by mon'],
  ['jane deck by fri; report by mon', 'jane deck by fri', 'report by mon'],
  ['jane deck by fri, tom report', 'jane deck by fri', 'tom report'],
  ['jane deck thu / report fri', 'jane deck thu', 'report fri'],
  ['jane deck fri, report mon', 'jane deck fri', 'report mon'],
  ['@jane deck by fri, @tom report by mon', '@jane deck by fri', '@tom report by mon'],
  ['jane deck by fri\ntom report by mon', 'jane deck by fri', 'tom report by mon'],
  ['给王敏报价单周五 老李合同周一', '给王敏报价单周五', '老李合同周一'],
  ['王敏 报价单 周五，老李 合同 周一', '王敏 报价单 周五', '老李 合同 周一'],
  ['王敏 报价单周五，合同周一', '王敏 报价单周五', '合同周一'],
  ['王敏报价单周五前，老李合同周一前', '王敏报价单周五前', '老李合同周一前'],
  ['王敏 報價單 週五；老李 合約 下週一', '王敏 報價單 週五', '老李 合約 下週一'],
  ['王敏 报价单 周五 然后合同 周一', '王敏 报价单 周五', '合同 周一'],
])('two promises in one line never become one: "%s"', (line, first, second) => {
  const problem = refusal(line);
  expect(problem?.kind === 'several-in-line' && problem.pieces).toEqual([first, second]);
});

test.each([
  'jane deck by fri, noon',
  'jane deck, tom copied, by fri',
  'jane launch on 3 dec, deck by fri',
  'jane dinner at 8, menu by fri',
  'jane talk at noon event by fri',
  'jane notes from monday, deck by fri',
  'jane cut for tom and mark by fri',
  '王敏 周五例会纪要，明天下班前',
  '王敏 报价单、合同 周五前',
])('one promise with a comma stays one: "%s"', (line) => {
  expect(refusal(line)).toBeUndefined();
});

test.each([
  ['', 'who'],
  ['   ', 'who'],
  ['jane', 'what'],
  ['jane by fri', 'what'],
  ['jane@acme', 'what'],
  ['王敏 周五前', 'what'],
  ['jane need 2h', 'what'],
])('"%s" is no promise yet: %s is missing', (line, missing) => {
  expect(refusal(line)).toEqual({ kind: 'words-missing', missing });
});

test('after a question on a terminal a name nobody has makes a person', () => {
  const captured = captureLine(['wendy deck by fri'], realContext({ unknownPeople: 'make' }));
  expect(captured.ok && [saidWho(captured.value.who), captured.value.what]).toEqual([
    '+Wendy',
    'deck',
  ]);
});

test('asking does not make a person of words that stand before a known name', () => {
  const captured = captureLine(['jane deck: v2 by fri'], realContext({ unknownPeople: 'make' }));
  expect(captured.ok && saidWho(captured.value.who)).toBe('Jane Li');
});

test('the answer to "did you mean 王敏?" is taken inside running Chinese too', () => {
  const person = realContext().names.people.find((one) => one.name === '王敏');
  if (person === undefined) throw new Error('王敏 is in the agency');
  const chosen = [{ typed: '王明', person: person.id }];
  const captured = captureLine(['答应王明周五下班前给海报终稿'], realContext({ chosen }));
  expect(captured.ok && [saidWho(captured.value.who), captured.value.what]).toEqual([
    '王敏',
    '海报终稿',
  ]);
});

test('the answer to "which Alex?" is taken for that name', () => {
  const person = realContext().names.people.find((one) => one.name === 'Alex Chan');
  if (person === undefined) throw new Error('Alex Chan is in the agency');
  const captured = captureLine(
    ['alex quote by fri'],
    realContext({ chosen: [{ typed: 'alex', person: person.id }] }),
  );
  expect(captured.ok && saidWho(captured.value.who)).toBe('Alex Chan');
});
