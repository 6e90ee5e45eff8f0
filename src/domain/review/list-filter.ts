import { deadlineOf } from '../calendar/deadline.ts';
import { today } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import type { Direction } from '../commitment/commitment.ts';
import type { NamedCommitment } from '../commitment/named-commitment.ts';
import type { MoveContext } from '../decisions/move.ts';

/** What a list shows: words that all must fit, and the narrowings among them. */
export type ListFilter = {
  readonly direction?: Direction;
  readonly state?: string;
  /** Monday-based, both ends included. */
  readonly span?: 'today' | 'tomorrow' | 'this-week' | 'next-week';
  /** Pieces of a person's or client's name, of the words, or a job number; lower case. */
  readonly words: readonly string[];
};

export type ListCandidate = {
  readonly named: NamedCommitment;
  readonly state: string;
  readonly context: MoveContext;
};

export function isWholeList(filter: ListFilter): boolean {
  return filter.words.length === 0 && !filter.direction && !filter.state && !filter.span;
}

/** Whether an item belongs in the list she asked for. */
export function fitsFilter(filter: ListFilter, candidate: ListCandidate): boolean {
  const { commitment } = candidate.named;
  return (
    (filter.direction === undefined || commitment.direction === filter.direction) &&
    (filter.state === undefined || candidate.state === filter.state) &&
    (filter.span === undefined || isInSpan(filter.span, candidate)) &&
    filter.words.every((word) => textOf(candidate.named).includes(word))
  );
}

function textOf({ commitment, people, organisation, owner }: NamedCommitment): string {
  const names = [...people, ...(owner ? [owner] : [])].flatMap((person) => [
    person.name,
    ...person.nicknames,
  ]);
  const texts = [commitment.what, commitment.handle, commitment.job, organisation?.name, ...names];
  return texts
    .filter((text) => text !== undefined)
    .join('\n')
    .toLowerCase();
}

function isInSpan(
  span: NonNullable<ListFilter['span']>,
  { named, context }: ListCandidate,
): boolean {
  const deadline = deadlineOf(context.calendar, named.commitment.promised, context.now.zone);
  if (deadline === undefined) return false;
  const [first, last] = daysOf(span, today(context.now));
  const day = deadline.toPlainDate();
  return Temporal.PlainDate.compare(first, day) <= 0 && Temporal.PlainDate.compare(day, last) <= 0;
}

function daysOf(
  span: NonNullable<ListFilter['span']>,
  day: Temporal.PlainDate,
): readonly [Temporal.PlainDate, Temporal.PlainDate] {
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  switch (span) {
    case 'today':
      return [day, day];
    case 'tomorrow':
      return [day.add({ days: 1 }), day.add({ days: 1 })];
    case 'this-week':
      return [monday, monday.add({ days: 6 })];
    case 'next-week':
      return [monday.add({ days: 7 }), monday.add({ days: 13 })];
  }
}
