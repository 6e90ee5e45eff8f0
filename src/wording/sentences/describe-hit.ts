import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Note } from '../../domain/commitment/note.ts';
import type { Person } from '../../domain/people/people.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { describeItem, describePerson } from './describe-commitment.ts';
import { describeClockDay, describeDue } from './describe-due.ts';
import type { Telling } from '../telling.ts';
import type { Words } from '../words.ts';

/** Something a search found. */
export type Hit =
  | { readonly kind: 'commitment'; readonly commitment: Commitment }
  | { readonly kind: 'note'; readonly note: Note; readonly about: string }
  | { readonly kind: 'person'; readonly person: Person };

/** What was found, in one line: an item with its date and state, a note with whom it is about, a person. */
export function describeHit(words: Words, hit: Hit, telling: Telling): string {
  switch (hit.kind) {
    case 'commitment':
      return describeCommitmentHit(words, hit.commitment, telling);
    case 'note':
      return `${noteSort(words, hit.note)}  ${describeNoteHit(words, hit, telling)}`;
    case 'person': {
      const organisation =
        hit.person.organisation && telling.organisationOf(hit.person.organisation);
      return describePerson(words, hit.person, organisation);
    }
  }
}

/** What a note is filed as, in a word. */
export function noteSort(words: Words, { kind }: Note): string {
  return words.detail.notes[kind];
}

/** When a note was written, whom it is about, and what it says. */
export function describeNoteHit(
  words: Words,
  { note, about }: Hit & { kind: 'note' },
  telling: Telling,
): string {
  const at = describeClockDay(words, note.at, telling);
  return `${at}  ${words.act.promiseHead(cleanForTerminal(about), cleanForTerminal(note.text))}`;
}

function describeCommitmentHit(words: Words, commitment: Commitment, telling: Telling): string {
  const { standing } = commitment;
  const item = describeItem(words, commitment, telling);
  if (standing.kind === 'open') {
    const due =
      commitment.promised.kind === 'none'
        ? words.look.states.undated
        : describeDue(words, commitment.promised, telling);
    return `${item}  ${due}`;
  }
  return `${item}  ${words.look.states[standing.kind]} ${describeClockDay(words, standing.at, telling)}`;
}
