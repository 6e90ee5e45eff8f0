import { expect, test } from 'vitest';
import { widthOf } from '../../src/wording/text/text-width.ts';
import { testScreen } from '../support/screen-world.ts';

test('the morning at 80 by 24, in English', () => {
  expect(testScreen().seen()).toMatchInlineSnapshot(`
    "kept  Tue 24 Nov 08:40                      3 to tell   1 to deliver   2 waiting
    --------------------------------------------------------------------------------
    1 SAY SOMETHING before they ask
    > 7k  晨光      王敏      海报终稿                was Mon 18:00  LATE, not told
      r8  晨光      王敏      报价单                  18:00          TIGHT, 2h spare
      c3  Acme      Jane Li   call back about the..   no date        GIVE A DATE
    2 OWE TODAY
      n6  Bluebird  Chen Hao  media plan v2           17:00          1h work, ok
    3 NEXT 3 WORKING DAYS
      t5  Acme      Jane Li   revised deck            Fri 12:00      1h work, ok
    4 WAITING ON
      w2  Acme      Tom Wu    brand guidelines        Fri 20 Nov     LATE 2d
      3x  PhotoLi   Li        venue photos            Wed 25 Nov     ok
    5 GOING QUIET  Everybody has heard from you.





    --------------------------------------------------------------------------------
    load  Tu ##. We ... Th ... Fr #.. Mo ... Tu ... We ... Th ... Fr ... Mo ...
    This month 1 of 2 kept, 1 late.   +1 later: kept list
    enter open  d done  m move  h heads-up  t told  a add  / filter  ? keys  q quit"
  `);
});

test('the morning at 80 by 24, in Simplified Chinese', () => {
  expect(testScreen({ language: 'zh-Hans' }).seen()).toMatchInlineSnapshot(`
    "kept  11月24日 周二 08:40                         3 件要说   1 件要交   2 件在等
    --------------------------------------------------------------------------------
    1 该说一声 别等人家来问
    > 7k  晨光      王敏      海报终稿               原定周一 18:00  逾期，还没说
      r8  晨光      王敏      报价单                 18:00           有点紧，余2小时
      c3  Acme      Jane Li   call back about the..  没有日期        给个日期
    2 今天要交
      n6  Bluebird  Chen Hao  media plan v2          17:00           要1小时，来得及
    3 接下来三个工作日
      t5  Acme      Jane Li   revised deck           周五 12:00      要1小时，来得及
    4 在等别人
      w2  Acme      Tom Wu    brand guidelines       11月20日 周五   逾期2天
      3x  PhotoLi   Li        venue photos           11月25日 周三   来得及
    5 好久没联系  都联系过了。





    --------------------------------------------------------------------------------
    排期  二 ##. 三 ... 四 ... 五 #.. 一 ... 二 ... 三 ... 四 ... 五 ... 一 ...
    本月 2 件，守约 1 件，逾期 1 件。   更晚的还有 1 件：kept list
    回车 详情  d 交了  m 改期  h 告知  t 说了  a 答应  / 筛选  ? 按键  q 退出"
  `);
});

test('the morning at 60 by 20, in Traditional Chinese', () => {
  expect(testScreen({ language: 'zh-Hant', columns: 60, rows: 20 }).seen()).toMatchInlineSnapshot(`
    "kept  11月24日 週二 08:40     3 件要說   1 件要交   2 件在等
    ------------------------------------------------------------
    1 該說一聲 別等人家來問
    > 7k  晨光     海报终稿     原訂週一 18:00 逾期，還沒說
      r8  晨光     报价单       18:00          有點趕，餘 2 小時
      c3  Acme     call back..  沒有日期       給個日期
    2 今天要交
      n6  Bluebird media plan.. 17:00          要 1 小時，來得及
    3 接下來三個工作天
      t5  Acme     revised deck 週五 12:00     要 1 小時，來得及
    4 在等別人
      w2  Acme     brand guid.. 11月20日 週五  逾期 2 天
      3x  PhotoLi  venue photos 11月25日 週三  來得及
    5 好久沒聯絡  都聯絡過了。

    ------------------------------------------------------------
    排程  二 ##. 三 ... 四 ... 五 #.. 一 ... 二 ... 三 ...
    本月 2 件，守約 1 件，逾期 1 件。
    Enter 詳情  d 交了  m 改期  h 告知  t 說了  ? 按鍵  q 離開"
  `);
});

