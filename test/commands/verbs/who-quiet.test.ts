import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

test('who --quiet lists those who have waited longer than their rhythm, and says by how much', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme deck by 18 dec need 1h');
  await desk.kept('add tom@acme report by 18 dec need 1h');
  await desk.kept('edit jane --rhythm 7d');
  expect(await desk.kept('who --quiet')).toMatchObject({
    out: [],
    talk: ['Everybody has heard from you.'],
  });
  desk.setClock('2026-12-04T08:40');
  expect((await desk.kept('who --quiet')).out).toEqual([
    'Jane  Acme  10 days (7)  last Tue 24 Nov 08:40',
  ]);
  expect(await desk.json('who --quiet')).toMatchObject({
    items: [{ name: 'Jane', client: 'Acme', days: 10, rhythm: 7 }],
  });
});
