import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sectionNames, type PromiseItem } from '../../../src/domain/review/morning-item.ts';
import {
  layBody,
  rowsBefore,
  type BodyPart,
  type BodySpace,
} from '../../../src/screens/morning/morning-layout.ts';
import { makeCommitment } from '../../support/make-commitment.ts';

type Counts = readonly [number, number, number, number, number];

function items(name: string, count: number): readonly PromiseItem[] {
  return Array.from({ length: count }, (_, index): PromiseItem => ({
    kind: 'promise',
    commitment: makeCommitment(`${name}${index}`),
    reason: { kind: 'coming' },
  }));
}

function sectionsOf(counts: Counts) {
  const [say, owe, next, waiting, quiet] = sectionNames.map((name, index) =>
    items(name, counts[index] ?? 0),
  );
  return {
    say: say ?? [],
    owe: owe ?? [],
    next: next ?? [],
    waiting: waiting ?? [],
    quiet: quiet ?? [],
  };
}

/** How many items of each section are shown. */
function shownIn(parts: readonly BodyPart[]): readonly number[] {
  return sectionNames.map(
    (name) => parts.filter((part) => part.kind === 'item' && part.name === name).length,
  );
}

function lay(counts: Counts, space: Partial<BodySpace> = {}) {
  return layBody(sectionsOf(counts), { rows: 18, itemRows: 1, selected: undefined, ...space });
}

test.each([
  ['all fits', [3, 2, 2, 3, 1], [3, 2, 2, 3, 1]],
  ['going quiet shrinks first', [3, 2, 2, 3, 5], [3, 2, 2, 3, 2]],
  ['then waiting on', [3, 2, 2, 7, 5], [3, 2, 2, 5, 0]],
  ['then the next days', [3, 2, 9, 7, 5], [3, 2, 7, 0, 0]],
  ['what must be said never does', [30, 2, 9, 7, 5], [30, 2, 0, 0, 0]],
] as const)('%s', (_what, counts, shown) => {
  expect(shownIn(lay(counts))).toEqual(shown);
});

test('what is hidden is counted', () => {
  const parts = lay([3, 2, 2, 7, 5]);
  expect(parts.filter((part) => part.kind === 'more')).toEqual([{ kind: 'more', count: 2 }]);
  expect(parts.find((part) => part.kind === 'heading' && part.name === 'quiet')).toMatchObject({
    hidden: 5,
  });
});

test('the section under the mark is not shortened', () => {
  const sections = sectionsOf([3, 2, 2, 9, 9]);
  const parts = layBody(sections, { rows: 18, itemRows: 1, selected: sections.quiet[4] });
  expect(shownIn(parts)).toEqual([3, 2, 0, 0, 9]);
});

test('whatever there is, it fits, or nothing is left that may be shortened; and nothing goes uncounted', () => {
  const count = fc.nat(40);
  const space = fc.record({
    rows: fc.integer({ min: 4, max: 100 }),
    itemRows: fc.constantFrom(1, 2),
  });
  fc.assert(
    fc.property(
      fc.tuple(count, count, count, count, count),
      space,
      (counts, { rows, itemRows }) => {
        const parts = lay(counts, { rows, itemRows });
        const [say, owe, ...rest] = shownIn(parts);
        expect([say, owe]).toEqual([counts[0], counts[1]]);
        const { total } = rowsBefore(parts, itemRows);
        expect(total <= rows || rest.every((shown) => shown === 0)).toBe(true);
        const hidden = parts.map((part) =>
          part.kind === 'more' ? part.count : part.kind === 'heading' ? part.hidden : 0,
        );
        const all = [...shownIn(parts), ...hidden].reduce((sum, each) => sum + each, 0);
        expect(all).toBe(counts.reduce((sum, each) => sum + each, 0));
      },
    ),
  );
});
