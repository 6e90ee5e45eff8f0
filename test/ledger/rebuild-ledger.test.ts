import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ledger } from '../../src/actions/world.ts';
import { outcomeOf, tallyOutcomes, type Tally } from '../../src/domain/review/tally.ts';
import { openLedger } from '../../src/ledger/opening/open-ledger.ts';
import { circumstances } from '../support/circumstances.ts';
import { fakeLedger } from '../support/fake-ledger.ts';
import {
  act,
  capturing,
  changing,
  countingIds,
  delivering,
  meeting,
  meetingOrganisation,
  noting,
  promising,
  stoppedClock,
} from '../support/ledger-facts.ts';
import type { StoppedClock } from '../support/ledger-facts.ts';
import { due, organisationIdFor, personIdFor, wall } from '../support/make-commitment.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { usualLearner } from '../support/usual-learner.ts';
import { redo, undo } from './ledger-suite.ts';

/** One thing a user does, with the numbers and words it is done with. */
type Step = { readonly kind: (typeof kinds)[number]; readonly pick: number; readonly word: string };

const kinds = [
  'promise',
  'move',
  'deliver',
  'drop',
  'edit',
  'note',
  'capture',
  'meet',
  'set-clock',
  'undo',
  'redo',
] as const;

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds, 'promise', 'undo', 'redo'),
    pick: fc.nat(7),
    word: fc.constantFrom('deck', '报价单', 'media plan', '報價', 'x', 'a"b'),
  }),
  { minLength: 1, maxLength: 30 },
);

const day = (pick: number) => `2026-11-2${pick}`;

function take(ledger: Ledger, clock: StoppedClock, step: Step): void {
  const { kind, pick, word } = step;
  switch (kind) {
    case 'promise':
      return promise(ledger, pick, word);
    case 'note':
      return act(
        ledger,
        noting(`note${pick}`, { about: { kind: 'person', id: `person${pick % 3}` }, text: word }),
      );
    case 'capture':
      return act(ledger, capturing(`line${pick}`, 'zz9', word));
    case 'meet':
      return act(
        ledger,
        meetingOrganisation(`house${pick % 2}`, word),
        meeting(`person${pick % 3}`, {
          name: word,
          organisation: organisationIdFor(`house${pick % 2}`),
        }),
      );
    case 'set-clock':
      return clock.set(`${day(pick)}T09:00`);
    case 'undo':
      return void undo(ledger);
    case 'redo':
      return void redo(ledger);
    case 'move':
    case 'deliver':
    case 'drop':
    case 'edit':
      return change(ledger, step);
  }
}

/** What is done to an open promise; nothing when there is none. */
function change(ledger: Ledger, { kind, pick, word }: Step): void {
  const open = ledger.openCommitments();
  const handle = open[pick % Math.max(open.length, 1)]?.handle;
  if (handle === undefined) return;
  const at = wall(`${day(pick)}T10:00`);
  if (kind === 'deliver') return act(ledger, delivering(handle, `${day(pick)}T18:00`));
  if (kind === 'drop') {
    const standing = { kind: 'dropped', at, isWhyPrivate: true } as const;
    return act(ledger, changing(handle, { standing }, 'dropped'));
  }
  if (kind === 'move') {
    const moved = { at, from: due('none'), wasLate: false };
    return act(ledger, changing(handle, { promised: due(day(pick)), moved }, 'moved'));
  }
  return act(ledger, changing(handle, { what: word, told: pick > 3 ? null : { at } }));
}

function promise(ledger: Ledger, pick: number, word: string): void {
  ledger.write((desk) => {
    const who = [personIdFor(`person${pick % 3}`)];
    const fact = promising(desk.takeHandle(), {
      what: word,
      who,
      promised: pick > 5 ? 'none' : day(pick),
    });
    return { ok: true, value: { facts: [fact], value: undefined } };
  });
}

