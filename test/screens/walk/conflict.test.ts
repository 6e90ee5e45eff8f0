import { expect, test } from 'vitest';
import type { Commitment } from '../../../src/domain/commitment/commitment.ts';
import { languages, type Language } from '../../../src/domain/language.ts';
import { testScreen } from '../../support/screen-world.ts';

type Opening = {
  readonly language?: Language;
  readonly columns?: number;
  readonly rows?: number;
};

/** One promise to Jane for Thursday; here it was moved to Friday, on the other machine to Monday. */
function twoDates(opening: Opening = {}) {
  const screen = testScreen({
    fill: (desk, clock) => {
      clock.set('2026-11-23T14:20');
      desk.add('Jane Li@Acme: revised deck by thu noon need 1h');
    },
    ...opening,
  });
  const { id } = deckIn(screen);
  screen.apart(
    (desk) => desk.move(id, 'fri 5pm'),
    (desk) => desk.move(id, 'mon noon told'),
  );
  return screen;
}

function deckIn(screen: ReturnType<typeof testScreen>): Commitment {
  const deck = screen.world.ledger.commitmentByHandle('7k');
  if (!deck) throw new Error('there is no 7k');
  return deck;
}

test('the morning says first of all that there are two dates, and which one holds', () => {
  const screen = twoDates();
  expect(screen.marked()).toContain(
    '7k  Acme  Jane Li  revised deck  Fri 17:00  TWO DATES: Mon 12:00 imported',
  );
  expect(screen.seen().split('\n').at(-1)).toMatch(/^space decide/u);
});

test('the walk shows both sides with who and when', () => {
  const screen = twoDates();
  screen.press('space');
  expect(screen.seen()).toMatchInlineSnapshot(`
    "Decision 1 of 1
    --------------------------------------------------------------------------------
    7k    Acme  Jane Li  revised deck  Fri 17:00
          TWO DATES: Mon 12:00 imported
          Two machines said different things and did not know of each other. Choose
          what holds.

      1  a      Fri 27 Nov 17:00  here, me, Tue 24 Nov 08:40
      2  b      Mon 30 Nov 12:00  imported, me, Tue 24 Nov 08:40
      5  m      move              give it another date
      7  space  later             not now
      8  right  open              the whole story








    --------------------------------------------------------------------------------

    1 the first  2 the second  7 later  8 open  esc back  ? keys  q quit"
  `);
});

test('the walk at 120 columns', () => {
  const screen = twoDates({ columns: 120, rows: 40 });
  screen.press('space');
  expect(screen.seen().trimEnd()).toMatchInlineSnapshot(`
    "Decision 1 of 1
    ------------------------------------------------------------------------------------------------------------------------
    7k    Acme  Jane Li  revised deck  Fri 17:00
          TWO DATES: Mon 12:00 imported
          Two machines said different things and did not know of each other. Choose what holds.

      1  a      Fri 27 Nov 17:00  here, me, Tue 24 Nov 08:40
      2  b      Mon 30 Nov 12:00  imported, me, Tue 24 Nov 08:40
      5  m      move              give it another date
      7  space  later             not now
      8  right  open              the whole story

























    ------------------------------------------------------------------------------------------------------------------------

    1 the first  2 the second  7 later  8 open  esc back  ? keys  q quit"
  `);
});

test('the walk at 60 columns, in Simplified Chinese', () => {
  const screen = twoDates({ columns: 60, rows: 20, language: 'zh-Hans' });
  screen.press('space');
  expect(screen.seen()).toMatchInlineSnapshot(`
    "第 1 件，共 1 件
    ------------------------------------------------------------
    7k    Acme  Jane Li  revised deck  周五 17:00
          两个日期：周一 12:00（导入）
          两台机器说得不一样，彼此不知道。选一个为准。

      1  a     11月27日 周五 17:00
               本机，me，11月24日 周二 08:40
      2  b     11月30日 周一 12:00
               导入，me，11月24日 周二 08:40
      5  m     改期                 换个日期
      7  空格  晚点                 现在先不定
      8  右    详情                 看来龙去脉



    ------------------------------------------------------------

    1 第一个  2 第二个  7 晚点  8 详情  esc 返回  ? 按键  q 退出"
  `);
});

test('the walk in a window of 20 by 8, in Traditional Chinese', () => {
  const screen = twoDates({ columns: 20, rows: 8, language: 'zh-Hant' });
  screen.press('space');
  expect(screen.seen()).toMatchInlineSnapshot(`
    "7k revised deck
    兩個日期：週一 12:..
    1 週五 17:00
    2 週一 12:00  5 改期
    7 晚點  8 詳情
    還有 10 行
    esc 返回  ? 按鍵"
  `);
});

