import { pressMany, timeKeys, timeLongList } from './keys.ts';
import { LONG_LIST } from './ledgers.ts';
import type { Home } from './run-kept.ts';
import { openScreen } from './screen.ts';
import { median, percentile, type Single } from './table.ts';

const keyRounds = 25;
const keysInAll = 5000;

/** How soon a key is answered, how much is painted for it, and what is held after thousands. */
export async function timeScreen(home: Home): Promise<readonly Single[]> {
  const screen = await openScreen(home);
  const before = screen.painted();
  const times = await timeKeys(screen, keyRounds);
  const bytes = (screen.painted() - before) / times.length;
  await pressMany(screen, keysInAll);
  const memory = screen.memory();
  await screen.close();
  return [
    { what: 'key to paint, median (ms)', value: median(times) },
    {
      what: 'key to paint, 95th percentile (ms)',
      value: percentile(times, 0.95),
      budget: 16,
      ambition: 8,
    },
    { what: 'painted for a key, mean (bytes)', value: bytes },
    { what: `memory after ${keysInAll} keys (MB)`, value: memory, budget: 130, ambition: 110 },
  ];
}

/** A long list scrolls without lag, and a change in it does not stop the hand. */
export async function timeLongScreen(home: Home): Promise<readonly Single[]> {
  const screen = await openScreen(home);
  const before = screen.painted();
  const { first, down, delivered, undone } = await timeLongList(screen);
  const bytes = (screen.painted() - before) / (down.length + 4);
  await screen.close();
  const open = `${LONG_LIST.toLocaleString('en-GB')} open`;
  return [
    { what: `${open}: first paint (ms)`, value: screen.firstPaint },
    { what: `${open}: the first key (ms)`, value: first },
    {
      what: `${open}: key to paint, 95th percentile (ms)`,
      value: percentile(down, 0.95),
      budget: 16,
      ambition: 8,
    },
    { what: `${open}: delivered, Enter to paint (ms)`, value: delivered },
    { what: `${open}: undone, key to paint (ms)`, value: undone },
    { what: `${open}: painted for a key, mean (bytes)`, value: bytes },
  ];
}
