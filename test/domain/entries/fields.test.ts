import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Commitment } from '../../../src/domain/commitment/commitment.ts';
import { captureChanges, foldCapture } from '../../../src/domain/entries/capture-fields.ts';
import {
  commitmentChanges,
  foldCommitment,
} from '../../../src/domain/entries/commitment-fields.ts';
import type { Changes, JsonValue } from '../../../src/domain/entries/entry.ts';
import { commitmentId, noteId, organisationId, personId } from '../../../src/domain/entries/ids.ts';
import { foldNote, noteChanges } from '../../../src/domain/entries/note-fields.ts';
import {
  foldOrganisation,
  organisationChanges,
} from '../../../src/domain/entries/organisation-fields.ts';
import { foldPerson, personChanges } from '../../../src/domain/entries/person-fields.ts';
import { due, makeCommitment, wall } from '../../support/make-commitment.ts';

/** What an entry's fields are after they were written to the disk and read again. */
function stored(changes: Changes): Changes {
  return JSON.parse(JSON.stringify(changes)) as Changes;
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

test('the fields of a commitment stand in an entry as the ledger promised to keep them', () => {
  const changes = commitmentChanges({
    handle: '7k',
    who: [personId('jane')],
    promised: due('2026-11-26T12:00'),
    target: due('2026-11-25'),
    said: wall('2026-11-23T14:20:31.5'),
    moved: { at: wall('2026-11-24T09:00'), from: due('none'), wasLate: false },
    told: { at: wall('2026-11-24T09:05'), via: 'mail' },
    standing: { kind: 'delivered', at: wall('2026-11-26T11:00'), gap: 'over', took: 90 },
  });
  expect(stored(changes)).toEqual({
    handle: '7k',
    who: ['jane'],
    promised: { at: '2026-11-26T12:00', zone: 'Asia/Shanghai' },
    target: { day: '2026-11-25' },
    said: '2026-11-23T14:20:31',
    moved: { at: '2026-11-24T09:00:00', from: null, wasLate: false },
    told: { at: '2026-11-24T09:05:00', via: 'mail' },
    delivered: { at: '2026-11-26T11:00:00', gap: 'over', took: 90 },
    dropped: null,
  });
});

const standings: readonly Commitment['standing'][] = [
  { kind: 'open' },
  { kind: 'delivered', at: wall('2026-11-26T11:00') },
  { kind: 'delivered', at: wall('2026-11-26T11:00'), gap: 'under', took: 5 },
  { kind: 'dropped', at: wall('2026-11-26T11:00'), isWhyPrivate: true },
  { kind: 'dropped', at: wall('2026-11-26T11:00'), why: 'released by jane', isWhyPrivate: false },
];

test.each(standings)('a commitment that is $kind is read back the same', (standing) => {
  const { id, ...rest } = makeCommitment('7k', { standing });
  expect(plain(foldCommitment(id, stored(commitmentChanges(rest))))).toEqual(
    plain({ id, ...rest }),
  );
});

test('what is left undefined is not changed, and null takes a field back', () => {
  expect(commitmentChanges({ what: undefined, need: 60, told: null, target: due('none') })).toEqual(
    {
      need: 60,
      told: null,
      target: null,
    },
  );
  expect(commitmentChanges({})).toEqual({});
});

test('a person, an organisation, a note and an unread line are read back the same', () => {
  const jane = {
    name: '李静',
    organisation: organisationId('acme'),
    nicknames: ['Jane', '静'],
    initials: 'lj',
    email: 'jane@acme.example',
    role: 'marketing director',
    addressAs: '李总',
    channel: 'wechat',
    language: 'zh-Hans',
    zone: 'Asia/Shanghai',
    rhythm: 14,
  } as const;
  const acme = {
    name: 'Acme',
    side: 'supplier',
    domain: 'acme.example',
    language: 'en',
    zone: 'UTC',
    rhythm: 30,
    isShareable: true,
  } as const;
  const about = { kind: 'organisation', id: 'acme' } as const;
  const note = {
    about,
    kind: 'decision',
    text: 'TVC at 15 seconds',
    at: wall('2026-11-23T14:00'),
    via: 'call',
  } as const;
  const line = {
    handle: '7k',
    text: 'jane deck',
    verb: 'wait',
    reason: 'person',
    at: wall('2026-11-23T14:00'),
    isOpen: false,
  } as const;
  expect(foldPerson(personId('j'), stored(personChanges(jane)))).toEqual({ id: 'j', ...jane });
  expect(foldOrganisation(organisationId('a'), stored(organisationChanges(acme)))).toEqual({
    id: 'a',
    ...acme,
  });
  expect(plain(foldNote(noteId('n'), stored(noteChanges(note))))).toEqual(
    plain({ id: 'n', ...note }),
  );
  expect(plain(foldCapture('c', stored(captureChanges(line))))).toEqual(
    plain({ id: 'c', ...line }),
  );
});

test('what is not there yet, or no more, is nothing', () => {
  expect(foldCommitment(commitmentId('c'), { what: 'deck' })).toBeUndefined();
  expect(foldPerson(personId('j'), { name: null })).toBeUndefined();
  expect(foldOrganisation(organisationId('a'), {})).toBeUndefined();
  expect(foldNote(noteId('n'), { text: 'x' })).toBeUndefined();
  expect(foldCapture('c', {})).toBeUndefined();
});

test('what a later kept may write is not misread: a private word stays private', () => {
  const made = commitmentChanges({
    handle: '7k',
    direction: 'mine',
    said: wall('2026-11-23T14:00'),
  });
  const odd = {
    ...made,
    kind: 'seance',
    promised: { moon: 'full' },
    who: 'jane',
    dropped: { at: '2026-11-24T10:00:00', isWhyPrivate: 'perhaps' },
  };
  expect(foldCommitment(commitmentId('c'), odd)).toMatchObject({
    kind: 'work',
    promised: { kind: 'none' },
    who: [],
    standing: { kind: 'dropped', isWhyPrivate: true },
  });
  const note = noteChanges({
    about: { kind: 'person', id: 'j' },
    text: 'x',
    at: wall('2026-11-23T14:00'),
  });
  expect(foldNote(noteId('n'), { ...note, kind: 'gossip' })?.kind).toBe('private');
});

test('no value in any field makes reading fail', () => {
  const value = fc.jsonValue() as fc.Arbitrary<JsonValue>;
  const shaped = fc.record(
    {
      at: fc.oneof(value, fc.constant('2026-11-24T10:00:00')),
      day: value,
      zone: value,
      via: value,
      id: value,
      kind: value,
    },
    { requiredKeys: [] },
  );
  const fields = fc.dictionary(
    fc.constantFrom(
      'handle',
      'direction',
      'said',
      'what',
      'who',
      'promised',
      'moved',
      'told',
      'delivered',
      'dropped',
      'name',
      'about',
      'text',
      'at',
      'nicknames',
      'isOpen',
    ),
    fc.oneof(
      value,
      shaped,
      fc.constantFrom<JsonValue>('mine', '7k', '2026-11-24T10:00:00', '2026-02-30T10:00:00'),
    ),
  );
  fc.assert(
    fc.property(fields, (some) => {
      const changes = {
        handle: '7k',
        direction: 'mine',
        said: '2026-11-24T10:00:00',
        ...some,
      } as Changes;
      expect(() => {
        foldCommitment(commitmentId('c'), changes);
        foldPerson(personId('p'), changes);
        foldNote(noteId('n'), changes);
        foldCapture('l', changes);
        foldOrganisation(organisationId('o'), changes);
      }).not.toThrow();
    }),
  );
});
