import { expect, test } from 'vitest';
import { readKeys } from '../../../src/screens/keys/key-press.ts';
import { capturing } from '../../support/ledger-facts.ts';
import { noKeys } from '../../support/no-keys.ts';
import { testScreen, type TestScreen } from '../../support/screen-world.ts';

/** The names in the list, in their order. */
function listed(screen: TestScreen): readonly string[] {
  return screen
    .seen()
    .split('\n')
    .slice(2, -3)
    .flatMap((row) => /^[> ] [1-9 ] {2}(.+?) {2,}/u.exec(row)?.[1] ?? []);
}

test.each([
  ['en', 'week', 'week'],
  ['en', 'WEEK', 'week'],
  ['en', 'ｗｅｅｋ', 'week'],
  ['en', 'heads', 'heads-up'],
  ['zh-Hans', '找', '找'],
  ['zh-Hans', 'find', '找'],
  ['zh-Hant', '設', '設定'],
  ['zh-Hant', 'settings', '設定'],
] as const)('in %s "%s" puts %s first, and enter does it', (language, typed, first) => {
  const screen = testScreen({ language });
  screen.press(':');
  screen.type(typed);
  expect(listed(screen)[0]).toBe(first);
  screen.press('enter');
  expect(screen.loop.state().asking?.kind).not.toBe('actions');
});

test('typed and taken: the week opens', () => {
  const screen = testScreen();
  screen.press(':');
  screen.type('week');
  screen.press('enter');
  expect(screen.loop.state().pages.at(-1)?.kind).toBe('week');
});

test('what is called like nothing says so, and backspace brings the list back', () => {
  const screen = testScreen();
  screen.press(':');
  const whole = screen.seen();
  screen.type('zzz');
  expect(screen.seen()).toContain('Nothing here is called "zzz". Backspace, or esc.');
  screen.press('enter', '1');
  expect(screen.loop.state().asking?.kind).toBe('actions');
  screen.press('backspace', 'backspace', 'backspace');
  expect(screen.seen()).toBe(whole);
});

test.each(['1', '１'])('%s takes the first of what is shown', (digit) => {
  const screen = testScreen();
  screen.press(':');
  screen.type('lo');
  for (const key of readKeys(digit, noKeys)) screen.loop.press([key]);
  expect(screen.loop.state().pages.at(-1)?.kind).toBe('log');
});

test('an input method types into it, several letters in one go', () => {
  const screen = testScreen({ language: 'zh-Hans' });
  screen.press(':');
  screen.loop.press(readKeys('设置', noKeys));
  expect(listed(screen)).toEqual(['设置']);
  expect(screen.message()).toBe('叫什么: 设置');
});

test('letters that move the mark elsewhere are letters here, and arrows move the choice', () => {
  const screen = testScreen();
  screen.press(':', 'down', 'down', 'up');
  expect(screen.marked()).toContain('done');
  screen.type('k');
  expect(screen.message()).toBe('called: k');
});

test('what is off stands last, with the reason; taking it says it', () => {
  const screen = testScreen();
  screen.press(':');
  screen.type('ask again');
  expect(screen.seen()).toMatch(/ask again +You owe this: there is nobody to chase\./u);
  screen.press('enter');
  expect(screen.message()).toBe('You owe this: there is nobody to chase.');
});

test('a line that could not be read is mended, and called so in the list, the footer and the walk', () => {
  const screen = testScreen();
  screen.world.ledger.write((desk) => ({
    ok: true,
    value: { value: undefined, facts: [capturing('c1', desk.takeHandle(), 'jane deck thrusday')] },
  }));
  screen.loop.tick();
  screen.press('home');
  const footer = screen.seen().split('\n').at(-1) ?? '';
  expect(footer).toContain('enter mend');
  screen.press(':');
  expect(listed(screen)[0]).toBe('mend');
  screen.press('esc', ' ');
  expect(screen.seen()).toMatch(/8 {2}right {2}mend +put this line right/u);
  expect(screen.seen()).not.toContain('the whole story');
});
