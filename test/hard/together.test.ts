import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeHome, openKept } from '../support/kept-in-terminal.ts';
import { keptBeside, listed, type Ran } from './kept-program.ts';

test('eight at once add fifty each from an empty start, with the screen open: all 400, and nobody ever sees less', async () => {
  const home = makeHome();
  const folder = join(home.folder, 'home');
  const screen = openKept(home);
  await screen.shows(/kept/u);
  const wrong: Ran[] = [];
  const work = { isOver: false };
  const counts: number[] = [];
  const reading = (async () => {
    while (!work.isOver) {
      const { status, out, talk } = await keptBeside(folder, ['list', '--json']);
      if (status !== 0 || talk !== '') wrong.push({ status, out: '', talk });
      counts.push((JSON.parse(out) as { items: readonly object[] }).items.length);
    }
  })();
  await Promise.all(
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(async (name) => {
      for (let index = 0; index < 50; index += 1) {
        const words = ['add', `${name}@acme`, `${name} ${index}`, 'by', '18 dec', 'need', '5m'];
        const ran = await keptBeside(folder, words);
        if (ran.status !== 0) wrong.push(ran);
      }
    }),
  );
  work.isOver = true;
  await reading;
  expect(wrong).toEqual([]);
  expect(new Set(listed(folder).map(({ what }) => what)).size).toBe(400);
  expect(counts).toEqual(counts.toSorted((one, other) => one - other));
  screen.send('q');
  expect((await screen.ended).exitCode).toBe(0);
});
