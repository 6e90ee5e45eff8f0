import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLedgerIn } from '../support/local-ledger.ts';
import { realDesk, type RealDesk } from '../support/real-desk.ts';
import { verbTable } from '../../src/commands/verb-table.ts';

/** What a person types, with `#` for the handle of something open and `%` for a word of its own. */
const lines: readonly (readonly string[])[] = [
  ['add', 'jane@acme', 'deck %', 'by', 'fri', 'need', '1h'],
  ['add', 'tom@globex', 'poster %', 'by', '18 dec', '--note', 'for me %', '--job', '10%'],
  ['add', 'jane', 'something', 'by', 'thrusday'],
  ['add', 'petra@new%', 'brief %', 'by', 'thu', '--for', '#'],
  ['wait', 'jane', 'photos %', 'by', 'thu'],
  ['wait', 'studio@us', 'layout %', 'by', 'wed', '--for', '#'],
  ['done', '#'],
  ['done', '#', '--gap', 'over', '--took', '2h', '--note', 'went well %'],
  ['got', '#', '--note', 'only half of it %'],
  ['move', '#', 'mon', '--why', 'photos late %'],
  ['move', '#', '17 dec', '--told', 'call'],
  ['meet', 'jane', 'thu', '10am', 'kickoff %', '--place', 'at theirs'],
  ['met', 'tom', '--stdin'],
  ['met', '#', '--stdin'],
  ['heard', 'jane', 'when does % come'],
  ['heard', 'tom', 'this is the second time %', '--complaint'],
  ['told', '#'],
  ['told', 'jane', 'the file is on its way %'],
  ['drop', '#', '--why', 'no longer wanted %'],
  ['note', 'jane', 'likes tea %'],
  ['note', '#', 'blue, not green %', '--decision'],
  ['edit', '#', '--what', 'better words %'],
  ['edit', '#', '--need', '3h', '--plan-b', 'six slides %'],
  ['edit', 'jane', '--role', 'head of %', '--email', 'jane%@acme.example'],
  ['edit', 'tom', '--name', 'Tom Li %'],
  ['edit', 'acme', '--domain', 'acme%.example'],
];

const minutes = [
  'decided: blue %',
  'i: send the minutes % by fri',
  'they: logo % by mon',
  'liked it %',
];

/** Every verb that writes an act; the others look, or keep the ledger's file as a whole. */
const looking = (
  'can show list who find mail date log undo redo config backup restore doctor forget export import ' +
  'week completion schema say drafts'
).split(' ');

test('the lines below hold every verb that writes', () => {
  const typed = new Set(lines.map(([verb]) => verb));
  const missing = verbTable.map(({ name }) => name).filter((name) => !typed.has(name));
  expect(missing.filter((name) => !looking.includes(name))).toEqual([]);
});

type Step = { readonly kind: 'do' | 'undo' | 'redo' | 'undo-act'; readonly pick: number };

const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('do', 'do', 'do', 'undo', 'undo', 'redo', 'redo', 'undo-act'),
    pick: fc.nat(10_000),
  }),
  { minLength: 5, maxLength: 40 },
);

/** Everything the ledger answers, and what the list shows of it. */
async function stateOf(desk: RealDesk): Promise<string> {
  const ledger = openLedgerIn(desk.folder);
  const state = JSON.stringify({
    commitments: ledger.everyCommitment(),
    people: ledger.people(),
    organisations: ledger.organisations(),
    notes: ledger.notesSince('1970-01-01'),
    lines: ledger.unreadLines(),
    found: ledger.search(['li'], 100),
  });
  ledger.close();
  return state + (await desk.kept('list --all')).out;
}

function actsOf(desk: RealDesk) {
  const ledger = openLedgerIn(desk.folder);
  const acts = ledger.acts(1000).filter(({ entries }) => entries[0]?.entity !== 'act');
  const handles = ledger.openCommitments().map(({ handle }) => handle);
  ledger.close();
  return { acts, handles };
}

