import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { storyClock } from '../../../src/demo/story-clock.ts';
import { writeDemoLedger } from '../../../src/demo/write-demo-ledger.ts';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import { parseSettings } from '../../../src/domain/settings/parse-settings.ts';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';
import type { Fact } from '../../../src/domain/entries/entry.ts';
import { noteChanges } from '../../../src/domain/entries/note-fields.ts';
import { ok } from '../../../src/domain/result.ts';
import type { Ledger } from '../../../src/actions/world.ts';
import { openLedger } from '../../../src/ledger/opening/open-ledger.ts';
import { randomIds } from '../../../src/outside/random-id.ts';
import { systemClock } from '../../../src/outside/system-clock.ts';
import { runKept, type Home } from './run-kept.ts';

const OPEN = 200;

/** One ledger with a single promise, one with nothing but open ones, and two with a past; the last with many notes. */
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
  else writeStory(home.folder, size, OPEN);
  return home;
}

/** The largest has as many notes as years of an agency's work leave: issue 7, Scale. */
const MANY_NOTES = 300_000;
const NEWEST = 100;

/** A ledger of nothing but open ones: what a long list is. */
export const LONG_LIST = 10_000;

export function makeLongLedger(workshop: string): Home {
  const home = { folder: join(workshop, 'ledger-long'), workshop };
  mkdirSync(home.folder, { mode: 0o700 });
  writeStory(home.folder, LONG_LIST, LONG_LIST);
  return home;
}

function writeStory(folder: string, count: number, open: number): void {
  const now = systemClock({})();
  const clock = storyClock(now);
  const newId = randomIds(() => clock.now().epochMs);
  const calendar = workCalendarFrom(parseSettings({}).settings, now.zone);
  const ledger = openLedger({ folder, now: clock.now, newId, actor: 'me' });
  writeDemoLedger({ ledger, clock, newId, calendar, seed: 1, count, open, language: 'en' });
  if (count === SIZES.at(-1)) writeNotes(ledger, newId);
  ledger.close();
}

/**
 * Notes about everybody by turns, over the years before the story's present: some thousands an act, the newest one
 * an act, as she writes them, because `log` reads the newest acts.
 */
function writeNotes(ledger: Ledger, newId: () => string): void {
  const people = ledger.people();
  const present = Temporal.PlainDateTime.from('2026-06-01T10:00');
  let written = ledger.notesSince('1970-01-01').length;
  while (written < MANY_NOTES) {
    const left = MANY_NOTES - written;
    const length = left > NEWEST ? Math.min(5000, left - NEWEST) : 1;
    const facts = Array.from({ length }, (_, at): Fact[] => {
      const person = people[(written + at) % people.length];
      if (!person) return [];
      const changes = noteChanges({
        about: { kind: 'person', id: person.id },
        kind: at % 7 === 0 ? 'praise' : 'private',
        text: `note ${written + at}: ${SAID[at % SAID.length]}`,
        at: present.subtract({ hours: (written + at) % 40_000 }),
      });
      return [{ verb: 'noted', entity: 'note', entityId: newId(), changes }];
    });
    ledger.write(() => ok({ facts: facts.flat(), value: undefined }));
    written += facts.length;
  }
}

const SAID = [
  'hates friday calls',
  'liked the second deck best, the blue one',
  'wants every invoice with the job number on it',
  '她喜欢早上开会，不要在周五下午打电话',
  'back from leave on the 5th',
];
