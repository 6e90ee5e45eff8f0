import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import { closesAt } from '../../../src/domain/calendar/working-time.ts';
import { questionAbout } from '../../../src/domain/forecast/circumstances.ts';
import { forecastOpenPromises } from '../../../src/domain/forecast/forecast-open.ts';
import {
  alternativeDates,
  forecastPromise,
} from '../../../src/domain/forecast/forecast-promise.ts';
import type { FinishedPromise } from '../../../src/domain/forecast/forecast.ts';
import { circumstances, owed } from '../../support/circumstances.ts';
import {
  commitmentIdFor,
  due,
  homeZone,
  makeCommitment,
  personIdFor,
  wall,
} from '../../support/make-commitment.ts';
import { usualSettings } from '../../support/usual-settings.ts';

const deck = { what: 'revised deck', need: 480 };

const saysFor = (need: number) =>
  forecastPromise(circumstances(), { ...deck, need, due: due('none') }).say?.at.toString();

const stateBy = (date: string) =>
  forecastPromise(circumstances(), { ...deck, due: due(date) }).state;

const chanceOfThursday = (where = circumstances()) =>
  forecastPromise(where, { ...deck, due: due('2026-11-26T12:00') }).chance;

const waiting = (promised: string) =>
  makeCommitment('r8', {
    direction: 'theirs',
    what: 'venue photos',
    promised,
    serves: [commitmentIdFor('7k')],
  });

const finished = (took: number | undefined, noun = 'deck'): FinishedPromise => ({
  id: commitmentIdFor('x2'),
  noun,
  need: 240,
  forecastMinutes: 240,
  elapsedMinutes: 480,
  isCensored: false,
  ...(took === undefined ? {} : { took }),
});

const momentIn = (minutes: number) =>
  due(wall('2026-11-24T09:00').add({ minutes }).toString().slice(0, 16));

const openOf = (load: readonly { need: number; minutes: number }[]) =>
  load.map(({ need, minutes }, at) => ({
    ...makeCommitment(`h${at + 2}`, { need }),
    promised: momentIn(minutes),
  }));

const told = (ids: readonly [string, string]) => {
  const open = ids.map((id, at) => ({
    ...owed(`n${at + 2}`, 300, '2026-11-25T18:00'),
    id: commitmentIdFor(id),
  }));
  const there = circumstances({ open });
  const [first] = open;
  const asked = first && forecastPromise(there, questionAbout(first));
  return [[...forecastOpenPromises(there).values()].map(({ chance }) => chance), asked];
};

const sayBeside = (need: number) => {
  const open = [owed('p4', need, '2026-11-30T18:00')];
  return forecastPromise(circumstances({ open }), {
    ...deck,
    due: due('none'),
  }).say?.at.toString();
};