/** The line with a handle and a word put in. */
function lineFor(desk: RealDesk, pick: number): readonly string[] {
  const { handles } = actsOf(desk);
  const handle = handles[pick % Math.max(1, handles.length)] ?? '7k';
  const line = lines[pick % lines.length] ?? [];
  return line.map((word) => word.replace('#', handle).replaceAll('%', String(pick % 97)));
}

type Model = { readonly past: string[]; readonly future: string[]; now: string };

async function takeStep(desk: RealDesk, model: Model, { kind, pick }: Step): Promise<void> {
  if (kind === 'undo' || kind === 'redo') return turn(desk, model, kind);
  if (kind === 'undo-act') return undoSomeAct(desk, pick);
  const before = actsOf(desk).acts.length;
  const line = lineFor(desk, pick);
  const said = minutes.map((text) => text.replaceAll('%', String(pick)));
  await desk.pipe(line, line.includes('--stdin') ? said : []);
  const written = actsOf(desk).acts.length - before;
  // One command is one act, or none.
  expect({ line, isWhole: written <= 1 }).toEqual({ line, isWhole: true });
  if (written === 0) return;
  model.past.push(model.now);
  model.future.length = 0;
  model.now = await stateOf(desk);
}

async function turn(desk: RealDesk, model: Model, kind: 'undo' | 'redo'): Promise<void> {
  const [from, to] = kind === 'undo' ? [model.past, model.future] : [model.future, model.past];
  const next = from.pop();
  const { exitCode } = await desk.kept(kind);
  expect(exitCode === 0).toBe(next !== undefined);
  if (next === undefined) return;
  to.push(model.now);
  model.now = next;
}

/**
 * Undoes an act out of the middle: where something stands in its way that is named, and when that is taken
 * back first, it goes. Then everything is done again, which leaves all as it was.
 */
async function undoSomeAct(desk: RealDesk, pick: number): Promise<void> {
  const standing = actsOf(desk).acts.filter(({ isUndone }) => !isUndone);
  const act = standing[pick % Math.max(1, standing.length)];
  if (!act) return;
  const undone = await takeBack(desk, act.id.slice(-4));
  for (let left = undone; left > 0; left -= 1) {
    expect((await desk.kept('redo')).exitCode).toBe(0);
  }
}

async function takeBack(desk: RealDesk, act: string): Promise<number> {
  const { exitCode, talk } = await desk.kept(['undo', act]);
  if (exitCode === 0) return 1;
  const known = new Set(
    actsOf(desk)
      .acts.filter(({ isUndone }) => !isUndone)
      .map(({ id }) => id.slice(-4)),
  );
  const named = (talk.match(/\b[0-9a-f]{4}\b/gu) ?? []).filter((name) => name !== act);
  expect({ talk, isNamed: named.length > 0 && named.every((name) => known.has(name)) }).toEqual({
    talk,
    isNamed: true,
  });
  let undone = 0;
  for (const name of named) {
    if (actsOf(desk).acts.some(({ id, isUndone }) => id.endsWith(name) && !isUndone))
      undone += await takeBack(desk, name);
  }
  expect((await desk.kept(['undo', act])).exitCode).toBe(0);
  return undone + 1;
}

test('whatever is done with any verb, undone and done again in any order, the ledger is what two stacks say', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const desk = realDesk({ KEPT_BACKUPS: 'off' });
      await desk.kept('add jane@acme first deck by fri need 1h');
      await desk.kept('add tom@globex first poster by mon need 1h');
      await desk.kept('wait studio@us first layout by thu');
      const model: Model = { past: [], future: [], now: await stateOf(desk) };
      await turnBack(desk, model);
      for (const step of taken) {
        await takeStep(desk, model, step);
        expect(await stateOf(desk)).toBe(model.now);
      }
    }),
    { numRuns: 15 },
  );
});

/** The first three acts are in the model's past as well: what they left is seen by undoing and redoing them. */
async function turnBack(desk: RealDesk, model: Model): Promise<void> {
  for (let each = 0; each < 3; each += 1) await desk.kept('undo');
  const states = [await stateOf(desk)];
  for (let each = 0; each < 3; each += 1) {
    await desk.kept('redo');
    states.push(await stateOf(desk));
  }
  model.now = states.pop() ?? '';
  model.past.push(...states);
}
