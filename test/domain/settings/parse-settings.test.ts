import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings, parseSettings } from '../../../src/domain/settings/parse-settings.ts';

test('nobody who never set anything works on weekends', () => {
  expect(defaultSettings.week.map((spans) => spans.length)).toEqual([2, 2, 2, 2, 2, 0, 0]);
  expect(defaultSettings).toMatchObject({
    me: {},
    buffer: { ok: 0.8, tight: 0.5 },
    dates: {},
    ask: { gap: 'daily' },
  });
  expect(defaultSettings.language).toBeUndefined();
  expect(defaultSettings.regions).toBeUndefined();
});

test('settings are read nested, as conf writes them, and flat, as a hand may', () => {
  const nested = parseSettings({ me: { name: 'Wei' }, buffer: { ok: 0.9 } });
  const flat = parseSettings({ 'me.name': 'Wei', 'buffer.ok': 0.9 });
  expect(nested.settings.me).toEqual({ name: 'Wei' });
  expect(flat.settings).toEqual(nested.settings);
  expect(nested.settings.buffer).toEqual({ ok: 0.9, tight: 0.5 });
});

test('a setting that cannot be read is complained of, and its default holds', () => {
  const { settings, complaints, values } = parseSettings({
    hours: { monday: 'late' },
    buffer: { ok: { high: true } },
    language: 'zh-Hans',
  });
  expect(complaints).toEqual([
    { name: 'hours.monday', value: 'late', expects: 'hours' },
    { name: 'buffer.ok', value: '{...}', expects: 'share' },
  ]);
  expect(settings.week[0]).toHaveLength(2);
  expect(settings.buffer.ok).toBe(0.8);
  expect([...values]).toEqual([['language', 'zh-Hans']]);
});

test('holidays of nowhere are not the holidays of the zone', () => {
  expect(parseSettings({ holidays: ['none'] }).settings.regions).toEqual([]);
  expect(parseSettings({ holidays: ['CN', 'HK'] }).settings.regions).toEqual(['CN', 'HK']);
  expect(parseSettings({}).settings.regions).toBeUndefined();
});

test('a day may be worked in one stretch, or not at all', () => {
  const { settings } = parseSettings({
    hours: { friday: '9-13', saturday: '10-12', monday: 'off' },
  });
  expect(settings.week.map((spans) => spans.length)).toEqual([0, 2, 2, 2, 1, 1, 0]);
  expect(settings.week[4]).toEqual([{ from: 540, to: 780 }]);
});

test('whatever the file holds, kept starts', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      const { settings } = parseSettings(stored);
      expect(settings.week).toHaveLength(7);
    }),
  );
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('language', 'me.name', 'hours.monday', 'holidays', 'days.off', 'buffer.ok'),
        fc.jsonValue(),
      ),
      (stored) => {
        const { values, complaints } = parseSettings(stored);
        expect(values.size + complaints.length).toBe(Object.keys(stored).length);
      },
    ),
  );
});

test.each(['me.name', 'days.off', 'hours.monday', 'smtp.timeout', 'mail.command'])(
  'lists and objects a hundred thousand levels deep stop nothing: %s',
  (name) => {
    const list: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    const object: unknown = JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`);
    for (const value of [list, [list, object], object]) {
      expect(() => parseSettings({ [name]: value })).not.toThrow();
    }
  },
);
