import type { Commitment } from '../domain/commitment/commitment.ts';
import { noDue } from '../domain/commitment/due.ts';
import { firstSaying, sayingsIn, type Saying } from '../domain/commitment/sayings.ts';
import { tellStory } from '../domain/commitment/story.ts';
import type { ToldThing } from '../domain/commitment/told-thing.ts';
import { foldForSearch } from '../domain/entries/search-text.ts';
import { nearestWord } from '../domain/nearest-word.ts';
import type { LedgerReads, World } from './world.ts';

/** Everything anybody was ever told in which all these words may stand, newest first. */
export function everythingTold({ ledger }: World, wanted: readonly string[]): readonly ToldThing[] {
  const isHeld = holding(ledger, wanted);
  const told = ledger.searchTold(wanted).flatMap((hit): readonly ToldThing[] => {
    if (hit.kind === 'note') return [{ at: hit.note.at, kind: 'note', note: hit.note }];
    if (hit.kind === 'person' || !isHeld(hit.commitment)) return [];
    return toldOfItem(ledger, hit.commitment);
  });
  return told.toSorted((one, other) => (one.at.toString() < other.at.toString() ? 1 : -1));
}

/** Whether all these words stand in a promise or in the names beside it. Every name is folded once. */
function holding(
  ledger: Pick<LedgerReads, 'people' | 'organisations'>,
  wanted: readonly string[],
): (commitment: Commitment) => boolean {
  const words = wanted.map(foldForSearch);
  const names = new Map<string, string>(
    [...ledger.people(), ...ledger.organisations()].map(({ id, name }) => [
      id,
      foldForSearch(name),
    ]),
  );
  return ({ what, who, organisation }) => {
    const ids = organisation === undefined ? who : [...who, organisation];
    const texts = [foldForSearch(what), ...ids.map((id) => names.get(id) ?? '')];
    return words.every((word) => texts.some((text) => text.includes(word)));
  };
}

function toldOfItem(
  ledger: Pick<LedgerReads, 'story'>,
  commitment: Commitment,
): readonly ToldThing[] {
  const { who, organisation, direction } = commitment;
  const isToThem = who.length > 0 || organisation !== undefined;
  if (!isToThem || direction === 'theirs') return [];
  return sayingsOf(ledger, commitment).map(({ told, due }) => {
    return { at: told.at, kind: 'item', commitment, told, due };
  });
}

/** Of a promise every date they heard; of a question that it was answered; of a meeting nothing. */
function sayingsOf(ledger: Pick<LedgerReads, 'story'>, commitment: Commitment): readonly Saying[] {
  const { kind, told, moved, promised, complaintStep } = commitment;
  if (kind !== 'work') {
    return kind === 'reply' && told !== undefined ? [{ told, due: noDue }] : [];
  }
  if (moved !== undefined || told !== undefined) {
    return sayingsIn(tellStory(ledger.story(commitment.id))).filter(
      ({ due }) => due.kind !== 'none',
    );
  }
  return promised.kind === 'none' || complaintStep !== undefined ? [] : [firstSaying(commitment)];
}

/** A word that is there and reads most like one of those that were not found. */
export function nearestKnownWord(
  { ledger, now }: World,
  wanted: readonly string[],
): string | undefined {
  const aYearAgo = now().wall.subtract({ years: 1 }).toString();
  const known = new Set(
    [
      ...ledger.titlesSince(aYearAgo).flatMap(wordsIn),
      ...ledger.people().flatMap((person) => wordsIn(person.name)),
      ...ledger.organisations().map((one) => one.name),
    ].map((word) => word.toLowerCase()),
  );
  return wanted.map((word) => nearestWord(word, [...known])).find((word) => word !== undefined);
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u);
}
