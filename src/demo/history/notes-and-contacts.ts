import type { PersonId } from '../../domain/people/people.ts';
import type { House, Player } from '../cast/meet-cast.ts';
import type { Happening } from '../happening.ts';
import { daysAgo, playersAt, type Stage } from '../stage.ts';
import { minuteOn, type StoryMinute } from '../story-time.ts';
import type { DemoNote } from '../words/story-words.ts';

/** So many notes of every kind, about people and companies, all over the story. */
export function notesOfThePast(stage: Stage, count: number): readonly Happening[] {
  return Array.from({ length: count }, () => {
    const { choice, cast, days } = stage;
    const at = minuteOn(choice.pick(days), choice.whole(9 * 60, 17 * 60));
    return noteAbout(stage, choice.pick(cast.clients), at);
  });
}

function noteAbout(stage: Stage, house: House, at: StoryMinute): Happening {
  const { choice } = stage;
  const noteKind = choice.pick(kinds);
  const person = choice.pick(playersAt(stage, house, at)).person.id;
  return {
    at,
    kind: 'noted',
    noteKind,
    about: ofTheHouse.has(noteKind)
      ? { kind: 'organisation', id: house.organisation.id }
      : { kind: 'person', id: person },
    text: choice.pick(house.words.notes[noteKind]),
    ...(noteKind === 'told' || choice.isLikely(0.3) ? { via: choice.pick(['call', 'mail']) } : {}),
  };
}

const kinds: readonly DemoNote[] = [
  'private',
  'private',
  'private',
  'decision',
  'decision',
  'told',
  'told',
  'objection',
  'praise',
  'complaint',
  'idea',
  'likes',
  'family',
];
const ofTheHouse: ReadonlySet<DemoNote> = new Set(['decision', 'told', 'objection']);

/** A short word, this week or last, with each client's person whom the story would leave quiet by chance. */
export function wordsWithTheSilent(
  stage: Stage,
  story: readonly Happening[],
): readonly Happening[] {
  const last = lastContacts(story);
  const silent = stage.cast.clients.flatMap((house) =>
    house.players
      .filter(
        ({ person, quietFor }) => quietFor === undefined && isSilent(stage, last.get(person.id)),
      )
      .map((player) => ({ house, player })),
  );
  return silent.map(({ house, player }) => shortWord(stage, house, player));
}

// Shorter than the fortnight after which a client's person counts as quiet.
const daysOfSilence = 7;

function isSilent(stage: Stage, last: StoryMinute | undefined): boolean {
  return last === undefined || last < daysAgo(stage, daysOfSilence, 0);
}

function shortWord(stage: Stage, { words }: House, { person }: Player): Happening {
  const { choice } = stage;
  return {
    at: daysAgo(stage, choice.whole(1, daysOfSilence - 1), choice.whole(9 * 60, 17 * 60)),
    kind: 'noted',
    noteKind: 'private',
    about: { kind: 'person', id: person.id },
    text: choice.pick(words.notes.private),
    via: 'call',
  };
}

function lastContacts(story: readonly Happening[]): ReadonlyMap<PersonId, StoryMinute> {
  const last = new Map<PersonId, StoryMinute>();
  for (const happening of story) {
    for (const person of peopleOf(happening)) {
      last.set(person, Math.max(last.get(person) ?? 0, happening.at));
    }
  }
  return last;
}

function peopleOf(happening: Happening): readonly PersonId[] {
  if (!('thing' in happening)) return [];
  return happening.thing.draft.who.people.flatMap((said) => (said.kind === 'known' ? said.id : []));
}
