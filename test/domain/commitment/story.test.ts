import { expect, test } from 'vitest';
import { tellStory } from '../../../src/domain/commitment/story.ts';
import type { Fact } from '../../../src/domain/entries/entry.ts';
import { fakeLedger } from '../../support/fake-ledger.ts';
import { act, changing, countingIds, promising, stoppedClock } from '../../support/ledger-facts.ts';
import { due, wall } from '../../support/make-commitment.ts';

/** The story of 7k after these facts, one a minute from nine on. */
function storyAfter(...facts: readonly Fact[]) {
  const clock = stoppedClock('2026-11-24T09:00');
  const ledger = fakeLedger({ now: clock.now, newId: countingIds() });
  [promising('7k'), ...facts].forEach((fact, minute) => {
    clock.set(wall('2026-11-24T09:00').add({ minutes: minute }).toString());
    act(ledger, fact);
  });
  return tellStory(ledger.story('id-of-7k')).map(({ at, ...event }) => ({
    at: at.toString().slice(11, 16),
    ...event,
  }));
}

test('a story tells what happened, oldest first, with when', () => {
  const told = { at: wall('2026-11-24T09:02'), via: 'call' };
  expect(
    storyAfter(
      changing('7k', { promised: due('2026-11-27T17:00') }, 'corrected'),
      changing('7k', { told }, 'told'),
      changing(
        '7k',
        { standing: { kind: 'delivered', at: wall('2026-11-24T09:03'), took: 90, gap: 'over' } },
        'delivered',
      ),
    ),
  ).toEqual([
    { at: '09:00', kind: 'promised', due: due('2026-11-26') },
    { at: '09:01', kind: 'corrected', due: due('2026-11-27T17:00') },
    { at: '09:02', kind: 'told', via: 'call' },
    { at: '09:03', kind: 'delivered', took: 90, gap: 'over' },
  ]);
});

test('a mended field is told, and nothing that only goes along with it', () => {
  expect(storyAfter(changing('7k', { need: 180, isNeedAssumed: false, job: '1042' }))[1]).toEqual({
    at: '09:01',
    kind: 'edited',
    fields: ['need', 'job'],
  });
});

test('the gap told after the delivery is a comparison, not a second delivery', () => {
  const at = wall('2026-11-24T09:01');
  const events = storyAfter(
    changing('7k', { standing: { kind: 'delivered', at } }, 'delivered'),
    changing('7k', { standing: { kind: 'delivered', at, gap: 'under' } }),
  );
  expect(events.slice(1)).toEqual([
    { at: '09:01', kind: 'delivered' },
    { at: '09:02', kind: 'compared', gap: 'under' },
  ]);
});

test('a letter that named the date, and what a later kept wrote, are told too', () => {
  const later = { ...changing('7k', { job: '7' }), verb: 'blessed' } as unknown as Fact;
  const events = storyAfter(changing('7k', { mailed: wall('2026-11-24T09:01') }, 'mailed'), later);
  expect(events.slice(1)).toEqual([
    { at: '09:01', kind: 'mailed' },
    { at: '09:02', kind: 'other', verb: 'blessed' },
  ]);
});

test('a date to aim for that kept reckoned anew is no event; one she said herself is', () => {
  const target = due('2026-11-25');
  expect(storyAfter(changing('7k', { target }))).toHaveLength(1);
  expect(storyAfter(changing('7k', { target, isTargetSaid: true }))[1]).toMatchObject({
    kind: 'edited',
    fields: ['target'],
  });
  expect(
    storyAfter(
      changing('7k', { target, isTargetSaid: true }),
      changing('7k', { target: due('2026-11-24') }),
    )[2],
  ).toMatchObject({ kind: 'edited', fields: ['target'] });
  expect(storyAfter(changing('7k', { what: 'plan', target }))[1]).toMatchObject({
    fields: ['what'],
  });
});

test('a decision between two things said apart is told by what holds now', () => {
  const events = storyAfter(
    changing('7k', { promised: due('2026-11-27'), told: null }, 'decided'),
    changing('7k', { what: 'plan' }, 'decided'),
    changing('7k', { standing: { kind: 'delivered', at: wall('2026-11-24T09:03') } }, 'decided'),
  );
  expect(events.slice(1)).toMatchObject([
    { kind: 'decided', due: due('2026-11-27') },
    { kind: 'decided', fields: ['what'] },
    { kind: 'decided', end: 'delivered' },
  ]);
});
