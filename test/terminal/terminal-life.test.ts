import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  makeHome,
  MONDAY,
  openKept,
  type Home,
  type KeptInTerminal,
} from '../support/kept-in-terminal.ts';

function agencyHome(): Home {
  const home = makeHome();
  home.run(MONDAY, 'add', '王敏@晨光', '海报终稿', '今天下班前', '需2小时');
  home.run(MONDAY, 'add', 'Jane', 'Li@Acme:', 'revised', 'deck', 'by', 'thu', 'noon', 'need', '1h');
  return home;
}

async function expectLeft(kept: KeptInTerminal): Promise<void> {
  await kept.shows((screen) => !screen.isOnAlternateScreen());
  await kept.shows((screen) => screen.isCursorShown());
}

test('Ctrl-Z stops kept and gives the terminal back; fg draws it anew, and keys work', async () => {
  const kept = openKept(agencyHome(), {
    shell: 'PS1="shell> " exec bash --norc --noprofile -i',
  });
  await kept.shows('shell>');
  kept.send('$NODE $KEPT\r');
  await kept.shows('q quit');
  kept.send('\u001A');
  await kept.shows(/Stopped[^]*shell>/u);
  await expectLeft(kept);
  kept.send('fg\r');
  await kept.shows('q quit');
  await kept.shows((screen) => screen.isOnAlternateScreen());
  kept.send('?');
  await kept.shows('to the first line');
  kept.send('\u001B');
  await kept.shows('SAY SOMETHING');
  kept.send('q');
  await expectLeft(kept);
  kept.signal('SIGHUP');
  await kept.ended;
  expect(kept.screen.text()).toContain('Stopped');
});

test.each(['SIGTSTP', 'SIGSTOP'] as const)(
  '%s from another window stops kept, and fg draws it anew with its keys',
  async (signal) => {
    const kept = openKept(agencyHome(), {
      shell: 'PS1="shell> " exec bash --norc --noprofile -i',
    });
    await kept.shows('shell>');
    kept.send('$NODE $KEPT\r');
    await kept.shows('q quit');
    kept.send('v');
    await kept.shows('The next ten');
    kept.signalChild(signal);
    await kept.shows(/Stopped[^]*shell>/u);
    // What cannot be heard leaves the picture where it is.
    if (signal === 'SIGTSTP') await expectLeft(kept);
    const before = kept.sent().length;
    kept.send('fg\r');
    await kept.shows(() => kept.sent().slice(before).includes('\u001B[?1049h'));
    await kept.shows('The next ten');
    kept.send('?');
    await kept.shows('to the first line');
    kept.send('\u0003');
    await expectLeft(kept);
    kept.signal('SIGHUP');
    await kept.ended;
    expect(kept.screen.text()).toContain('shell>');
  },
);

test.each([
  ['the window is closed', 'SIGHUP'],
  ['kept is ended', 'SIGTERM'],
])('words of an open line are not lost when %s: up brings them back', async (_how, signal) => {
  const home = agencyHome();
  const closed = openKept(home);
  await closed.shows('q quit');
  closed.send('a');
  await closed.shows('add:');
  closed.send('王敏 moodboard by fri');
  await closed.shows('add: 王敏 moodboard by fri');
  closed.signal(signal);
  await closed.ended;
  const kept = openKept(home);
  await kept.shows('is not lost: up in a new line.');
  kept.send('a');
  await kept.shows('add:');
  kept.send('\u001B[A');
  await kept.shows('add: 王敏 moodboard by fri');
  kept.send('\u001B');
  await kept.shows('Not saved.');
  kept.send('q');
  expect((await kept.ended).exitCode).toBe(0);
  expect(home.run(MONDAY, 'list')).not.toContain('moodboard');
});

test('Ctrl-Z where nobody could start kept again changes nothing', async () => {
  const kept = openKept(agencyHome());
  await kept.shows('q quit');
  kept.send('\u001A');
  kept.send('?');
  await kept.shows('to the first line');
  kept.send('\u0003');
  expect((await kept.ended).exitCode).toBe(130);
  await expectLeft(kept);
});

test('a ledger that another program holds is said in a line; the typed line is kept, and Enter works once it is free', async () => {
  const home = agencyHome();
  const kept = openKept(home);
  await kept.shows('q quit');
  const other = new DatabaseSync(join(home.folder, 'home', 'ledger.db'));
  other.exec('BEGIN IMMEDIATE');
  kept.send('ajane moodboard by fri noon need 1h\r');
  await kept.shows(/ledger is (?:busy|locked)|another program/iu);
  expect(kept.screen.text()).toContain('add: jane moodboard by fri noon need 1h');
  other.exec('ROLLBACK');
  other.close();
  kept.send('\r');
  await kept.shows(/moodboard, Jane Li/u);
  kept.send('q');
  expect((await kept.ended).exitCode).toBe(0);
});

test.each([
  ['en_GB.UTF-8', '\u2500\u2500\u2500\u2500'],
  ['zh_CN.UTF-8', '----'],
] as const)(
  'a terminal that does not say how wide it draws is drawn on in %s with %s',
  async (LANG, rule) => {
    const kept = openKept(agencyHome(), { signs: 'silent', env: { LANG } });
    await kept.shows(LANG.startsWith('zh') ? 'q 退出' : 'q quit');
    expect(kept.screen.text()).toContain(rule);
    kept.send('q');
    expect((await kept.ended).exitCode).toBe(0);
  },
);

test('a key typed before the first picture is a key', async () => {
  const kept = openKept(agencyHome(), { signs: 'silent' });
  kept.send('?');
  await kept.shows('to the first line');
  kept.send('\u0003');
  expect((await kept.ended).exitCode).toBe(130);
});
