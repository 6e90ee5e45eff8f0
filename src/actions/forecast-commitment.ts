import type { Commitment, CommitmentId } from '../domain/commitment/commitment.ts';
import { assumedNeed, type AssumedNeed } from '../domain/forecast/assumed-need.ts';
import {
  questionAbout,
  type Circumstances,
  type PromiseQuestion,
} from '../domain/forecast/circumstances.ts';
import type { Forecast, SayDate } from '../domain/forecast/forecast.ts';
import {
  changedStates,
  changesBetween,
  lineUp,
  type StateChange,
} from '../domain/forecast/changed-states.ts';
import { forecastOpenPromises, statesOfOpenPromises } from '../domain/forecast/forecast-open.ts';
import { costToOthers, type CostToOthers } from '../domain/forecast/cost-to-others.ts';
import { alternativeDates, forecastPromise } from '../domain/forecast/forecast-promise.ts';
import { receivedWait, type ReceivedWait } from '../domain/forecast/received-wait.ts';
import type { OrganisationId, PersonId } from '../domain/people/people.ts';
import { finishedPromises, type FinishedReads } from './finished-promises.ts';
import type { LedgerReads, World } from './world.ts';

/** What a forecast needs of the world. Inside a write, the ledger is the desk. */
export type ForecastWorld = Pick<World, 'now' | 'calendar' | 'settings'> & {
  readonly ledger: FinishedReads & Pick<LedgerReads, 'openCommitments' | 'receivedFrom'>;
};

/** "If I say this date, shall I keep it?"; without a date, what can be said. Writes nothing. */
export function forecastFor(world: ForecastWorld, question: PromiseQuestion): Forecast {
  return forecastPromise(circumstancesOf(world), question);
}

/** All there is to say of a promise of mine that is open and has a date: also why, what to say and to aim for. */
export function forecastOf(world: ForecastWorld, promise: Commitment): Forecast | undefined {
  const { direction, kind, standing, promised } = promise;
  if (direction === 'theirs' || kind === 'meeting') return undefined;
  if (standing.kind !== 'open' || promised.kind === 'none') return undefined;
  return forecastFor(world, questionAbout(promise));
}

/** How every open promise with a date stands, by its id. No reasons and no dates to say: see `forecastOf`. */
export function forecastOpen(world: ForecastWorld): ReadonlyMap<CommitmentId, Forecast> {
  return forecastOpenPromises(circumstancesOf(world));
}

/**
 * Notices how every open promise stands now, and tells later which stand otherwise. When only promises of mine are
 * changed meanwhile, what came in from others stays the same, and most need not be judged.
 */
export function watchStates(
  world: ForecastWorld,
  changing: 'mine' | 'anything',
): () => readonly StateChange[] {
  const before = circumstancesOf(world);
  if (changing === 'mine') {
    const linedUp = lineUp(before);
    const { receivedFrom: received } = before;
    return () =>
      changesBetween(linedUp, lineUp({ ...circumstancesOf(world), receivedFrom: received }));
  }
  const states = statesOfOpenPromises(before);
  return () => changedStates(states, statesOfOpenPromises(circumstancesOf(world)));
}

/** Several dates that could be said, soonest first. */
export function forecastAlternatives(
  world: ForecastWorld,
  question: PromiseQuestion,
  most: number,
): readonly SayDate[] {
  return alternativeDates(circumstancesOf(world), question, most);
}

/** Which open promises would stand worse, were this promised for a date. */
export function forecastCost(world: ForecastWorld, question: PromiseQuestion): CostToOthers {
  return costToOthers(circumstancesOf(world), question);
}

/** The working time to assume when none was said: from the own past of whoever does it, else the usual. */
export function assumedNeedFor(
  world: ForecastWorld,
  { what, kind, owner }: Pick<PromiseQuestion, 'what' | 'kind' | 'owner'>,
): AssumedNeed {
  const finished = finishedPromises(world).filter((each) => each.owner === owner);
  return assumedNeed(what, finished, kind);
}

/** Everything a forecast is worked out from, as the ledger holds it now. */
export function circumstancesOf(world: ForecastWorld): Circumstances {
  return {
    now: world.now(),
    calendar: world.calendar,
    buffer: world.settings.buffer,
    open: world.ledger.openCommitments(),
    finished: finishedPromises(world),
    receivedFrom: (owner) => receivedFrom(world, owner),
  };
}

// The weight of what came in halves in sixty: what is older says next to nothing.
const newestReceived = 120;

/** What somebody, some client or anybody owed and delivered, oldest first. */
function receivedFrom(
  { ledger, calendar, now }: ForecastWorld,
  owner: PersonId | OrganisationId | undefined,
): readonly ReceivedWait[] {
  const { zone } = now();
  return ledger
    .receivedFrom(owner, newestReceived)
    .toReversed()
    .flatMap((each) => receivedWait({ calendar, zone }, each) ?? []);
}
