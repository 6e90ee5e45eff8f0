import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { Ledger } from '../../../src/actions/world.ts';
import { openLedger } from '../../../src/ledger/opening/open-ledger.ts';
import type { CommitmentChange } from '../../../src/domain/entries/commitment-fields.ts';
import { act, changing, countingIds, promising, stoppedClock } from '../../support/ledger-facts.ts';
import { openKeepingIn } from '../../support/local-keeping.ts';
import { due, wall } from '../../support/make-commitment.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { redo, undo } from '../ledger-suite.ts';

/** One machine: its folder, its ledger, and a clock of its own that may be wrong. */
type Machine = { readonly folder: string; readonly ledger: Ledger };

let machines = 0;

function machineAt(time: string): Machine & { readonly close: () => void } {
  machines += 1;
  const folder = tempFolder();
  const { now } = stoppedClock(time);
  const ledger = openLedger({ folder, now, newId: countingIds(`m${machines}`), actor: 'me' });
  return { folder, ledger, close: ledger.close };
}

async function bring(from: Machine, to: Machine): Promise<void> {
  const imported = await openKeepingIn(to.folder).importEntries([
    ...openKeepingIn(from.folder).entries(),
  ]);
  expect(imported.ok).toBe(true);
  to.ledger.version();
}

async function twoMachines(): Promise<readonly [Machine, Machine]> {
  const [here, there] = [machineAt('2026-11-23T09:00'), machineAt('2026-11-23T08:00')];
  onTestFinished(() => [here, there].forEach(({ close }) => close()));
  act(here.ledger, promising('7k'), promising('p4'));
  await bring(here, there);
  return [here, there];
}

const move = (handle: string, day: string) =>
  changing(handle, { promised: due(day), told: null }, 'moved');

/** What is in conflict, said plainly: the date of each side, the one that holds first. */
function datesOf({ ledger }: Machine, handle = '7k'): readonly unknown[] {
  const [conflict] = ledger.commitmentByHandle(handle)?.conflicts ?? [];
  return (conflict?.sides ?? []).map(({ changes }) => changes['promised']);
}

test('two dates set apart stand side by side on both machines, in the same order', async () => {
  const [here, there] = await twoMachines();
  act(here.ledger, move('7k', '2026-11-27'));
  act(there.ledger, move('7k', '2026-11-26'));
  expect(here.ledger.unclearCommitments()).toEqual([]);
  await bring(there, here);
  await bring(here, there);
  for (const machine of [here, there]) {
    expect(datesOf(machine)).toEqual([{ day: '2026-11-26' }, { day: '2026-11-27' }]);
    expect(machine.ledger.commitmentByHandle('7k')?.promised).toEqual(due('2026-11-26'));
    expect(machine.ledger.unclearCommitments().map(({ handle }) => handle)).toEqual(['7k']);
  }
});

/** Of each side of the conflict about 7k whether it came by an import. */
const brought = ({ ledger }: Machine) => {
  const imported = ledger.importedActs();
  const [conflict] = ledger.commitmentByHandle('7k')?.conflicts ?? [];
  return (conflict?.sides ?? []).map((side) => imported.has(side.act));
};

test('each machine knows which side came to it by an import', async () => {
  const [here, there] = await twoMachines();
  act(here.ledger, move('7k', '2026-11-27'));
  act(there.ledger, move('7k', '2026-11-26'));
  await bring(there, here);
  await bring(here, there);
  expect(brought(here)).toEqual([true, false]);
  expect(brought(there)).toEqual([false, true]);
});

test('a decision ends it on both machines, and undoing it brings the question back', async () => {
  const [here, there] = await twoMachines();
  act(here.ledger, move('7k', '2026-11-27'));
  act(there.ledger, move('7k', '2026-11-26'));
  await bring(there, here);
  act(here.ledger, changing('7k', { promised: due('2026-11-30') }, 'moved'));
  expect(datesOf(here)).toEqual([]);
  expect(here.ledger.story('id-of-7k').at(-1)?.parents['promised']).toHaveLength(2);
  await bring(here, there);
  expect(datesOf(there)).toEqual([]);
  expect(there.ledger.commitmentByHandle('7k')?.promised).toEqual(due('2026-11-30'));
  undo(here.ledger);
  expect(datesOf(here)).toHaveLength(2);
});

/** What somebody does on one of two machines, or what is carried from one to the other. */
const steps = fc.array(
  fc.record({
    who: fc.nat(1),
    what: fc.constantFrom('move', 'word', 'done', 'told', 'undo', 'redo', 'carry'),
    pick: fc.nat(3),
  }),
  { minLength: 2, maxLength: 12 },
);

function changeOf(what: string, pick: number): CommitmentChange {
  const at = wall(`2026-11-2${pick}T10:00`);
  if (what === 'move') return { promised: due(`2026-12-0${pick + 1}`), told: null };
  if (what === 'word') return { what: `deck ${pick}` };
  return what === 'done' ? { standing: { kind: 'delivered', at } } : { told: { at } };
}

/** All that two machines that know the same must agree on. */
function state({ ledger }: Machine): unknown {
  return JSON.parse(
    JSON.stringify({
      every: ledger.everyCommitment(),
      unclear: ledger.unclearCommitments().map(({ id }) => id),
      stories: ledger.everyCommitment().map(({ id }) => ledger.story(id).map((each) => each.id)),
    }),
  );
}

test('whatever two machines do, they agree once each knows what the other does, in whatever order it came', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const [here, there] = await twoMachines();
      const both = [here, there] as const;
      for (const { who, what, pick } of taken) {
        const [mine, other] = who === 0 ? both : [there, here];
        if (what === 'carry') await bring(other, mine);
        else if (what === 'undo') undo(mine.ledger);
        else if (what === 'redo') redo(mine.ledger);
        else act(mine.ledger, changing(pick % 2 ? '7k' : 'p4', changeOf(what, pick)));
      }
      const [first, second] = [machineAt('2026-11-23T09:00'), machineAt('2026-11-23T09:00')];
      await bring(here, first);
      await bring(there, first);
      await bring(there, second);
      await bring(here, second);
      expect(state(second)).toEqual(state(first));
      const before = state(first);
      await openKeepingIn(first.folder).rebuild();
      first.ledger.version();
      expect(state(first)).toEqual(before);
      await bring(there, here);
      await bring(here, there);
      expect(state(there)).toEqual(state(here));
      [first, second].forEach(({ close }) => close());
    }),
    { numRuns: 25 },
  );
});