describe('what is said', () => {
  test('a new user with an honest estimate is offered about twice the time', () => {
    const at = forecastPromise(circumstances(), { ...deck, due: due('none') }).say?.at;
    expect(at?.toString()).toBe('2026-11-25T18:00:00');
  });

  test('the ids of promises, which are random, change nothing', () => {
    expect(told(['a2', 'b3'])).toEqual(told(['z9', 'y8']));
  });

  test('an hour is offered for noon, ten days of work for about a month', () => {
    expect(saysFor(60)).toBe('2026-11-24T12:00:00');
    expect(saysFor(4800)).toBe('2026-12-21T12:00:00');
  });

  test('the words follow the room: the same work is unlikely, tight and ok as the date moves away', () => {
    expect(['2026-11-24T14:00', '2026-11-25T12:00', '2026-11-26T12:00'].map(stateBy)).toEqual([
      'unlikely',
      'tight',
      'ok',
    ]);
  });

  test('room is counted from the likely finish: half the chances lie on either side of it', () => {
    const { finish } = forecastPromise(circumstances(), { ...deck, due: due('2026-11-25') });
    const asked = finish.toString().slice(0, 16);
    const there = forecastPromise(circumstances(), { ...deck, due: due(asked) });
    expect(there.spare).toBeGreaterThanOrEqual(0);
    expect(there.spare).toBeLessThan(10);
    expect(there.chance).toBeCloseTo(0.5, 1);
  });

  test('when the date is tight, the one to say lies after it', () => {
    const { state, say } = forecastPromise(circumstances(), {
      ...deck,
      due: due('2026-11-25T12:00'),
    });
    expect(state).toBe('tight');
    expect(say?.at.toString()).toBe('2026-11-25T18:00:00');
  });

  test('several dates can be asked for, each later and safer than the one before', () => {
    const dates = alternativeDates(circumstances(), { ...deck, due: due('none') }, 3);
    expect(dates.map(({ at }) => at.toString())).toEqual([
      '2026-11-25T18:00:00',
      '2026-11-26T12:00:00',
      '2026-11-27T12:00:00',
    ]);
  });

  test('a promise whose moment is past has no chance and no target, but a date to say', () => {
    const late = forecastPromise(circumstances(), { ...deck, due: due('2026-11-23T12:00') });
    expect([late.chance, late.state, late.target]).toEqual([0, 'unlikely', undefined]);
    expect(late.spare).toBeLessThan(0);
    expect(late.say?.at.toString()).toBe('2026-11-25T18:00:00');
  });

  test('where there is more work than time, small work is better done first than promised for next year', () => {
    const open = Array.from({ length: 60 }, (_, at) =>
      owed(`b${at}`, 960, `2026-12-${String((at % 20) + 1).padStart(2, '0')}`),
    );
    const asked = { what: 'note', need: 60, due: due('2026-12-18T12:00') };
    const { state, say } = forecastPromise(circumstances({ open }), asked);
    expect(state).toBe('unlikely');
    expect(say?.at.toString()).toBe('2026-11-24T12:00:00');
  });

  test('a date that would make an earlier promise unlikely is passed over, one that makes it tight is not', () => {
    expect(sayBeside(1000)).toBe('2026-11-25T18:00:00');
    expect(sayBeside(2200)).toBe('2026-12-09T18:00:00');
  });
});

describe('the private target', () => {
  test.each([
    ['an hour within the afternoon', 60, '2026-11-24T14:00', '2026-11-24T12:00:00'],
    ['an hour within five quarters', 60, '2026-11-24T10:15', '2026-11-24T10:05:00'],
    ['an hour within the hour: no honest one', 60, '2026-11-24T10:00', undefined],
    ['a day by Thursday noon', 480, '2026-11-26T12:00', '2026-11-25T12:00:00'],
    ['ten days with a month to go', 4800, '2026-12-24T18:00', '2026-12-16T18:00:00'],
    [
      'an hour with a month to go is not for tonight',
      60,
      '2026-12-18T18:00',
      '2026-12-11T18:00:00',
    ],
    ['ten days in two tight weeks', 4800, '2026-12-10T18:00', '2026-12-08T18:00:00'],
    ['ten days in one week: no honest one', 4800, '2026-12-01T18:00', undefined],
  ])('%s', (_, need, date, target) => {
    expect(
      forecastPromise(circumstances(), { ...deck, need, due: due(date) }).target?.toString(),
    ).toBe(target);
  });

  test('never lies in the past nor after the promised moment', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 5000 }),
        fc.integer({ min: 1, max: 20_000 }),
        (need, minutes) => {
          const { now } = circumstances();
          const promised = now.wall.add({ minutes });
          const question = { ...deck, need, due: due(promised.toString().slice(0, 16)) };
          const { target } = forecastPromise(circumstances(), question);
          if (target === undefined) return;
          expect(Temporal.PlainDateTime.compare(target, now.wall)).toBeGreaterThanOrEqual(0);
          expect(Temporal.PlainDateTime.compare(target, promised)).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});