test('the morning at 120 by 40 has air between its sections', () => {
  expect(testScreen({ columns: 120, rows: 40 }).seen()).toMatchInlineSnapshot(`
    "kept  Tue 24 Nov 08:40                                                              3 to tell   1 to deliver   2 waiting
    ------------------------------------------------------------------------------------------------------------------------
    1 SAY SOMETHING before they ask                                      7k  海报终稿                                   晨光
    > 7k  晨光     海报终稿              was Mon 18:00 LATE, not told    ---------------------------------------------------
      r8  晨光     报价单                18:00         TIGHT, 2h spare   for       王敏 (said Mon 16 Nov 10:00)
      c3  Acme     call back about the.. no date       GIVE A DATE       PROMISED  Mon 23 Nov
                                                                         state     LATE, not told
    2 OWE TODAY
      n6  Bluebird media plan v2         17:00         1h work, ok       -- mine, never in a mail --------------------------
                                                                         target    Fri 20 Nov 12:00   need 2h
    3 NEXT 3 WORKING DAYS
      t5  Acme     revised deck          Fri 12:00     1h work, ok       story     Mon 16 Nov 10:00  promised Mon 23 Nov

    4 WAITING ON
      w2  Acme     brand guidelines      Fri 20 Nov    LATE 2d
      3x  PhotoLi  venue photos          Wed 25 Nov    ok

    5 GOING QUIET  Everybody has heard from you.

















    ------------------------------------------------------------------------------------------------------------------------
    load  Tu #. 4.5h We .. 0h   Th .. 0h   Fr #. 1h   Mo .. 0h   Tu .. 0h   We .. 0h   Th .. 0h   Fr .. 0h   Mo .. 0h
    This month 1 of 2 kept, 1 late.   +1 later: kept list
    enter open  d done  m move  h heads-up  t told  a add  / filter  space decide  n note  p card  v week  ? keys  q quit"
  `);
});

test('below 60 columns each item takes two lines', () => {
  expect(testScreen({ columns: 48, rows: 24 }).seen()).toMatchInlineSnapshot(`
    "kept  Tue 24 Nov 08:40  3 to tell   1 to deliver
    ------------------------------------------------
    1 SAY SOMETHING before they ask
    > 7k  晨光      王敏      海报终稿
          was Mon 18:00  LATE, not told
      r8  晨光      王敏      报价单
          18:00          TIGHT, 2h spare
      c3  Acme      Jane Li   call back about the..
          no date        GIVE A DATE
    2 OWE TODAY
      n6  Bluebird  Chen Hao  media plan v2
          17:00          1h work, ok
    3 NEXT 3 WORKING DAYS  +1 more
    4 WAITING ON
      w2  Acme      Tom Wu    brand guidelines
          Fri 20 Nov     LATE 2d
      3x  PhotoLi   Li        venue photos
          Wed 25 Nov     ok
    5 GOING QUIET  Everybody has heard from you.

    ------------------------------------------------
    This month 1 of 2 kept, 1 late.
    enter open  d done  m move  ? keys  q quit"
  `);
});

test('a very small window shows the words alone', () => {
  expect(testScreen({ columns: 20, rows: 8 }).seen()).toMatchInlineSnapshot(`
    "kept  Tue 24 Nov 0..
    1 SAY SOMETHING be..
    > 7k  LATE 海报终稿
      r8  TIGHT 报价单
      c3  GIVE A DATE
    This month 1 of 2..
    ? keys  q quit"
  `);
});

test('an empty ledger teaches by three examples', () => {
  expect(testScreen({ fill: () => undefined }).seen()).toMatchInlineSnapshot(`
    "kept  Tue 24 Nov 08:40                      0 to tell   0 to deliver   0 waiting
    --------------------------------------------------------------------------------
    Nothing promised yet. After your next call, type what you said:

      kept add jane@acme revised deck by thu noon
      kept add 王敏@晨光 修改稿 周四中午前

    Who owes you?   kept wait tom@acme brand guidelines by fri
    Not sure?       kept can jane deck by thu need 1d
    Look around:    kept --demo
    Everything stays on this machine.

    On this screen: a types a promise, w what they owe you, ? shows every key.
    Shown around in six steps: kept --tour






    --------------------------------------------------------------------------------

    a add  / filter  space decide  v week  f find  l log  ? keys  q quit"
  `);
});

