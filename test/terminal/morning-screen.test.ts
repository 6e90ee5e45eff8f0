import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TerminalScreen } from '../support/terminal-screen.ts';
import {
  makeHome,
  MONDAY,
  openKept,
  type Home,
  type KeptInTerminal,
} from '../support/kept-in-terminal.ts';

/** A late promise in Chinese, one for Thursday, and a wait. */
function agencyHome(): Home {
  const home = makeHome();
  home.run(MONDAY, 'add', '王敏@晨光', '海报终稿', '今天下班前', '需2小时');
  home.run(MONDAY, 'add', 'Jane', 'Li@Acme:', 'revised', 'deck', 'by', 'thu', 'noon', 'need', '1h');
  home.run(MONDAY, 'wait', 'Tom', 'Wu@Acme:', 'brand', 'guidelines', 'by', 'fri');
  return home;
}

/** Waits for the end and for the last that was sent, then looks at what is left of it. */
async function expectRestored(kept: KeptInTerminal): Promise<number> {
  const { exitCode } = await kept.ended;
  await kept.shows((screen) => !screen.isOnAlternateScreen());
  await kept.shows((screen) => screen.isCursorShown());
  expect(kept.screen.isPasteBracketed()).toBe(false);
  expect(kept.screen.hasStyleLeft()).toBe(false);
  return exitCode;
}

test('kept on a terminal opens the morning with its columns aligned, Chinese and English alike', async () => {
  const kept = openKept(agencyHome());
  await kept.shows('q quit');
  const rows = kept.screen.rows();
  expect(rows[0]).toContain('Tue 24 Nov 08:40');
  expect(kept.screen.columnOf('海报终稿')).toBe(kept.screen.columnOf('revised deck'));
  expect(kept.screen.columnOf('revised deck')).toBeGreaterThan(20);
  expect(kept.screen.isOnAlternateScreen()).toBe(true);
  kept.send('q');
  expect(await expectRestored(kept)).toBe(0);
});

test('the day by keys: done with its gap, undo, move with a typed date, a note, a line, quit', async () => {
  const home = agencyHome();
  const kept = openKept(home);
  await kept.shows('q quit');
  kept.send('3d');
  await kept.shows('against what they expected?');
  kept.send('=');
  await kept.shows('Delivered:');
  kept.send('u');
  await kept.shows(/^> .*revised deck|revised deck.*Thu 12:00/mu);
  kept.send('3m');
  await kept.shows(/move \w+ to:/u);
  kept.send('fri 5pm');
  await kept.shows('fri 5pm');
  kept.send('\r');
  await kept.shows('Does Jane Li know?');
  kept.send('t');
  await kept.shows('They know');
  kept.send('a');
  await kept.shows('add:');
  kept.send('王敏 报价单 周五下班前');
  await kept.shows('add: 王敏 报价单 周五下班前');
  kept.send('\r');
  await kept.shows(/报价单.*Fri 27 Nov|Fri 18:00/u);
  kept.send('q');
  await expectRestored(kept);
  const listed = home.run(MONDAY, 'list');
  expect(listed).toContain('报价单');
  expect(listed).toContain('revised deck');
});

test('the cursor stands in the line being typed, so that an input method opens there', async () => {
  const kept = openKept(agencyHome());
  await kept.shows('q quit');
  expect(kept.screen.isCursorShown()).toBe(false);
  kept.send('a');
  await kept.shows('add:');
  kept.send('王敏 报');
  await kept.shows((screen) => screen.isCursorShown() && screen.cursor().x === 'add: '.length + 7);
  expect(kept.screen.rows()[kept.screen.cursor().y]).toContain('add: 王敏 报');
  kept.send('\u001B');
  await kept.shows((screen) => !screen.text().includes('add:'));
  kept.send('q');
  await kept.ended;
});

test('a bracketed paste asks what it is and writes nothing', async () => {
  const home = agencyHome();
  const kept = openKept(home);
  await kept.shows('q quit');
  kept.send('\u001B[200~jane send the logo\nby mon\u001B[201~');
  await kept.shows('What is this?  jane send the logo by mon');
  kept.send('q\u001B');
  await kept.shows((screen) => !screen.text().includes('What is this?'));
  kept.send('q');
  await kept.ended;
  expect(home.run(MONDAY, 'list')).not.toContain('logo');
});

test('it follows the window through every size', async () => {
  const kept = openKept(agencyHome());
  await kept.shows('q quit');
  for (const [columns, rows] of [
    [120, 40],
    [60, 20],
    [45, 16],
    [20, 8],
    [300, 100],
    [80, 24],
  ] as const) {
    kept.resize(columns, rows);
    await kept.shows((screen) => {
      const seen = screen.rows();
      const last = seen.findLastIndex((row) => row !== '');
      return (
        last === rows - 2 &&
        (seen[last] ?? '').endsWith('q quit') &&
        (seen[0] ?? '').startsWith('kept')
      );
    });
    expect(kept.screen.text().match(/SAY SO/gu)).toHaveLength(1);
    expect(kept.screen.text().match(/海报终稿/gu)).toHaveLength(1);
  }
  kept.send('q');
  await expectRestored(kept);
});

