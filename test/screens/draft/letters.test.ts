import { expect, test } from 'vitest';
import { capturing } from '../../support/ledger-facts.ts';
import { testScreen, type TestScreen } from '../../support/screen-world.ts';

/** Lets what takes the disk a moment come back. */
async function settled(screen: TestScreen, wanted: string): Promise<void> {
  for (let turn = 0; turn < 50 && !screen.seen().includes(wanted); turn += 1)
    await Promise.resolve();
  expect(screen.seen()).toContain(wanted);
}

test('c on something they owe shows a letter that asks for it; sent, it counts as asked', () => {
  const screen = testScreen();
  const before = screen.world.ledger.version();
  screen.press('4', 'c');
  expect(screen.seen()).toContain('Asking again for w2. Not sent: copy it from here.');
  expect(screen.seen()).toContain('brand guidelines');
  expect(screen.world.ledger.version()).toBe(before);
  screen.press('t');
  expect(screen.message()).toContain('Asked again: w2 brand guidelines, Tom Wu, Acme.');
  expect(screen.world.ledger.commitmentByHandle('w2')?.told).toBeDefined();
});

test('c on what I owe, and r on what is no meeting, say why not', () => {
  const screen = testScreen();
  screen.press('c');
  expect(screen.message()).toBe('You owe this: there is nobody to chase.');
  screen.press('r');
  expect(screen.message()).toBe('Only a meeting has a report.');
});

test('w keeps a heads-up as a draft that waits; the date stands until it has gone', async () => {
  const screen = testScreen();
  screen.press('h', 'w');
  await settled(screen, '1 draft ready: kept mail --ready');
  expect(screen.mail.waiting().map(({ letter }) => letter)).toEqual(['headsup']);
  expect(screen.world.ledger.commitmentByHandle('7k')?.told).toBeUndefined();
  expect(screen.marked()).toContain('7k');
});

test('the walk counts drafts, and says at its end how to send them', async () => {
  const screen = testScreen();
  screen.press(' ', '3', '2');
  await settled(screen, 'Decision 2 of 3');
  screen.press('7', '7');
  expect(screen.message()).toBe('Done. 2 for later. 1 draft ready: kept mail --ready');
});

test.each([
  ['1', '', 'released by 王敏'],
  ['1', 'they print it', 'released by 王敏: they print it'],
  ['2', '', undefined],
  ['2', 'no room', 'no room'],
])('x asks whether they released us or we say no, and then why: %s "%s"', (key, typed, why) => {
  const screen = testScreen();
  screen.press('x', key);
  expect(screen.world.ledger.commitmentByHandle('7k')?.standing.kind).toBe('open');
  expect(screen.message()).toBe('drop 7k, because (enter: no reason):');
  screen.type(typed);
  screen.press('enter');
  expect(screen.world.ledger.commitmentByHandle('7k')?.standing).toMatchObject({ kind: 'dropped' });
  const standing = screen.world.ledger.commitmentByHandle('7k')?.standing;
  expect(standing?.kind === 'dropped' && standing.why).toBe(why);
});

test.each(['n', 'r', 'enter', '3', 'x'])(
  '%s is not shown at that question: it is said, and drops nothing',
  (key) => {
    const screen = testScreen();
    screen.press('x', key);
    expect(screen.message()).toMatch(
      /^7k: released by them, or are we saying no\?  .+ is no answer here\.$/u,
    );
    expect(screen.world.ledger.commitmentByHandle('7k')?.standing.kind).toBe('open');
  },
);

test('a line that could not be read is thrown away only after a yes, and undo brings it back', () => {
  const screen = testScreen();
  screen.world.ledger.write((desk) => ({
    ok: true,
    value: {
      value: undefined,
      facts: [capturing('c1', desk.takeHandle(), 'jane deck by thrusday')],
    },
  }));
  screen.loop.tick();
  screen.press('home', 'x');
  expect(screen.message()).toContain('Throw this line away?');
  screen.press('enter');
  expect(screen.world.ledger.unreadLines()).toHaveLength(1);
  screen.press('esc');
  expect(screen.world.ledger.unreadLines()).toHaveLength(1);
  screen.press('x', '1');
  expect(screen.world.ledger.unreadLines()).toHaveLength(0);
  screen.press('u');
  expect(screen.world.ledger.unreadLines()).toHaveLength(1);
});

test.each([
  ['outlook', 'opened', 'waiting'],
  ['thunderbird', 'opened', 'waiting'],
  ['apple-mail', 'copied', undefined],
  ['gmail', 'copied', undefined],
  ['command', undefined, 'waiting'],
] as const)('Enter on a draft does what suits %s', async (home, done, left) => {
  const screen = testScreen();
  screen.setElsewhere({ 'mail.home': home });
  screen.loop.tick();
  screen.press('h', 'enter');
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  expect(screen.mail.opened.length > 0).toBe(done === 'opened');
  expect(screen.mail.copied.length > 0).toBe(done === 'copied');
  expect(screen.mail.waiting().length > 0).toBe(left === 'waiting');
  expect(screen.world.ledger.commitmentByHandle('7k')?.told).toBeUndefined();
});

test('without a place where she writes mail, Enter says how to name it', async () => {
  const screen = testScreen();
  screen.press('h');
  expect(screen.seen()).toContain('enter as usual');
  screen.press('enter');
  await settled(screen, 'kept config mail.home');
  expect(screen.mail.copied).toEqual([]);
});
