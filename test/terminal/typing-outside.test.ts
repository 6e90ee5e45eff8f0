import { expect, test } from 'vitest';
import { makeHome, MONDAY, openKept, type KeptInTerminal } from '../support/kept-in-terminal.ts';

function home() {
  const made = makeHome();
  made.run(MONDAY, 'add', 'Jane', 'Li@Acme:', 'revised', 'deck', 'by', 'thu', 'noon', 'need', '1h');
  return made;
}

async function expectLeft(kept: KeptInTerminal): Promise<number> {
  const { exitCode } = await kept.ended;
  await kept.shows((screen) => screen.isCursorShown());
  expect(kept.screen.isPasteBracketed()).toBe(false);
  expect(kept.screen.hasStyleLeft()).toBe(false);
  return exitCode;
}

test('bare kept add reads the line while it is typed, and saves it like kept add', async () => {
  const kept = openKept(home(), { shell: 'exec $NODE $KEPT add' });
  await kept.shows('add:');
  kept.send("jane o'brien's logo by fri noon need 1h");
  await kept.shows(/Jane Li, Acme .* Fri 27 Nov 12:00 .* 1h .* in 10/u);
  expect(kept.screen.isOnAlternateScreen()).toBe(false);
  kept.send('\r');
  await kept.shows("Jane Li, Acme: o'brien's logo");
  expect(await expectLeft(kept)).toBe(0);
  expect(kept.screen.text()).toContain("add: jane o'brien's logo by fri noon need 1h");
  expect(kept.screen.text()).not.toContain('esc cancel');
});

test.each([
  ['esc', '\u001B'],
  ['Ctrl-C', '\u0003'],
])('%s leaves the typed words to be seen, and nothing in the ledger', async (_name, key) => {
  const made = home();
  const before = made.run(MONDAY, 'list', '--json');
  const kept = openKept(made, { shell: 'exec $NODE $KEPT wait' });
  await kept.shows('wait:');
  kept.send('jane logo by fri');
  await kept.shows('Jane Li, Acme');
  kept.send(key);
  expect(await expectLeft(kept)).toBe(130);
  expect(kept.screen.text().trim()).toBe('wait: jane logo by fri');
  expect(kept.screen.cursor()).toEqual({ x: 0, y: 1 });
  expect(made.run(MONDAY, 'list', '--json')).toBe(before);
});

test('a message with several lines is pasted into the line as one, in Chinese, without control signs', async () => {
  const kept = openKept(home(), { shell: 'exec $NODE $KEPT add' });
  await kept.shows('add:');
  kept.send('\u001B[200~jane 修改稿\r\n周五前\u0007\u001B[201~');
  await kept.shows('add: jane 修改稿 周五前');
  kept.send('\u0003');
  expect(await expectLeft(kept)).toBe(130);
});

test('bare kept met asks with whom, opens the form, and writes down what came of it', async () => {
  const made = home();
  const kept = openKept(made, {
    shell: 'exec $NODE $KEPT met',
  });
  await kept.shows('met:');
  kept.send('jane status call\r');
  await kept.shows('ctrl-s save');
  expect(kept.screen.isOnAlternateScreen()).toBe(true);
  kept.send('\u001B[B'.repeat(3));
  kept.send('\u001B[F jane moodboard by fri noon need 1h');
  await kept.shows(/Jane Li, Acme .* moodboard .* Fri 27 Nov 12:00/u);
  kept.send('\u0013');
  await kept.shows(/Met Jane Li/u);
  expect(await expectLeft(kept)).toBe(0);
  expect(made.run(MONDAY, 'list')).toContain('moodboard');
});

test('for a screen reader nothing is drawn over: a list, a number, what came of it', async () => {
  const kept = openKept(home(), { env: { INK_SCREEN_READER: 'true' } });
  const last = '0: leave kept.';
  await kept.shows(last);
  expect(kept.screen.isOnAlternateScreen()).toBe(false);
  // oxlint-disable-next-line no-control-regex -- no move of the cursor but those of the line being typed, below
  expect(kept.sent().split(last)[0]).not.toMatch(/\u001B\[\d*[A-HJ]/u);
  kept.send('0\r');
  expect(await expectLeft(kept)).toBe(0);
});
