import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { testScreen, type TestScreen } from '../../support/screen-world.ts';
import { wordsFor } from '../../support/words-for.ts';

const waits = wordsFor('en').screen.waitsItsTurn;

function restFor(screen: TestScreen, rests: number): void {
  for (let rest = 0; rest < rests; rest += 1) screen.rest();
}

test('what another program holds up for a blink is written after it, without a word', () => {
  const screen = testScreen();
  screen.press('2');
  screen.hold();
  screen.press('d', 'enter');
  restFor(screen, 3);
  expect(screen.message()).not.toContain('program');
  screen.letGo();
  screen.rest();
  expect(screen.message()).toContain('u undo');
});

test.each(languages)('in %s what waits longer is said, and is written at last', (language) => {
  const screen = testScreen({ language });
  screen.press('2');
  const before = screen.world.ledger.version();
  screen.hold();
  screen.press('d', 'enter');
  restFor(screen, 20);
  expect(screen.message()).toBe(wordsFor(language).screen.waitsItsTurn);
  screen.letGo();
  screen.rest();
  expect(screen.world.ledger.version()).not.toBe(before);
  expect(screen.message()).not.toBe(wordsFor(language).screen.waitsItsTurn);
});

test('a typed line waits as it stands: nothing more goes into it, and nothing is saved twice', () => {
  const screen = testScreen();
  screen.hold();
  screen.press('a');
  screen.type('jane moodboard by fri noon need 1h');
  screen.press('enter', 'x', 'enter', 'enter');
  screen.loop.paste('more');
  restFor(screen, 20);
  expect(screen.message()).toBe('add: jane moodboard by fri noon need 1h');
  expect(screen.seen()).toContain(waits);
  screen.letGo();
  restFor(screen, 3);
  const made = screen.world.ledger.openCommitments().filter(({ what }) => what === 'moodboard');
  expect(made).toHaveLength(1);
  expect(screen.loop.state().asking).toBeUndefined();
});

test('esc does not wait: nothing is written, the typed line is still there, and Enter tries again', () => {
  const screen = testScreen();
  const before = screen.world.ledger.version();
  screen.hold();
  screen.press('a');
  screen.type('jane moodboard by fri noon need 1h');
  screen.press('enter', 'esc');
  screen.letGo();
  restFor(screen, 20);
  expect(screen.world.ledger.version()).toBe(before);
  expect(screen.message()).toBe('add: jane moodboard by fri noon need 1h');
  screen.press('enter');
  expect(screen.message()).toContain('moodboard');
  expect(screen.world.ledger.version()).not.toBe(before);
});

test('meanwhile she looks around, begins nothing else, and is not let out unawares', () => {
  const screen = testScreen();
  screen.press('2');
  screen.hold();
  screen.press('d', 'enter');
  restFor(screen, 20);
  const marked = screen.marked();
  screen.press('down');
  expect(screen.marked()).not.toBe(marked);
  screen.press('v');
  expect(screen.seen()).toContain('ten working days');
  for (const key of ['m', 'a', 'd', 'q', 'u']) {
    screen.press(key);
    screen.rest();
  }
  expect(screen.loop.state().asking).toBeUndefined();
  expect(screen.message()).toBe(waits);
  expect(screen.ended()).toBeUndefined();
  screen.press('ctrl-c');
  expect(screen.ended()).toBe('interrupted');
});

test('after a quarter of a minute it is given up, and that is said', () => {
  const screen = testScreen();
  screen.press('2');
  screen.hold();
  screen.press('d', 'enter');
  restFor(screen, 500);
  expect(screen.loop.state().waiting).toBeUndefined();
  expect(screen.message()).toContain('The ledger is busy: /home/ledger.db. Nothing was written.');
});

test('a letter does not go out before it can be written down that it did', async () => {
  const screen = testScreen();
  screen.press('h');
  screen.hold();
  screen.press('w');
  restFor(screen, 20);
  await screen.settled();
  expect(screen.message()).toBe(waits);
  expect(screen.mail.door.waiting()).toHaveLength(0);
  screen.letGo();
  screen.rest();
  await screen.settled();
  expect(screen.mail.door.waiting()).toHaveLength(1);
});
