import { expect, test } from 'vitest';
import { drawOwnRecord } from '../../../src/domain/review/own-record.ts';
import type { Commitment } from '../../../src/domain/commitment/commitment.ts';
import { circumstances } from '../../support/circumstances.ts';
import { due, makeCommitment, personIdFor, wall } from '../../support/make-commitment.ts';

type Rest = Parameters<typeof makeCommitment>[1];

/** A promise for this day, delivered at that time. */
function delivered(promised: string, at: string, rest: Rest = {}): Commitment {
  return makeCommitment(`h${promised}${at}`, {
    promised,
    standing: { kind: 'delivered', at: wall(at) },
    ...rest,
  });
}

function recordOf(commitments: readonly Commitment[]) {
  const { now, calendar } = circumstances();
  return drawOwnRecord({
    now,
    calendar,
    commitments,
    finished: [],
    timesTold: () => [],
    timesToldOfDelay: () => [],
  });
}

function told(at: string): Rest {
  return { told: { at: wall(at) } };
}

function moved(rest: Rest): Commitment {
  return delivered('2026-11-13', '2026-11-13T10:00', {
    moved: { at: wall('2026-11-09T10:00'), from: due('2026-11-10'), wasLate: false },
    ...rest,
  });
}

const kept = delivered('2026-10-20', '2026-10-20T17:00');
const late = delivered('2026-11-10', '2026-11-12T10:00');

test('months are told apart by the day of delivery, oldest first', () => {
  const { months, tally } = recordOf([late, kept]);
  expect(months.map(({ month, tally: each }) => [month.toString(), each.kept, each.late])).toEqual([
    ['2026-10', 1, 0],
    ['2026-11', 0, 1],
  ]);
  expect(tally).toEqual({ finished: 2, kept: 1, movedWithNotice: 0, late: 1 });
});

test('what was said to be likely stands against what held; what is overdue did not hold', () => {
  const likely = { chanceSaid: 0.81 };
  const { chances } = recordOf([
    delivered('2026-10-20', '2026-10-20T17:00', likely),
    delivered('2026-11-10', '2026-11-12T10:00', { chanceSaid: 0.78 }),
    makeCommitment('7k', { promised: '2026-11-20', ...likely }),
    makeCommitment('p4', { promised: '2026-11-27', ...likely }),
    delivered('2026-10-20', '2026-10-19T17:00', { chanceSaid: 0.94 }),
  ]);
  expect(chances).toEqual([
    { tenth: 9, count: 1, held: 1 },
    { tenth: 8, count: 3, held: 1 },
  ]);
});

test('clients and kinds are listed from three finished promises on', () => {
  const { clients, kinds } = recordOf([
    kept,
    late,
    delivered('2026-10-21', '2026-10-21T09:00'),
    delivered('2026-10-21', '2026-10-21T09:00', { organisation: 'bolt', what: 'quote' }),
  ]);
  expect(clients).toMatchObject([{ client: 'acme', tally: { finished: 3, kept: 2 } }]);
  expect(kinds).toMatchObject([{ noun: 'deck', tally: { finished: 3 } }]);
});

test('of what moved or was late, telling before the date is told from telling after it and never', () => {
  const { telling } = recordOf([
    kept,
    late,
    moved(told('2026-11-09T10:00')),
    moved(told('2026-11-11T10:00')),
    moved({}),
  ]);
  expect(telling).toEqual({ before: 1, after: 1, never: 2 });
});

test('who was told in time and once more after it was told in time, but not by what was said of an earlier move', () => {
  const { now, calendar } = circumstances();
  const twice = moved(told('2026-11-13T09:00'));
  const tellingOf = (times: readonly string[]) =>
    drawOwnRecord({
      now,
      calendar,
      commitments: [twice],
      finished: [],
      timesTold: () => times.map((at) => wall(at)),
      timesToldOfDelay: () => [],
    }).telling;
  const before = { before: 1, after: 0, never: 0 };
  const after = { before: 0, after: 1, never: 0 };
  expect(tellingOf(['2026-11-09T11:00', '2026-11-13T09:00'])).toEqual(before);
  expect(tellingOf(['2026-11-05T11:00', '2026-11-13T09:00'])).toEqual(after);
});

test('who was told of a new date that did not hold either was not told of the delay, unless told once more', () => {
  const { now, calendar } = circumstances();
  const again = {
    ...moved(told('2026-11-09T10:00')),
    standing: { kind: 'delivered', at: wall('2026-11-17T10:00') },
  } as const;
  const tellingOf = (times: readonly string[]) =>
    drawOwnRecord({
      now,
      calendar,
      commitments: [again],
      finished: [],
      timesTold: () => [wall('2026-11-09T10:00'), ...times.map((at) => wall(at))],
      timesToldOfDelay: () => times.map((at) => wall(at)),
    }).telling;
  expect(tellingOf([])).toEqual({ before: 0, after: 0, never: 1 });
  expect(tellingOf(['2026-11-12T10:00'])).toEqual({ before: 1, after: 0, never: 0 });
  expect(tellingOf(['2026-11-16T10:00'])).toEqual({ before: 0, after: 1, never: 0 });
});

test('a client whose promises mostly come days early could be offered shorter dates', () => {
  const days = ['05', '06', '12', '13', '19', '20'];
  const early = days.map((day) =>
    delivered(`2026-11-${day}`, `2026-11-${String(Number(day) - 2).padStart(2, '0')}T10:00`),
  );
  const habit = { client: 'acme', early: 6, count: 7, days: 2 };
  expect(recordOf([...early, late]).early).toEqual([habit]);
  expect(recordOf([...early.slice(0, 3), late, kept]).early).toEqual([]);
});

test('the work of others, waits and answers are not her record', () => {
  const { tally } = recordOf([
    delivered('2026-10-20', '2026-10-20T17:00', { direction: 'theirs' }),
    delivered('2026-10-20', '2026-10-20T17:00', { kind: 'reply' }),
  ]);
  expect(tally.finished).toBe(0);
});

test('a promise that is open past its date counts as late in the month of that date, one moved too late as well', () => {
  const { months, tally, clients } = recordOf([
    kept,
    makeCommitment('a1', { promised: '2026-11-19' }),
    makeCommitment('a2', { promised: '2026-10-28T12:00' }),
    makeCommitment('a3', { promised: '2026-11-30' }),
    makeCommitment('a4', {
      promised: '2026-12-01',
      moved: { at: wall('2026-11-23T10:00'), from: due('2026-11-20'), wasLate: true },
    }),
  ]);
  expect(tally).toEqual({ finished: 4, kept: 1, movedWithNotice: 0, late: 3 });
  expect(months.map(({ month, tally: each }) => [month.toString(), each.kept, each.late])).toEqual([
    ['2026-10', 1, 1],
    ['2026-11', 0, 2],
  ]);
  expect(clients).toMatchObject([{ client: 'acme', tally }]);
});

test("a promise to oneself is nobody else's: it counts nowhere, one to a client handed to somebody counts", () => {
  const at = { kind: 'delivered', at: wall('2026-11-19T10:00') } as const;
  const { organisation: _, ...alone } = makeCommitment('b1', {
    who: [],
    promised: '2026-11-20',
    standing: at,
  });
  const handed = makeCommitment('b2', {
    owner: personIdFor('ming'),
    promised: '2026-11-20',
    standing: at,
  });
  expect(recordOf([alone]).tally.finished).toBe(0);
  expect(recordOf([handed]).tally.finished).toBe(1);
});
