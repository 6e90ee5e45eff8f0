import { expect, test } from 'vitest';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import type { Commitment } from '../../../src/domain/commitment/commitment.ts';
import type { Note, NoteKind } from '../../../src/domain/commitment/note.ts';
import { noteId } from '../../../src/domain/entries/ids.ts';
import { drawCard } from '../../../src/domain/people/card.ts';
import { homeZone, makeCommitment, personIdFor, wall } from '../../support/make-commitment.ts';
import { usualSettings } from '../../support/usual-settings.ts';

const jane = { id: personIdFor('jane'), name: 'Jane Li', nicknames: [] };

function cardOf(commitments: readonly Commitment[], notes: readonly Note[] = []) {
  return drawCard({
    now: { wall: wall('2026-11-24T08:40'), zone: homeZone, epochMs: 0 },
    calendar: workCalendarFrom(usualSettings, homeZone),
    about: { kind: 'person', person: jane },
    commitments,
    forecasts: new Map(),
    notes,
    people: [{ person: jane }],
  });
}

function note(kind: NoteKind, about = 'jane'): Note {
  return {
    id: noteId(kind),
    about: { kind: 'person', id: about },
    kind,
    text: kind,
    at: wall('2026-11-20T10:00'),
  };
}

test('what is owed stands both ways, soonest first, without a date last', () => {
  const card = cardOf([
    makeCommitment('c3', { promised: 'none' }),
    makeCommitment('t5', { promised: '2026-12-01' }),
    makeCommitment('7k', { promised: '2026-11-26' }),
    makeCommitment('w2', { promised: '2026-11-20', direction: 'theirs' }),
    makeCommitment('r8', { promised: '2026-11-30', direction: 'theirs' }),
  ]);
  expect(card.iOwe.map((each) => each.commitment.handle)).toEqual(['7k', 't5', 'c3']);
  expect(card.theyOwe.map((each) => each.commitment.handle)).toEqual(['w2', 'r8']);
  expect(card.lateToUs).toBe(1);
});

function delivered(handle: string, gap?: 'over' | 'as'): Commitment {
  return makeCommitment(handle, {
    promised: '2026-11-20',
    standing: {
      kind: 'delivered',
      at: wall('2026-11-20T10:00'),
      ...(gap === undefined ? {} : { gap }),
    },
  });
}

test('the gaps and the record count what is delivered', () => {
  const card = cardOf([delivered('a2', 'over'), delivered('a3', 'as'), delivered('a4')]);
  expect(card.people[0]?.gaps).toEqual({ over: 1, as: 1, under: 0 });
  expect(card.tally).toMatchObject({ finished: 3, kept: 3 });
  expect(card.iOwe).toEqual([]);
});

test('notes are sorted to where they belong', () => {
  const card = cardOf([], [note('private'), note('decision'), note('told'), note('likes', 'tom')]);
  expect(card.told.map(({ kind }) => kind)).toEqual(['told']);
  expect(card.decided.map(({ kind }) => kind)).toEqual(['decision']);
  expect(card.people[0]?.notes.map(({ kind }) => kind)).toEqual(['private']);
});
