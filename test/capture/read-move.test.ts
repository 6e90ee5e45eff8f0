import { expect, test } from 'vitest';
import { readMove } from '../../src/capture/read-move.ts';
import { itemContext } from './agency-items.ts';

test.each([
  ['7k fri 5pm', ['7k'], 'fri 5pm', 'later', undefined],
  ['7k|fri 5pm', ['7k'], 'fri 5pm', 'later', undefined],
  ['7k to fri 5pm', ['7k'], 'fri 5pm', 'later', undefined],
  ['7k by fri', ['7k'], 'fri', 'later', undefined],
  ['7k fri told', ['7k'], 'fri', 'told', undefined],
  ['7k fri told her', ['7k'], 'fri', 'told', undefined],
  ['7k fri not told', ['7k'], 'fri', 'later', undefined],
  ['7k fri, not told yet', ['7k'], 'fri,', 'later', undefined],
  ['7k fri untold because photos are late', ['7k'], 'fri', 'later', 'photos are late'],
  ['报价单 周五5点 还没说', ['n6'], '周五5点', 'later', undefined],
  ['腳本 下週一 還沒告訴他', ['t5'], '下週一', 'later', undefined],
  ['7k fri told because photos are late', ['7k'], 'fri', 'told', 'photos are late'],
  ['7k|fri|told|photos arrive late', ['7k'], 'fri', 'told', 'photos arrive late'],
  ['7k|fri|photos arrive late|told', ['7k'], 'fri', 'told', 'photos arrive late'],
  ['7k fri told "photos late"', ['7k'], 'fri', 'told', 'photos late'],
  ['7k fri “照片晚到”', ['7k'], 'fri', 'later', '照片晚到'],
  ['7k fri because photos arrive late', ['7k'], 'fri', 'later', 'photos arrive late'],
  ['7k r8 mon', ['7k', 'r8'], 'mon', 'later', undefined],
  ['jane deck to fri 5pm', ['7k'], 'fri 5pm', 'later', undefined],
  ['jane deck by fri', ['7k'], 'fri', 'later', undefined],
  ['jane deck fri', ['7k'], 'fri', 'later', undefined],
  ['Friday mailing to monday', ['c3'], 'monday', 'later', undefined],
  ['报价单 周五5点 说了', ['n6'], '周五5点', 'told', undefined],
  ['报价单 周五5点', ['n6'], '周五5点', 'later', undefined],
  ['报价单改到周五', ['n6'], '周五', 'later', undefined],
  ['把报价单推迟到周五 已告知', ['n6'], '周五', 'told', undefined],
  ['王敏 报价单 下周一 说了', ['n6'], '下周一', 'told', undefined],
  ['n6 下周一 因为客户要改', ['n6'], '下周一', 'later', '客户要改'],
  ['腳本 下週一 說了', ['t5'], '下週一', 'told', undefined],
])('"%s" moves %j to %s (%s, %s)', (typed, handles, date, told, why) => {
  const read = readMove(typed.split('|'), itemContext());
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { items, when, isTold } = read.value;
  expect([
    items.map((one) => one.handle),
    when.read.text,
    isTold ? 'told' : 'later',
    read.value.why,
  ]).toEqual([handles, date, told, why]);
});

test.each([
  [
    '7k',
    { kind: 'date-missing', commitment: expect.objectContaining({ handle: '7k' }) as unknown },
  ],
  [
    'jane deck',
    {
      kind: 'date-missing',
      commitment: expect.objectContaining({ what: 'revised deck' }) as unknown,
    },
  ],
  ['', { kind: 'words-missing', missing: 'item' }],
  ['7k thrusday', { kind: 'date-not-read', text: 'thrusday', suggestion: 'thursday' }],
  ['jane deck to thrusday', { kind: 'date-not-read', text: 'thrusday', suggestion: 'thursday' }],
  ['7k fri 5pm photos late', { kind: 'date-not-read', text: 'fri 5pm photos late' }],
  ['poster to fri', { kind: 'commitment-not-found', typed: 'poster' }],
  ['told', { kind: 'words-missing', missing: 'item' }],
])('"%s" moves nothing', (typed, problem) => {
  expect(readMove([typed], itemContext())).toEqual({ ok: false, problem });
});

test('with --by the whole line is the item', () => {
  const read = readMove(['Friday', 'mailing', 'told'], { ...itemContext(), by: 'thu noon' });
  expect(
    read.ok && [read.value.items[0]?.handle, read.value.when.read.text, read.value.isTold],
  ).toEqual(['c3', 'thu noon', true]);
});