/** Everything a ledger answers, as plain text. */
function everything(ledger: Ledger): unknown {
  const people = ['person0', 'person1', 'person2'];
  return JSON.parse(
    JSON.stringify({
      open: ledger.openCommitments(),
      every: ledger.everyCommitment(),
      kept: ledger.deliveredPromises(100),
      closed: ledger.closedSince('2026-11-22T00:00'),
      people: ledger.people(),
      organisations: ledger.organisations(),
      lines: ledger.unreadLines(),
      notes: ledger.notesSince('2026-01-01'),
      owed: people.map((id) => ledger.commitmentsOf(personIdFor(id))),
      contact: people.map((id) => ledger.lastContact(personIdFor(id)) ?? 'never'),
      contacts: Object.fromEntries(ledger.lastContacts()),
      month: tallyOf(ledger),
      received: people.map((id) => ledger.receivedFrom(personIdFor(id), 9)),
      found: ['deck', '报价', '報', 'a"b', 'plan x'].map((text) =>
        ledger.search(text.split(' '), 100),
      ),
      stories: ledger.everyCommitment().map(({ id }) => ledger.story(id)),
      acts: ledger.acts(1_000),
    }),
  );
}

function tallyOf(ledger: Ledger): Tally {
  const { now, calendar } = circumstances();
  const { counted, zoned } = ledger.outcomesSince('2026-11-22T00:00', now.zone);
  return tallyOutcomes(
    counted,
    zoned.map((each) => outcomeOf({ now, calendar }, each)),
  );
}

/** The rows of every cache table, without the numbers SQLite gives by itself. */
function cacheRows(folder: string): unknown {
  const db = new DatabaseSync(`${folder}/ledger.db`);
  const columns = 'id, kind, rank, born, text';
  const tables = [
    'act',
    'commitment',
    'learnt',
    'party',
    'person',
    'organisation',
    'note',
    'capture',
  ];
  const rows = [
    ...tables.map((table) => db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()),
    db.prepare(`SELECT ${columns} FROM doc ORDER BY id`).all(),
    db.prepare('SELECT name, value FROM about_ledger ORDER BY name').all(),
  ];
  db.exec(`INSERT INTO search (search, rank) VALUES ('integrity-check', 1)`);
  db.close();
  return rows;
}

test('whatever is done, the ledger on disk answers what the plain one does, and a rebuild changes nothing', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const folder = tempFolder();
      const [clock, otherClock] = [stoppedClock(), stoppedClock()];
      const disk = openLedger({
        folder,
        now: clock.now,
        newId: countingIds(),
        actor: 'me',
        learner: usualLearner,
      });
      const plain = fakeLedger({ now: otherClock.now, newId: countingIds() });
      // A ledger that nothing was written to has no file, and nothing to rebuild.
      for (const step of [{ kind: 'promise', pick: 1, word: 'x' } as const, ...taken]) {
        take(disk, clock, step);
        take(plain, otherClock, step);
      }
      disk.version();
      const answers = everything(disk);
      expect(withoutMakersIds(answers)).toEqual(withoutMakersIds(everything(plain)));
      const live = cacheRows(folder);
      disk.rebuild();
      expect(cacheRows(folder)).toEqual(live);
      expect(everything(disk)).toEqual(answers);
      disk.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);

// The ledger on disk takes ids for its own file too, so the two count differently.
function withoutMakersIds(answers: unknown): unknown {
  const known = new Map<string, string>();
  const text = JSON.stringify(answers).replaceAll(
    /\b(?:id-\d{6}|\d{13}-[0-9a-f]{4}-\w+)/gu,
    (id) => {
      const name = known.get(id) ?? `#${known.size}`;
      known.set(id, name);
      return name;
    },
  );
  return JSON.parse(text.replaceAll(/"device":"\w+"/gu, '"device":"-"'));
}

test('a rebuild gives back a cache that was lost, and the next handle with it', () => {
  const folder = tempFolder();
  const ledger = openLedger({ folder, now: stoppedClock().now, newId: countingIds(), actor: 'me' });
  for (const word of ['deck', 'plan', '报价单']) promise(ledger, 1, word);
  undo(ledger);
  const before = everything(ledger);
  const rows = cacheRows(folder);
  ledger.close();
  const db = new DatabaseSync(`${folder}/ledger.db`);
  db.exec(`DROP TABLE commitment; DELETE FROM doc; DELETE FROM party; DELETE FROM act;
    DELETE FROM about_ledger WHERE name = 'next-handle'`);
  db.close();
  ledger.rebuild();
  expect(everything(ledger)).toEqual(before);
  expect(cacheRows(folder)).toEqual(rows);
  ledger.close();
});
