import type { CommitmentDetail } from '../../domain/commitment/commitment-detail.ts';
import type { ShownConflict } from '../../domain/commitment/shown-conflict.ts';
import type { Names } from '../names.ts';
import {
  describeSide,
  describeSideFrom,
  nameConflict,
  type ConflictContext,
} from '../sentences/describe-conflict.ts';
import { padToWidth, widthOf } from '../text/text-width.ts';
import type { Words } from '../words.ts';
import type { Labelled } from './labelled-lines.ts';

/** What the other side never hears of: conflicts about it stand below the wall. */
const privateMatters = new Set([
  'target',
  'need',
  'planB',
  'owner',
  'serves',
  'after',
  'isShareable',
]);

/** Conflicts of which the other side knows, or those that are mine alone. */
export function conflictsOn(
  wall: 'theirs' | 'mine',
  { conflicts }: CommitmentDetail,
): readonly ShownConflict[] {
  return conflicts.filter(({ about }) => privateMatters.has(about) === (wall === 'mine'));
}

/** Each thing machines said apart: every side with who and when, which holds, and what ends it. */
export function conflictRows(
  words: Words,
  { commitment, now }: CommitmentDetail,
  { conflicts, names }: { readonly conflicts: readonly ShownConflict[]; readonly names: Names },
): readonly Labelled[] {
  return conflicts.flatMap((conflict) => [
    { label: words.conflict.label, text: nameConflict(words, conflict), meaning: 'warn' as const },
    ...sideTexts(words, conflict, { names, now }).map((text) => ({ label: '', text })),
    { label: '', text: howToDecide(words, conflict, commitment.handle), meaning: 'faint' as const },
  ]);
}

/** What each side says, and beside it, or below where it is long, who said so and when. */
function sideTexts(
  words: Words,
  { sides }: ShownConflict,
  context: ConflictContext,
): readonly string[] {
  const said = sides.map(({ value }) => describeSide(words, value, context));
  const widest = Math.max(...said.map(widthOf));
  return sides.flatMap((side, index) => {
    const by = describeSideFrom(words, side, context);
    const from = index === 0 ? words.conflict.holding(by) : by;
    const value = said[index] ?? '';
    return widest > mostPadded ? [value, `  ${from}`] : [`${padToWidth(value, widest + 3)}${from}`];
  });
}

/** A long wording is not padded for the sake of who wrote it. */
const mostPadded = 28;

function howToDecide({ conflict, act }: Words, { about }: ShownConflict, handle: string): string {
  if (about === 'promised') return conflict.how.date(handle);
  if (about === 'standing') return conflict.how.ending(handle);
  return conflict.how.edit(handle, act.fields[about] ?? about);
}
