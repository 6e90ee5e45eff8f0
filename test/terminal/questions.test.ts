import { expect, test } from 'vitest';
import {
  makeHome,
  MONDAY,
  openKept,
  type Home,
  type KeptInTerminal,
} from '../support/kept-in-terminal.ts';

/** Types a line after `kept` in a shell on a real terminal. */
function type(home: Home, line: string) {
  return openKept(home, { shell: `exec "$NODE" "$KEPT" ${line}` });
}

function acmeHome(): Home {
  const home = makeHome();
  home.run(MONDAY, 'add', 'jane@acme', 'poster', 'by', '18', 'dec', 'need', '1h');
  return home;
}

const tooMuch = 'add jane deck by tomorrow 10am need 5d';

test('Ctrl-C at the warning loses nothing: the promise was saved before', async () => {
  const home = acmeHome();
  const kept = type(home, tooMuch);
  await kept.shows(/^\?/mu);
  kept.send('\u0003');
  expect((await kept.ended).exitCode).toBe(130);
  expect(home.run(MONDAY, 'list')).toContain('deck');
});

test('Enter at the warning keeps the date', async () => {
  const home = acmeHome();
  const kept = type(home, tooMuch);
  await kept.shows(/^\?/mu);
  kept.send('\r');
  expect((await kept.ended).exitCode).toBe(0);
  expect(home.run(MONDAY, 'list')).toMatch(/deck +Wed 25 Nov 10:00/u);
});

test('a key of a Chinese input method answers too', async () => {
  const home = acmeHome();
  const kept = type(home, tooMuch);
  await kept.shows(/^\?/mu);
  kept.send('ｆ\r');
  await kept.shows('Nobody had been told.');
  expect((await kept.ended).exitCode).toBe(0);
  expect(home.run(MONDAY, 'list')).not.toContain('Wed 25 Nov 10:00');
});

/** What is asked once (what exactly she gets, when the day ends) is left as it is. */
async function leaveOpen(kept: KeptInTerminal): Promise<void> {
  await kept.shows(/get\?|type yours:/u);
  kept.send('\r');
}

test('bare add asks for the line, and no shell eats its apostrophes', async () => {
  const home = acmeHome();
  const kept = type(home, 'add');
  await kept.shows('add:');
  kept.send("jane the client's list & Tom's notes? by 18 dec need 1h\r");
  await leaveOpen(kept);
  expect((await kept.ended).exitCode).toBe(0);
  expect(home.run(MONDAY, 'list')).toContain("the client's list & Tom's notes?");
});

test('a misspelt date is asked about with the likely one typed already: Enter takes it', async () => {
  const home = acmeHome();
  const kept = type(home, 'add jane logo by next thrusday need 1h');
  await kept.shows('Date: next thursday');
  kept.send('\r');
  await kept.shows('which do you mean?');
  kept.send('1\r');
  await leaveOpen(kept);
  expect((await kept.ended).exitCode).toBe(0);
  expect(home.run(MONDAY, 'list')).toMatch(/logo +Thu 3 Dec/u);
});

test('the line that was kept comes back to be corrected', async () => {
  const home = acmeHome();
  home.run(MONDAY, 'add', 'jane', 'logo', 'by', 'thrusday', 'need', '1h');
  const kept = type(home, 'add --last');
  await kept.shows('mend: jane logo by thrusday need 1h');
  // Ctrl-A, past "jane logo by ", then what is wrong goes and what is right comes.
  kept.send(`\u0001${'\u001B[C'.repeat(13)}${'\u001B[3~'.repeat(8)}18 dec\r`);
  await leaveOpen(kept);
  expect((await kept.ended).exitCode).toBe(0);
  expect(home.run(MONDAY, 'list')).toMatch(/logo +Fri 18 Dec/u);
});

test('Ctrl-D at a question is no answer', async () => {
  const home = acmeHome();
  const kept = type(home, 'add tom logo by 18 dec need 1h');
  await kept.shows('At which company?');
  kept.send('\u0004');
  expect((await kept.ended).exitCode).toBe(4);
  expect(home.run(MONDAY, 'list')).toContain('tom logo by 18 dec need 1h');
});
