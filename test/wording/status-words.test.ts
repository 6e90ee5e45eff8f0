import { expect, test } from 'vitest';
import type { Forecast } from '../../src/domain/forecast/forecast.ts';
import type { PromiseItem, SayReason, OweReason } from '../../src/domain/review/morning-item.ts';
import { promiseStatus, waitStatus } from '../../src/wording/status-words.ts';
import { wordsFor } from '../support/words-for.ts';
import { makeCommitment, wall } from '../support/make-commitment.ts';

const forecast: Forecast = {
  state: 'tight',
  chance: 0.6,
  finish: wall('2026-11-26T11:00'),
  spare: 64,
  finishMinutes: 600,
  because: [],
};

const context = {
  names: { person: () => undefined, organisation: () => undefined },
  now: wall('2026-11-24T08:40'),
};

function statusOf(
  reason: SayReason | OweReason | { kind: 'coming' },
  more: Partial<PromiseItem> = {},
): string {
  const item: PromiseItem = { kind: 'promise', commitment: makeCommitment('7k'), reason, ...more };
  return promiseStatus(wordsFor('en'), item, context).text;
}

test.each([
  [{ kind: 'late-untold' }, 'LATE, not told'],
  [{ kind: 'moved-untold', from: { kind: 'none' } }, 'MOVED, not told'],
  [{ kind: 'clock', minutesLeft: 360 }, '6h left'],
  [{ kind: 'clock', minutesLeft: 45 }, '45m left'],
  [{ kind: 'clock', minutesLeft: 1500 }, '1d left'],
  [{ kind: 'clock', minutesLeft: -20 }, 'LATE 20m'],
  [{ kind: 'clock', minutesLeft: -8460, lateDays: 4 }, 'LATE 4d'],
  [{ kind: 'clock', minutesLeft: -2880, lateDays: 0 }, 'LATE'],
  [{ kind: 'unsure', forecast }, 'TIGHT, 1h spare'],
  [
    { kind: 'unsure', forecast: { ...forecast, state: 'unlikely', spare: -500 } },
    'UNLIKELY, 1d short',
  ],
  [{ kind: 'unsure', forecast: { ...forecast, spare: 0 } }, 'TIGHT'],
  [{ kind: 'unsure', forecast: { ...forecast, state: 'blocked' } }, 'BLOCKED'],
  [{ kind: 'needs-date' }, 'GIVE A DATE'],
  [{ kind: 'say-on-track' }, 'on track, say so'],
  [{ kind: 'start-today' }, 'START today'],
] as const)('%o is said as "%s"', (reason, said) => {
  expect(statusOf(reason)).toBe(said);
});

test('who is blocked says by what', () => {
  const wait = makeCommitment('r8', { direction: 'theirs', what: 'venue photos' });
  const because = [{ kind: 'waits-on', id: wait.id, wait, handle: 'r8', what: wait.what }] as const;
  expect(statusOf({ kind: 'unsure', forecast: { ...forecast, state: 'blocked', because } })).toBe(
    'BLOCKED by r8',
  );
});

test('work says how much it is and how it stands', () => {
  const commitment = makeCommitment('7k', { need: 180 });
  expect(
    statusOf({ kind: 'due-today' }, { commitment, forecast: { ...forecast, state: 'ok' } }),
  ).toBe('3h work, ok');
  expect(statusOf({ kind: 'coming' }, { commitment })).toBe('3h work');
  expect(statusOf({ kind: 'coming' }, { commitment, forecast })).toBe('TIGHT, 1h spare');
});

test('what is late and told says when', () => {
  const commitment = makeCommitment('7k', { told: { at: wall('2026-11-23T16:05') } });
  expect(statusOf({ kind: 'late-told' }, { commitment })).toBe('LATE, told Mon 16:05');
});

test.each([
  [{}, 'ok'],
  [{ holdsUp: ['7k', 'p4'] }, 'holds up 7k p4'],
  [{ lateDays: 2 }, 'LATE 2d'],
  [{ lateDays: 0, holdsUp: ['7k'] }, 'LATE, holds up 7k'],
])('a wait that is %o is "%s"', (state, said) => {
  const commitment = makeCommitment('r8', { direction: 'theirs' });
  expect(waitStatus(wordsFor('en'), { kind: 'wait', commitment, holdsUp: [], ...state }).text).toBe(
    said,
  );
});
