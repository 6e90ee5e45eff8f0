import { contactKinds } from '../domain/commitment/note.ts';
import { foldCapture } from '../domain/entries/capture-fields.ts';
import { foldCommitment } from '../domain/entries/commitment-fields.ts';
import { commitmentId, noteId, organisationId, personId } from '../domain/entries/ids.ts';
import { foldNote } from '../domain/entries/note-fields.ts';
import { closedAt, dueKey, lastContactIn } from '../domain/entries/order-keys.ts';
import { foldOrganisation } from '../domain/entries/organisation-fields.ts';
import { foldPerson } from '../domain/entries/person-fields.ts';
import type { Touched } from '../domain/entries/record-act.ts';
import { valuesOf } from '../domain/entries/replay.ts';
import {
  textOfCommitment,
  textOfNote,
  textOfOrganisation,
  textOfPerson,
} from '../domain/entries/search-text.ts';
import { forgetWhatWasLearnt, isDelivery, learnFromItToo } from './learnt-past.ts';
import { outcomeWhereSaid } from '../domain/review/tally.ts';
import type { Store } from './store.ts';

/**
 * Writes what an entity is now into the cache tables. One that is no more (its making was undone) leaves
 * them. Kinds this kept does not know have their entries and nothing else.
 */
export function cacheEntity(store: Store, touched: Touched): void {
  switch (touched.entity) {
    case 'commitment':
      return cacheCommitment(store, touched);
    case 'person':
      return cachePerson(store, touched);
    case 'organisation':
      return cacheOrganisation(store, touched);
    case 'note':
      return cacheNote(store, touched);
    case 'capture':
      return cacheCapture(store, touched);
    default:
  }
}

function cacheCommitment(store: Store, touched: Touched): void {
  const { entityId: id, born, isNew } = touched;
  const fields = valuesOf(touched.heads);
  const commitment = foldCommitment(commitmentId(id), fields);
  if (!isNew) store.run('DELETE FROM party WHERE commitment = ?', id);
  if (!isNew && wasDelivery(store, id)) forgetWhatWasLearnt(store);
  else if (isDelivery(commitment)) learnFromItToo(store, id);
  if (!commitment) return forget(store, 'commitment', id);
  const { handle, direction, standing, said, promised, who, organisation } = commitment;
  store.run(
    'INSERT OR REPLACE INTO commitment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    handle,
    direction,
    standing.kind,
    said.toString({ smallestUnit: 'second' }),
    dueKey(promised),
    promised.kind === 'moment' ? promised.zone : null,
    closedAt(commitment) ?? null,
    outcomeWhereSaid(commitment) ?? null,
    born,
    commitment.conflicts === undefined ? 0 : 1,
    JSON.stringify(fields),
  );
  const contact = lastContactIn(commitment);
  for (const owner of new Set([...who, ...(organisation ? [organisation] : [])])) {
    store.run('INSERT INTO party VALUES (?, ?, ?, ?)', owner, born, id, contact);
  }
  const rank = standing.kind === 'open' ? 1 : 0;
  index(store, touched, { rank, text: textOfCommitment(commitment) });
}

function wasDelivery(store: Store, id: string): boolean {
  const found = `SELECT 1 FROM commitment WHERE id = ? AND state = 'delivered' AND direction = 'mine'`;
  return store.one(found, id) !== undefined;
}

function cachePerson(store: Store, touched: Touched): void {
  const fields = valuesOf(touched.heads);
  const person = foldPerson(personId(touched.entityId), fields);
  if (!person) return forget(store, 'person', touched.entityId);
  store.run(
    'INSERT OR REPLACE INTO person VALUES (?, ?, ?, ?)',
    person.id,
    person.organisation ?? null,
    touched.born,
    JSON.stringify(fields),
  );
  index(store, touched, { rank: 2, text: textOfPerson(person) });
}

function cacheOrganisation(store: Store, touched: Touched): void {
  const fields = valuesOf(touched.heads);
  const organisation = foldOrganisation(organisationId(touched.entityId), fields);
  if (!organisation) return forget(store, 'organisation', touched.entityId);
  store.run(
    'INSERT OR REPLACE INTO organisation VALUES (?, ?, ?)',
    organisation.id,
    touched.born,
    JSON.stringify(fields),
  );
  index(store, touched, { rank: 0, text: textOfOrganisation(organisation) });
}

function cacheNote(store: Store, touched: Touched): void {
  const fields = valuesOf(touched.heads);
  const note = foldNote(noteId(touched.entityId), fields);
  if (!note) return forget(store, 'note', touched.entityId);
  const at = note.at.toString({ smallestUnit: 'second' });
  store.run(
    'INSERT OR REPLACE INTO note VALUES (?, ?, ?, ?, ?, ?, ?)',
    note.id,
    note.about.id,
    note.kind,
    at,
    contactKinds.includes(note.kind) ? at : null,
    touched.born,
    JSON.stringify(fields),
  );
  index(store, touched, { rank: 0, text: textOfNote(note) });
}

function cacheCapture(store: Store, touched: Touched): void {
  const fields = valuesOf(touched.heads);
  const line = foldCapture(touched.entityId, fields);
  if (!line) return store.run('DELETE FROM capture WHERE id = ?', touched.entityId);
  store.run(
    'INSERT OR REPLACE INTO capture VALUES (?, ?, ?, ?, ?)',
    line.id,
    line.handle,
    line.isOpen ? 1 : 0,
    touched.born,
    JSON.stringify(fields),
  );
}

type Indexed = { readonly rank: number; readonly text: string };

function index(store: Store, { entity, entityId, born }: Touched, { rank, text }: Indexed): void {
  store.run(
    `INSERT INTO doc (id, kind, rank, born, text) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET rank = excluded.rank, text = excluded.text`,
    entityId,
    entity,
    rank,
    born,
    text,
  );
}

function forget(
  store: Store,
  table: 'commitment' | 'person' | 'organisation' | 'note',
  id: string,
): void {
  store.run(`DELETE FROM ${table} WHERE id = ?`, id);
  store.run('DELETE FROM doc WHERE id = ?', id);
}
