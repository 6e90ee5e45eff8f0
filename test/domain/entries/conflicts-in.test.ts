import { expect, test } from 'vitest';
import type { Changes, Entry } from '../../../src/domain/entries/entry.ts';
import { actId, entryId } from '../../../src/domain/entries/ids.ts';
import { replayEntity, valuesOf } from '../../../src/domain/entries/replay.ts';
import { readConflicts } from '../../../src/domain/entries/conflict.ts';

type Written = {
  readonly id: string;
  readonly changes: Changes;
  /** The entries it had seen of each field it sets. */
  readonly seen?: readonly string[];
};

/** Entries of one promise, in the order of their clocks. */
function fold(...written: readonly Written[]): Changes {
  const entries = written.map(({ id, changes, seen = [] }, index): Entry => ({
    id: entryId(id),
    act: actId(`act of ${id}`),
    device: 'laptop',
    seq: index + 1,
    hlc: String(index),
    at: `2026-11-23T1${index}:00:00`,
    zone: 'Asia/Shanghai',
    actor: 'me',
    verb: 'edited',
    entity: 'commitment',
    entityId: 'deck',
    changes,
    parents: Object.fromEntries(
      Object.keys(changes).map((field) => [field, seen.map((each) => entryId(each))]),
    ),
    v: 1,
  }));
  return valuesOf(replayEntity(entries, () => false));
}

const day = (text: string) => ({ day: text });
const made = { id: 'made', changes: { promised: day('2026-11-25'), told: null, what: 'deck' } };

function sidesOf(folded: Changes) {
  return (readConflicts(folded) ?? []).map(({ about, sides }) => ({
    about,
    sides: sides.map(({ entry, changes }) => ({ entry, changes })),
  }));
}

test('a promise that everybody saw has no conflicts', () => {
  const folded = fold(made, { id: 'b', changes: { what: 'plan' }, seen: ['made'] });
  expect(folded).toEqual({ promised: day('2026-11-25'), told: null, what: 'plan' });
});

test('of two dates the earlier holds, whichever was written last, and both are there', () => {
  for (const [first, last] of [
    ['2026-11-26', '2026-11-27'],
    ['2026-11-27', '2026-11-26'],
  ] as const) {
    const folded = fold(
      made,
      { id: 'b', changes: { promised: day(first) }, seen: ['made'] },
      { id: 'c', changes: { promised: day(last) }, seen: ['made'] },
    );
    expect(folded['promised']).toEqual(day('2026-11-26'));
    expect(sidesOf(folded)[0]?.sides.map(({ changes }) => changes['promised'])).toEqual([
      day('2026-11-26'),
      day('2026-11-27'),
    ]);
  }
});

test('with a date goes what was written along with it, and after it', () => {
  const folded = fold(
    made,
    { id: 'thu', changes: { promised: day('2026-11-26'), told: null }, seen: ['made'] },
    { id: 'said', changes: { told: { at: 'later' } }, seen: ['thu'] },
    { id: 'fri', changes: { promised: day('2026-11-27'), told: null }, seen: ['made'] },
  );
  expect(folded['told']).toEqual({ at: 'later' });
  expect(sidesOf(folded)).toEqual([
    {
      about: 'promised',
      sides: [
        { entry: 'thu', changes: { promised: day('2026-11-26'), told: { at: 'later' } } },
        { entry: 'fri', changes: { promised: day('2026-11-27'), told: null } },
      ],
    },
  ]);
});

test('who was told of one date does not know the other', () => {
  const folded = fold(
    made,
    { id: 'thu', changes: { promised: day('2026-11-26') }, seen: ['made'] },
    {
      id: 'fri',
      changes: { promised: day('2026-11-27'), told: { at: 'then' } },
      seen: ['made'],
    },
  );
  expect(sidesOf(folded)[0]?.sides).toEqual([
    { entry: 'thu', changes: { promised: day('2026-11-26'), told: null } },
    { entry: 'fri', changes: { promised: day('2026-11-27') } },
  ]);
});

test.each([
  ['they were told twice', { told: { at: 'one' } }, { told: { at: 'other' } }],
  ['kept reckoned differently', { chanceSaid: 0.7, target: 1 }, { chanceSaid: 0.8, target: 2 }],
  ['it had to be given another handle twice', { handle: 'p4' }, { handle: 'w2' }],
  ['both said the same', { what: 'plan' }, { what: 'plan' }],
  ['they said different things', { what: 'plan' }, { planB: 'six slides' }],
])('nobody has to decide that %s', (_, one, other) => {
  const folded = fold(
    made,
    { id: 'b', changes: one, seen: ['made'] },
    { id: 'c', changes: other, seen: ['made'] },
  );
  expect(readConflicts(folded)).toBeUndefined();
});

test('a target she said herself, on both machines, is hers to decide', () => {
  const folded = fold(
    made,
    { id: 'b', changes: { target: day('2026-11-23'), isTargetSaid: true }, seen: ['made'] },
    { id: 'c', changes: { target: day('2026-11-24'), isTargetSaid: true }, seen: ['made'] },
  );
  expect(sidesOf(folded).map(({ about }) => about)).toEqual(['target']);
});

test('delivered here and dropped there is one thing to decide', () => {
  const folded = fold(
    made,
    { id: 'done', changes: { delivered: { at: 'x' }, dropped: null }, seen: ['made'] },
    { id: 'gone', changes: { delivered: null, dropped: { at: 'y' } }, seen: ['made'] },
  );
  expect(sidesOf(folded)).toEqual([
    {
      about: 'standing',
      sides: [
        { entry: 'gone', changes: { delivered: null, dropped: { at: 'y' } } },
        { entry: 'done', changes: { delivered: { at: 'x' }, dropped: null } },
      ],
    },
  ]);
});

const said = (id: string, what: string): Written => ({ id, changes: { what }, seen: ['made'] });

test('three machines make three sides of it, and two that agree make one', () => {
  const folded = fold(made, said('b', 'plan'), said('c', 'report'), said('d', 'plan'));
  expect(sidesOf(folded)[0]?.sides.map(({ changes }) => changes['what'])).toEqual([
    'plan',
    'report',
  ]);
});

test('a field that calls itself by the name of conflicts is none', () => {
  expect(fold(made, { id: 'b', changes: { '?': 'hostile' } })).toEqual({
    promised: day('2026-11-25'),
    told: null,
    what: 'deck',
  });
});
