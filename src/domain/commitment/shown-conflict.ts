import type { Temporal } from '../calendar/temporal.ts';
import type { Conflict, ConflictSide } from '../entries/conflict.ts';
import type { Changes, EntryId, JsonValue } from '../entries/entry.ts';
import { readCommitmentChanges } from '../entries/commitment-fields.ts';
import { wallField } from '../entries/stored-field.ts';
import type { OrganisationId, PersonId } from '../people/people.ts';
import type { Commitment, CommitmentId, Standing, WorkingMinutes } from './commitment.ts';
import { noDue, type Due } from './due.ts';

/** What one side of a conflict says, ready to be put into words. */
export type SideValue =
  | { readonly kind: 'due'; readonly due: Due }
  | { readonly kind: 'minutes'; readonly minutes: WorkingMinutes }
  | {
      readonly kind: 'people';
      readonly who: readonly PersonId[];
      readonly organisation: OrganisationId | undefined;
    }
  | { readonly kind: 'standing'; readonly standing: Standing }
  | { readonly kind: 'items'; readonly handles: readonly string[] }
  | { readonly kind: 'flag'; readonly isOn: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nothing' };

/** One side: what it says, who wrote it and when, and whether it came by an import. */
export type ShownSide = {
  readonly entry: EntryId;
  readonly value: SideValue;
  readonly at: Temporal.PlainDateTime | undefined;
  readonly actor: string;
  readonly isImported: boolean;
};

/** A conflict as it is shown; the first side holds until somebody decides. */
export type ShownConflict = { readonly about: string; readonly sides: readonly ShownSide[] };

/** Whether it has to be decided: of what is over only how it ended; the rest can wait for ever. */
export function isPressing(
  { standing }: Pick<Commitment, 'standing'>,
  { about }: { readonly about: string },
): boolean {
  return standing.kind === 'open' || about === 'standing';
}

const privateMatters = new Set([
  'target',
  'need',
  'planB',
  'owner',
  'serves',
  'after',
  'isShareable',
]);

/** What the other side never hears of: conflicts about it stand below the wall. */
export function isPrivateMatter(about: string): boolean {
  return privateMatters.has(about);
}

/** Where what a conflict only names is looked up. */
export type ConflictBook = {
  readonly isImported: (side: ConflictSide) => boolean;
  readonly handleOf: (id: CommitmentId) => string;
};

export function showConflict({ about, sides }: Conflict, book: ConflictBook): ShownConflict {
  return {
    about,
    sides: sides.map((side) => ({
      entry: side.entry,
      value: sideValue(about, side.changes, book.handleOf),
      at: wallField.read(side.at),
      actor: side.actor,
      isImported: book.isImported(side),
    })),
  };
}

/** What the changes of a side say about the thing in question. */
export function sideValue(
  about: string,
  changes: Changes,
  handleOf: ConflictBook['handleOf'],
): SideValue {
  const read = readCommitmentChanges(changes);
  switch (about) {
    case 'promised':
      return { kind: 'due', due: read.promised ?? noDue };
    case 'target':
      return read.target ? { kind: 'due', due: read.target } : { kind: 'nothing' };
    case 'need':
      return read.need === undefined
        ? { kind: 'nothing' }
        : { kind: 'minutes', minutes: read.need };
    case 'who':
      return { kind: 'people', who: read.who ?? [], organisation: read.organisation };
    case 'owner':
      return read.owner
        ? { kind: 'people', who: [read.owner], organisation: undefined }
        : { kind: 'nothing' };
    case 'standing':
      return { kind: 'standing', standing: read.standing };
    case 'serves':
    case 'after':
      return { kind: 'items', handles: (read[about] ?? []).map(handleOf) };
    default:
      return plainValue(changes[about]);
  }
}

function plainValue(stored: JsonValue | undefined): SideValue {
  if (typeof stored === 'boolean') return { kind: 'flag', isOn: stored };
  const texts = textsIn(stored);
  return texts.length === 0 ? { kind: 'nothing' } : { kind: 'text', text: texts.join(', ') };
}

function textsIn(stored: JsonValue | undefined): readonly string[] {
  if (stored === null || stored === undefined) return [];
  if (typeof stored === 'object') return Object.values(stored).flatMap(textsIn);
  return [String(stored)];
}
