import {
  chanceWithin,
  learnFinished,
  likelyTimes,
  newTrackRecord,
} from '../../src/domain/forecast/track-record.ts';
import type { FinishedWork } from '../../src/domain/forecast/track-record.ts';
import { lifeTable } from './forecast-lives.ts';
import { measure } from './forecast-measures.ts';
import type { Forecaster, Measures } from './forecast-measures.ts';
import { madeUpPeople } from './forecast-people.ts';

// Run by hand: node test/tools/forecast-bench.ts [people of each habit] [lives]
const [people = '12', lives = '30'] = process.argv.slice(2);

const everybody = madeUpPeople(Number(people), 20_261_122);

function trackRecord(): Forecaster {
  let record = newTrackRecord;
  return {
    times: (task) => likelyTimes(record, task),
    chance: (task, minutes) => chanceWithin(record, task, minutes),
    learn: (task) => {
      record = learnFinished(record, task);
    },
  };
}

/** The estimate times a factor, always. */
function fixed(factor: number): Forecaster {
  return {
    times: ({ need }) => ({ p50: need * factor, p80: need * factor, p90: need * factor }),
    chance: ({ need }, minutes) => (minutes >= need * factor ? 1 : 0),
    learn: () => undefined,
  };
}

/** All of the own past, every task alike. */
function plainPast(): Forecaster {
  const ratios: number[] = [];
  const quantile = (level: number) => ratios[Math.ceil(level * ratios.length) - 1] ?? 1;
  return {
    times: ({ need }) => ({
      p50: need * quantile(0.5),
      p80: need * quantile(0.8),
      p90: need * quantile(0.9),
    }),
    chance: ({ need }, minutes) =>
      ratios.length === 0
        ? 0.5
        : ratios.filter((ratio) => ratio <= minutes / need).length / ratios.length,
    learn: ({ need, took }: FinishedWork) => {
      ratios.push(took / need);
      ratios.sort((one, other) => one - other);
    },
  };
}

function row(name: string, measured: Measures): Record<string, string> {
  const [p50, p80, p90] = measured.pinball.map((each) => each.toFixed(3));
  return {
    who: name,
    'kept at P80': measured.kept.toFixed(1),
    'error a person': measured.errorPerPerson.toFixed(1),
    'pinball 50/80/90': `${p50} ${p80} ${p90}`,
    Brier: measured.brier.toFixed(3),
    calibration: measured.calibration.toFixed(3),
  };
}

const all = everybody.map(({ tasks }) => tasks);
const habits = [...new Set(everybody.map(({ habit }) => habit))];
console.log(`Effort: ${all.length} made-up people, ${all.flat().length} tasks, replayed in order`);
console.table([
  row(
    'estimate as it is',
    measure(all, () => fixed(1)),
  ),
  row(
    'estimate x 1.5',
    measure(all, () => fixed(1.5)),
  ),
  row('own past, plain', measure(all, plainPast)),
  row('track record', measure(all, trackRecord)),
  ...habits.map((habit) =>
    row(
      `  ${habit}`,
      measure(
        everybody.filter((person) => person.habit === habit).map(({ tasks }) => tasks),
        trackRecord,
      ),
    ),
  ),
]);
console.log(
  `\nDates: ${lives} working lives of a year, no hours logged; share kept of what was called so`,
);
console.table(lifeTable(Number(lives)));