test('the open promise has a wall between theirs and mine', () => {
  const screen = testScreen();
  screen.press('5', '3', 'enter');
  expect(screen.seen()).toMatchInlineSnapshot(`
    "t5  revised deck                                                            Acme
    --------------------------------------------------------------------------------
    for       Jane Li (said Mon 23 Nov 14:20)
    PROMISED  Fri 27 Nov 12:00
    state     ok, as good as certain

    -- mine, never in a mail -------------------------------------------------------
    target    Thu 26 Nov 12:00   need 1h

    story     Mon 23 Nov 14:20  promised Fri 27 Nov 12:00










    --------------------------------------------------------------------------------

    d done  m move  h heads-up  t told  esc back  a add  n note  ? keys  q quit"
  `);
});

test("the person's card", () => {
  const screen = testScreen();
  screen.press('3', 'p');
  expect(screen.seen()).toMatchInlineSnapshot(`
    "Jane Li, Acme                                               3 open   1 of 1 kept
    --------------------------------------------------------------------------------
    I OWE     > t5  revised deck                    Fri 27 Nov 12:00
                9t  Christmas card                  Fri 18 Dec
                c3  call back about the radio spot  no date           GIVE A DATE
    THEY OWE    nothing
    --------------------------------------------------------------------------------
    Jane Li
      contact   last Mon 14:20
      gap       over 0, as 1, under 0










    --------------------------------------------------------------------------------
    1 of 3
    enter open  d done  m move  h heads-up  t told  esc back  a add  ? keys  q quit"
  `);
});

test('the list of actions for who cannot type letters', () => {
  const screen = testScreen();
  screen.press(':');
  expect(screen.seen()).toMatchInlineSnapshot(`
    "What now with 7k?                                                        1 of 25

    > 1  open         the whole story of this line
      2  done         delivered, or received; asks how it compared with what they..
      3  move         a new date: type it as you would say it
      4  heads-up     a heads-up for them, to read and copy; nothing is sent
      5  told         they know how it stands
      6  drop         no longer owed: type why
      7  note         a private note on this person, or on this promise when it is..
      8  card         this person's card
      9  add          a promise, in one line, read like kept add
         wait         what somebody owes you, read like kept wait
         meet         a meeting to come: with whom, when, and what about
         met          a meeting took place: write it up; its form opens
         filter       only lines with these words
         decide       one decision at a time through what needs one
         week         the days ahead, how full they are, and this week so far
         find         search everything: promises, waits, notes, people, done or not
         log          what was done, step by step; a step can be taken back
         status mail  this week's status letter, to read before it goes
    --------------------------------------------------------------------------------
    called:
    enter choose  esc cancel"
  `);
});

const sizes = [20, 24, 33, 39, 40, 47, 59, 60, 66, 80, 99, 120, 300].flatMap((columns) =>
  [5, 8, 10, 14, 16, 24, 40, 100].map((rows) => ({ columns, rows })),
);

/** Keys that lead through every page and question. */
const walk = [
  'a',
  'esc',
  'enter',
  '?',
  'G',
  'esc',
  'esc',
  ':',
  'down',
  'esc',
  'G',
  'd',
  'esc',
  'm',
  'x',
  'esc',
  '/',
  'x',
  'esc',
  'p',
];

test('from 20 by 5 to 300 by 100, wherever one is, no row is too wide and one row stays free', () => {
  const screen = testScreen();
  for (const key of walk) {
    screen.press(key);
    for (const size of sizes) {
      screen.loop.resize(size);
      const { lines } = screen.frame();
      expect(lines.length).toBeLessThanOrEqual(size.rows - 1);
      const widths = lines.map((line) => widthOf(line.spans.map((span) => span.text).join('')));
      expect(Math.max(...widths)).toBeLessThanOrEqual(size.columns);
    }
  }
});

test.each(sizes.filter(({ rows }) => rows > 5))(
  'at $columns by $rows the cursor stands in the line being typed',
  (size) => {
    const screen = testScreen(size);
    screen.press('a');
    screen.type('王敏 a line that is longer than any small window could ever show at once');
    const { lines, cursor } = screen.frame();
    expect(cursor?.y).toBe(lines.length - 2);
    expect(cursor?.x).toBeLessThan(size.columns);
  },
);
