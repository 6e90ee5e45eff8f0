import { expect, test } from 'vitest';
import type { Temporal } from '../../../src/domain/calendar/temporal.ts';
import {
  addWorkingMinutes,
  workingMinutesBetween,
} from '../../../src/domain/calendar/working-time.ts';
import { forecastPromise } from '../../../src/domain/forecast/forecast-promise.ts';
import { spokenTenth } from '../../../src/domain/forecast/forecast.ts';
import type { FinishedPromise, Forecast } from '../../../src/domain/forecast/forecast.ts';
import { circumstances } from '../../support/circumstances.ts';
import { lives, missCalled } from '../../tools/forecast-lives.ts';
import type { KeptOrNot } from '../../tools/forecast-life.ts';
import { commitmentIdFor, due } from '../../support/make-commitment.ts';

type Delivered = { readonly elapsed: number; readonly isCensored: boolean };

/** So many promises one after the other, each of a day of work, delivered as `deliver` says; the dates offered, in days. */
function offeredOver(
  count: number,
  deliver: (forecast: Forecast, offered: number) => Delivered,
): readonly number[] {
  const finished: FinishedPromise[] = [];
  const offered: number[] = [];
  let at: Temporal.PlainDateTime = circumstances().now.wall;
  for (let each = 0; each < count; each += 1) {
    const there = circumstances({ at: at.toString(), finished: finished.slice(-400) });
    const forecast = forecastPromise(there, { what: 'deck', need: 480, due: due('none') });
    const minutes =
      forecast.say === undefined ? 0 : workingMinutesBetween(there.calendar, at, forecast.say.at);
    const { elapsed, isCensored } = deliver(forecast, minutes);
    offered.push(minutes / 480);
    finished.push({
      id: commitmentIdFor(`d${each}`),
      noun: 'deck',
      need: 480,
      forecastMinutes: forecast.finishMinutes,
      elapsedMinutes: elapsed,
      isCensored,
    });
    at = addWorkingMinutes(there.calendar, at, 480 * 2);
  }
  return offered;
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

test('somebody who always promises the date offered and delivers on the day sees no longer dates in two years', () => {
  const offered = offeredOver(250, (_, minutes) => ({ elapsed: minutes, isCensored: true }));
  expect(offered[0]).toBeCloseTo(2, 1);
  expect(average(offered.slice(-20))).toBeLessThanOrEqual(average(offered.slice(0, 20)) + 0.1);
  expect(average(offered.slice(-20))).toBeGreaterThan(1.25);
});

test('nor does somebody who is a day late every tenth time', () => {
  let each = 0;
  const offered = offeredOver(250, (_, minutes) =>
    (each += 1) % 10 === 0
      ? { elapsed: minutes + 480, isCensored: false }
      : { elapsed: minutes, isCensored: true },
  );
  expect(average(offered.slice(-100))).toBeLessThanOrEqual(average(offered.slice(25, 125)) + 0.1);
});

test('an optimist who needs three times as long is offered as much after fifteen deliveries', () => {
  const offered = offeredOver(16, () => ({ elapsed: 3 * 480, isCensored: false }));
  expect(offered.at(-1)).toBeGreaterThanOrEqual(3);
});

test('somebody who needs exactly the estimate is offered shorter dates as that shows', () => {
  const offered = offeredOver(61, () => ({ elapsed: 480, isCensored: false }));
  expect(offered[15]).toBeLessThanOrEqual(2);
  expect(offered[60]).toBeLessThanOrEqual(1.5);
});

// A taste of what `node test/tools/forecast-bench.ts` measures over hundreds of lives of a year.
test('over working lives of many kinds, what is called so likely is kept about as often', () => {
  const outcomes = lives(30, 160);
  const early = outcomes.filter(({ order }) => order < 20);
  const later = outcomes.filter(({ order }) => order >= 20);
  expect(shareKept(early)).toBeGreaterThanOrEqual(0.7);
  expect(shareKept(later)).toBeGreaterThanOrEqual(0.75);
  expect(shareKept(later)).toBeLessThanOrEqual(0.85);
  expect(missCalled(later)).toBeLessThanOrEqual(0.05);
});

/** Of what was called 8 in 10. */
function shareKept(outcomes: readonly KeptOrNot[]): number {
  const said = outcomes.filter(({ chance }) => spokenTenth(chance) === 8);
  expect(said.length).toBeGreaterThan(40);
  return said.filter(({ isKept }) => isKept).length / said.length;
}
