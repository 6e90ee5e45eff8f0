import { expect, test } from 'vitest';
import {
  readAddress,
  settingNames,
  settingRow,
  settingTable,
} from '../../../src/domain/settings/setting-table.ts';

test.each([
  ['language', 'zh_TW', 'zh-Hant'],
  ['language', 'english', undefined],
  ['me.name', '  Wei ', 'Wei'],
  ['me.name', '   ', undefined],
  ['me.email', 'wei@agency.example', 'wei@agency.example'],
  ['me.email', 'wei@agency', undefined],
  ['hours.monday', '9:30-17:30', '9:30-17:30'],
  ['hours.sunday', 'Off', 'off'],
  ['hours.monday', 'late', undefined],
  ['holidays', 'cn hk', ['CN', 'HK']],
  ['holidays', '中国', undefined],
  ['holidays', 'none', ['none']],
  ['days.off', '2027-02-08', ['2027-02-08']],
  ['dates.next', 'coming', 'coming'],
  ['dates.next', 'whatever', undefined],
  ['dates.slash', 'DAY-FIRST', 'day-first'],
  ['buffer.ok', '80%', 0.8],
  ['buffer.ok', '8', 0.8],
  ['buffer.ok', '0.85', 0.85],
  ['buffer.ok', '0', undefined],
  ['buffer.ok', '120%', undefined],
  ['ask.gap', 'never', 'never'],
  ['screen.glyphs', 'plain', 'plain'],
  ['screen.glyphs', 'shiny', undefined],
  ['reader', 'ON', 'on'],
  ['reader', 'maybe', undefined],
])('%s "%s" is stored as %j', (name, typed, stored) => {
  expect(settingRow(name)?.read(typed)).toEqual(stored);
});

test('names are found in any case, and some shorthands mean several', () => {
  expect(settingRow('Me.Name')?.name).toBe('me.name');
  expect(settingNames('hours')).toEqual(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => `hours.${day}`),
  );
  expect(settingNames('lang')).toEqual(['language']);
});

test('what usually holds can be typed as the setting itself', () => {
  const usual = settingTable.filter((row) => row.usual !== undefined);
  expect(usual.length).toBeGreaterThan(0);
  expect(usual.filter((row) => row.read(row.usual ?? '') === undefined)).toEqual([]);
});

test.each([
  'jane@acme.example',
  'jane.li+news@acme.co.example',
  '王敏@晨光.中国',
  "o'neill@acme.example",
])('%s is an address', (text) => {
  expect(readAddress(text)).toBe(text);
});

test.each([
  'jane',
  'jane@acme',
  'jane@@acme.example',
  'jane li@acme.example',
  'jane@acme.example, tom@acme.example',
  'jane@acme.example\nBcc: x@y.example',
  '<jane@acme.example>',
])('%j is no address, and nothing of a mail can be smuggled in by it', (text) => {
  expect(readAddress(text)).toBeUndefined();
});
