import { drawsFrom } from '../../src/domain/forecast/seeded-draws.ts';
import type { Draws } from '../../src/domain/forecast/seeded-draws.ts';
import type { FinishedWork } from '../../src/domain/forecast/track-record.ts';

/** Somebody's finished tasks, in the order they were finished; working minutes. */
export type PersonsTasks = { readonly habit: string; readonly tasks: readonly FinishedWork[] };

type Habit = {
  readonly habit: string;
  /** The ratio took / need of one task, from how far the life has come (0 to 1), the need and the noun. */
  readonly ratio: (task: {
    life: number;
    need: number;
    noun: number;
    gauss: () => number;
  }) => number;
  /** Exactly the estimate in this share of the tasks, because people round. */
  readonly exact: number;
  /** What is estimated and what is logged, both in whole multiples of so many minutes. */
  readonly step?: number;
};

const spread = (median: number, sigma: number) => (task: { gauss: () => number }) =>
  median * Math.exp(sigma * task.gauss());

const habits: readonly Habit[] = [
  { habit: 'honest', ratio: spread(1, 0.35), exact: 0.3 },
  { habit: 'optimist', ratio: spread(1.7, 0.5), exact: 0.1 },
  { habit: 'padder', ratio: spread(0.6, 0.5), exact: 0.2 },
  { habit: 'erratic', ratio: spread(0.9, 1.1), exact: 0.1 },
  { habit: 'rounds', ratio: spread(1, 0.6), exact: 0.5 },
  { habit: 'in half days', ratio: spread(1.2, 0.6), exact: 0.2, step: 240 },
  { habit: 'in days', ratio: spread(1.2, 0.6), exact: 0.2, step: 480 },
  {
    habit: 'drifting',
    ratio: ({ life, gauss }) => (0.7 + 1.3 * life) * Math.exp(0.5 * gauss()),
    exact: 0.2,
  },
  {
    habit: 'by kind',
    ratio: ({ noun, gauss }) => ([0.6, 1, 1.6, 2.4][noun] ?? 1) * Math.exp(0.4 * gauss()),
    exact: 0.2,
  },
  {
    habit: 'by size',
    ratio: ({ need, gauss }) =>
      (need < 120 ? 1.8 : need > 600 ? 0.8 : 1.1) * Math.exp(0.5 * gauss()),
    exact: 0.2,
  },
];

const needs = [15, 30, 30, 60, 60, 90, 120, 120, 180, 240, 240, 480, 480, 960, 1440, 2400];
const nouns = ['deck', 'quote', 'report', 'plan'];

/** So many people of every habit, each with a history of 60 to 300 tasks; the same seed, the same people. */
export function madeUpPeople(each: number, seed: number): readonly PersonsTasks[] {
  return habits.flatMap((habit, kind) =>
    Array.from({ length: each }, (_, person) =>
      madeUpPerson(habit, drawsFrom(seed + kind * 1000 + person)),
    ),
  );
}

function madeUpPerson(habit: Habit, next: Draws): PersonsTasks {
  const count = 60 + Math.floor(next() * 240);
  const own = Math.exp(0.25 * gaussOf(next));
  const tasks = Array.from({ length: count }, (_, at): FinishedWork => {
    const thought = needs[Math.floor(next() * needs.length)] ?? 60;
    const need = habit.step === undefined ? thought : toStep(thought, habit.step);
    const noun = Math.floor(next() * nouns.length);
    const ratio = own * habit.ratio({ life: at / count, need, noun, gauss: () => gaussOf(next) });
    const took =
      next() < habit.exact ? need : toStep(need * ratio, habit.step ?? stepOf(need * ratio));
    return { need, took, kind: nouns[noun] ?? '' };
  });
  return { habit: habit.habit, tasks };
}

/** Five minutes, from two hours on halves of hours, from two days on halves of days. */
function stepOf(minutes: number): number {
  return minutes < 120 ? 5 : minutes < 960 ? 30 : 240;
}

export function toStep(minutes: number, step: number): number {
  return Math.max(step, Math.round(minutes / step) * step);
}

export function gaussOf(next: Draws): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
