import { Temporal } from '../../src/domain/calendar/temporal.ts';
import { workCalendarFrom } from '../../src/domain/calendar/work-calendar-from-settings.ts';
import {
  addWorkingMinutes,
  workingMinutesBetween,
} from '../../src/domain/calendar/working-time.ts';
import type { WorkCalendar } from '../../src/domain/calendar/work-calendar.ts';
import type { Commitment } from '../../src/domain/commitment/commitment.ts';
import type { Due } from '../../src/domain/commitment/due.ts';
import type { Circumstances, PromiseQuestion } from '../../src/domain/forecast/circumstances.ts';
import { forecastPromise } from '../../src/domain/forecast/forecast-promise.ts';
import type { FinishedPromise, Forecast } from '../../src/domain/forecast/forecast.ts';
import { nounOf } from '../../src/domain/forecast/noun-of.ts';
import { drawsFrom } from '../../src/domain/forecast/seeded-draws.ts';
import type { Draws } from '../../src/domain/forecast/seeded-draws.ts';
import { commitmentIdFor, homeZone, makeCommitment } from '../support/make-commitment.ts';
import { usualSettings } from '../support/usual-settings.ts';

import { gaussOf } from './forecast-people.ts';
import { needs, nouns, someone } from './forecast-worker.ts';
import type { Person } from './forecast-worker.ts';

/** What was said of a date, and what came of it. `order`: how many promises this person had made before. */
export type KeptOrNot = {
  readonly chance: number;
  readonly isKept: boolean;
  readonly order: number;
  readonly promises: Person['promises'];
};

type Task = {
  readonly commitment: Commitment;
  readonly deadline: Temporal.PlainDateTime;
  readonly chance: number;
  readonly forecastMinutes: number;
  readonly order: number;
  readonly isHeld: boolean;
  left: number;
};

// Known to her calendar; being ill (two days in a hundred) is known to nobody before.
const holidays = ['02-16', '02-17', '02-18', '02-19', '02-20', '05-01', '05-04', '05-05'].concat([
  '10-01',
  '10-02',
  '10-05',
  '10-06',
  '10-07',
]);
const daysOff = ['2026', '2027', '2028'].flatMap((year) => holidays.map((day) => `${year}-${day}`));
const ill = 0.02;

const slot = 30;

/** A year (or so many working days) of one person's promises. */
export function workingLife(seed: number, days: number): readonly KeptOrNot[] {
  const next = drawsFrom(seed);
  const life = new Life(someone(next), next);
  for (let day = 0; day < days; day += 1) life.liveADay();
  return life.outcomes();
}

class Life {
  readonly #delivered: (KeptOrNot & Pick<Task, 'deadline'>)[] = [];
  readonly #person: Person;
  readonly #next: Draws;
  readonly #calendar: WorkCalendar = workCalendarFrom({ ...usualSettings, daysOff }, homeZone);
  #now = Temporal.PlainDateTime.from('2026-01-05T09:00');
  #tasks: Task[] = [];
  #meetings: Commitment[] = [];
  #finished: FinishedPromise[] = [];
  #promised = 0;

  constructor(person: Person, next: Draws) {
    this.#person = person;
    this.#next = next;
  }

