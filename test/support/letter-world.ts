import type { LetterWorld } from '../../src/actions/letters/prepared-letter.ts';
import type { Now } from '../../src/domain/calendar/now.ts';
import { workCalendarFrom } from '../../src/domain/calendar/work-calendar-from-settings.ts';
import type { Commitment } from '../../src/domain/commitment/commitment.ts';
import type { Note } from '../../src/domain/commitment/note.ts';
import { noteId } from '../../src/domain/entries/ids.ts';
import type { Organisation, Person } from '../../src/domain/people/people.ts';
import type { Settings } from '../../src/domain/settings/settings.ts';
import { homeZone, organisationIdFor, personIdFor, wall } from './make-commitment.ts';
import { storyOf } from './story-of.ts';
import { usualSettings } from './usual-settings.ts';

/** Tuesday morning of the week in which the manual's letter is written. */
export const tuesday = presentAt('2026-11-24T08:40');

export function presentAt(text: string): Now {
  const at = wall(text);
  return {
    wall: at,
    zone: homeZone,
    epochMs: at.toZonedDateTime(homeZone).epochMilliseconds,
  };
}

export function makePerson(id: string, rest: Partial<Omit<Person, 'id'>> = {}): Person {
  return {
    id: personIdFor(id),
    name: id,
    organisation: organisationIdFor('acme'),
    nicknames: [],
    ...rest,
  };
}

export function makeOrganisation(
  id: string,
  rest: Partial<Omit<Organisation, 'id'>> = {},
): Organisation {
  return { id: organisationIdFor(id), name: id, side: 'client', ...rest };
}

export function makeDecision(
  about: Note['about'],
  text: string,
  rest: Partial<Omit<Note, 'about' | 'text'>> = {},
): Note {
  return {
    id: noteId(`note-${text}`),
    about,
    kind: 'decision',
    text,
    at: wall('2026-11-23T14:00'),
    ...rest,
  };
}

export const acme = makeOrganisation('acme', { name: 'Acme' });
export const jane = makePerson('jane', { name: 'Jane Li', email: 'jane@acme.example' });
export const wei: Settings['me'] = { name: 'Wei', email: 'wei@agency.example' };

export type LetterScene = {
  readonly now?: Now;
  readonly me?: Settings['me'];
  readonly commitments?: readonly Commitment[];
  readonly notes?: readonly Note[];
  readonly people?: readonly Person[];
  readonly organisations?: readonly Organisation[];
};

/** A world in which Wei works for Acme, where Jane is, with whatever the test puts into it. */
export function letterWorld(scene: LetterScene = {}): LetterWorld {
  const now = scene.now ?? tuesday;
  const people = scene.people ?? [jane];
  const organisations = scene.organisations ?? [acme];
  const commitments = scene.commitments ?? [];
  const settings: Settings = { ...usualSettings, me: scene.me ?? wei };
  return {
    now: () => now,
    settings,
    calendar: workCalendarFrom(settings, now.zone),
    ledger: {
      unclearCommitments: () => commitments.filter(({ conflicts }) => conflicts !== undefined),
      openCommitments: () => commitments.filter(({ standing }) => standing.kind === 'open'),
      closedSince: (since) =>
        commitments.filter(
          ({ standing }) => standing.kind !== 'open' && standing.at.toString() >= since,
        ),
      notesSince: (since) => (scene.notes ?? []).filter(({ at }) => at.toString() >= since),
      story: storyOf(commitments),
      commitment: (wanted) => commitments.find(({ id }) => id === wanted),
      person: (wanted) => people.find(({ id }) => id === wanted),
      organisation: (wanted) => organisations.find(({ id }) => id === wanted),
      people: () => people,
      organisations: () => organisations,
    },
  };
}