/** Drawn, and not left over from another picture. */
function isOne(screen: TerminalScreen, text: RegExp): boolean {
  return screen.text().match(text)?.length === 1;
}

test('a window that is dragged leaves one picture, also when it hears of its size late', async () => {
  const kept = openKept(agencyHome());
  await kept.shows('q quit');
  kept.send('v');
  await kept.shows('The next ten');
  for (const [columns, rows, key] of [
    [183, 20, 'F'],
    [58, 40, 'H'],
    [183, 58, 'F'],
    [30, 9, 'H'],
    [200, 60, 'F'],
    [44, 30, 'H'],
    [80, 24, 'F'],
  ] as const) {
    kept.screen.resize(columns, rows);
    const before = kept.sent().length;
    kept.send(`\u001B[${key}`);
    await kept.shows(() => kept.sent().length > before);
    kept.resize(columns, rows);
    await kept.shows(
      (screen) => isOne(screen, /^The next ten/gu) && /keys/u.test(screen.rows()[rows - 2] ?? ''),
    );
    expect(kept.screen.text().match(/\? keys/gu)).toHaveLength(1);
    expect(kept.screen.text().match(/The next ten/gu)).toHaveLength(1);
  }
  kept.send('q');
  await expectRestored(kept);
});

const AROUND = 'stty -g | cksum; "$NODE" "$KEPT"; echo "left $?"; stty -g | cksum';

test.each([
  ['q', 'q', 0],
  ['Ctrl-C', '\u0003', 130],
  ['Ctrl-C while a line is typed', 'a\u0003', 130],
])('%s gives the terminal back as it was', async (_how, keys, code) => {
  const kept = openKept(agencyHome(), { shell: AROUND });
  await kept.shows('q quit');
  kept.send(keys);
  await kept.shows(/left \d+\n\d+/u);
  const [before, left, after] = kept.screen.text().split('\n');
  expect(left).toBe(`left ${code}`);
  expect(after).toBe(before);
  await expectRestored(kept);
});

test.each(['SIGTERM', 'SIGHUP', 'SIGINT'])(
  '%s ends it with the terminal restored',
  async (signal) => {
    const kept = openKept(agencyHome());
    await kept.shows('q quit');
    expect(kept.screen.isOnAlternateScreen()).toBe(true);
    kept.signal(signal);
    await expectRestored(kept);
  },
);

test('what another window writes appears by itself', async () => {
  const home = agencyHome();
  const kept = openKept(home);
  await kept.shows('q quit');
  home.run(MONDAY, 'add', 'jane', 'press release', 'by', 'wed', 'need', '1h');
  await kept.shows('press release');
  expect(kept.screen.text()).toContain('revised deck');
  kept.send('q');
  await kept.ended;
});

test('a ledger that breaks under it is said on the restored terminal', async () => {
  const home = agencyHome();
  const kept = openKept(home);
  await kept.shows('q quit');
  truncateSync(join(home.folder, 'home', 'ledger.db'), 100);
  truncateSync(join(home.folder, 'home', 'ledger.db-wal'), 0);
  kept.send('t');
  expect(await expectRestored(kept)).toBe(1);
  await kept.shows('ledger.db');
});

test('an empty ledger opens with the three examples', async () => {
  const kept = openKept(makeHome());
  await kept.shows('kept add jane@acme revised deck by thu noon');
  kept.send('q');
  expect(await expectRestored(kept)).toBe(0);
});

test('NO_COLOR keeps weight and reverse, and no colour', async () => {
  const kept = openKept(agencyHome(), { env: { NO_COLOR: '1' } });
  await kept.shows('q quit');
  // oxlint-disable-next-line no-control-regex -- colours are control sequences
  expect(kept.sent()).not.toMatch(/\u001B\[(?:3[0-7]|9[0-7]|38;)/u);
  expect(kept.screen.text()).toContain('LATE, not told');
  kept.send('q');
  await kept.ended;
});

test('a terminal of less than forty columns gets the plain list', async () => {
  const kept = openKept(agencyHome(), { columns: 39 });
  await kept.shows('SAY SOMETHING');
  await kept.ended;
  expect(kept.sent()).not.toContain('\u001B[?1049h');
});

test('TERM=dumb gets the plain list', async () => {
  const kept = openKept(agencyHome(), { env: { TERM: 'dumb' } });
  await kept.shows('SAY SOMETHING');
  await kept.ended;
  expect(kept.sent()).not.toContain('\u001B');
});

test('in Traditional Chinese by locale', async () => {
  const kept = openKept(agencyHome(), { env: { LANG: 'zh_TW.UTF-8' } });
  await kept.shows('q 離開');
  expect(kept.screen.text()).toContain('逾期，還沒說');
  kept.send('ｑ');
  expect(await expectRestored(kept)).toBe(0);
});
