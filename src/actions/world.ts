import type { Now } from '../domain/calendar/now.ts';
import type { WorkCalendar } from '../domain/calendar/work-calendar.ts';
import type { Commitment, CommitmentId } from '../domain/commitment/commitment.ts';
import type { Note, NoteKind, UnreadLine } from '../domain/commitment/note.ts';
import type { Act } from '../domain/entries/act.ts';
import type { LearntPast } from '../domain/forecast/past-record.ts';
import type { ReceivedFacts } from '../domain/forecast/received-wait.ts';
import type { Outcome } from '../domain/review/tally.ts';
import { openRegister, type Register } from '../domain/people/register.ts';
import type { ActId, Entry, Fact } from '../domain/entries/entry.ts';
import type { Organisation, OrganisationId, Person, PersonId } from '../domain/people/people.ts';
import type { Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings/settings.ts';

/** What a verb is handed: the clock, the ids, the settings and the ledger. */
export type World = {
  readonly now: () => Now;
  readonly newId: () => string;
  readonly settings: Settings;
  readonly calendar: WorkCalendar;
  readonly ledger: Ledger;
};

/** What the ledger can be asked. Everything it answers is worked out from the entries. */
export type LedgerReads = {
  readonly commitment: (id: CommitmentId) => Commitment | undefined;
  readonly commitmentByHandle: (handle: string) => Commitment | undefined;
  /** Open ones, soonest promised first, those without a date last. */
  readonly openCommitments: () => readonly Commitment[];
  /** Every one, open or not, of a person or an organisation; newest first. */
  readonly commitmentsOf: (owner: PersonId | OrganisationId) => readonly Commitment[];
  /** What a person, an organisation or (undefined) anybody owed me and delivered, the newest first. */
  readonly receivedFrom: (
    owner: PersonId | OrganisationId | undefined,
    most: number,
  ) => readonly ReceivedFacts[];
  /** Promises of mine that were delivered, newest first. */
  readonly deliveredPromises: (most: number) => readonly Commitment[];
  readonly deliveredCount: () => number;
  /** What was learnt from the deliveries, if it was kept and they are still the same. */
  readonly learntPast?: () => LearntPast | undefined;
  /** Delivered or dropped since a wall-clock time (`2026-11-01T00:00`), oldest first. */
  readonly closedSince: (since: string) => readonly Commitment[];
  /** The titles of what is open, or was closed since. */
  readonly titlesSince: (since: string) => readonly string[];
  /** How my promises delivered since then went, where the wall of `zone` needs not be asked; the others themselves. */
  readonly outcomesSince: (since: string, zone: string) => OutcomesSince;
  /** Everything ever promised or awaited, oldest first. */
  readonly everyCommitment: () => readonly Commitment[];
  /** Those two machines said different things of, open or not, oldest first. */
  readonly unclearCommitments: () => readonly Commitment[];
  /** The acts that came in by an import made here. */
  readonly importedActs: () => ReadonlySet<ActId>;
  readonly person: (id: PersonId) => Person | undefined;
  readonly organisation: (id: OrganisationId) => Organisation | undefined;
  readonly people: () => readonly Person[];
  readonly organisations: () => readonly Organisation[];
  /** Notes about a person, an organisation or a commitment, newest first. */
  readonly notesAbout: (id: string) => readonly Note[];
  readonly lastNoteAbout: (id: string) => Note | undefined;
  /** Notes of one kind about any of these, the newest asked for first. */
  readonly notesOfKind: (about: readonly string[], kind: NoteKind, most: number) => readonly Note[];
  /** Notes of every kind since a wall-clock time, oldest first. */
  readonly notesSince: (since: string) => readonly Note[];
  /** The wall-clock time of the last entry about this person (promise, delivery, told, note), if any. */
  readonly lastContact: (person: PersonId) => string | undefined;
  /** The same of everybody there was ever contact with. */
  readonly lastContacts: () => ReadonlyMap<PersonId, string>;
  /** Open ones, oldest first. */
  readonly unreadLines: () => readonly UnreadLine[];
  readonly unreadLineByHandle: (handle: string) => UnreadLine | undefined;
  /** Commitments and notes whose words hold every one of these; open ones first, newest first. */
  readonly search: (words: readonly string[], most: number) => readonly SearchHit[];
  /** The same of notes of what was said to somebody, and of promises of mine, every one of them. */
  readonly searchTold: (words: readonly string[]) => readonly SearchHit[];
  /** Every entry about one entity, oldest first, with entries of undone acts left out. */
  readonly story: (entityId: string) => readonly Entry[];
  /** The same with those of undone acts. */
  readonly wholeStory: (entityId: string) => readonly Entry[];
  /** Acts, newest first. */
  readonly acts: (most: number) => readonly Act[];
  readonly act: (id: ActId) => Act | undefined;
  /** The ids that end like this, of the newest acts first. */
  readonly actsEnding: (ending: string) => readonly ActId[];
};

/** `counted` by how they went; `zoned` were promised for a moment on another wall. */
type OutcomesSince = {
  readonly counted: ReadonlyMap<Outcome, number>;
  readonly zoned: readonly Commitment[];
};

export type { Act };

export type SearchHit =
  | { readonly kind: 'commitment'; readonly commitment: Commitment }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'person'; readonly person: Person };

/** What a decision leads to: the facts to append, and what to answer. No facts: nothing is written. */
export type Decided<Value> = { readonly facts: readonly Fact[]; readonly value: Value };

/** The ledger while it is being written to: nobody else writes until the decision is down. */
export type LedgerDesk = LedgerReads & {
  /** The next handle of the fixed list; given once, never reused. */
  readonly takeHandle: () => string;
};

/** `long`: some seconds; `brief`: hardly felt, where it is tried again soon. */
export type Patience = 'long' | 'brief';

export type Ledger = LedgerReads & {
  /**
   * Decides and appends as ONE act, in one transaction: on the disk when this returns. `decide` sees the
   * ledger as it is at that moment; a refusal writes nothing.
   */
  readonly write: <Value>(decide: (desk: LedgerDesk) => Result<Decided<Value>>) => Result<Value>;
  /** Moves whenever anybody, in any process, has written. */
  readonly version: () => number;
  /** How long a write waits while another program writes; a command waits long. */
  readonly setPatience: (patience: Patience) => void;
  /** Throws what a write would throw while another program writes. */
  readonly requireTurn: () => void;
  readonly close: () => void;
};

/** Who is known, and where ids come from: what settling a name needs. */
export function registerOf(
  reads: Pick<LedgerReads, 'people' | 'organisations'>,
  newId: () => string,
): Register {
  return openRegister(reads.people(), reads.organisations(), newId);
}
