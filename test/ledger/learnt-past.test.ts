import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { finishedPromises } from '../../src/actions/finished-promises.ts';
import { learnFromDeliveries } from '../../src/actions/learn-from-deliveries.ts';
import type { Learner } from '../../src/ledger/learnt-past.ts';
import { openLedger } from '../../src/ledger/opening/open-ledger.ts';
import type { LocalLedger } from '../../src/ledger/opening/open-ledger.ts';
import { circumstances } from '../support/circumstances.ts';
import { act, changing, countingIds, promising, stoppedClock } from '../support/ledger-facts.ts';
import { personIdFor, wall } from '../support/make-commitment.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { usualLearner } from '../support/usual-learner.ts';
import { redo, undo } from './ledger-suite.ts';

let opened = 0;

function open(folder: string, learner: Learner = usualLearner): LocalLedger {
  opened += 1;
  const newId = countingIds(`open${opened}`);
  const ledger = openLedger({ folder, now: stoppedClock().now, newId, actor: 'me', learner });
  onTestFinished(ledger.close);
  return ledger;
}

/** What the deliveries of a ledger teach when nothing was kept of them. */
function learntAnew(ledger: LocalLedger) {
  const { now, calendar } = circumstances();
  const { learntPast: _kept, ...reads } = ledger;
  return learnFromDeliveries({ now: () => now, calendar, ledger: reads });
}

type Work = { readonly need: number; readonly took: number; readonly day: number };

function owing(ledger: LocalLedger, works: readonly Work[]): readonly string[] {
  const handles: string[] = [];
  ledger.write((desk) => {
    const facts = works.map(({ need, day }, index) => {
      const handle = desk.takeHandle();
      handles.push(handle);
      const owner = index % 3 === 2 ? { owner: personIdFor('ming') } : {};
      const promised = `2026-11-2${day}`;
      return promising(handle, { need, forecastMinutes: need * 2, promised, ...owner });
    });
    return { ok: true, value: { facts, value: undefined } };
  });
  return handles;
}

function delivered({ took, day }: Work) {
  return { standing: { kind: 'delivered', at: wall(`2026-11-2${day}T16:00`), took } } as const;
}

const work = fc.record({
  need: fc.integer({ min: 15, max: 4800 }),
  took: fc.integer({ min: 15, max: 9600 }),
  day: fc.nat(7),
});

const step = fc.oneof(
  fc.record({ kind: fc.constantFrom('delivered', 'edited', 'together'), pick: fc.nat(), work }),
  fc.record({ kind: fc.constantFrom('undo', 'redo', 'open-again'), pick: fc.nat(), work }),
);

test('what was learnt is at every moment what the deliveries teach, also after an undo and a rebuild', () => {
  fc.assert(
    fc.property(fc.array(work, { minLength: 1, maxLength: 8 }), fc.array(step), (works, steps) => {
      const folder = tempFolder();
      let ledger = open(folder);
      const handles = owing(ledger, works);
      for (const { kind, pick, work: done } of steps) {
        const handle = handles[pick % handles.length] ?? '';
        if (kind === 'undo') undo(ledger);
        else if (kind === 'redo') redo(ledger);
        else if (kind === 'open-again') ledger = open(folder);
        else if (kind === 'together') act(ledger, ...deliveringFrom(ledger, handles, pick, done));
        else if (ledger.commitmentByHandle(handle))
          act(ledger, changing(handle, delivered(done), kind));
        expect(ledger.learntPast?.()).toEqual(learntAnew(ledger));
      }
      const live = ledger.learntPast?.();
      ledger.rebuild();
      expect(ledger.learntPast?.()).toEqual(live);
    }),
    { numRuns: 40 },
  );
}, 60_000);

/** Two in one act and at one moment; one of them may have been delivered before. */
function deliveringFrom(
  ledger: LocalLedger,
  handles: readonly string[],
  pick: number,
  done: Work,
): readonly Changing[] {
  const two = new Set([handles[pick % handles.length], handles[(pick + 1) % handles.length]]);
  return [...two]
    .filter((handle) => handle !== undefined && ledger.commitmentByHandle(handle))
    .map((handle) => changing(handle ?? '', delivered(done), 'delivered'));
}

type Changing = ReturnType<typeof changing>;

