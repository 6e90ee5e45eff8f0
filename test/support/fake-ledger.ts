import type {
  Act,
  Decided,
  Ledger,
  LedgerDesk,
  LedgerReads,
  SearchHit,
} from '../../src/actions/world.ts';
import type { Now } from '../../src/domain/calendar/now.ts';
import type { Commitment } from '../../src/domain/commitment/commitment.ts';
import { handleAt } from '../../src/domain/commitment/handle.ts';
import { foldCapture } from '../../src/domain/entries/capture-fields.ts';
import { foldCommitment } from '../../src/domain/entries/commitment-fields.ts';
import type { Entry } from '../../src/domain/entries/entry.ts';
import { readHybrid } from '../../src/domain/entries/hybrid-clock.ts';
import {
  actId,
  commitmentId,
  noteId,
  organisationId,
  personId,
} from '../../src/domain/entries/ids.ts';
import { foldNote } from '../../src/domain/entries/note-fields.ts';
import { contactKinds } from '../../src/domain/commitment/note.ts';
import { closedAt, dueKey, lastContactIn } from '../../src/domain/entries/order-keys.ts';
import { foldOrganisation } from '../../src/domain/entries/organisation-fields.ts';
import { foldPerson } from '../../src/domain/entries/person-fields.ts';
import { recordAct } from '../../src/domain/entries/record-act.ts';
import type { Known } from '../../src/domain/entries/record-act.ts';
import { importedHere } from '../../src/domain/entries/undo.ts';
import { replayEntity, valuesOf } from '../../src/domain/entries/replay.ts';
import {
  foldForSearch,
  textOfCommitment,
  textOfNote,
  textOfOrganisation,
  textOfPerson,
} from '../../src/domain/entries/search-text.ts';
import type { Result } from '../../src/domain/result.ts';
import type { PersonId } from '../../src/domain/people/people.ts';
import { receivedFactsOf } from './received-facts.ts';

export type FakeLedgerOptions = {
  readonly now: () => Now;
  readonly newId: () => string;
  readonly actor?: string;
  readonly device?: string;
  /** What the ledger holds already, oldest first. */
  readonly entries?: readonly Entry[];
};

export type FakeLedger = Ledger & {
  readonly entries: () => readonly Entry[];
  /** Brings what another ledger knows and this one does not, as an import does. */
  readonly takeIn: (theirs: readonly Entry[]) => void;
};

/** A ledger in memory that keeps the contract of `Ledger` in the plainest way: it folds everything at each question. */
export function fakeLedger(options: FakeLedgerOptions): FakeLedger {
  let entries: readonly Entry[] = options.entries ?? [];
  let place = 0;
  let version = 0;

  function write<Value>(decide: (desk: LedgerDesk) => Result<Decided<Value>>): Result<Value> {
    let taken = place;
    const decided = decide({ ...readsOf(() => entries), takeHandle: () => handleAt(taken++) });
    if (!decided.ok) return decided;
    const { facts, value } = decided.value;
    if (facts.length === 0) return { ok: true, value };
    const device = options.device ?? 'fake';
    const recorded = recordAct(
      facts,
      {
        act: actId(options.newId()),
        actor: options.actor ?? 'me',
        now: options.now(),
        device,
        lastSeq: Math.max(
          0,
          ...entries.filter((entry) => entry.device === device).map(({ seq }) => seq),
        ),
        lastTime: readHybrid(entries.at(-1)?.hlc ?? ''),
        newId: options.newId,
      },
      (_, entityId) => known(entries, entityId),
    );
    entries = [...entries, ...recorded.entries];
    place = taken;
    version += 1;
    return { ok: true, value };
  }

  return {
    ...readsOf(() => entries),
    write,
    version: () => version,
    setPatience: () => undefined,
    requireTurn: () => undefined,
    close: () => undefined,
    entries: () => entries,
    takeIn: (theirs) => {
      const here = new Set(entries.map(({ id }) => id));
      const brought = theirs.filter(({ id }) => !here.has(id));
      entries = [...entries, ...brought].toSorted((one, other) => (one.hlc < other.hlc ? -1 : 1));
      const acts = [...new Set(brought.map(({ act }) => act))];
      const entityId = options.newId();
      write(() => ({
        ok: true,
        value: {
          facts: [{ verb: 'imported', entity: 'import', entityId, changes: { acts } }],
          value: undefined,
        },
      }));
    },
  };
}

