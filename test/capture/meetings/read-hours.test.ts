import { expect, test } from 'vitest';
import { readHours } from '../../../src/capture/meetings/read-hours.ts';

function said(text: string): string {
  const { from, till, rest } = readHours(text);
  const clock = (one: typeof from) =>
    one === undefined ? '' : `${one.hour}:${String(one.minute).padStart(2, '0')}`;
  return `${clock(from)}|${clock(till)}|${rest}`;
}

test.each([
  ['yesterday 3pm', '15:00||yesterday'],
  ['3 pm yesterday', '15:00||yesterday'],
  ['yesterday at 3:30 p.m.', '15:30||yesterday'],
  ['thu 12am', '0:00||thu'],
  ['thu 12pm-1pm', '12:00|13:00|thu'],
  ['thu 3-4pm', '15:00|16:00|thu'],
  ['thu 11-1pm', '11:00|13:00|thu'],
  ['thu from 9am to 10:30am', '9:00|10:30|thu'],
  ['thu 3pm-4', '15:00|16:00|thu'],
  ['16 Nov 14:00', '14:00||16 Nov'],
  ['2026-11-16 14:00-14:40', '14:00|14:40|2026-11-16'],
  ['16/11 14-15:00', '14:00|15:00|16/11'],
  ['11月16日 14:00-15:00', '14:00|15:00|11月16日'],
  ['昨天下午3点', '15:00||昨天'],
  ['昨天 下午三点半', '15:30||昨天'],
  ['周四下午3点到4点', '15:00|16:00|周四'],
  ['周四下午3:00-4:30', '15:00|16:30|周四'],
  ['周四上午9点一刻至10点', '9:15|10:00|周四'],
  ['周四 上午十一点到下午一点', '11:00|13:00|周四'],
  ['週四晚上8點', '20:00||週四'],
  ['週四 14時30分', '14:30||週四'],
  ['周四3点', '15:00||周四'],
  ['周四10点', '10:00||周四'],
  ['昨天中午12点', '12:00||昨天'],
  ['昨天中午1点', '13:00||昨天'],
  ['yesterday', '||yesterday'],
  ['2026-11-16', '||2026-11-16'],
  ['23:30-00:30', '23:30|0:30|'],
])('"%s" is %s', (text, hours) => {
  expect(said(text)).toBe(hours);
});
