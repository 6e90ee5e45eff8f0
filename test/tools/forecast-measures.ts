import { drawsFrom } from '../../src/domain/forecast/seeded-draws.ts';
import type { FinishedWork, LikelyTimes } from '../../src/domain/forecast/track-record.ts';

/** Somebody who is asked about a task, and told afterwards how it went. One fresh one a person. */
export type Forecaster = {
  readonly times: (task: FinishedWork) => LikelyTimes;
  readonly chance: (task: FinishedWork, minutes: number) => number;
  readonly learn: (task: FinishedWork) => void;
};

/** The measures of forecast.md. */
export type Measures = {
  /** Share of tasks with took <= P80, in 100. */
  readonly kept: number;
  /** Mean over people with 50 tasks of |own share kept - 80|, points. */
  readonly errorPerPerson: number;
  /** In natural-log hours, averaged per person, then over people. */
  readonly pinball: readonly [p50: number, p80: number, p90: number];
  /** Of chances asked at need x k, k log-uniform from 0.5 to 4, three a task; averaged per person. */
  readonly brier: number;
  /** Ten equal bins, pooled: weighted |mean chance - share|. */
  readonly calibration: number;
};

type Asked = { readonly chance: number; readonly isKept: boolean };

type PersonsScore = {
  readonly hits: number;
  readonly count: number;
  readonly pinball: readonly number[];
  readonly asked: readonly Asked[];
};

/** Replays everybody's tasks in order, asking before each and telling after it. */
export function measure(
  people: readonly (readonly FinishedWork[])[],
  forecaster: () => Forecaster,
): Measures {
  const scores = people.map((tasks, person) => replay(tasks, forecaster(), person));
  const long = scores.filter(({ count }) => count >= 50);
  return {
    kept: (100 * sum(scores.map(({ hits }) => hits))) / sum(scores.map(({ count }) => count)),
    errorPerPerson: mean(long.map(({ hits, count }) => Math.abs((100 * hits) / count - 80))),
    pinball: [0, 1, 2].map((level) => mean(scores.map(({ pinball }) => pinball[level] ?? 0))) as [
      number,
      number,
      number,
    ],
    brier: mean(
      scores.map(({ asked }) =>
        mean(asked.map(({ chance, isKept }) => (chance - Number(isKept)) ** 2)),
      ),
    ),
    calibration: calibrationOf(scores.flatMap(({ asked }) => asked)),
  };
}

function replay(
  tasks: readonly FinishedWork[],
  forecaster: Forecaster,
  person: number,
): PersonsScore {
  const next = drawsFrom(person * 31 + 7);
  const losses: number[][] = [[], [], []];
  const asked: Asked[] = [];
  let hits = 0;
  for (const task of tasks) {
    const { p50, p80, p90 } = forecaster.times(task);
    if (task.took <= p80 * (1 + 1e-9)) hits += 1;
    [p50, p80, p90].forEach((quantile, at) =>
      losses[at]?.push(loss(levels[at] ?? 0, quantile, task.took)),
    );
    for (let each = 0; each < 3; each += 1) {
      const minutes = task.need * 0.5 * 8 ** next();
      asked.push({ chance: forecaster.chance(task, minutes), isKept: task.took <= minutes });
    }
    forecaster.learn(task);
  }
  return { hits, count: tasks.length, pinball: losses.map(mean), asked };
}

const levels = [0.5, 0.8, 0.9];

function loss(level: number, quantile: number, took: number): number {
  const over = Math.log(took) - Math.log(quantile);
  return Math.max(level * over, (level - 1) * over);
}

function calibrationOf(asked: readonly Asked[]): number {
  const bins = Array.from({ length: 10 }, (_, bin) =>
    asked.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === bin),
  );
  const errors = bins.map((bin) =>
    bin.length === 0
      ? 0
      : (bin.length / asked.length) *
        Math.abs(
          mean(bin.map(({ chance }) => chance)) - mean(bin.map(({ isKept }) => Number(isKept))),
        ),
  );
  return sum(errors);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : sum(numbers) / numbers.length;
}
