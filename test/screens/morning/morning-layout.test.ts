import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sectionNames, type PromiseItem } from '../../../src/domain/review/morning-item.ts';
import {
  layBody,
  rowsBefore,
  type BodyPart,
  type BodySpace,
} from '../../../src/screens/morning/morning-layout.ts';
import { viewBody } from '../../../src/screens/morning/body-view.ts';
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
  ['then the next days', [3, 2, 7, 2, 5], [3, 2, 5, 2, 0]],
  ['then waiting on', [3, 2, 9, 9, 5], [3, 2, 0, 7, 0]],
  ['what must be said never does', [30, 2, 9, 7, 5], [30, 2, 0, 0, 0]],
] as const)('%s', (_what, counts, shown) => {
  expect(shownIn(lay(counts))).toEqual(shown);
});

test('what is hidden is counted', () => {
  const parts = lay([3, 2, 7, 2, 5]);
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

test('what does not fit even so is counted below, then above, and nothing is lost between', () => {
  const parts = lay([10, 3, 5, 7, 1], { rows: 14 });
  const view = (top: number) => viewBody(parts, { top, rows: 14, itemRows: 1 });
  expect(view(0)).toEqual({ from: 0, to: 13, above: 0, below: 15 });
  expect(view(2)).toEqual({ from: 3, to: 15, above: 2, below: 13 });
  expect(view(4)).toEqual({ from: 5, to: 18, above: 4, below: 0 });
});

test('wherever a list is scrolled to, each item is on view or counted, once', () => {
  const count = fc.nat(12);
  fc.assert(
    fc.property(
      fc.tuple(count, count, count, count, count),
      fc.record({
        rows: fc.integer({ min: 6, max: 40 }),
        itemRows: fc.constantFrom(1, 2),
        at: fc.nat(100),
      }),
      (counts, { rows, itemRows, at }) => {
        const parts = lay(counts, { rows, itemRows });
        const { starts, total } = rowsBefore(parts, itemRows);
        const top = Math.min(at, Math.max(0, total - rows));
        const { from, to, above, below } = viewBody(parts, { top, rows, itemRows });
        const seen = parts.filter(
          (_, index) => (starts[index] ?? 0) >= from && (starts[index] ?? 0) < to,
        );
        const told = seen.map((part) => (part.kind === 'heading' ? part.hidden : 0));
        const more = seen.map((part) => (part.kind === 'more' ? part.count : 0));
        const all = [...told, ...more, above, below].reduce((sum, each) => sum + each, 0);
        const shown = seen.filter(({ kind }) => kind === 'item').length;
        expect(all + shown).toBe(counts.reduce((sum, each) => sum + each, 0));
      },
    ),
  );
});
