import { Temporal } from '../domain/calendar/temporal.ts';
import type { CommitmentId } from '../domain/commitment/commitment.ts';
import type { Forecast } from '../domain/forecast/forecast.ts';
import { drawCard, type Card, type CardFacts } from '../domain/people/card.ts';
import type { Organisation, Person } from '../domain/people/people.ts';
import { showConflicts } from './show-conflicts.ts';
import type { World } from './world.ts';

type Forecasts = ReadonlyMap<CommitmentId, Forecast>;

/** One person's card. */
export function preparePersonCard(
  world: World,
  person: Person,
  forecasts: Forecasts = new Map(),
): Card {
  const { ledger } = world;
  const organisation = person.organisation && ledger.organisation(person.organisation);
  return drawCard({
    now: world.now(),
    calendar: world.calendar,
    about: { kind: 'person', person },
    ...(organisation ? { organisation } : {}),
    commitments: ledger.commitmentsOf(person.id),
    forecasts,
    notes: ledger.notesAbout(person.id),
    people: [contact(world, person)],
  });
}

/** A company's card, with everybody there. */
export function prepareOrganisationCard(
  world: World,
  organisation: Organisation,
  forecasts: Forecasts = new Map(),
): Card {
  const { ledger } = world;
  const people = ledger.people().filter((person) => person.organisation === organisation.id);
  const notes = [organisation.id, ...people.map((person) => person.id)].flatMap((id) =>
    ledger.notesAbout(id),
  );
  return drawCard({
    now: world.now(),
    calendar: world.calendar,
    about: { kind: 'organisation' },
    organisation,
    commitments: ledger.commitmentsOf(organisation.id),
    forecasts,
    notes: notes.toSorted((one, other) => Temporal.PlainDateTime.compare(other.at, one.at)),
    people: people.map((person) => contact(world, person)),
    conflicts: showConflicts(ledger, organisation),
  });
}

function contact({ ledger }: World, person: Person): CardFacts['people'][number] {
  const last = ledger.lastContact(person.id);
  const conflicts = showConflicts(ledger, person);
  return {
    person,
    conflicts,
    ...(last === undefined ? {} : { last: Temporal.PlainDateTime.from(last) }),
  };
}
