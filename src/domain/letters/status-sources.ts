import type { Temporal } from '../calendar/temporal.ts';
import type { Commitment } from '../commitment/commitment.ts';
import type { Note } from '../commitment/note.ts';
import { groupedBy } from '../grouped-by.ts';
import type { ClientCircle } from './client-circle.ts';
import { circleIdOf, isOnlyOf } from './client-circle.ts';
import type { LetterWeek } from './letter-week.ts';

/** What the ledger holds for a week of letters, sorted by client once, however many letters are made. */
export type StatusSources = {
  readonly week: LetterWeek;
  readonly open: ReadonlyMap<string, readonly Commitment[]>;
  readonly delivered: ReadonlyMap<string, readonly Commitment[]>;
  readonly decisions: ReadonlyMap<string, readonly Note[]>;
};

export type SourceLists = {
  readonly week: LetterWeek;
  readonly open: readonly Commitment[];
  readonly closed: readonly Commitment[];
  readonly notes: readonly Note[];
  readonly circleOfNote: (note: Note) => string | undefined;
};

/**
 * Sorts by client. Only work and meetings: the clocks that run for her alone (a reply, a report) and the way
 * of a complaint hold what a client said about us, in our words.
 */
export function sortByClient(lists: SourceLists): StatusSources {
  const decisions = lists.notes.filter((note) => note.kind === 'decision');
  return {
    week: lists.week,
    open: groupedBy(lists.open.filter(isForLetters), circleIdOf),
    delivered: groupedBy(lists.closed.filter(isDeliveredWork), circleIdOf),
    decisions: groupedBy(decisions, lists.circleOfNote),
  };
}

function isForLetters({ kind, complaintStep }: Commitment): boolean {
  return (kind === 'work' || kind === 'meeting') && complaintStep === undefined;
}

function isDeliveredWork(commitment: Commitment): boolean {
  const { kind, direction, standing } = commitment;
  return (
    kind === 'work' &&
    direction === 'mine' &&
    standing.kind === 'delivered' &&
    isForLetters(commitment)
  );
}

/** True when there is anything to write to this client. */
export function hasNews(sources: StatusSources, circle: ClientCircle): boolean {
  return [sources.open, sources.delivered, sources.decisions].some((of) => of.has(circle.id));
}

/** What a week's letter to one client is made from. */
export type ClientWork = {
  readonly delivered: readonly Commitment[];
  readonly promises: readonly Commitment[];
  /** What this client's own people owe; a wait that names anybody else is not theirs. */
  readonly waits: readonly Commitment[];
  readonly meetings: readonly Commitment[];
};

export function workFor(sources: StatusSources, circle: ClientCircle): ClientWork {
  const open = sources.open.get(circle.id) ?? [];
  const work = open.filter(({ kind }) => kind === 'work');
  return {
    delivered: sources.delivered.get(circle.id) ?? [],
    promises: work.filter(({ direction }) => direction === 'mine'),
    waits: work.filter(({ direction, who }) => direction === 'theirs' && isOnlyOf(circle, who)),
    meetings: open.filter(({ kind }) => kind === 'meeting'),
  };
}

/** `since` as the ledger asks for it: the wall-clock time at which the week begins. */
export function beginningOf(day: Temporal.PlainDate): string {
  return `${day.toString()}T00:00`;
}
