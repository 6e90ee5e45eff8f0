import type { WorkingMinutes } from '../commitment/commitment.ts';
import { finishOf, medianOf, minutesForChance } from './finish.ts';
import type { PastRecord } from './past-record.ts';
import { drawCount } from './seeded-draws.ts';
import { evenRatios, weigh } from './weighed-pile.ts';

/** How long one kind of work of one size may take. */
type WorkShape = {
  /** So many times, in minutes, evenly over what the pile holds, shortest first. */
  readonly minutes: Float64Array;
  /** By when it is done with the wanted chance when nothing else stands before it, in minutes. */
  readonly safely: WorkingMinutes;
  /** The same with an even chance and as the work alone would have it. */
  readonly alone: WorkingMinutes;
};

/** Looks shapes up by need and noun; many promises share theirs. */
export type WorkShapes = (work: {
  readonly need: WorkingMinutes;
  readonly noun?: string;
}) => WorkShape;

/** The shapes of work as this record knows it. */
export function workShapes(record: PastRecord, chance: number): WorkShapes {
  const shapes = new Map<string, WorkShape>();
  return ({ need, noun }) => {
    const key = `${need} ${noun ?? ''}`;
    const before = shapes.get(key);
    if (before !== undefined) return before;
    const size = { size: need, ...(noun === undefined ? {} : { kind: noun }) };
    const minutes = evenRatios(weigh(record.effort, size), drawCount).map((ratio) => ratio * need);
    const about = { elapsed: record.elapsed, ...(noun === undefined ? {} : { noun }) };
    const safely = () => minutesForChance(finishOf(minutes, about), chance);
    let known: WorkingMinutes | undefined;
    const shape = {
      minutes,
      alone: medianOf(minutes),
      get safely() {
        return (known ??= safely());
      },
    };
    shapes.set(key, shape);
    return shape;
  };
}
