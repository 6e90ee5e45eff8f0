import { expect, test } from 'vitest';
import type { Changes, Entry } from '../../../src/domain/entries/entry.ts';
import { actId, entryId } from '../../../src/domain/entries/ids.ts';
import { parentsOf, replayEntity, valuesOf } from '../../../src/domain/entries/replay.ts';

let count = 0;

function entry(
  id: string,
  changes: Changes,
  parents: { readonly [field: string]: readonly string[] } = {},
): Entry {
  count += 1;
  return {
    id: entryId(id),
    act: actId(`act of ${id}`),
    device: 'laptop',
    seq: count,
    hlc: String(count),
    at: '2026-11-24T08:40:00',
    zone: 'Asia/Shanghai',
    actor: 'me',
    verb: 'edited',
    entity: 'commitment',
    entityId: 'deck',
    changes,
    parents: Object.fromEntries(
      Object.entries(parents).map(([field, ids]) => [field, ids.map(entryId)]),
    ),
    v: 1,
  };
}

const none = () => false;

test('the last word on each field counts', () => {
  const heads = replayEntity(
    [entry('a', { what: 'deck', need: 60 }), entry('b', { what: 'plan' }, { what: ['a'] })],
    none,
  );
  expect(valuesOf(heads)).toEqual({ what: 'plan', need: 60 });
  expect(heads.get('what')).toHaveLength(1);
  expect(parentsOf(heads, ['what', 'need', 'job'])).toEqual({ what: ['b'], need: ['a'] });
});

test('an undone act counts for nothing, and what stood before it stands again', () => {
  const entries = [entry('a', { what: 'deck' }), entry('b', { what: 'plan' }, { what: ['a'] })];
  expect(valuesOf(replayEntity(entries, (act) => act === 'act of b'))).toEqual({ what: 'deck' });
  expect(valuesOf(replayEntity(entries, () => true))).toEqual({});
});

test('an emptied entry sets nothing', () => {
  const entries = [entry('a', { what: 'deck' }), entry('b', {}, { what: ['a'] })];
  expect(valuesOf(replayEntity(entries, none))).toEqual({ what: 'deck' });
});

test('two dates that did not see each other are both kept, until a decision that saw both', () => {
  const apart = [
    entry('a', { promised: '1' }),
    entry('laptop', { promised: '4' }, { promised: ['a'] }),
    entry('desktop', { promised: '8' }, { promised: ['a'] }),
  ];
  const heads = replayEntity(apart, none);
  expect(heads.get('promised')).toMatchObject([
    { value: '8', entry: 'desktop' },
    { value: '4', entry: 'laptop' },
  ]);
  expect(parentsOf(heads, ['promised'])).toEqual({ promised: ['desktop', 'laptop'] });
  const decided = entry('decision', { promised: '4' }, { promised: ['desktop', 'laptop'] });
  const after = replayEntity([...apart, decided], none);
  expect(after.get('promised')).toMatchObject([{ entry: 'decision' }]);
  expect(valuesOf(after)).toEqual({ promised: '4' });
});

test('who saw what was undone since saw what that had replaced', () => {
  const entries = [
    entry('a', { what: 'deck' }),
    entry('b', { what: 'plan' }, { what: ['a'] }),
    entry('c', { what: 'report' }, { what: ['b'] }),
  ];
  const heads = replayEntity(entries, (act) => act === 'act of b');
  expect(heads.get('what')).toMatchObject([{ value: 'report' }]);
});

test('who saw what was emptied since saw what that had replaced', () => {
  const entries = [
    entry('a', { what: 'deck' }),
    entry('b', {}, { what: ['a'] }),
    entry('c', { what: 'report' }, { what: ['b'] }),
  ];
  expect(replayEntity(entries, none).get('what')).toMatchObject([{ value: 'report' }]);
});
