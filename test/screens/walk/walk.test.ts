import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import type { ScreenDesk } from '../../../src/screens/desk/screen-desk.ts';
import type { StoppedClock } from '../../support/ledger-facts.ts';
import { commitmentId } from '../../../src/domain/entries/ids.ts';
import { testScreen } from '../../support/screen-world.ts';

/** On Tuesday 24 November: one late and untold (7k), one without a date (r8), one moved and untold (t5). */
function threeDecisions(desk: ScreenDesk, clock: StoppedClock): void {
  clock.set('2026-11-16T10:00');
  desk.add('王敏@晨光 海报终稿 11月23日下班前 需2小时');
  clock.set('2026-11-23T14:20');
  desk.add('Jane Li@Acme: revised deck by thu noon need 1h');
  desk.add('jane call back about the radio spot');
  const deck = desk.prepareMorning().review.sections.next.find((item) => item.kind === 'promise');
  if (deck?.kind === 'promise') desk.move(deck.commitment.id, 'mon 10:00');
}

function walking(opening: { readonly columns?: number; readonly rows?: number } = {}) {
  const screen = testScreen({ fill: threeDecisions, ...opening });
  screen.press('space');
  return screen;
}

/** What is decided, and why. */
function upperPart(seen: string): string {
  return seen.split('\n').slice(0, 6).join('\n');
}

test('space shows one decision at a time, with its reason and what can be decided', () => {
  expect(walking().seen()).toMatchInlineSnapshot(`
    "Decision 1 of 3
    --------------------------------------------------------------------------------
    7k    晨光  王敏  海报终稿  was Mon 18:00
          LATE, not told
          The time has passed, and they have not heard so from you.

      1  t      told      they know already
      2  m      move      give it another date
      3  h      heads-up  read a letter to send
      4  d      done      it is delivered
      5  x      drop      no longer owed: type why
      6  k      keep      it stays as it is
      7  space  later     not now
      8  right  open      the whole story






    --------------------------------------------------------------------------------

    6 keep  7 later  8 open  esc back  ? keys  q quit"
  `);
});

test('from told to later, and the tally at the end', () => {
  const screen = walking();
  screen.press('1', '6', '7');
  expect(screen.message()).toBe('Done. 1 told, 1 kept, 1 for later.');
  expect(screen.world.ledger.commitmentByHandle('7k')?.told).toBeDefined();
  expect(screen.loop.state().pages).toEqual([]);
});

test('a decision shown is the next one as soon as one is taken', () => {
  const screen = walking();
  expect(screen.seen()).toContain('Decision 1 of 3');
  screen.press('space');
  expect(screen.seen()).toContain('Decision 2 of 3');
});

test('a moved promise stays in sight until it is said whether they know', () => {
  const screen = walking();
  screen.press('2');
  screen.type('next wed 5pm');
  screen.press('enter');
  expect(screen.message()).toBe('Does 王敏 know?');
  expect(screen.seen()).toContain('海报终稿');
  screen.press('enter');
  expect(screen.seen()).toContain('Decision 2 of 3');
  screen.press('esc');
  expect(screen.message()).toBe('Left at 2 of 3; the rest is for later. 1 moved.');
});

test('dropping asks why, and nothing is dropped without an answer', () => {
  const screen = walking();
  screen.press('5');
  expect(screen.message()).toBe('7k: released by them, or are we saying no?');
  screen.press('esc');
  expect(screen.world.ledger.commitmentByHandle('7k')?.standing.kind).toBe('open');
  screen.press('5', '2');
  expect(screen.message()).toBe('drop 7k, because (enter: no reason):');
  screen.type('they printed their own');
  screen.press('enter');
  expect(screen.world.ledger.commitmentByHandle('7k')?.standing.kind).toBe('dropped');
  expect(screen.seen()).toContain('Decision 2 of 3');
});

