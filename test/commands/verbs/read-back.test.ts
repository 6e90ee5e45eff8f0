import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';
import { realDesk } from '../../support/real-desk.ts';

test('everything that was typed is read back', async () => {
  const desk = commandDesk();
  await desk.kept('add ming@us layout by fri');
  await desk.kept('wait li@photoli photos by thu');
  const { talk } = await desk.kept(
    'add jane@acme deck by 18 dec job:1042 for:7k after:p4 --target "wed 9 dec" --owner ming --via call --said 08:30 --note "she hates blue" --plan-b "half of it"',
  );
  expect(talk.join('\n')).toContain('Holds up 7k. Waits for p4.');
  expect(talk[2]).toBe(
    '    Job 1042. Ming does it. Said Tue 24 Nov 08:30, call. Aim for Wed 9 Dec 18:00 (end of day), yours alone. Plan B: half of it. Note for you: she hates blue.',
  );
});

test('what was not typed is not spoken of', async () => {
  const { talk } = await commandDesk().kept('add jane@acme deck by 18 dec need 1h');
  expect(talk).toHaveLength(3);
});

test('a wait reads back its note and its job', async () => {
  const { talk } = await commandDesk().kept('wait jane@acme logo by fri job:88 --note "ask twice"');
  expect(talk).toContain('    Job 88. Note for you: ask twice.');
});

test.each([
  ['add jane@acme deck by 1 oct', '2026-09-28T08:40', 'Thu 1 Oct is National Day.'],
  ['add jane@acme deck by sat', '2026-11-24T08:40', 'Sat 28 Nov is no working day.'],
  ['add 王敏@晨光 报价单 周六', '2026-11-24T08:40', 'Sat 28 Nov is no working day.'],
])('a due that is no working day is named: "%s"', async (typed, now, said) => {
  const desk = commandDesk();
  desk.setClock(now);
  const { talk, exitCode } = await desk.kept(typed);
  expect(exitCode).toBe(0);
  expect(talk).toContain(`    ${said}`);
  expect(await desk.json(typed)).toMatchObject({
    warnings: expect.arrayContaining([{ code: 'date.remark', text: said }]),
  });
});

test('a make-up working Saturday is a working day', async () => {
  const desk = commandDesk();
  desk.setClock('2026-09-28T08:40');
  const { talk } = await desk.kept('add jane@acme deck by 10 oct');
  expect(talk.join()).not.toContain('no working day');
});

test('a move to a holiday names it too', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme deck by fri');
  const { talk } = await desk.kept('move 7k 1 jan told');
  expect(talk.join('\n')).toContain("Fri 1 Jan 2027 is New Year's Day.");
});

test('an hour that has passed today is said to be tomorrow because of that', async () => {
  const { talk } = await commandDesk().kept('add jane@acme deck by 8am');
  expect(talk[1]).toContain('Wed 25 Nov 08:00 ("8am"; tomorrow; today that time has passed)');
});

test('on a journey a due says its place in the list, and both clocks on its page', async () => {
  const home = realDesk();
  await home.kept('add jane@acme deck by fri 5pm');
  const away = realDesk({
    KEPT_HOME: home.folder,
    KEPT_NOW: '2026-11-24T08:40+00:00[Europe/London]',
  });
  expect((await away.kept('list')).out).toContain('Fri 27 Nov 17:00 Shanghai');
  expect((await away.kept('show 7k')).out).toContain(
    'Fri 27 Nov 17:00 Shanghai = Fri 27 Nov 09:00',
  );
  expect((await home.kept('list')).out).not.toContain('Shanghai');
});

test('a day has no zone of its own', async () => {
  const { promise } = await commandDesk().json('add jane@acme deck by fri');
  expect(promise).toMatchObject({ due: 'day', promised: '2026-11-27' });
  expect(promise).not.toHaveProperty('zone');
});
