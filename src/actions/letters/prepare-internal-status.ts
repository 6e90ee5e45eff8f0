import { deadlineOf } from '../../domain/calendar/deadline.ts';
import { Temporal } from '../../domain/calendar/temporal.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { spokenTenth } from '../../domain/forecast/forecast.ts';
import { recipientFrom, type Recipient } from '../../domain/letters/correspondents.ts';
import type { ForecastFact, InternalFacts } from '../../domain/letters/internal-facts.ts';
import { inwardAddress, inwardReader } from '../../domain/letters/inward-reader.ts';
import type { Person } from '../../domain/people/people.ts';
import { ok, type Result } from '../../domain/result.ts';
import { forecastOf } from '../forecast-commitment.ts';
import { prepareStatusLetter, type StatusAbout, type StatusWish } from './prepare-status-letter.ts';
import type { PreparedLetter } from './prepared-letter.ts';
import type { World } from '../world.ts';

export type InternalWish = StatusWish & {
  /** Absent: to herself. */
  readonly to?: Person;
};

/** The client's status letter for our own side, with the forecast; refused to anybody who is a client's. */
export function prepareInternalStatus(
  world: World,
  about: StatusAbout,
  { to, ...wish }: InternalWish,
): Result<PreparedLetter<InternalFacts>> {
  const may = mayRead(world, to);
  if (!may.ok) return may;
  const inHouse = { ...wish, language: wish.language ?? wish.faceLanguage };
  const prepared = prepareStatusLetter(world, about, inHouse);
  if (!prepared.ok) return prepared;
  const { facts, datesSaid, name, id } = prepared.value;
  const open = datesSaid.flatMap((one) => world.ledger.commitment(one) ?? []);
  return ok({
    name,
    id,
    facts: {
      status: facts,
      to: to ? recipientFrom(to) : myself(world),
      forecasts: open.flatMap((one) => forecastFact(world, one)),
    },
    // Names of others are no stranger to our own side, and no date reaches the client by this.
    warnings: [],
    isChatUsual: false,
    datesSaid: [],
  });
}

/** She herself may have been set to a client's address by a slip: the forecast goes to none. */
function mayRead({ ledger, settings }: World, to: Person | undefined): Result<undefined> {
  const everybody = { organisations: ledger.organisations(), people: ledger.people() };
  if (to !== undefined) return inwardReader(to, everybody);
  const { email } = settings.me;
  return email === undefined ? ok(undefined) : inwardAddress(email, everybody);
}

function myself({ settings }: World): Recipient {
  const { name, email } = settings.me;
  return { name: name ?? email ?? '', ...(email === undefined ? {} : { email }) };
}

function forecastFact(world: World, promise: Commitment): readonly ForecastFact[] {
  if (promise.direction === 'theirs') return [];
  const { wall, zone } = world.now();
  const deadline = deadlineOf(world.calendar, promise.promised, zone);
  if (deadline && Temporal.PlainDateTime.compare(deadline, wall) < 0) {
    return [{ what: promise.what, state: 'late' }];
  }
  const forecast = forecastOf(world, promise);
  if (forecast === undefined) return [];
  // "About 0 in 10" is no way to say that it will not be.
  const tenth = forecast.state === 'blocked' ? 0 : spokenTenth(forecast.chance ?? 0);
  return [{ what: promise.what, state: forecast.state, ...(tenth === 0 ? {} : { tenth }) }];
}