  /**
   * Of every promise whose moment is past: what is still open was not kept, and what was delivered for a later day does
   * not count, or the slow ones would be missing beside the quick.
   */
  outcomes(): readonly KeptOrNot[] {
    const { promises } = this.#person;
    const open = this.#tasks.map((task) => ({ ...task, isKept: false, promises }));
    return [...this.#delivered, ...open]
      .filter(({ deadline }) => Temporal.PlainDateTime.compare(deadline, this.#now) < 0)
      .map(({ chance, isKept, order }) => ({ chance, isKept, order, promises }));
  }

  liveADay(): void {
    const { capacity, uneven, meetingsADay } = this.#person;
    if (this.#next() < meetingsADay) this.#arrangeMeeting();
    const isIll = this.#next() < ill;
    const today = isIll ? 0 : Math.min(1, Math.max(0.05, capacity + uneven * gaussOf(this.#next)));
    for (let at = 0; at < 480 / slot; at += 1) {
      if (this.#next() < this.#promisesASlot()) this.#promise();
      if (!this.#isInMeeting() && this.#next() < today) this.#work();
      this.#now = addWorkingMinutes(this.#calendar, this.#now, slot);
      this.#deliver();
    }
    // Morning is the next day's, not the evening's.
    this.#now = addWorkingMinutes(this.#calendar, this.#now, 1).subtract({ minutes: 1 });
  }

  #promisesASlot(): number {
    const { load, capacity, bias, sigma, meetingsADay } = this.#person;
    const work =
      (needs.reduce((sum, need) => sum + need) / needs.length) * bias * Math.exp(sigma ** 2 / 2);
    return (load * capacity * (480 - 60 * meetingsADay)) / work / (480 / slot);
  }

  #arrangeMeeting(): void {
    const days = 1 + Math.floor(this.#next() * 10);
    const at = addWorkingMinutes(
      this.#calendar,
      this.#now,
      days * 480 + 60 * Math.floor(this.#next() * 7),
    );
    const handle = `m${this.#meetings.length}`;
    this.#meetings.push({
      ...makeCommitment(handle, { kind: 'meeting', need: 60 }),
      promised: { kind: 'moment', at, zone: homeZone },
    });
    this.#meetings = this.#meetings.filter(
      (each) =>
        each.promised.kind !== 'moment' ||
        each.promised.at.add({ days: 1 }).toString() > this.#now.toString(),
    );
  }

  #isInMeeting(): boolean {
    return this.#meetings.some(({ promised }) => {
      if (promised.kind !== 'moment') return false;
      const minutes = promised.at.until(this.#now, { largestUnit: 'minutes' }).minutes;
      return minutes >= 0 && minutes < 60;
    });
  }

  #circumstances(): Circumstances {
    return {
      now: { wall: this.#now, zone: homeZone, epochMs: 0 },
      calendar: this.#calendar,
      buffer: usualSettings.buffer,
      open: [...this.#tasks.map(({ commitment }) => commitment), ...this.#meetings],
      finished: this.#finished.slice(-400),
      receivedFrom: () => [],
    };
  }

  #promise(): void {
    const noun = Math.floor(this.#next() * nouns.length);
    const need = needs[Math.floor(this.#next() * needs.length)] ?? 60;
    const what = `new ${nouns[noun] ?? ''}`;
    const isSaid = need > 480 || this.#next() < this.#person.saysNeed;
    const said = isSaid ? { need } : {};
    const { due, forecast } = this.#agree({ what, ...said, due: { kind: 'none' } }, need);
    const handle = `p${String(this.#promised).padStart(4, '0')}`;
    const { bias, sigma, byNoun, holds } = this.#person;
    this.#tasks.push({
      commitment: {
        ...makeCommitment(handle, { what, need: isSaid ? need : 240, isNeedAssumed: !isSaid }),
        said: this.#now,
        promised: due,
      },
      deadline: due.at,
      chance: forecast.chance ?? 0,
      forecastMinutes: forecast.finishMinutes,
      order: this.#promised,
      isHeld: this.#next() < holds,
      left: need * bias * (byNoun[noun] ?? 1) * Math.exp(sigma * gaussOf(this.#next)),
    });
    this.#promised += 1;
  }

  /** The client wishes by the size of the work, whether she said it or not. */
  #agree(
    question: PromiseQuestion,
    need: number,
  ): {
    readonly due: Due & { kind: 'moment' };
    readonly forecast: Forecast;
  } {
    const there = this.#circumstances();
    const ask = (at: Temporal.PlainDateTime) => {
      const due = { kind: 'moment', at, zone: homeZone } as const;
      return { due, forecast: forecastPromise(there, { ...question, due }) };
    };
    const wished = ask(this.#wish(need));
    const takesWish =
      this.#person.promises === 'wish' ||
      (this.#person.promises === 'wish-or-say' && wished.forecast.state !== 'unlikely');
    if (takesWish) return wished;
    const { say } = forecastPromise(there, question);
    return say === undefined ? wished : ask(say.at);
  }

  /** Noon or the end of a day, between a little less than the need and a good week more. */
  #wish(need: number): Temporal.PlainDateTime {
    const minutes = need * (0.7 + 3 * this.#next()) + 480 * 8 * this.#next() ** 2;
    const at = addWorkingMinutes(this.#calendar, this.#now, Math.ceil(minutes));
    return at.with(at.hour < 12 ? { hour: 12, minute: 0 } : { hour: 18, minute: 0 });
  }

  #work(): void {
    let budget = slot;
    const open = this.#tasks.filter(({ left }) => left > 0);
    open.sort((one, other) => Temporal.PlainDateTime.compare(one.deadline, other.deadline));
    while (budget > 0 && open.length > 0) {
      const at = this.#next() < this.#person.orderly ? 0 : Math.floor(this.#next() * open.length);
      const task = open[at];
      if (task === undefined) return;
      const done = Math.min(budget, task.left);
      task.left -= done;
      budget -= done;
      if (task.left <= 0) open.splice(at, 1);
    }
  }

  #deliver(): void {
    const isDue = ({ deadline }: Task) => Temporal.PlainDateTime.compare(deadline, this.#now) <= 0;
    const ready = this.#tasks.filter((task) => task.left <= 0 && (!task.isHeld || isDue(task)));
    this.#tasks = this.#tasks.filter((task) => !ready.includes(task));
    for (const { commitment, chance, order, deadline, forecastMinutes } of ready) {
      const isKept = Temporal.PlainDateTime.compare(this.#now, deadline) <= 0;
      this.#delivered.push({
        chance,
        order,
        isKept,
        deadline,
        promises: this.#person.promises,
      });
      const noun = nounOf(commitment.what);
      this.#finished.push({
        id: commitmentIdFor(commitment.handle),
        elapsedMinutes: workingMinutesBetween(this.#calendar, commitment.said, this.#now),
        isCensored: isKept && deadline.toPlainDate().equals(this.#now.toPlainDate()),
        forecastMinutes,
        ...(noun === undefined ? {} : { noun }),
        ...(commitment.need === undefined || commitment.isNeedAssumed
          ? {}
          : { need: commitment.need }),
      });
    }
  }
}
