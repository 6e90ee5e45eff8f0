import { dayNumberOfText, dayText, weekdayOf } from '../calendar/day-number.ts';
import { deadlineOf } from '../calendar/deadline.ts';
import { dayOfWall } from '../calendar/wall-minutes.ts';
import type { WallMinutes } from '../calendar/wall-minutes.ts';
import type { FinishedPromise, Reason } from './forecast.ts';
import type { FreeTime } from './free-time.ts';
import type { PastRecord } from './past-record.ts';
import type { Queue, QueuedWork } from './queue.ts';

/** Why the chance is what it is: what stands before it, what it waits on, her own record, holidays. */
export function reasonsFor(queue: Queue, work: QueuedWork, place: number): readonly Reason[] {
  return [
    ...beforeIt(queue.works.slice(0, place)),
    ...waitsFor(queue, work),
    ...ownRecord(queue.record, work.noun),
    ...daysOff(queue.free, work.deadline),
  ];
}

/** What it waits on: the part of the reasons that a list needs. */
export function waitsFor(queue: Queue, work: QueuedWork): readonly Reason[] {
  return work.waits.map((wait) => waitReason(queue.free, wait));
}

function beforeIt(works: readonly QueuedWork[]): readonly Reason[] {
  const items = works.flatMap(({ id, handle, what, need }) =>
    id === undefined || handle === undefined ? [] : [{ id, handle, what, need }],
  );
  return items.length === 0 ? [] : [{ kind: 'before-it', items }];
}

function waitReason(free: FreeTime, wait: QueuedWork['waits'][number]): Reason {
  const due = deadlineOf(free.calendar, wait.promised, free.now.zone);
  return {
    kind: 'waits-on',
    id: wait.id,
    wait,
    handle: wait.handle,
    what: wait.what,
    ...(due === undefined ? {} : { due }),
  };
}

/** Finished promises from which a median is worth saying. */
const enough = 3;

/** How these finished promises ran: by hours where they were said, else by dates; undefined for too few. */
export function ratioReason(
  finished: readonly FinishedPromise[],
  named: { readonly noun?: string },
): Extract<Reason, { kind: 'record' }> | undefined {
  return (
    recordReason(ratios(finished, 'work'), { measure: 'work', ...named }) ??
    recordReason(ratios(finished, 'dates'), { measure: 'dates', ...named })
  );
}

/** Her record for this noun when there are three, else for all; by hours where she said them, else by dates. */
function ownRecord({ finished }: PastRecord, noun: string | undefined): readonly Reason[] {
  const same = noun === undefined ? [] : finished.filter((each) => each.noun === noun);
  const record =
    (noun === undefined ? undefined : ratioReason(same, { noun })) ?? ratioReason(finished, {});
  return record === undefined ? [] : [record];
}

type Measure = 'work' | 'dates';

function ratios(finished: readonly FinishedPromise[], measure: Measure): readonly number[] {
  return finished.flatMap(({ need, took, forecastMinutes, elapsedMinutes }) => {
    const [was, thought] = measure === 'work' ? [took, need] : [elapsedMinutes, forecastMinutes];
    return was === undefined || thought === undefined || thought <= 0 ? [] : [was / thought];
  });
}

function recordReason(
  found: readonly number[],
  about: { readonly measure: Measure; readonly noun?: string },
): Extract<Reason, { kind: 'record' }> | undefined {
  if (found.length < enough) return undefined;
  const sorted = found.toSorted((one, other) => one - other);
  const ratio = sorted[(sorted.length - 1) >> 1] ?? 1;
  return { kind: 'record', ratio, count: found.length, ...about };
}

/** Holidays that take working days from the time there is. */
function daysOff(free: FreeTime, until: WallMinutes | undefined): readonly Reason[] {
  if (until === undefined) return [];
  const first = dayText(dayOfWall(free.nowWall));
  const last = dayText(dayOfWall(until));
  const counts = new Map<string, number>();
  for (const [day, name] of free.calendar.off) {
    if (day < first || day > last) continue;
    const isUsuallyWorked = (free.calendar.week[weekdayOf(dayNumberOfText(day))] ?? []).length > 0;
    if (isUsuallyWorked) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, days]) => ({ kind: 'days-off', days, name }));
}
