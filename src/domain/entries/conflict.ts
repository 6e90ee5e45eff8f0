import type { ActId, Changes, EntryId } from './entry.ts';

/** One of the values that did not see each other: who set it, when, and what deciding for it sets. */
export type ConflictSide = {
  readonly entry: EntryId;
  readonly act: ActId;
  /** What the wall clock of its writer said. */
  readonly at: string;
  readonly actor: string;
  /** The field itself, and what goes along with it. */
  readonly changes: Changes;
};

/**
 * Two or more entries that set the same thing and did not see each other: all of them stay, until a person
 * decides. The first side is what holds meanwhile.
 */
export type Conflict = {
  /** The field, or the name of a few that are set together. */
  readonly about: string;
  readonly sides: readonly ConflictSide[];
};

/** Where the folded fields of an entity carry its conflicts: a name no field has. */
export const conflictsKey = '?';

/** The conflicts among folded fields; undefined when there are none. */
export function readConflicts(fields: Changes): readonly Conflict[] | undefined {
  // Written by the fold as `Conflict[]`, and nothing else can stand under that name.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return fields[conflictsKey] as unknown as readonly Conflict[] | undefined;
}