function readsOf(all: () => readonly Entry[]): LedgerReads {
  const commitments = () =>
    folded(all(), 'commitment', (id, fields) => foldCommitment(commitmentId(id), fields));
  const people = () => folded(all(), 'person', (id, fields) => foldPerson(personId(id), fields));
  const organisations = () =>
    folded(all(), 'organisation', (id, fields) => foldOrganisation(organisationId(id), fields));
  const notes = () => folded(all(), 'note', (id, fields) => foldNote(noteId(id), fields));
  const lines = () => folded(all(), 'capture', foldCapture);
  const closed = () =>
    by(
      commitments().filter((one) => closedAt(one) !== undefined),
      (one) => closedAt(one) ?? '',
    );
  const lastContact = (person: PersonId) =>
    [
      ...commitments()
        .filter((one) => one.who.includes(person))
        .map(lastContactIn),
      ...notes()
        .filter((one) => one.about.id === person && contactKinds.includes(one.kind))
        .map((one) => one.at.toString()),
    ]
      .toSorted()
      .at(-1);
  return {
    commitment: (id) => commitments().find((one) => one.id === id),
    commitmentByHandle: (handle) =>
      commitments().find((one) => one.handle === handle.toLowerCase()),
    openCommitments: () =>
      by(
        commitments().filter((one) => one.standing.kind === 'open'),
        (one) => dueKey(one.promised),
      ),
    commitmentsOf: (owner) =>
      commitments()
        .filter((one) => partiesOf(one).includes(owner))
        .toReversed(),
    receivedFrom: (owner, most) =>
      commitments()
        .filter((one) => owner === undefined || partiesOf(one).includes(owner))
        .filter((one) => one.direction === 'theirs' && one.standing.kind === 'delivered')
        .toReversed()
        .slice(0, most)
        .map(receivedFactsOf),
    deliveredPromises: (most) =>
      closed()
        .filter((one) => one.direction === 'mine' && one.standing.kind === 'delivered')
        .toReversed()
        .slice(0, most),
    deliveredCount: () =>
      closed().filter((one) => one.direction === 'mine' && one.standing.kind === 'delivered')
        .length,
    closedSince: (since) => closed().filter((one) => (closedAt(one) ?? '') >= since),
    titlesSince: (since) =>
      commitments()
        .filter((one) => one.standing.kind === 'open' || (closedAt(one) ?? '') >= since)
        .map(({ what }) => what),
    outcomesSince: (since) => ({
      counted: new Map(),
      zoned: closed().filter((one) => (closedAt(one) ?? '') >= since),
    }),
    everyCommitment: commitments,
    unclearCommitments: () => commitments().filter((one) => one.conflicts !== undefined),
    importedActs: () =>
      importedHere(
        all()
          .filter(({ entity }) => entity === 'import')
          .toReversed(),
      ),
    person: (id) => people().find((one) => one.id === id),
    organisation: (id) => organisations().find((one) => one.id === id),
    people,
    organisations,
    notesAbout: (id) =>
      by(
        notes().filter((one) => one.about.id === id),
        (one) => one.at.toString(),
      ).toReversed(),
    notesSince: (since) =>
      by(notes(), (one) => one.at.toString()).filter((one) => one.at.toString() >= since),
    lastNoteAbout: (id) =>
      by(
        notes().filter((one) => one.about.id === id),
        (one) => one.at.toString(),
      ).at(-1),
    notesOfKind: (about, kind, most) =>
      by(
        notes().filter((one) => about.includes(one.about.id) && one.kind === kind),
        (one) => one.at.toString(),
      )
        .toReversed()
        .slice(0, most),
    lastContacts: () =>
      new Map(
        people().flatMap(({ id }): [PersonId, string][] => {
          const at = lastContact(id);
          return at === undefined ? [] : [[id, at]];
        }),
      ),
    lastContact,
    unreadLines: () => lines().filter((one) => one.isOpen),
    unreadLineByHandle: (handle) => lines().find((one) => one.handle === handle.toLowerCase()),
    search: (words, most) => searchHits(all(), words).slice(0, most),
    searchTold: (words) => searchHits(all(), words).filter(isTold),
    story: (entityId) =>
      all().filter((entry) => entry.entityId === entityId && !isUndone(all(), entry.act)),
    wholeStory: (entityId) => all().filter((entry) => entry.entityId === entityId),
    acts: (most) => actsOf(all()).toReversed().slice(0, most),
    act: (id) => actsOf(all()).find((act) => act.id === id),
    actsEnding: (ending) =>
      actsOf(all())
        .map(({ id }) => id)
        .filter((id) => id.endsWith(ending))
        .toReversed(),
  };
}