test.each([
  ['1', '2026-11-27T17:00:00'],
  ['a', '2026-11-27T17:00:00'],
  ['2', '2026-11-30T12:00:00'],
  ['b', '2026-11-30T12:00:00'],
])('%s decides for its side by one entry that saw both', (key, promised) => {
  const screen = twoDates();
  screen.press('space', key);
  const deck = deckIn(screen);
  expect(deck.conflicts).toBeUndefined();
  expect(deck.promised.kind === 'moment' && deck.promised.at.toString()).toBe(promised);
  const last = screen.world.ledger.story(deck.id).at(-1);
  expect(last).toMatchObject({ verb: 'decided' });
  expect(last?.parents['promised']).toHaveLength(2);
});

test('whether they know is asked of a date they may not have heard, and only of that', () => {
  const untold = twoDates();
  untold.press('space', '1');
  expect(untold.seen()).toContain('Does Jane Li know?');
  untold.press('t');
  expect(deckIn(untold).told).toBeDefined();
  const told = twoDates();
  told.press('space', '2');
  expect(told.message()).toBe('Done. 1 decided.');
  expect(deckIn(told).told).toBeDefined();
});

test('undo brings the question back', () => {
  const screen = twoDates();
  screen.press('space', '2', 'u');
  expect(deckIn(screen).conflicts).toHaveLength(1);
  expect(screen.marked()).toContain('TWO DATES');
});

test('another date than both is a move, and ends it too', () => {
  const screen = twoDates();
  screen.press('space', '5');
  screen.type('tue 10am');
  screen.press('enter');
  expect(screen.seen()).toContain('Does Jane Li know?');
  expect(deckIn(screen).conflicts).toBeUndefined();
  expect(screen.world.ledger.story(deckIn(screen).id).at(-1)).toMatchObject({ verb: 'moved' });
});

test('later leaves it for the next time, and it comes again', () => {
  const screen = twoDates();
  screen.press('space', '7');
  expect(screen.message()).toBe('Done. 1 for later.');
  screen.press('space');
  expect(screen.seen()).toContain('Decision 1 of 1');
});

test('the page of the promise shows both, and space decides there too', () => {
  const screen = twoDates();
  screen.press('enter');
  expect(screen.seen()).toContain('Fri 27 Nov 17:00   here, me, Tue 24 Nov 08:40; holds until');
  expect(screen.seen()).toContain('Mon 30 Nov 12:00   imported, me, Tue 24 Nov 08:40');
  screen.press('space', 'b');
  expect(deckIn(screen).conflicts).toBeUndefined();
  expect(screen.seen()).not.toContain('TWO DATES');
  expect(screen.seen()).toContain('decided: Mon 30 Nov 12:00');
});

test.each(languages)(
  'every key of the decision is in the help and in the list of actions, in %s',
  (language) => {
    const screen = twoDates({ language });
    const { hints, help } = screen.context.words.screen;
    screen.press('space', '?', 'end');
    for (const side of ['side-1', 'side-2', 'later'] as const)
      expect(screen.seen()).toContain(help[side].slice(0, 20));
    screen.press('esc', ':');
    expect(screen.seen()).toContain(hints['side-2']);
    screen.press('2');
    expect(deckIn(screen).conflicts).toBeUndefined();
  },
);

test('delivered here and dropped there: either ends it, and the story has all of it', () => {
  const screen = testScreen({ fill: (desk) => void desk.add('jane@acme deck by fri need 1h') });
  const { id } = deckIn(screen);
  screen.apart(
    (desk) => desk.done(id, undefined),
    (desk) => desk.drop(id, 'they have it'),
  );
  expect(screen.marked()).toContain('TWO ENDINGS: ');
  screen.press('space');
  expect(screen.seen()).toContain('dropped Tue 24 Nov 08:40: they have it');
  screen.press(
    screen.seen().indexOf('delivered Tue') < screen.seen().indexOf('dropped Tue') ? '1' : '2',
  );
  expect(deckIn(screen).standing.kind).toBe('delivered');
});

test('two dates of what is delivered since ask nothing any more; its page still shows both', () => {
  const screen = twoDates();
  screen.press('d', '=');
  expect(deckIn(screen).standing.kind).toBe('delivered');
  expect(deckIn(screen).conflicts).toHaveLength(1);
  expect(screen.seen()).not.toContain('TWO DATES');
  screen.press('f');
  screen.type('revised');
  screen.press('enter');
  expect(screen.seen()).toContain('TWO DATES');
  expect(screen.seen()).toContain('kept edit 7k --by');
});

test('typing one of the two dates decides for it, and says so', () => {
  const screen = twoDates();
  screen.press('space', 'm');
  screen.type('mon 30 nov 12:00');
  screen.press('enter');
  expect(deckIn(screen).conflicts).toBeUndefined();
  expect(screen.world.ledger.story(deckIn(screen).id).at(-1)).toMatchObject({ verb: 'decided' });
});