test('what another window settles while the walk is open is said, and no digit jumps on the morning', () => {
  const screen = walking();
  const { ledger } = screen.world;
  for (const { id } of ledger.openCommitments()) screen.desk.drop(id, undefined);
  screen.loop.tick();
  expect(screen.seen()).toContain('The rest has been settled meanwhile. esc goes back.');
  expect(screen.seen().split('\n').at(-1)).toBe('esc back  ? keys  q quit');
  screen.press('3');
  expect(screen.loop.state().pages).toHaveLength(1);
  screen.press('esc');
  expect(screen.loop.state().pages).toEqual([]);
});

test.each([
  ['told', ['1']],
  ['done', ['4', 'enter']],
  ['moved and told', ['2', ...'fri 5pm', 'enter', 't']],
  ['moved, to tell later', ['2', ...'fri 5pm', 'enter', 'enter']],
  ['dropped', ['5', '1', 'enter']],
])('u brings what was %s back to be decided, and it is counted no more', (how, keys) => {
  const screen = walking();
  const before = screen.seen();
  for (const key of keys) {
    screen.press(key === ' ' ? 'space' : key);
    screen.rest();
  }
  expect(screen.seen()).toContain('Decision 2 of 3');
  screen.press('u');
  if (how === 'moved and told') screen.press('u');
  expect(upperPart(screen.seen())).toBe(upperPart(before));
  screen.press('6', '6', '6');
  expect(screen.message()).toBe('Done. 3 kept.');
});

test('when another window settles the very one on view, that is said before the next is decided', () => {
  const screen = walking();
  const seen = screen.world.ledger.commitmentByHandle('7k');
  screen.desk.drop(seen?.id ?? commitmentId(''), undefined);
  screen.loop.tick();
  expect(screen.seen()).toContain('Decision 2 of 3');
  expect(screen.message()).toBe('7k was settled meanwhile. This is the next one.');
});

test.each([
  ['zh-Hans', '看到第 2 件（共 3 件）就停了，剩下的留到以后。说了 1 件。'],
  ['zh-Hant', '看到第 2 件（共 3 件）就停了，剩下的留到之後。說了 1 件。'],
] as const)('in %s leaving early is not called the end', (language, said) => {
  const screen = testScreen({ fill: threeDecisions, language });
  screen.press('space', '1', 'esc');
  expect(screen.message()).toBe(said);
});

test('done asks for the gap and goes on', () => {
  const screen = walking();
  screen.press('4', '3');
  expect(screen.world.ledger.commitmentByHandle('7k')?.standing).toMatchObject({
    kind: 'delivered',
    gap: 'over',
  });
  expect(screen.seen()).toContain('Decision 2 of 3');
});

test('a heads-up is read, and t after sending it is the decision', () => {
  const screen = walking();
  screen.press('3');
  expect(screen.seen()).toContain('Heads-up for 7k');
  screen.press('t');
  expect(screen.world.ledger.commitmentByHandle('7k')?.told).toMatchObject({ via: 'mail' });
  expect(screen.seen()).toContain('Decision 2 of 3');
});

test('what is told on its own page is no decision any more', () => {
  const screen = walking();
  screen.press('8', 't', 'esc');
  expect(screen.seen()).toContain('Decision 2 of 3');
});

test('esc leaves the walk without a word when nothing was decided', () => {
  const screen = walking();
  screen.press('esc');
  expect(screen.loop.state().pages).toEqual([]);
  expect(screen.loop.state().notice).toBeUndefined();
});

test('a morning without decisions says so', () => {
  const screen = testScreen({ fill: () => undefined });
  screen.press('space');
  expect(screen.message()).toBe('Nothing needs a decision.');
});

test.each(languages)('in %s every choice has its digit and its words', (language) => {
  const screen = testScreen({ fill: threeDecisions, language, columns: 50, rows: 20 });
  screen.press('space');
  for (const digit of ['1', '2', '3', '4', '5', '6', '7', '8'])
    expect(screen.seen()).toMatch(new RegExp(`^  ${digit}  `, 'mu'));
});
