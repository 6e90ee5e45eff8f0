import { expect, test } from 'vitest';
import { forecastPromise } from '../../../src/domain/forecast/forecast-promise.ts';
import { drawArrival } from '../../../src/domain/forecast/wait-record.ts';
import type { ReceivedWait } from '../../../src/domain/forecast/received-wait.ts';
import { circumstances } from '../../support/circumstances.ts';
import { due, makeCommitment } from '../../support/make-commitment.ts';

const photos = makeCommitment('r8', {
  direction: 'theirs',
  who: ['li'],
  organisation: 'studio',
  said: '2026-11-23T09:00',
  promised: '2026-11-25T18:00',
});

type Received = { readonly [owner: string]: readonly ReceivedWait[] };

/** Twelve waits of this person or client, agreed for ten hours of work, which came in after so many times that. */
function cameIn(owner: string, ratio: number): Received {
  return { [owner]: Array.from({ length: 12 }, () => ({ agreed: 600, elapsed: 600 * ratio })) };
}

function middle(received: Received, wait = photos): number {
  const draws = drawArrival(circumstances({ received }), wait);
  return draws.toSorted()[draws.length >> 1] ?? 0;
}

test('somebody new is expected about when it was agreed', () => {
  const untilDue = 960;
  expect(middle({})).toBeGreaterThanOrEqual(untilDue);
  expect(middle({})).toBeLessThan(untilDue * 1.3);
});

test('a person who always takes twice as long is expected twice as late', () => {
  expect(middle(cameIn('li', 2))).toBe(2 * 1440 - 480);
});

test('the record of the person goes before that of the client', () => {
  const hers = cameIn('li', 1.5);
  const clients = cameIn('studio', 2);
  expect(middle({ ...hers, ...clients })).toBe(1.5 * 1440 - 480);
  expect(middle(clients)).toBe(2 * 1440 - 480);
  expect(middle({ ...cameIn('acme', 3), ...clients })).toBe(middle(clients));
});

test('of somebody new at a new client what everybody else is like is expected', () => {
  expect(middle(cameIn('acme', 3))).toBe(3 * 1440 - 480);
  expect(middle({ acme: [{ agreed: 600, elapsed: 1800 }] })).toBeGreaterThanOrEqual(middle({}));
});

test('what is overdue is still to come, and the longer it is out the later it may be', () => {
  const overdue = { ...photos, promised: due('2026-11-23T18:00') };
  const draws = drawArrival(circumstances({ at: '2026-12-14T09:00' }), overdue);
  expect(Math.min(...draws)).toBeGreaterThan(0);
  expect(middle({}, overdue)).toBeGreaterThan(0);
});

test('a promise that waits for somebody unreliable is less likely than one that waits for nobody', () => {
  const asked = { what: 'revised deck', need: 240, due: due('2026-11-27T18:00') };
  const chance = (received: Received) =>
    forecastPromise(circumstances({ open: [photos], received }), { ...asked, after: [photos.id] })
      .chance ?? 0;
  const free = forecastPromise(circumstances(), asked).chance ?? 0;
  expect(chance({})).toBeLessThan(free);
  expect(chance(cameIn('li', 2))).toBeLessThan(chance({}));
});

test('the date to say leaves room for what must come in first', () => {
  const asked = { what: 'revised deck', need: 60, due: due('none'), after: [photos.id] };
  const { say } = forecastPromise(circumstances({ open: [photos] }), asked);
  expect(say?.at.toString()).toBe('2026-11-27T18:00:00');
});
