import {
  chanceWithin,
  learnFinished,
  likelyTimes,
  newTrackRecord,
} from '../../src/domain/forecast/track-record.ts';
import type { FinishedWork } from '../../src/domain/forecast/track-record.ts';
import { lifelikePeople } from './forecast-lifelike.ts';
import { lifeTable, lives, missCalled } from './forecast-lives.ts';
import { measure } from './forecast-measures.ts';
import type { Forecaster, Measures } from './forecast-measures.ts';
import { madeUpPeople } from './forecast-people.ts';

// Run by hand: node test/tools/forecast-bench.ts [people of each habit] [lives]
const [ofEachHabit = '12', count = '30'] = process.argv.slice(2);

const everybody = madeUpPeople(Number(ofEachHabit), 20_261_122);

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

/** What is measured of everybody, and what it is measured against. */
function rows(people: readonly (readonly FinishedWork[])[]): readonly Record<string, string>[] {
  return [
    row(
      'estimate as it is',
      measure(people, () => fixed(1)),
    ),
    row(
      'estimate x 1.5',
      measure(people, () => fixed(1.5)),
    ),
    row('own past, plain', measure(people, plainPast)),
    row('track record', measure(people, trackRecord)),
  ];
}

const all = everybody.map(({ tasks }) => tasks);
const habits = [...new Set(everybody.map(({ habit }) => habit))];
console.log(`Effort: ${all.length} made-up people, ${all.flat().length} tasks, replayed in order`);
console.table([
  ...rows(all),
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

const lifelike = lifelikePeople(10 * Number(ofEachHabit), 501);
console.log(
  `\nEffort: ${lifelike.length} people as varied as real ones, ${lifelike.flat().length} tasks`,
);
console.table(rows(lifelike));

const outcomes = lives(Number(count));
console.log(
  `\nDates: ${count} working lives of a year, no hours logged; of 100 called so, kept (of so many)`,
);
console.table(lifeTable(outcomes));
const early = missCalled(outcomes.filter(({ order }) => order < 20));
const late = missCalled(outcomes.filter(({ order }) => order >= 20));
console.log(`Calibration error: ${early.toFixed(3)} in the first 20, ${late.toFixed(3)} later`);
