import type { CommitmentDetail } from '../../domain/commitment/commitment-detail.ts';
import {
  isPressing,
  isPrivateMatter,
  type ShownConflict,
} from '../../domain/commitment/shown-conflict.ts';
import type { Names } from '../names.ts';
import {
  describeSide,
  describeSideFrom,
  type ConflictContext,
} from '../sentences/describe-conflict.ts';
import { nameConflict } from '../sentences/name-conflict.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { padToWidth, widthOf } from '../text/text-width.ts';
import type { Words } from '../words.ts';
import type { Labelled } from './labelled-lines.ts';

/** Conflicts of which the other side knows, or those that are mine alone. */
export function conflictsOn(
  wall: 'theirs' | 'mine',
  { conflicts }: CommitmentDetail,
): readonly ShownConflict[] {
  return conflicts.filter(({ about }) => isPrivateMatter(about) === (wall === 'mine'));
}

/** Each thing machines said apart of a promise: every side with who and when, which holds, and what ends it. */
export function conflictRows(
  words: Words,
  { commitment, now }: CommitmentDetail,
  { conflicts, names }: { readonly conflicts: readonly ShownConflict[]; readonly names: Names },
): readonly Labelled[] {
  const { handle } = commitment;
  const howTo = (conflict: ShownConflict) =>
    isPressing(commitment, conflict)
      ? howToDecide(words, conflict.about, handle)
      : words.conflict.how.editPerson(handle, flags[conflict.about]);
  return conflicts.flatMap((conflict) => rowsOf(words, conflict, { names, now, howTo }));
}

/** The same of somebody, or of a company, by name. */
export function conflictRowsOf(
  words: Words,
  name: string,
  shown: ConflictContext & { readonly conflicts: readonly ShownConflict[] },
): readonly Labelled[] {
  const howTo = ({ about }: ShownConflict) =>
    words.conflict.how.editPerson(
      cleanForTerminal(name),
      about === 'who' ? '--client' : flags[about],
    );
  return shown.conflicts.flatMap((conflict) => rowsOf(words, conflict, { ...shown, howTo }));
}

type RowsContext = ConflictContext & { readonly howTo: (conflict: ShownConflict) => string };

function rowsOf(words: Words, conflict: ShownConflict, context: RowsContext): readonly Labelled[] {
  return [
    { label: words.conflict.label, text: nameConflict(words, conflict), meaning: 'warn' },
    ...sideTexts(words, conflict, context).map((text) => ({ label: '', text })),
    { label: '', text: context.howTo(conflict), meaning: 'faint' },
  ];
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

function howToDecide({ conflict: { how } }: Words, about: string, handle: string): string {
  if (about === 'promised') return how.date(handle);
  if (about === 'standing') return how.ending(handle);
  return how.edit(handle, flags[about]);
}

/** By which flag of `kept edit` a field is said. */
const flags: { readonly [field: string]: string } = {
  promised: '--by',
  what: '--what',
  serves: '--for',
  after: '--after',
  name: '--name',
  replyTimes: '--reply',
  need: '--need 2h',
  theyGet: '--as',
  planB: '--plan-b',
  target: '--target',
  owner: '--owner',
  job: '--job',
  via: '--via',
  who: '--who',
  email: '--email',
  role: '--role',
  channel: '--channel',
  addressAs: '--address-as',
  nicknames: '--nickname',
  language: '--lang',
  zone: '--zone',
  rhythm: '--rhythm',
  domain: '--domain',
};
