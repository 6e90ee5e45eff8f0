import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

async function onlyMondays() {
  const desk = commandDesk();
  for (const day of ['tuesday', 'wednesday', 'thursday', 'friday']) {
    await desk.kept(`config hours.${day} off`);
  }
  return desk;
}

test('the last working day of the week cannot be taken away', async () => {
  const desk = await onlyMondays();
  const { exitCode, talk } = await desk.kept('config hours.monday off');
  expect(exitCode).toBe(2);
  expect(talk).toEqual([
    'hours.monday cannot be "off".',
    'It takes hours on at least one day of the week, such as 09:00-18:00.',
  ]);
  expect(desk.stored()).not.toHaveProperty('hours.monday');
  expect((await desk.kept('config hours off')).exitCode).toBe(2);
});

test('nor by setting another day back to what it usually is', async () => {
  const desk = await onlyMondays();
  await desk.kept('config hours.saturday 10-12');
  await desk.kept('config hours.monday off');
  expect((await desk.kept('config hours.saturday --unset')).exitCode).toBe(2);
  expect(desk.stored()).toHaveProperty('hours.saturday');
});

test('a settings file without a working hour does not stop a promise; the usual week holds', async () => {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
  const settings = { hours: Object.fromEntries(days.map((day) => [day, 'off'])) };
  const { exitCode, talk } = await commandDesk({ settings }).kept('add jane@acme deck by 4 dec');
  expect(exitCode).toBe(0);
  expect(talk[0]).toContain('hours.monday cannot be "off".');
});

test('a settings file that was wrong before does not keep a good value from being saved', async () => {
  const desk = commandDesk({ settings: { 'hours.monday': 'late' } });
  expect((await desk.kept('config me.name Wei')).exitCode).toBe(0);
  expect(desk.stored()).toMatchObject({ 'me.name': 'Wei' });
});
