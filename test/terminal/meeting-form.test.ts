import { expect, test } from 'vitest';
import { makeHome, MONDAY, openKept, type Home } from '../support/kept-in-terminal.ts';

/** A promise to Jane, and a line for a meeting with her that could not be read. */
function homeWithJane(): Home {
  const home = makeHome();
  home.run(MONDAY, 'add', 'Jane', 'Li@Acme:', 'revised', 'deck', 'by', 'thu', 'noon', 'need', '1h');
  home.run(MONDAY, 'meet', 'jane', 'kick-off', 'by', 'frday');
  return home;
}

/** The form of a call with Jane, opened from the morning. */
async function openForm(home: Home) {
  const kept = openKept(home);
  await kept.shows('q quit');
  kept.send('M');
  await kept.shows('met:');
  kept.send('jane status call');
  await kept.shows('met: jane status call');
  kept.send('\r');
  await kept.shows('discussed:');
  return kept;
}

test('M writes a meeting up in its form, and the morning goes on behind it', async () => {
  const home = homeWithJane();
  const kept = await openForm(home);
  expect(kept.screen.isOnAlternateScreen()).toBe(true);
  kept.send('\u001b[B');
  kept.send('both routes');
  await kept.shows(/decided: ?both routes/u);
  kept.send('\u0013');
  await kept.shows(/Met Jane Li, Acme: status call/u);
  await kept.shows('q quit');
  await kept.shows(/report: status/u);
  kept.send('q');
  expect((await kept.ended).exitCode).toBe(0);
  expect(home.run(MONDAY, 'find', 'routes')).toContain('both routes');
});

test('a form that is left and thrown away writes nothing, and the morning is there again', async () => {
  const home = homeWithJane();
  const kept = await openForm(home);
  kept.send('\u001b');
  await kept.shows('Leave the form?');
  kept.send('2');
  await kept.shows('q quit');
  kept.send('q');
  expect((await kept.ended).exitCode).toBe(0);
  expect(home.run(MONDAY, 'list')).not.toContain('status call');
});

test('a line for a meeting that was not read is mended on the screen as a meeting', async () => {
  const home = homeWithJane();
  const kept = openKept(home);
  await kept.shows('NOT READ');
  kept.send('\r');
  await kept.shows('mend the meeting:');
  kept.send('\u0015');
  kept.send('jane fri 10am kick-off');
  await kept.shows('mend the meeting: jane fri 10am kick-off');
  kept.send('\r');
  await kept.shows('meeting with Jane Li, Acme: kick-off');
  kept.send('q');
  expect((await kept.ended).exitCode).toBe(0);
});
