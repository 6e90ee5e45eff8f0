import type { LedgerDesk } from '../actions/world.ts';
import type { WorkCalendar } from '../domain/calendar/work-calendar.ts';
import type { Commitment } from '../domain/commitment/commitment.ts';
import { decideDelivery } from '../domain/decisions/deliver.ts';
import { decideDrop } from '../domain/decisions/drop.ts';
import { decideMove } from '../domain/decisions/move.ts';
import { decidePromise } from '../domain/decisions/promise.ts';
import { decideTold } from '../domain/decisions/tell.ts';
import { decideUnread } from '../domain/decisions/unread.ts';
import type { Fact } from '../domain/entries/entry.ts';
import { foldCommitmentOfFacts } from '../domain/entries/fold-facts.ts';
import { noteId } from '../domain/entries/ids.ts';
import { noteChanges } from '../domain/entries/note-fields.ts';
import { openRegister } from '../domain/people/register.ts';
import type { Result } from '../domain/result.ts';
import type { Happening, Thing } from './happening.ts';
import { wallAt } from './story-time.ts';

/** What a story is recorded with, and what became of its open things so far. */
export type StoryBook = {
  readonly zone: string;
  readonly calendar: WorkCalendar;
  readonly newId: () => string;
  /** Each with the facts that made it what it is. What is closed leaves: nobody asks for it again. */
  readonly open: Map<Thing, { readonly commitment: Commitment; readonly facts: readonly Fact[] }>;
};

type Handles = Pick<LedgerDesk, 'takeHandle'>;

/** The facts that everybody's own commands would have written about one happening; the story goes on by it. */
export function recordHappening(
  book: StoryBook,
  happening: Happening,
  { takeHandle }: Handles,
): readonly Fact[] {
  const { newId } = book;
  switch (happening.kind) {
    case 'said':
      return begin(book, happening, takeHandle());
    case 'noted':
      return [noteFact(book, happening)];
    case 'unread':
      return decideUnread(happening.draft, {
        now: nowOf(book, happening),
        newId,
        handle: takeHandle(),
      }).facts;
    case 'moved':
    case 'told':
    case 'delivered':
    case 'dropped':
      return goOn(book, happening);
  }
}

type Changing = Extract<Happening, { kind: 'moved' | 'told' | 'delivered' | 'dropped' }>;

function decideChange(book: StoryBook, happening: Changing): Result<readonly Fact[]> {
  const now = nowOf(book, happening);
  const { commitment } = standingOf(book, happening.thing);
  switch (happening.kind) {
    case 'moved':
      return decideMove(commitment, happening, { now, calendar: book.calendar });
    case 'told':
      return decideTold(commitment, happening.via, now);
    case 'delivered': {
      const { kind: _kind, thing: _thing, at: _at, ...delivery } = happening;
      return decideDelivery(commitment, { ...delivery, at: now.wall });
    }
    case 'dropped': {
      const { why, isWhyPrivate } = happening;
      return decideDrop(commitment, { why, isWhyPrivate }, now);
    }
  }
}

function begin(
  book: StoryBook,
  happening: Happening & { kind: 'said' },
  handle: string,
): readonly Fact[] {
  const { said, draft, serves = [] } = happening.thing;
  const { id, facts } = decidePromise(
    {
      ...draft,
      said: wallAt(said),
      after: [],
      serves: serves.map((thing) => standingOf(book, thing).commitment.id),
    },
    // Everybody of the story is known by an id: nobody is looked up, nobody is made.
    {
      register: openRegister([], [], book.newId),
      newId: book.newId,
      now: nowOf(book, happening),
      handle,
    },
  );
  book.open.set(happening.thing, { commitment: foldCommitmentOfFacts(id, facts), facts });
  return facts;
}

function goOn(book: StoryBook, happening: Changing): readonly Fact[] {
  const { thing, kind } = happening;
  const decided = decideChange(book, happening);
  if (!decided.ok) throw new Error(`this cannot happen in a story: ${decided.problem.kind}`);
  if (kind === 'delivered' || kind === 'dropped') {
    book.open.delete(thing);
    return decided.value;
  }
  const before = standingOf(book, thing);
  const facts = [...before.facts, ...decided.value];
  book.open.set(thing, {
    commitment: foldCommitmentOfFacts(before.commitment.id, facts),
    facts,
  });
  return decided.value;
}

function noteFact(book: StoryBook, happening: Happening & { kind: 'noted' }): Fact {
  const { about, noteKind, text, via } = happening;
  const changes = noteChanges({
    about:
      'draft' in about
        ? { kind: 'commitment', id: standingOf(book, about).commitment.id }
        : { kind: about.kind, id: about.id },
    kind: noteKind,
    text,
    at: nowOf(book, happening).wall,
    ...(via === undefined ? {} : { via }),
  });
  return { verb: 'noted', entity: 'note', entityId: noteId(book.newId()), changes };
}

function standingOf(book: StoryBook, thing: Thing) {
  const found = book.open.get(thing);
  if (!found) throw new Error(`"${thing.draft.what}" is not said yet, or closed already`);
  return found;
}

// The decisions read the wall clock; the ledger stamps its entries with a clock of its own.
function nowOf({ zone }: StoryBook, { at }: Happening) {
  return { wall: wallAt(at), zone, epochMs: 0 };
}