function isTold(hit: SearchHit): boolean {
  if (hit.kind === 'note') return hit.note.kind === 'told';
  return hit.kind === 'commitment' && hit.commitment.direction === 'mine';
}

/** Every entity of a kind that is there, oldest first. */
function folded<Entity>(
  entries: readonly Entry[],
  kind: string,
  fold: (id: string, fields: Entry['changes']) => Entity | undefined,
): readonly Entity[] {
  const ids = new Set(
    entries.filter((entry) => entry.entity === kind).map((entry) => entry.entityId),
  );
  return [...ids].flatMap((id) => {
    const heads = known(entries, id)?.heads;
    const entity = heads && fold(id, valuesOf(heads));
    return entity === undefined ? [] : [entity];
  });
}

function known(entries: readonly Entry[], entityId: string): Known | undefined {
  const own = entries.filter((entry) => entry.entityId === entityId);
  const [first] = own;
  return first && { heads: replayEntity(own, (act) => isUndone(entries, act)), born: first.hlc };
}

function isUndone(entries: readonly Entry[], act: string): boolean {
  return entries.findLast((entry) => entry.entityId === act)?.changes['undone'] === true;
}

function actsOf(entries: readonly Entry[]): readonly Act[] {
  return [...new Set(entries.map((entry) => entry.act))].map((id) => {
    const own = entries.filter((entry) => entry.act === id);
    return { id, at: own[0]?.at ?? '', entries: own, isUndone: isUndone(entries, id) };
  });
}

function partiesOf(commitment: Commitment): readonly string[] {
  return [...commitment.who, ...(commitment.organisation ? [commitment.organisation] : [])];
}

function searchHits(entries: readonly Entry[], words: readonly string[]): readonly SearchHit[] {
  const wanted = words.map(foldForSearch).filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const reads = readsOf(() => entries);
  const found = wanted.map((word) => idsHolding(entries, word));
  const isHit = ({ id }: { id: string }) => found.every((ids) => ids.has(id));
  const notes = folded(entries, 'note', (id, fields) => foldNote(noteId(id), fields)).filter(isHit);
  const commitments = reads.everyCommitment().filter(isHit);
  const hits = [
    ...notes.map((note): Ranked => ({ rank: 0, hit: { kind: 'note', note }, id: note.id })),
    ...commitments.map((commitment): Ranked => ({
      rank: commitment.standing.kind === 'open' ? 1 : 0,
      hit: { kind: 'commitment', commitment },
      id: commitment.id,
    })),
    ...reads
      .people()
      .filter(isHit)
      .map((person): Ranked => ({ rank: 2, hit: { kind: 'person', person }, id: person.id })),
  ];
  const born = (id: string) => known(entries, id)?.born ?? '';
  return hits
    .toSorted((one, other) => other.rank - one.rank || (born(one.id) < born(other.id) ? 1 : -1))
    .map(({ hit }) => hit);
}

type Ranked = { readonly rank: number; readonly hit: SearchHit; readonly id: string };

/** What a word finds: by its own text, by the names of those it is about, and notes about either. */
function idsHolding(entries: readonly Entry[], word: string): ReadonlySet<string> {
  const reads = readsOf(() => entries);
  const notes = folded(entries, 'note', (id, fields) => foldNote(noteId(id), fields));
  const organisations = reads
    .organisations()
    .filter((one) => textOfOrganisation(one).includes(word));
  const houses = new Set<string>(organisations.map(({ id }) => id));
  const people = reads
    .people()
    .filter((one) => textOfPerson(one).includes(word) || houses.has(one.organisation ?? ''));
  const named = new Set<string>([...houses, ...people.map(({ id }) => id)]);
  const owed = reads
    .everyCommitment()
    .filter(
      (one) => textOfCommitment(one).includes(word) || partiesOf(one).some((id) => named.has(id)),
    );
  const subjects = new Set<string>([...named, ...owed.map(({ id }) => id)]);
  const about = notes.filter((one) => textOfNote(one).includes(word) || subjects.has(one.about.id));
  return new Set([...subjects, ...about.map(({ id }) => id)]);
}

/** In the order of a text, what is older first among equals. */
function by<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return items
    .map((item, index) => ({ item, index, key: key(item) }))
    .toSorted((one, other) =>
      one.key < other.key ? -1 : one.key > other.key ? 1 : one.index - other.index,
    )
    .map(({ item }) => item);
}
