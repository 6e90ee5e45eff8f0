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
import { spokenTenth } from '../../src/domain/forecast/forecast.ts';
import type { FinishedPromise, Forecast } from '../../src/domain/forecast/forecast.ts';
import { nounOf } from '../../src/domain/forecast/noun-of.ts';
import { drawsFrom } from '../../src/domain/forecast/seeded-draws.ts';
import type { Draws } from '../../src/domain/forecast/seeded-draws.ts';
import { commitmentIdFor, homeZone, makeCommitment } from '../support/make-commitment.ts';
import { usualSettings } from '../support/usual-settings.ts';

/** What was said of a date, and what came of it. `order`: how many promises this person had made before. */
export type KeptOrNot = {
  readonly chance: number;
  readonly isKept: boolean;
  readonly order: number;
};

/** How somebody works. Nobody here logs hours. */
type Person = {
  /** Work takes this many times the estimate, with this spread (log-normal), and by noun. */
  readonly bias: number;
  readonly sigma: number;
  readonly byNoun: readonly number[];
  /** Share of the working day left for promised work, and how much that differs from day to day. */
  readonly capacity: number;
  readonly uneven: number;
  /** Promised work as a share of what fits. */
  readonly load: number;
  /** Share of finished work that is handed over only on the promised day. */
  readonly holds: number;
  /** How the promised date comes about: the client's wish, the date offered, or the wish unless it is unlikely. */
  readonly promises: 'wish' | 'say' | 'wish-or-say';
  /** Share of the time spent on what is due first. */
  readonly orderly: number;
  readonly meetingsADay: number;
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

const slot = 30;
const nouns = ['deck', 'quote', 'report', 'plan'];
const needs = [30, 60, 60, 120, 120, 180, 240, 240, 480, 480, 960, 1440, 2400];

function someone(next: Draws): Person {
  return {
    bias: 0.75 + 0.9 * next(),
    sigma: 0.25 + 0.45 * next(),
    byNoun: nouns.map(() => Math.exp(0.2 * gaussOf(next))),
    capacity: 0.45 + 0.4 * next(),
    uneven: 0.1 + 0.2 * next(),
    load: 0.45 + 0.4 * next(),
    holds: next() < 0.3 ? 0.7 : 0.1,
    promises:
      (['wish', 'say', 'wish-or-say', 'wish-or-say'] as const)[Math.floor(next() * 4)] ?? 'say',
    orderly: 0.75 + 0.25 * next(),
    meetingsADay: next(),
  };
}

/** A year (or so many working days) of one person's promises. */
export function workingLife(seed: number, days: number): readonly KeptOrNot[] {
  const next = drawsFrom(seed);
  const life = new Life(someone(next), next);
  for (let day = 0; day < days; day += 1) life.liveADay();
  return life.outcomes;
}

class Life {
  readonly outcomes: KeptOrNot[] = [];
  readonly #person: Person;
  readonly #next: Draws;
  readonly #calendar: WorkCalendar = workCalendarFrom(usualSettings, homeZone);
  #now = Temporal.PlainDateTime.from('2026-01-05T09:00');
  #tasks: Task[] = [];
  #meetings: Commitment[] = [];
  #finished: FinishedPromise[] = [];
  #promised = 0;

  constructor(person: Person, next: Draws) {
    this.#person = person;
    this.#next = next;
  }

  liveADay(): void {
    const { capacity, uneven, meetingsADay } = this.#person;
    if (this.#next() < meetingsADay) this.#arrangeMeeting();
    const today = Math.min(1, Math.max(0.05, capacity + uneven * gaussOf(this.#next)));
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
    const { due, forecast } = this.#agree({ what, need, due: { kind: 'none' } });
    const handle = `p${String(this.#promised).padStart(4, '0')}`;
    const { bias, sigma, byNoun, holds } = this.#person;
    this.#tasks.push({
      commitment: { ...makeCommitment(handle, { what, need }), said: this.#now, promised: due },
      deadline: due.at,
      chance: forecast.chance ?? 0,
      forecastMinutes: forecast.finishMinutes,
      order: this.#promised,
      isHeld: this.#next() < holds,
      left: need * bias * (byNoun[noun] ?? 1) * Math.exp(sigma * gaussOf(this.#next)),
    });
    this.#promised += 1;
  }

  #agree(question: PromiseQuestion): {
    readonly due: Due & { kind: 'moment' };
    readonly forecast: Forecast;
  } {
    const there = this.#circumstances();
    const ask = (at: Temporal.PlainDateTime) => {
      const due = { kind: 'moment', at, zone: homeZone } as const;
      return { due, forecast: forecastPromise(there, { ...question, due }) };
    };
    const wished = ask(this.#wish(question.need ?? 60));
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
      this.outcomes.push({ chance, order, isKept });
      const noun = nounOf(commitment.what);
      this.#finished.push({
        id: commitmentIdFor(commitment.handle),
        elapsedMinutes: workingMinutesBetween(this.#calendar, commitment.said, this.#now),
        isCensored: isKept && deadline.toPlainDate().equals(this.#now.toPlainDate()),
        forecastMinutes,
        ...(noun === undefined ? {} : { noun }),
        ...(commitment.need === undefined ? {} : { need: commitment.need }),
      });
    }
  }
}

/** For each tenth that was said: how many were kept, of the first twenty promises and of the later ones. */
export function lifeTable(lives: number, days = 250): readonly Record<string, string>[] {
  const outcomes = Array.from({ length: lives }, (_, life) =>
    workingLife(70_000 + life, days),
  ).flat();
  return Array.from({ length: 11 }, (_, tenth) => {
    const said = outcomes.filter(({ chance }) => spokenTenth(chance) === tenth);
    return {
      said: `${tenth} in 10`,
      'first 20': shareKept(said.filter(({ order }) => order < 20)),
      later: shareKept(said.filter(({ order }) => order >= 20)),
    };
  });
}

function shareKept(said: readonly KeptOrNot[]): string {
  if (said.length === 0) return '';
  const kept = said.filter(({ isKept }) => isKept).length;
  return `${((100 * kept) / said.length).toFixed(0)} of 100 (${said.length})`;
}

function gaussOf(next: Draws): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
