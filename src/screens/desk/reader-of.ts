import { loadChrono } from '../../capture/due/chrono-reader.ts';
import type { ChronoReader } from '../../capture/due/due-context.ts';
import type { World } from '../../actions/world.ts';
import type { Words } from '../../wording/words.ts';
import type { Reader } from './world-reading.ts';

/** chrono is loaded behind the first picture; until it is there, dates are read by our own rules alone. */
export function readerOf(world: World, words: Words): Reader {
  const loaded: { chrono?: ChronoReader } = {};
  // Its failing would be a broken installation; the screen does not wait for it.
  void loadChrono().then((chrono) => (loaded.chrono = chrono));
  return { world, language: words.language, chrono: () => loaded.chrono };
}
