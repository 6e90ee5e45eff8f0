import { Temporal } from '../domain/calendar/temporal.ts';
import { calendarOfOwner, type WorkCalendar } from '../domain/calendar/work-calendar.ts';
import { workingMinutesBetween } from '../domain/calendar/working-time.ts';
import type { Commitment, WorkingMinutes } from '../domain/commitment/commitment.ts';
import { dayOf, wallIn, type Due } from '../domain/commitment/due.ts';
import type { FinishedPromise } from '../domain/forecast/forecast.ts';
import { nounOf } from '../domain/forecast/noun-of.ts';
import type { LedgerReads, World } from './world.ts';

/** What has to be asked of a ledger to know what was delivered. */
export type FinishedReads = Pick<
  LedgerReads,
  'deliveredPromises' | 'deliveredCount' | 'learntPast'
>;

export type FinishedWorld = Pick<World, 'now' | 'calendar'> & { readonly ledger: FinishedReads };

// The piles keep no more than this (forecast.md, step 1).
const newestKept = 400;

// With each delivery one more is looked back at, and so many are let go at once: what the deliveries before it
// taught is gone on from, not learnt anew.
const letGo = 100;

/** What was delivered, as the piles learn from it: the newest, oldest first. */
export function finishedPromises(world: FinishedWorld): readonly FinishedPromise[] {
  return world.ledger.learntPast?.()?.finished ?? finishedAnew(world);
}

/** The same, asked of the deliveries themselves. */
export function finishedAnew(world: FinishedWorld): readonly FinishedPromise[] {
  const count = world.ledger.deliveredCount();
  return finishedOf(world, world.ledger.deliveredPromises(count - passedOf(count)));
}

/** How many of so many deliveries are let go. */
export function passedOf(count: number): number {
  return Math.max(0, Math.floor((count - newestKept) / letGo) * letGo);
}

/** What these deliveries teach, oldest first, of what is handed newest first. */
export function finishedOf(
  world: FinishedWorld,
  delivered: readonly Commitment[],
): readonly FinishedPromise[] {
  const known = finishedOn(world.calendar);
  const work = delivered.filter(({ kind }) => kind === 'work');
  return work.toReversed().flatMap((each) => {
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
  const calendar = calendarOfOwner(world.calendar, owner);
  const elapsed = workingMinutesBetween(calendar, said, standing.at);
  return [
    {
      id,
      isCensored: isOnTheDay(promise.promised, standing.at, world.now().zone),
      ...(wasDoneBefore(elapsed, forecastMinutes) ? {} : { elapsedMinutes: elapsed }),
      ...(noun === undefined ? {} : { noun }),
      ...(owner === undefined ? {} : { owner }),
      // What was only assumed says nothing about her estimates.
      ...(need === undefined || promise.isNeedAssumed ? {} : { need }),
      ...(standing.took === undefined ? {} : { took: standing.took }),
      ...(forecastMinutes === undefined ? {} : { forecastMinutes }),
    },
  ];
}

/**
 * Written down and delivered in one breath, or out of hours: the work was done when it was promised here, and says
 * nothing about how long such work takes.
 */
function wasDoneBefore(elapsed: WorkingMinutes, forecast: WorkingMinutes = 0): boolean {
  return elapsed < oneBreath && elapsed < forecast / 4;
}

/** Working minutes: what is delivered sooner was logged together with its promise. */
const oneBreath = 15;

/** On the promised day and not after its moment: it was done by then, nobody knows since when. */
function isOnTheDay(promised: Due, at: Temporal.PlainDateTime, zone: string): boolean {
  const day = dayOf(promised, zone);
  if (day === undefined || !day.equals(at.toPlainDate())) return false;
  return (
    promised.kind !== 'moment' || Temporal.PlainDateTime.compare(at, wallIn(zone, promised)) <= 0
  );
}
