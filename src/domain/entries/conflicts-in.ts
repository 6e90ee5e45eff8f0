import { matters, undecidedFields } from './conflict-matters.ts';
import type { Matter } from './conflict-matters.ts';
import type { Conflict, ConflictSide } from './conflict.ts';
import type { JsonValue } from './entry.ts';
import { headOf, standingHead } from './heads.ts';
import type { Head, Heads } from './heads.ts';

/** What a person has to decide of an entity: matters of which entries say different things unseen by each other. */
export function conflictsIn(heads: Heads): readonly Conflict[] {
  const split = [...heads].filter(([, each]) => areDifferent(each)).map(([field]) => field);
  // Nearly every entity of every ledger.
  if (split.length === 0) return [];
  const found = mattersOf(split).flatMap((matter) => conflictAbout(heads, matter) ?? []);
  return found.some(({ about }) => about === 'promised')
    ? found.filter(({ about }) => about !== 'target')
    : found;
}

function areDifferent(heads: readonly Head[]): boolean {
  return new Set(heads.map(({ value }) => JSON.stringify(value))).size > 1;
}

function mattersOf(fields: readonly string[]): readonly Matter[] {
  const together = matters.filter(({ telling }) => telling.some((field) => fields.includes(field)));
  const alone = fields
    .filter((field) => !undecidedFields.has(field))
    .filter((field) => !matters.some(({ telling }) => telling.includes(field)))
    .map((field) => ({ about: field, telling: [field], along: [] }));
  return [...together, ...alone];
}

function conflictAbout(heads: Heads, matter: Matter): Conflict | undefined {
  const { about, telling } = matter;
  // A target of kept's own reckoning is no decision of anybody's.
  if (about === 'target' && standingHead(heads, 'isTargetSaid')?.value !== true) return undefined;
  const split = telling.filter((field) => (heads.get(field)?.length ?? 0) > 1);
  const rivals = new Map(
    split.flatMap((field) => heads.get(field) ?? []).map((head) => [head.entry, head]),
  );
  const sides = [...rivals.values()].map((head) => sideOf(heads, matter, head));
  const holding = new Set(split.map((field) => standingHead(heads, field)?.entry));
  const isHolding = ({ entry }: ConflictSide) => holding.has(entry);
  const inOrder = sides.toSorted(
    (one, other) => Number(isHolding(other)) - Number(isHolding(one)) || byTime(one, other),
  );
  return { about, sides: onceEach(inOrder, split) };
}

/** What deciding for an entry sets of a matter: what it said, and of what it left alone what holds now. */
function sideOf(heads: Heads, { telling, along }: Matter, rival: Head): ConflictSide {
  const changes: Record<string, JsonValue> = {};
  for (const field of [...telling, ...along]) {
    const own = headOf(heads, field, rival.entry);
    const now = standingHead(heads, field);
    if (now === undefined || (own === now && heads.get(field)?.length === 1)) continue;
    // That they were told of another date does not make them know this one.
    changes[field] = own === undefined && field === 'told' ? null : (own ?? now).value;
  }
  const { entry, act, at, actor } = rival;
  return { entry, act, at, actor, changes };
}

/** Two entries that say the same are one side. */
function onceEach(
  sides: readonly ConflictSide[],
  telling: readonly string[],
): readonly ConflictSide[] {
  const said = sides.map(({ changes }) => JSON.stringify(telling.map((field) => changes[field])));
  return sides.filter((_, index) => said.indexOf(said[index] ?? '') === index);
}

function byTime(one: ConflictSide, other: ConflictSide): number {
  return `${one.at} ${one.entry}` < `${other.at} ${other.entry}` ? -1 : 1;
}