describe('what is on the desk', () => {
  test('work promised before it takes its time, work promised after it does not', () => {
    const before = circumstances({ open: [owed('p4', 480, '2026-11-25T12:00')] });
    const after = circumstances({ open: [owed('p4', 480, '2026-11-27T12:00')] });
    expect(chanceOfThursday(before)).toBeLessThan(chanceOfThursday() ?? 0);
    expect(chanceOfThursday(after)).toBe(chanceOfThursday());
  });

  test('work handed to Ming is no load of mine, and his own is judged by his load', () => {
    const ming = personIdFor('ming');
    const open = [makeCommitment('p4', { need: 480, promised: '2026-11-25T12:00', owner: ming })];
    const asked = { ...deck, due: due('2026-11-26T12:00') };
    expect(forecastPromise(circumstances({ open }), asked)).toEqual(
      forecastPromise(circumstances(), asked),
    );
    expect(forecastPromise(circumstances({ open }), { ...asked, owner: ming }).chance).toBeLessThan(
      forecastPromise(circumstances(), asked).chance ?? 0,
    );
  });

  test('my days off take nothing from the time of work handed to Ming, public holidays do', () => {
    const ming = personIdFor('ming');
    const settings = { ...usualSettings, daysOff: ['2026-11-25', '2026-11-26', '2026-11-27'] };
    const away = { ...circumstances(), calendar: workCalendarFrom(settings, homeZone) };
    const asked = { ...deck, due: due('2026-11-27T18:00'), owner: ming };
    expect(forecastPromise(away, asked)).toEqual(forecastPromise(circumstances(), asked));
    const mine = forecastPromise(away, { ...deck, due: due('2026-11-27T18:00') });
    expect(mine.chance).toBeLessThan(forecastPromise(away, asked).chance ?? 0);
    const overNewYear = forecastPromise(away, { ...asked, due: due('2027-01-04T12:00') });
    expect(overNewYear.because).toMatchObject([{ kind: 'days-off', days: 1 }]);
  });

  test('a meeting takes its hours out of the day', () => {
    const open = [
      makeCommitment('m4', { kind: 'meeting', need: 240, promised: '2026-11-25T13:00' }),
    ];
    const asked = { ...deck, due: due('2026-11-26T12:00') };
    const free = forecastPromise(circumstances(), asked);
    const met = forecastPromise(circumstances({ open }), asked);
    expect(met.chance).toBeLessThan(free.chance ?? 0);
    expect(met.spare).toBe((free.spare ?? 0) - 240);
  });

  test('a promise is no load on itself when it is asked about again', () => {
    const promise = owed('p4', 480, '2026-11-26T12:00');
    const again = forecastPromise(circumstances({ open: [promise] }), questionAbout(promise));
    expect(again.chance).toBe(
      forecastPromise(circumstances(), { ...deck, due: due('2026-11-26T12:00') }).chance,
    );
  });

  test('it must be started so early that the date still holds in eight of ten cases', () => {
    const start = forecastPromise(circumstances(), {
      ...deck,
      due: due('2026-12-01T18:00'),
    }).latestStart;
    const late = forecastPromise(circumstances(), {
      ...deck,
      due: due('2026-11-25T12:00'),
    }).latestStart;
    expect(start?.toString()).toBe('2026-11-30T09:29:00');
    expect(late?.toString()).toBe('2026-11-24T09:00:00');
  });
});

describe('waits', () => {
  test('a promise is blocked by what comes in after it must be begun, not by what comes before', () => {
    const promise = owed('7k', 480, '2026-12-01T18:00');
    const state = (wait: string) =>
      forecastPromise(circumstances({ open: [promise, waiting(wait)] }), questionAbout(promise))
        .state;
    expect(state('2026-11-25T12:00')).toBe('ok');
    expect(state('2026-11-30T12:00')).toBe('tight');
    expect(state('2026-12-01T15:00')).toBe('blocked');
    expect(state('none')).toBe('blocked');
  });

  test('a wait named by the promise counts as one that names the promise', () => {
    const wait = makeCommitment('r8', { direction: 'theirs', promised: '2026-12-01T15:00' });
    const asked = { ...deck, due: due('2026-12-01T18:00'), after: [wait.id] };
    const { state, because } = forecastPromise(circumstances({ open: [wait] }), asked);
    expect(state).toBe('blocked');
    expect(because).toMatchObject([{ kind: 'waits-on', handle: 'r8' }]);
  });
});

describe('the reasons', () => {
  test('name what stands before it, with handles and need', () => {
    const open = [owed('p4', 120, '2026-11-25T12:00'), owed('w2', 180, '2026-12-30T12:00')];
    const { because } = forecastPromise(circumstances({ open }), {
      ...deck,
      due: due('2026-11-26T12:00'),
    });
    expect(because).toMatchObject([{ kind: 'before-it', items: [{ handle: 'p4', need: 120 }] }]);
  });

  test('tell her own record for this noun, by hours where she said them', () => {
    const past = [finished(312), finished(288), finished(600), finished(240, 'quote')];
    const { because } = forecastPromise(circumstances({ finished: past }), {
      ...deck,
      due: due('2026-11-26'),
    });
    expect(because).toEqual([
      { kind: 'record', measure: 'work', noun: 'deck', ratio: 1.3, count: 3 },
    ]);
  });

  test('tell it by dates where no hours were said', () => {
    const past = [finished(undefined), finished(undefined), finished(undefined)];
    const { because } = forecastPromise(circumstances({ finished: past }), {
      ...deck,
      due: due('2026-11-26'),
    });
    expect(because).toEqual([
      { kind: 'record', measure: 'dates', noun: 'deck', ratio: 2, count: 3 },
    ]);
  });

  test('count the working days that a holiday takes', () => {
    const { because } = forecastPromise(circumstances({ at: '2026-12-28T09:00' }), {
      ...deck,
      due: due('2027-01-06'),
    });
    expect(because).toMatchObject([{ kind: 'days-off', days: 1 }]);
  });
});

