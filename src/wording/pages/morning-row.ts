import type { Temporal } from '../../domain/calendar/temporal.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type {
  ConflictItem,
  MorningItem,
  PromiseItem,
  QuietItem,
  WaitItem,
} from '../../domain/review/morning-item.ts';
import { beginningOf } from '../text/beginning-of.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import type { Meaning } from '../meaning.ts';
import { organisationName, personName, type Names } from '../names.ts';
import { describeUndecided } from '../sentences/describe-conflict.ts';
import { describeMarked } from '../sentences/describe-clock-mark.ts';
import { shortDate, shortWhen } from '../short-when.ts';
import { promiseStatus, waitStatus } from '../status-words.ts';
import type { Words } from '../words.ts';

/** What a row is made from besides its item. `now` is the home wall clock. */
export type RowContext = { readonly names: Names; readonly now: Temporal.PlainDateTime };

/** One text of a row; it may run over the following columns. */
export type Cell = { readonly text: string; readonly columns: number };

/** One line of the morning: handle, then five columns (company, person, what, when, state). */
export type MorningRow = {
  /** The same for the same thing tomorrow. */
  readonly id: string;
  readonly handle: string;
  readonly cells: readonly Cell[];
  /** What the last cell, the state, means. */
  readonly meaning?: Meaning;
};

export function itemId(item: MorningItem): string {
  switch (item.kind) {
    case 'unread':
      return item.line.id;
    case 'quiet':
      return `quiet ${item.contact.person.id}`;
    case 'conflict':
      return `${item.commitment.id} ${item.conflict.about}`;
    case 'promise':
    case 'wait':
      return item.commitment.id;
  }
}

/** Puts one item into words. */
export function morningRow(words: Words, item: MorningItem, context: RowContext): MorningRow {
  switch (item.kind) {
    case 'unread':
      return {
        id: itemId(item),
        handle: item.line.handle,
        cells: [
          { text: beginningOf(item.line.text), columns: 4 },
          { text: words.morning.unread, columns: 1 },
        ],
        meaning: 'alarm',
      };
    case 'promise':
      return commitmentRow(words, item, {
        context,
        when: promiseWhen(words, item, context),
        state: promiseStatus(words, item, context),
      });
    case 'wait':
      return commitmentRow(words, item, {
        context,
        when: waitWhen(words, item, context),
        state: waitStatus(words, item),
      });
    case 'conflict':
      return commitmentRow(words, item, {
        context,
        when: waitWhen(words, item, context),
        state: {
          text: describeUndecided(words, item.conflict, {
            names: context.names,
            now: { wall: context.now },
          }),
          meaning: 'warn',
        },
      });
    case 'quiet':
      return quietRow(words, item, context);
  }
}

type RowParts = {
  readonly context: RowContext;
  readonly when: string;
  readonly state: { readonly text: string; readonly meaning?: Meaning };
};

function commitmentRow(
  words: Words,
  item: PromiseItem | WaitItem | ConflictItem,
  { context, when, state }: RowParts,
): MorningRow {
  const { commitment } = item;
  return {
    id: itemId(item),
    handle: commitment.handle,
    cells: row(
      companyOf(context.names, commitment),
      whoOf(words, context.names, commitment),
      commitment.kind === 'meeting'
        ? cleanForTerminal(commitment.what)
        : describeMarked(words, commitment),
      when,
      state.text,
    ),
    ...(state.meaning === undefined ? {} : { meaning: state.meaning }),
  };
}

function quietRow(
  words: Words,
  { contact, days, rhythm, ...item }: QuietItem,
  context: RowContext,
): MorningRow {
  const { person, organisation, lastNote } = contact;
  const last =
    lastNote === undefined
      ? shortDate(words.morning, contact.last, context.now)
      : cleanForTerminal(lastNote.text);
  const company =
    organisationName(context.names, organisation?.id) || cleanForTerminal(organisation?.name ?? '');
  return {
    id: itemId({ ...item, contact, days, rhythm }),
    handle: '',
    cells: [
      { text: company, columns: 1 },
      { text: cleanForTerminal(person.name), columns: 1 },
      { text: words.morning.quietFor(days, rhythm), columns: 1 },
      { text: words.morning.lastNote(last), columns: 2 },
    ],
    meaning: 'faint',
  };
}

function row(...texts: readonly string[]): readonly Cell[] {
  return texts.map((text) => ({ text, columns: 1 }));
}

function companyOf(names: Names, commitment: Commitment): string {
  return organisationName(names, commitment.organisation);
}

/** The first person by name, the others by number. */
export function whoOf(words: Words, names: Names, commitment: Commitment): string {
  const [first, ...others] = commitment.who;
  if (first === undefined) return commitment.organisation === undefined ? words.morning.myself : '';
  const name = personName(names, first);
  return others.length === 0 ? name : words.morning.andOthers(name, others.length);
}

function promiseWhen(words: Words, { reason, deadline }: PromiseItem, { now }: RowContext): string {
  if (deadline === undefined) return words.morning.noDate;
  const when = shortWhen(words.morning, deadline, now);
  switch (reason.kind) {
    case 'late-untold':
    case 'late-told':
    case 'unwritten':
      return words.morning.was(when);
    case 'clock':
      return words.morning.by(when);
    case 'moved-untold':
    case 'unsure':
    case 'needs-date':
    case 'say-on-track':
    case 'due-today':
    case 'start-today':
    case 'coming':
      return when;
  }
}

/** A wait for a day is shown by its date: nobody knows at what hour it will come. */
function waitWhen(
  words: Words,
  { commitment, deadline }: WaitItem | ConflictItem,
  { now }: RowContext,
): string {
  if (deadline === undefined) return words.morning.noDate;
  return commitment.promised.kind === 'day'
    ? shortDate(words.morning, deadline, now)
    : shortWhen(words.morning, deadline, now);
}
