import { onceFor } from '../parts/once-for.ts';
import {
  sectionNames,
  type MorningItem,
  type SectionName,
} from '../../domain/review/morning-item.ts';

/** The five sections as they are shown: all items, or only those the filter lets through. */
export type ShownSections = { readonly [name in SectionName]: readonly MorningItem[] };

/** One or two lines of the body, from top to bottom. */
export type BodyPart =
  | {
      readonly kind: 'heading';
      readonly name: SectionName;
      readonly isEmpty: boolean;
      readonly hidden: number;
    }
  | { readonly kind: 'item'; readonly name: SectionName; readonly item: MorningItem }
  | { readonly kind: 'more'; readonly count: number }
  /** An empty row between two sections, where there is room for all of them. */
  | { readonly kind: 'gap' };

export type BodySpace = {
  /** Rows the body has. */
  readonly rows: number;
  /** Rows one item takes: one, or two in a narrow window. */
  readonly itemRows: number;
  /** The item under the mark; its section is never shortened. */
  readonly selected: MorningItem | undefined;
};

/** Sections that may be shortened, the first to go first. What must be said and what is owed today never is. */
const shrinkable = ['quiet', 'next', 'waiting'] as const satisfies readonly SectionName[];

/** The body's parts in order; sections are shortened to "+4 more" until all fits, or none is left to shorten. */
export function layBody(sections: ShownSections, space: BodySpace): readonly BodyPart[] {
  const shown = new Map<SectionName, number>(
    sectionNames.map((name) => [name, sections[name].length]),
  );
  let excess = rowsOf(sections, shown, space) - space.rows;
  for (const name of shrinkable) {
    if (excess <= 0) break;
    if (sections[name].some((item) => item === space.selected)) continue;
    const before = rowsOf(sections, shown, space);
    shown.set(name, shortened(sections[name].length, { excess, itemRows: space.itemRows }));
    excess -= before - rowsOf(sections, shown, space);
  }
  const parts = sectionNames.map((name) => partsOf(name, sections[name], shown.get(name) ?? 0));
  const hasGaps = excess + gaps <= 0 && space.rows >= airyFrom;
  return parts.flatMap((each, index) =>
    hasGaps && index > 0 ? [{ kind: 'gap' } as const, ...each] : each,
  );
}

const gaps = sectionNames.length - 1;
/** A low window spends no rows on air: the list would jump each time an item comes or goes. */
const airyFrom = 25;

/** Rows all sections take when none is shortened. */
export function wholeRows(sections: ShownSections, itemRows: number): number {
  return sectionNames.reduce((rows, name) => rows + 1 + sections[name].length * itemRows, 0);
}

/** How many of `count` items stay so that `excess` rows are saved; one row goes to "+n more", unless none stays. */
function shortened(
  count: number,
  { excess, itemRows }: { readonly excess: number; readonly itemRows: number },
): number {
  const staying = count - Math.ceil((excess + 1) / itemRows);
  return Math.max(0, staying);
}

function rowsOf(
  sections: ShownSections,
  shown: ReadonlyMap<SectionName, number>,
  space: BodySpace,
): number {
  let rows = 0;
  for (const name of sectionNames) {
    const staying = shown.get(name) ?? 0;
    const hasMore = staying > 0 && staying < sections[name].length;
    rows += 1 + staying * space.itemRows + (hasMore ? 1 : 0);
  }
  return rows;
}

function partsOf(
  name: SectionName,
  items: readonly MorningItem[],
  shown: number,
): readonly BodyPart[] {
  const hidden = items.length - shown;
  const isShut = shown === 0 && hidden > 0;
  return [
    { kind: 'heading', name, isEmpty: items.length === 0, hidden: isShut ? hidden : 0 },
    ...items.slice(0, shown).map((item) => ({ kind: 'item', name, item }) as const),
    ...(hidden > 0 && !isShut ? [{ kind: 'more', count: hidden } as const] : []),
  ];
}

/** The row at which each part begins, and how many there are in all. */
export function rowsBefore(parts: readonly BodyPart[], itemRows: number): RowsBefore {
  return counted(parts, String(itemRows), () => {
    let total = 0;
    const starts = parts.map((part) => {
      const start = total;
      total += part.kind === 'item' ? itemRows : 1;
      return start;
    });
    return { starts, total };
  });
}

type RowsBefore = { readonly starts: readonly number[]; readonly total: number };

const counted = onceFor<RowsBefore>();
