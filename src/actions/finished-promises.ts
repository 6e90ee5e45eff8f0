import type { WorkCalendar } from '../domain/calendar/work-calendar.ts';
import { workingMinutesBetween } from '../domain/calendar/working-time.ts';
import type { Commitment } from '../domain/commitment/commitment.ts';
import { dayOf } from '../domain/commitment/due.ts';
import type { FinishedPromise } from '../domain/forecast/forecast.ts';
import { nounOf } from '../domain/forecast/noun-of.ts';
import type { LedgerReads, World } from './world.ts';

type FinishedWorld = Pick<World, 'now' | 'calendar'> & {
  readonly ledger: Pick<LedgerReads, 'deliveredPromises'>;
};

// The piles keep no more than this (forecast.md, step 1).
const newestKept = 400;

/** What was delivered, as the piles learn from it: the newest, oldest first. */
export function finishedPromises(world: FinishedWorld): readonly FinishedPromise[] {
  const delivered = world.ledger
    .deliveredPromises(newestKept)
    .filter(({ kind }) => kind === 'work');
  const known = finishedOn(world.calendar);
  return delivered.toReversed().flatMap((each) => {
    const made = known.get(each) ?? finishedPromise(world, each);
    known.set(each, made);
    return made;
  });
}

const finishedBefore = new WeakMap<WorkCalendar, WeakMap<Commitment, readonly FinishedPromise[]>>();

/** The same delivery teaches the same, and is asked for several times a command. */
function finishedOn(calendar: WorkCalendar): WeakMap<Commitment, readonly FinishedPromise[]> {
  const known = finishedBefore.get(calendar) ?? new WeakMap();
  finishedBefore.set(calendar, known);
  return known;
}

function finishedPromise(world: FinishedWorld, promise: Commitment): readonly FinishedPromise[] {
  const { id, standing, owner, need, forecastMinutes, said } = promise;
  if (standing.kind !== 'delivered') return [];
  const noun = nounOf(promise.what);
  const promisedDay = dayOf(promise.promised, world.now().zone);
  return [
    {
      id,
      elapsedMinutes: workingMinutesBetween(world.calendar, said, standing.at),
      isCensored: promisedDay?.equals(standing.at.toPlainDate()) ?? false,
      ...(noun === undefined ? {} : { noun }),
      ...(owner === undefined ? {} : { owner }),
      // What was only assumed says nothing about her estimates.
      ...(need === undefined || promise.isNeedAssumed ? {} : { need }),
      ...(standing.took === undefined ? {} : { took: standing.took }),
      ...(forecastMinutes === undefined ? {} : { forecastMinutes }),
    },
  ];
}
