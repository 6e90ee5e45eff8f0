import { expect, test } from 'vitest';
import { makeHome, MONDAY, openKept, type Home } from '../support/kept-in-terminal.ts';

function agencyHome(): Home {
  const home = makeHome();
  home.run(MONDAY, 'add', 'Jane', 'Li@Acme:', 'revised', 'deck', 'by', 'thu', 'noon', 'need', '1h');
  home.run(MONDAY, 'wait', 'Tom', 'Wu@Acme:', 'brand', 'guidelines', 'by', 'fri');
  return home;
}

const down = '\u001B[B';

test('week, log, find, settings and status letter open by one key, and esc leads back to the morning', async () => {
  const kept = openKept(agencyHome());
  await kept.shows('q quit');
  for (const [key, shown] of [
    ['v', 'The next ten working days'],
    ['l', 'What was done'],
    [',', 'Settings'],
    ['s', 'status letter, to whom?'],
  ] as const) {
    kept.send(key);
    await kept.shows(shown);
    kept.send('\u001B');
    await kept.shows('SAY SOMETHING');
  }
  kept.send('f');
  await kept.shows('Find in everything');
  kept.send('guide');
  await kept.shows('brand guidelines, Tom Wu');
  kept.send('\r');
  await kept.shows('mine, never in a mail');
  kept.send('q');
  expect((await kept.ended).exitCode).toBe(0);
});

test('what a command writes in another window stands on the open week within a second', async () => {
  const home = agencyHome();
  const kept = openKept(home);
  await kept.shows('q quit');
  kept.send('v');
  await kept.shows('The next ten working days');
  home.run(MONDAY, 'add', 'jane', 'logo', 'animation', 'by', 'fri', 'need', '2h');
  await kept.shows('logo animation');
  kept.send('q');
  expect((await kept.ended).exitCode).toBe(0);
});

test('an act is taken back in the log, and a setting changed in place is on the disk', async () => {
  const home = agencyHome();
  const kept = openKept(home);
  await kept.shows('q quit');
  kept.send('l');
  await kept.shows('What was done');
  kept.send('1');
  await kept.shows('undone');
  kept.send('\u001B');
  await kept.shows('SAY SOMETHING');
  kept.send(',');
  await kept.shows('me.name');
  kept.send(`${down}\r`);
  await kept.shows('me.name:');
  kept.send('Wei Lin');
  await kept.shows('me.name: Wei Lin');
  kept.send('\r');
  await kept.shows('me.name is now Wei Lin.');
  kept.send('q');
  await kept.ended;
  expect(home.run(MONDAY, 'config', 'me.name')).toContain('Wei Lin');
  expect(home.run(MONDAY, 'list')).not.toContain('brand guidelines');
});

test('the tour goes on with each key that it asks for, in made-up data, and says where that lies', async () => {
  const kept = openKept(makeHome(), { shell: '"$NODE" "$KEPT" --tour' });
  await kept.shows('Tour 1/6');
  expect(kept.screen.rows()[0]).toContain('made-up data');
  const steps = [
    [down, 'Tour 2/6'],
    ['\r', 'Tour 3/6'],
    ['\u001B', 'Tour 4/6'],
    ['a', 'add:'],
    ['\r', 'Tour 5/6'],
    ['v', 'Tour 6/6'],
    ['?', 'That was the tour.'],
  ] as const;
  for (const [keys, shown] of steps) {
    kept.send(keys);
    await kept.shows(shown);
  }
  kept.send('q');
  await kept.shows('Made-up data; nothing of yours is touched.');
  expect((await kept.ended).exitCode).toBe(0);
});

test('the window may become wide, narrow and wide again with a page open', async () => {
  const kept = openKept(agencyHome());
  await kept.shows('q quit');
  kept.send('v');
  await kept.shows('The next ten working days');
  kept.resize(120, 40);
  await kept.shows('mine, never in a mail');
  kept.resize(44, 16);
  await kept.shows('? keys  q quit');
  kept.resize(120, 40);
  await kept.shows('mine, never in a mail');
  kept.send('q');
  expect((await kept.ended).exitCode).toBe(0);
});

test('a language set on the screen is spoken from that moment on, and the window is left clean', async () => {
  const kept = openKept(agencyHome());
  await kept.shows('q quit');
  kept.send(',');
  await kept.shows('me.name');
  kept.send('\r');
  await kept.shows('language:');
  kept.send('\u0015zh-Hans\r');
  await kept.shows('设置');
  kept.send('\u001B');
  await kept.shows('该说一声');
  kept.send('q');
  expect((await kept.ended).exitCode).toBe(0);
  await kept.shows((screen) => !screen.isOnAlternateScreen());
});