test('what is delivered last is learnt from alone, and nothing before it is read again', () => {
  const asked: number[] = [];
  const watched: Learner = {
    ...usualLearner,
    learn: (reads, before) => {
      const deliveredPromises = (most: number) => {
        asked.push(most);
        return reads.deliveredPromises(most);
      };
      return usualLearner.learn({ ...reads, deliveredPromises }, before);
    },
  };
  const works = [1, 2, 3, 4, 5, 6].map((day) => ({ need: 60, took: 90, day }));
  const folder = tempFolder();
  const ledger = open(folder, watched);
  const handles = owing(ledger, works);
  const learntFrom = (...days: readonly number[]) => {
    asked.length = 0;
    act(ledger, ...days.flatMap((day) => changingTo(handles[day - 1] ?? '', works[day - 1])));
    expect(ledger.learntPast?.()).toEqual(learntAnew(ledger));
    return [...asked];
  };
  expect(learntFrom(2)).toEqual([1]);
  expect(learntFrom(4)).toEqual([1]);
  expect(learntFrom(6, 5)).toEqual([2]);
  // Delivered before the last of them: all of them again.
  expect(learntFrom(3)).toEqual([1, 5]);
  // Its time corrected.
  expect(learntFrom(6)).toEqual([5]);
  expect(open(folder).learntPast?.()).toEqual(learntAnew(ledger));
});

test('a delivery that no learner saw is learnt from by the next one who writes', () => {
  const folder = tempFolder();
  const same = { need: 60, took: 90, day: 4 };
  const ledger = open(folder);
  const [first = '', second = ''] = owing(ledger, [same, same]);
  act(ledger, changing(first, delivered(same), 'delivered'));
  const blind = openLedger({
    folder,
    now: stoppedClock().now,
    newId: countingIds('blind'),
    actor: 'me',
  });
  onTestFinished(blind.close);
  act(blind, changing(second, delivered(same), 'delivered'));
  expect(ledger.learntPast?.()).toBeUndefined();
  owing(ledger, [same]);
  expect(ledger.learntPast?.()).toEqual(learntAnew(ledger));
  expect(ledger.learntPast?.()?.finished).toHaveLength(2);
});

test('years of deliveries are learnt one by one as they are learnt at once, and the oldest are let go', () => {
  const folder = tempFolder();
  const works = Array.from({ length: 620 }, (_, index) => ({
    need: 60 + ((index * 37) % 900),
    took: 45 + ((index * 91) % 1500),
    // The last ones are the newest, and are learnt from one by one.
    day: index < 590 ? index % 8 : 7,
  }));
  const ledger = open(folder);
  const handles = owing(ledger, works);
  const early = handles.slice(0, 590).map((handle, at) => changingTo(handle, works[at]));
  act(ledger, ...early.flat());
  for (const [at, handle] of handles.entries()) {
    if (at >= 590) act(ledger, ...changingTo(handle, works[at]));
  }
  const kept = open(folder).learntPast?.();
  expect(kept).toEqual(learntAnew(ledger));
  expect(kept?.finished).toHaveLength(420);
  expect(kept?.records.map(({ owner }) => owner)).toEqual([undefined, personIdFor('ming')]);
});

function changingTo(handle: string, done: Work | undefined) {
  return done === undefined ? [] : [changing(handle, delivered(done), 'delivered')];
}

test('what was learnt under another calendar is not taken for this one, and the next act learns anew', () => {
  const folder = tempFolder();
  const ledger = open(folder);
  const [handle = ''] = owing(ledger, [{ need: 60, took: 90, day: 4 }]);
  act(ledger, changing(handle, delivered({ need: 60, took: 90, day: 4 }), 'delivered'));
  expect(ledger.learntPast?.()?.finished).toMatchObject([{ need: 60, took: 90 }]);
  const moved = open(folder, { ...usualLearner, under: () => 'another calendar' });
  expect(moved.learntPast?.()).toBeUndefined();
  const { now, calendar } = circumstances();
  expect(finishedPromises({ now: () => now, calendar, ledger: moved })).toHaveLength(1);
  owing(moved, [{ need: 30, took: 30, day: 5 }]);
  expect(moved.learntPast?.()?.finished).toHaveLength(1);
});

test('without a learner nothing is kept, and what is asked is worked out', () => {
  const folder = tempFolder();
  const ledger = openLedger({ folder, now: stoppedClock().now, newId: countingIds(), actor: 'me' });
  onTestFinished(ledger.close);
  const [handle = ''] = owing(ledger, [{ need: 60, took: 90, day: 4 }]);
  act(ledger, changing(handle, delivered({ need: 60, took: 90, day: 4 }), 'delivered'));
  expect(ledger.learntPast?.()).toBeUndefined();
});
