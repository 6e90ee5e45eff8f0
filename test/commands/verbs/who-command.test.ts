import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';
import { widthOf } from '../../../src/wording/text/text-width.ts';

/** Six decks for Acme, each delivered two days before it was promised, and one for Bolt that came late. */
async function deskWithPast(language: 'en' | 'zh-Hans' | 'zh-Hant' = 'en') {
  const desk = commandDesk({ isTerminal: true, language });
  for (const day of ['20', '27']) {
    desk.setClock(`2026-10-${day}T09:00`);
    for (const what of ['deck', 'film', 'deck']) {
      await desk.kept(`add jane@acme ${what} by in 3 days need 30m --no-input`);
    }
    await desk.kept(`add tom@bolt quote by today 10:00 need 30m --no-input`);
    desk.setClock(`2026-10-${day}T17:00`);
    const { items } = (await desk.json('list')) as { items: readonly { handle: string }[] };
    for (const { handle } of items) await desk.kept(`done ${handle} --gap as`);
  }
  desk.setClock('2026-11-24T08:40');
  return desk;
}

test('her own record is drawn: months, chances, clients, telling, and where she gives too much room', async () => {
  const { out, exitCode } = await (await deskWithPast()).kept('who --me');
  expect(exitCode).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    [
      "Your own record                                              6 of 8 kept, 2 late",
      "--------------------------------------------------------------------------------",
      "by month    Oct 2026  ########..   75%  6 of 8 kept  2 late",
      "            # kept, + moved with notice, . late",
      "said, held  better than 9 in 10  ....................@  5 of 5 held",
      "            about 9 in 10        ..................|.o  1 of 1 held",
      "            about 8 in 10        o...............|....  0 of 1 held",
      "            about 2 in 10        o...|................  0 of 1 held",
      "            | what was said, o what held, @ both at once; from 0 to 10 in 10",
      "by client   Acme  6 of 6 kept",
      "by kind     deck  4 of 4 kept  dates 4.2x",
      "            work: hours against estimate; dates: delivery against forecast",
      "told        2 moved or late: 0 told before the date, 0 after, 2 not at all",
      "room        Acme: 6 of 6 came 3 days early; you could offer shorter dates",
    ]
  `);
  for (const line of out) expect(widthOf(line)).toBeLessThanOrEqual(80);
});

test('it is drawn in Chinese too', async () => {
  const { out } = await (await deskWithPast('zh-Hans')).kept('who --me');
  expect(out).toMatchInlineSnapshot(`
    [
      "自己的账                                              8 件中守约 6 件，逾期 2 件",
      "--------------------------------------------------------------------------------",
      "按月    2026年10月  ########..   75%  8 件守约 6 件  逾期 2 件",
      "        # 守约，+ 打过招呼改期，. 逾期",
      "把握    九成以上把握  ....................@  5 件做到 5 件",
      "        约九成把握    ..................|.o  1 件做到 1 件",
      "        约八成把握    o...............|....  1 件做到 0 件",
      "        约两成把握    o...|................  1 件做到 0 件",
      "        | 是当时说的，o 是做到的，@ 是正好一样；从零到十成",
      "按客户  Acme  6 件守约 6 件",
      "按种类  deck  4 件守约 4 件  交期 4.2 倍",
      "        用时：实际用时比估计；交期：交出来的时间比推算",
      "打招呼  改期或逾期 2 件：到期前说了 0 件，到期后才说 0 件，没说 2 件",
      "余量    Acme：6 件里 6 件早交了 3 天，日期可以报短一点",
    ]
  `);
});

test('and in Chinese as it is written in Taipei', async () => {
  const { out } = await (await deskWithPast('zh-Hant')).kept('who --me');
  expect(out).toMatchInlineSnapshot(`
    [
      "自己的帳                                              8 件裡守約 6 件，逾期 2 件",
      "--------------------------------------------------------------------------------",
      "按月    2026年10月  ########..   75%  8 件守約 6 件  逾期 2 件",
      "        # 守約，+ 打過招呼改期，. 逾期",
      "把握    九成以上把握  ....................@  5 件做到 5 件",
      "        約九成把握    ..................|.o  1 件做到 1 件",
      "        約八成把握    o...............|....  1 件做到 0 件",
      "        約兩成把握    o...|................  1 件做到 0 件",
      "        | 是當時說的，o 是做到的，@ 是剛好一樣；從零到十成",
      "按客戶  Acme  6 件守約 6 件",
      "按種類  deck  4 件守約 4 件  交期 4.2 倍",
      "        用時：實際用時比估計；交期：交出來的時間比推算",
      "打招呼  改期或逾期 2 件：到期前說了 0 件，到期後才說 0 件，沒說 2 件",
      "餘裕    Acme：6 件裡有 6 件提早 3 天交，日期可以報短一點",
    ]
  `);
});

test('a script reads it as numbers', async () => {
  const { record } = await (await deskWithPast()).json('who --me');
  expect(record).toMatchObject({
    finished: 8,
    months: [{ month: '2026-10', finished: 8 }],
    early: [{ client: { name: 'Acme' }, early: 6, count: 6, days: 3 }],
  });
});

test('being told again when it is out does not undo that they were told in time', async () => {
  const desk = commandDesk({ isTerminal: true });
  await desk.kept('add jane@acme deck by tomorrow need 30m --no-input');
  await desk.kept('move deck to fri told');
  desk.setClock('2026-11-27T09:00');
  await desk.kept('told jane deck');
  await desk.kept('done deck --gap as');
  const { record } = await desk.json('who --me');
  expect(record).toMatchObject({ told: { before: 1, after: 0, never: 0 } });
});

test('before anything is finished it says how the page fills', async () => {
  const { out } = await commandDesk().kept('who --me');
  expect(out).toEqual([
    'No promise of yours with a date is finished yet. This page fills with every kept done.',
  ]);
});
