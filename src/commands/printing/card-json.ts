import type { Card } from '../../domain/people/card.ts';
import type { TimedCommitment } from '../../domain/review/timed-commitment.ts';
import type { Face } from '../face.ts';
import { promiseJson } from './print-changed.ts';
import type { Json } from './json.ts';

/** A card as `--json` shows it: private notes are in it, it is her own screen. */
export function cardJson(face: Face, card: Card): Json {
  const items = (all: readonly TimedCommitment[]): Json =>
    all.map(({ commitment }) => promiseJson(face, commitment));
  return {
    ...(card.about.kind === 'person'
      ? { person: { id: card.about.person.id, name: card.about.person.name } }
      : {}),
    ...(card.organisation
      ? { client: { id: card.organisation.id, name: card.organisation.name } }
      : {}),
    iOwe: items(card.iOwe),
    theyOwe: items(card.theyOwe),
    kept: card.tally.kept,
    finished: card.tally.finished,
    people: card.people.map(({ person, notes }) => ({
      id: person.id,
      name: person.name,
      ...(person.role === undefined ? {} : { role: person.role }),
      ...(person.email === undefined ? {} : { email: person.email }),
      notes: notes.map(({ kind, text }) => ({ kind, text })),
    })),
  };
}