describe('always', () => {
  const needs = fc.integer({ min: 5, max: 2400 });
  const minutesAhead = fc.integer({ min: -2000, max: 40_000 });
  const loads = fc.array(fc.record({ need: needs, minutes: minutesAhead }), { maxLength: 8 });

  test('the same question in the same circumstances gets the same answer', () => {
    fc.assert(
      fc.property(needs, minutesAhead, loads, (need, minutes, load) => {
        const asked = { ...deck, need, due: momentIn(minutes) };
        const ask = () => forecastPromise(circumstances({ open: openOf(load) }), asked);
        expect(ask()).toEqual(ask());
      }),
      { numRuns: 30 },
    );
  });

  test('more need never raises the chance', () => {
    fc.assert(
      fc.property(needs, needs, minutesAhead, loads, (one, more, minutes, load) => {
        const chance = (need: number) =>
          forecastPromise(circumstances({ open: openOf(load) }), {
            ...deck,
            need,
            due: momentIn(minutes),
          }).chance ?? 0;
        expect(chance(one + more)).toBeLessThanOrEqual(chance(one));
      }),
    );
  });

  test('more load never raises the chance', () => {
    fc.assert(
      fc.property(needs, minutesAhead, loads, loads, (need, minutes, load, more) => {
        const chance = (open: typeof load) =>
          forecastPromise(circumstances({ open: openOf(open) }), {
            ...deck,
            need,
            due: momentIn(minutes),
          }).chance ?? 0;
        expect(chance([...load, ...more])).toBeLessThanOrEqual(chance(load));
      }),
    );
  });

  test('a later date never lowers the chance, as long as nothing else is promised for in between', () => {
    fc.assert(
      fc.property(needs, minutesAhead, fc.nat(10_000), loads, (need, minutes, later, load) => {
        const outside = load.filter(
          (each) => each.minutes < minutes || each.minutes > minutes + later,
        );
        const chance = (asked: number) =>
          forecastPromise(circumstances({ open: openOf(outside) }), {
            ...deck,
            need,
            due: momentIn(asked),
          }).chance ?? 0;
        expect(chance(minutes + later)).toBeGreaterThanOrEqual(chance(minutes));
      }),
    );
  });

  test('the date to say is noon or the end of a working day to come, and is ok when it is asked about', () => {
    fc.assert(
      fc.property(needs, loads, fc.nat(30_000), (need, load, after) => {
        const at = wall('2026-11-24T09:00').add({ minutes: after }).toString();
        const there = circumstances({ at, open: openOf(load) });
        const { say } = forecastPromise(there, { ...deck, need, due: due('none') });
        if (say === undefined) return;
        const closing = closesAt(there.calendar, say.at.toPlainDate());
        expect(closing).toBeDefined();
        expect(['12:00:00', closing?.toPlainTime().toString()]).toContain(
          say.at.toPlainTime().toString(),
        );
        expect(Temporal.PlainDateTime.compare(say.at, there.now.wall)).toBe(1);
        const asked = forecastPromise(there, {
          ...deck,
          need,
          due: due(say.at.toString().slice(0, 16)),
        });
        expect(asked.state).toBe('ok');
      }),
    );
  });

  test('the list and the question say the same about every promise', () => {
    fc.assert(
      fc.property(loads, (load) => {
        const there = circumstances({ open: openOf(load) });
        const listed = forecastOpenPromises(there);
        expect(listed.size).toBe(load.length);
        for (const promise of there.open) {
          const { state, chance, finish, spare } = forecastPromise(there, questionAbout(promise));
          expect(listed.get(promise.id)).toMatchObject({ state, chance, finish, spare });
        }
      }),
      { numRuns: 40 },
    );
  });
});
