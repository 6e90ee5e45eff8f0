import { today } from '../../domain/calendar/now.ts';
import type { Temporal } from '../../domain/calendar/temporal.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { tellStory } from '../../domain/commitment/story.ts';
import type { ClientCircle } from '../../domain/letters/client-circle.ts';
import {
  circleIdOfNote,
  circleOfClient,
  circleOfPerson,
  circleToWriteTo,
} from '../../domain/letters/client-circle.ts';
import { gatherStatusFacts } from '../../domain/letters/gather-status-facts.ts';
import { heardDates } from '../../domain/letters/heard-dates.ts';
import { textsOfStatus } from '../../domain/letters/free-texts.ts';
import {
  addressWarnings,
  outsidersAmong,
  outsiderWarnings,
} from '../../domain/letters/letter-warnings.ts';
import { isChatChannel } from '../../domain/letters/letter-channel.ts';
import type { LetterWeek } from '../../domain/letters/letter-week.ts';
import { letterWeek } from '../../domain/letters/letter-week.ts';
import type { StatusFacts } from '../../domain/letters/status-facts.ts';
import type { StatusSources } from '../../domain/letters/status-sources.ts';
import { beginningOf, hasNews, sortByClient } from '../../domain/letters/status-sources.ts';
import type { Organisation, Person } from '../../domain/people/people.ts';
import type { Result } from '../../domain/result.ts';
import { ok, refuse } from '../../domain/result.ts';
import type { LetterWish, LetterWorld, PreparedLetter } from './prepared-letter.ts';
import { undecidedWarnings } from './undecided-warnings.ts';

/** A client as a whole, or one of its people, to whom alone the letter then goes. */
export type StatusAbout =
  | { readonly kind: 'organisation'; readonly organisation: Organisation }
  | { readonly kind: 'person'; readonly person: Person };

export type StatusWish = LetterWish & {
  /** `--since`: where the week begins instead of on Monday. */
  readonly since?: Temporal.PlainDate;
};

export type PreparedStatus = PreparedLetter<StatusFacts>;

/** Gathers what this week's status letter may say to a client. Writes nothing. */
export function prepareStatusLetter(
  world: LetterWorld,
  about: StatusAbout,
  wish: StatusWish,
): Result<PreparedStatus> {
  const circle = circleAbout(world, about);
  return circle.ok ? ok(prepareLetters(world, wish).prepare(circle.value)) : circle;
}

/** The same for every client with something open or something of this week. */
export function prepareEveryStatusLetter(
  world: LetterWorld,
  wish: StatusWish,
): Result<readonly PreparedStatus[]> {
  const everybody = world.ledger.people();
  const circles = world.ledger
    .organisations()
    .filter(({ side }) => side === 'client')
    .map((client) => circleOfClient(client, everybody))
    .filter(({ people }) => people.length > 0);
  if (circles.length === 0) return refuse({ kind: 'no-clients' });
  const { sources, prepare } = prepareLetters(world, wish);
  return ok(circles.filter((circle) => hasNews(sources, circle)).map(prepare));
}

function circleAbout({ ledger }: LetterWorld, about: StatusAbout): Result<ClientCircle> {
  switch (about.kind) {
    case 'organisation':
      return circleToWriteTo(about.organisation, ledger.people());
    case 'person': {
      const { person } = about;
      const firm = person.organisation && ledger.organisation(person.organisation);
      if (!firm) return ok(circleOfPerson(person));
      const circle = circleToWriteTo(firm, ledger.people());
      return circle.ok ? ok({ ...circle.value, only: person }) : circle;
    }
  }
}

/** What is looked up once, however many letters are made of it. */
function prepareLetters(
  world: LetterWorld,
  wish: StatusWish,
): { readonly sources: StatusSources; readonly prepare: (circle: ClientCircle) => PreparedStatus } {
  const { ledger, settings, calendar } = world;
  const now = world.now();
  const sources = sourcesOf(ledger, letterWeek(today(now), wish.since));
  const outsiders = outsidersAmong(ledger.organisations(), ledger.people());
  const prepare = (circle: ClientCircle): PreparedStatus => {
    const { facts, readers, datesSaid } = gatherStatusFacts({
      ...wish,
      circle,
      sources,
      heardDatesOf: (commitment) => heardDatesOf(ledger, commitment),
      now,
      calendar,
      me: settings.me,
    });
    return {
      facts,
      warnings: [
        ...addressWarnings({ circle, readers }, settings.me),
        ...outsiderWarnings(textsOfStatus(facts), circle, outsiders),
        ...undecidedWarnings(ledger, datesSaid),
      ],
      isChatUsual: isChatChannel(readers[0]?.channel),
      datesSaid,
      name: circle.name,
      id: circle.id,
    };
  };
  return { sources, prepare };
}

/** Only what was moved has a story worth reading: of anything else they know the one date there is. */
function heardDatesOf(ledger: LetterWorld['ledger'], { id, moved, promised }: Commitment) {
  return moved ? heardDates(tellStory(ledger.story(id))) : { now: promised };
}

function sourcesOf(ledger: LetterWorld['ledger'], week: LetterWeek): StatusSources {
  const since = beginningOf(week.from);
  return sortByClient({
    week,
    open: ledger.openCommitments(),
    closed: ledger.closedSince(since),
    notes: ledger.notesSince(since),
    circleOfNote: (note) => circleIdOfNote(note, ledger),
  });
}
