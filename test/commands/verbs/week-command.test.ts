import { describe, expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

/** Tuesday morning: a full Wednesday, a meeting, a wait, and a promise kept today. */
async function filled(language: 'en' | 'zh-Hans' = 'en') {
  const desk = commandDesk({ language, settings: { days: { off: ['2026-11-27'] } } });
  await desk.kept('add "Jane Li@Acme" deck by tomorrow 6pm need 14h');
  await desk.kept('meet jane thu 10am status call');
  await desk.kept('wait li@photoli venue photos by thu --supplier');
  await desk.kept('add jane logo by tomorrow need 1h');
  await desk.kept('done logo');
  return desk;
}

describe('kept week', () => {
  test('shows the days with their load, a day off by name, and what was kept', async () => {
    const { out, exitCode } = await (await filled()).kept('week');
    expect(exitCode).toBe(0);
    // How much room there is, is the forecast's to say.
    expect(out.map((line) => line.replace(/TIGHT, .*$/u, 'TIGHT'))).toMatchInlineSnapshot(`
      [
        "The next ten working days                                    15h promised of 80h",
        "--------------------------------------------------------------------------------",
        "Tue 24 Nov  ############.... 6h of 8h          today",
        "Wed 25 Nov  ################ 8h of 8h          FULL",
        "  7k  Acme     Jane Li  deck          18:00  TIGHT",
        "Thu 26 Nov  ##.............. 1h of 8h",
        "  p4  Acme     Jane Li  status call   10:00  meeting, 1h",
        "  w2  Photoli  Li       venue photos         they owe you",
        "Fri 27 Nov  day off",
        "Mon 30 Nov  ................ nothing promised",
        "Tue 1 Dec   ................ nothing promised",
        "Wed 2 Dec   ................ nothing promised",
        "Thu 3 Dec   ................ nothing promised",
        "Fri 4 Dec   ................ nothing promised",
        "Mon 7 Dec   ................ nothing promised",
        "Tue 8 Dec   ................ nothing promised",
        "",
        "THIS WEEK SO FAR  since Mon 23 Nov                                   1 of 1 kept",
        "--------------------------------------------------------------------------------",
        "  n6  Acme     Jane Li  logo          08:40  kept",
      ]
    `);
  });

  test('in Chinese', async () => {
    const { out } = await (await filled('zh-Hans')).kept('这周');
    expect(out.slice(0, 4)).toMatchInlineSnapshot(`
      [
        "接下来十个工作日                                        共 80小时，已答应 15小时",
        "--------------------------------------------------------------------------------",
        "11月24日 周二  ############.... 6小时 / 8小时   今天",
        "11月25日 周三  ################ 8小时 / 8小时   满了",
      ]
    `);
  });

  test('as one object: each day with its minutes, what falls on it, and the look back', async () => {
    const { week } = await (await filled()).json('week');
    expect(week).toMatchObject({
      days: [
        { day: '2026-11-24', kind: 'worked', there: 480, promised: 360, items: [] },
        { day: '2026-11-25', kind: 'worked', there: 480, promised: 480, items: [{ handle: '7k' }] },
        {
          day: '2026-11-26',
          kind: 'worked',
          items: [{ what: 'status call' }, { what: 'venue photos', direction: 'theirs' }],
        },
        { day: '2026-11-27', kind: 'off' },
        ...Array.from({ length: 7 }, () => ({ kind: 'worked', promised: 0 })),
      ],
      late: [],
      back: {
        from: '2026-11-23',
        finished: 1,
        kept: 1,
        delivered: [{ what: 'logo', outcome: 'kept' }],
        lastWeek: { finished: 0 },
      },
    });
  });

  test('an empty ledger shows ten free days and how they fill', async () => {
    const { out, talk } = await commandDesk().kept('week');
    expect(out.filter((line) => line.includes('nothing promised'))).toHaveLength(10);
    expect(talk[0]).toBe('The days ahead fill with what you promise:');
  });

  test('with words shows only what is theirs, and the days as full as they are', async () => {
    const { out } = await (await filled()).kept('week photoli');
    expect(out.filter((line) => line.startsWith('  '))).toHaveLength(1);
    expect(out.find((line) => line.startsWith('Wed 25 Nov'))).toContain('8h of 8h');
  });

  test('a holiday is named', async () => {
    const desk = commandDesk();
    desk.setClock('2026-12-28T09:00');
    const { week } = await desk.json('week');
    expect(week).toMatchObject({
      days: expect.arrayContaining([
        expect.objectContaining({ day: '2027-01-01', kind: 'holiday' }),
      ]),
    });
  });
});
