import type { Temporal } from '../domain/calendar/temporal.ts';
import type { Commitment, Told } from '../domain/commitment/commitment.ts';
import type { Note } from '../domain/commitment/note.ts';
import { nearestWord } from '../domain/nearest-word.ts';
import type { World } from './world.ts';

/** Something they were told: in a note of its own, or the date of a promise as it stands now. */
export type ToldThing = { readonly at: Temporal.PlainDateTime } & (
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'item'; readonly commitment: Commitment; readonly told: Told }
);

/** Everything anybody was ever told, newest first. */
export function everythingTold({ ledger }: World): readonly ToldThing[] {
  const notes = ledger
    .notesSince('0001-01-01T00:00')
    .filter(({ kind }) => kind === 'told')
    .map((note): ToldThing => ({ at: note.at, kind: 'note', note }));
  const items = ledger.everyCommitment().flatMap(toldOfItem);
  return [...notes, ...items].toSorted((one, other) =>
    one.at.toString() < other.at.toString() ? 1 : -1,
  );
}

function toldOfItem(commitment: Commitment): readonly ToldThing[] {
  const { told, kind, direction } = commitment;
  if (told === undefined || kind !== 'work' || direction === 'theirs') return [];
  return [{ at: told.at, kind: 'item', commitment, told }];
}

/** A word that is there and reads most like one of those that were not found. */
export function nearestKnownWord(
  { ledger, now }: World,
  wanted: readonly string[],
): string | undefined {
  const aYearAgo = now().wall.subtract({ years: 1 }).toString();
  const known = new Set(
    [
      ...ledger.openCommitments().flatMap((one) => wordsIn(one.what)),
      ...ledger.closedSince(aYearAgo).flatMap((one) => wordsIn(one.what)),
      ...ledger.people().flatMap((person) => wordsIn(person.name)),
      ...ledger.organisations().map((one) => one.name),
    ].map((word) => word.toLowerCase()),
  );
  return wanted.map((word) => nearestWord(word, [...known])).find((word) => word !== undefined);
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u);
}
