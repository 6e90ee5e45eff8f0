import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLedgerIn } from '../support/local-ledger.ts';
import { realDesk } from '../support/real-desk.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Moments a clock may be set to: back, forward, across daylight saving, a leap day, the ends of what is sane. */
const moments = [
  '2026-11-24T08:40+08:00[Asia/Shanghai]',
  '2026-11-24T08:39+08:00[Asia/Shanghai]',
  '2026-11-20T23:59:59+08:00[Asia/Shanghai]',
  '2027-11-24T08:40+08:00[Asia/Shanghai]',
  '2026-10-25T01:30+01:00[Europe/London]',
  '2026-10-25T01:30+00:00[Europe/London]',
  '2026-03-29T00:59:59+00:00[Europe/London]',
  '2028-02-29T12:00+00:00[UTC]',
  '1970-01-01T00:00+00:00[UTC]',
  '2100-02-28T23:59+14:00[Pacific/Kiritimati]',
];

test('whatever the clock does between one act and the next, ids differ, the order is that of the doing, and undo takes the last', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...moments), { minLength: 2, maxLength: 8 }),
      async (times) => {
        const folder = tempFolder();
        await realDesk({ KEPT_HOME: folder }).kept('add jane@acme deck by fri');
        for (const [index, time] of times.entries()) {
          const desk = realDesk({ KEPT_HOME: folder, KEPT_NOW: time });
          expect((await desk.kept(['note', 'jane', `number ${index}`])).exitCode).toBe(0);
        }
        const entries = openLedgerIn(folder)
          .acts(100)
          .flatMap((act) => act.entries);
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        const told = entries.flatMap(({ changes }) => changes['text'] ?? []);
        expect(told).toEqual(times.map((_, index) => `number ${times.length - 1 - index}`));
        const last = realDesk({ KEPT_HOME: folder, KEPT_NOW: times[0] });
        expect((await last.kept('undo')).talk).toContain(`number ${times.length - 1}`);
        expect((await last.kept('doctor')).out).not.toContain('BAD');
      },
    ),
    { numRuns: 15 },
  );
});

test.each([
  '2026-11-24T08:40+14:00[Pacific/Kiritimati]',
  '2026-11-24T08:40-10:00[Pacific/Honolulu]',
  '2026-11-24T08:40+00:00[Europe/London]',
  '2026-11-24T08:40+12:45[Pacific/Chatham]',
])(
  'a day that was promised is that day, and an hour is that hour where it was said, at %s too',
  async (time) => {
    const folder = tempFolder();
    const home = realDesk({ KEPT_HOME: folder });
    await home.kept('add jane@acme deck by fri need 1h');
    await home.kept('add jane film by fri 17:00 need 1h');
    const away = realDesk({ KEPT_HOME: folder, KEPT_NOW: time });
    const { items } = JSON.parse((await away.kept('list --json')).out) as {
      items: readonly { what: string; promised: string }[];
    };
    const promised = new Map(items.map((item) => [item.what, item.promised]));
    expect(promised.get('deck')).toBe('2026-11-27');
    expect(promised.get('film')).toBe('2026-11-27T17:00:00+08:00');
    expect((await away.kept('list')).out).toMatch(/deck +Fri 27 Nov/u);
  },
);
