import { expect, test } from 'vitest';
import { commandDesk } from '../support/command-desk.ts';
import { watchOthers } from '../../src/actions/watch-others.ts';
import { ok, refuse } from '../../src/domain/result.ts';
import { makeCommitment } from '../support/make-commitment.ts';

/** One promise that just fits, at a desk with nothing else to do. */
async function desk() {
  const made = commandDesk();
  await made.kept('add jane@acme deck by 26 nov 18:00 need 1d');
  return made;
}

test('a promise before another says that the other is tighter now, and its going that it is well again', async () => {
  const made = await desk();
  const added = await made.kept('add tom@bolt quote by 25 nov 18:00 need 1d');
  expect(added.talk.at(-1)).toBe('Because of this: 7k is now tight.');
  const moved = await made.kept('move p4 18 dec');
  expect(moved.talk).toContain('Because of this: 7k is now ok.');
  await made.kept('move p4 25 nov 18:00');
  expect((await made.kept('drop p4')).talk.at(-1)).toBe('Because of this: 7k is now ok.');
});

test('what is delivered makes room for the others', async () => {
  const made = await desk();
  await made.kept('add tom@bolt quote by 25 nov 18:00 need 1d');
  expect((await made.kept('done p4 --gap as')).talk).toContain('Because of this: 7k is now ok.');
});

test('a wait it cannot be finished without blocks it; any other wait says nothing', async () => {
  const made = await desk();
  const other = await made.kept('wait jane photos by 26 nov');
  expect(other.talk.join(' ')).not.toContain('Because of this');
  const { talk } = await made.kept('wait jane logo by 27 nov --for 7k');
  expect(talk.at(-1)).toBe('Because of this: 7k is now blocked.');
});

test('a script is told with a code for each', async () => {
  const made = await desk();
  const { warnings } = await made.json('add tom@bolt quote by 25 nov 18:00 need 1d');
  expect(warnings).toContainEqual({ code: 'others.tight', text: '7k is now tight' });
});

test('a refusal has changed nothing, and many at once are not watched', async () => {
  const world = (await desk()).world();
  const refused = watchOthers(world, [makeCommitment('z9', {})], () =>
    refuse({ kind: 'nothing-to-change' }),
  );
  expect(refused.others).toEqual([]);
  const many = Array.from({ length: 21 }, (_, at) => makeCommitment(`z${at}`, {}));
  expect(watchOthers(world, many, () => ok(1)).others).toEqual([]);
});
