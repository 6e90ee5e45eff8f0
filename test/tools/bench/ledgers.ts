import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { storyClock } from '../../../src/demo/story-clock.ts';
import { writeDemoLedger } from '../../../src/demo/write-demo-ledger.ts';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import { parseSettings } from '../../../src/domain/settings/parse-settings.ts';
import { openLedger } from '../../../src/ledger/opening/open-ledger.ts';
import { randomIds } from '../../../src/outside/random-id.ts';
import { systemClock } from '../../../src/outside/system-clock.ts';
import { runKept, type Home } from './run-kept.ts';

const OPEN = 200;

/** One ledger with a single promise, one with nothing but open ones, and two with a past. */
export const SIZES = [0, OPEN, 10_000, 100_000] as const;
export type Size = (typeof SIZES)[number];

/** Makes the ledgers up to a size, seeded, in folders of the workshop. */
export function makeLedgers(workshop: string, largest: number): ReadonlyMap<Size, Home> {
  const sizes = SIZES.filter((size) => size <= largest);
  return new Map(sizes.map((size) => [size, makeLedger(workshop, size)]));
}

function makeLedger(workshop: string, size: Size): Home {
  const home = { folder: join(workshop, `ledger-${size}`), workshop };
  mkdirSync(home.folder, { mode: 0o700 });
  if (size === 0) runKept(home, ['add', 'jane@acme', 'first', 'deck', 'by', 'fri']);
  else writeStory(home.folder, size);
  return home;
}

function writeStory(folder: string, count: number): void {
  const now = systemClock({})();
  const clock = storyClock(now);
  const newId = randomIds(() => clock.now().epochMs);
  const calendar = workCalendarFrom(parseSettings({}).settings, now.zone);
  const ledger = openLedger({ folder, now: clock.now, newId, actor: 'me' });
  writeDemoLedger({ ledger, clock, newId, calendar, seed: 1, count, open: OPEN, language: 'en' });
  ledger.close();
}
