import { sectionNames } from '../../domain/review/morning-item.ts';
import { meant, type Line } from '../../wording/meaning.ts';
import { loadStripLine } from '../../wording/pages/load-strip-line.ts';
import { describeCounts, describeNow, sectionTitle } from '../../wording/pages/morning-lines.ts';
import { itemId, morningRow, type MorningRow } from '../../wording/pages/morning-row.ts';
import { layRow } from '../../wording/pages/row-layout.ts';
import { fitToWidth } from '../../wording/text/text-width.ts';
import { cutLine, fillLine, frameLine, justify, type FrameLine } from '../frame/frame.ts';
import type { FrameSpace } from '../frame/screen-size.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';
import { onceFor } from '../parts/once-for.ts';
import { viewBody } from './body-view.ts';
import { measureOf } from './measure-morning.ts';
import { rowsBefore, type BodyPart } from './morning-layout.ts';
import { bodyOf, morningSpace } from './morning-state.ts';

/** "kept  Tue 24 Nov 08:40" and what the day holds. */
export function headerLine({ words }: ScreenContext, { morning, size, guide }: ScreenState): Line {
  const madeUp = guide.kind === 'none' ? [] : [meant('accent', `  ${words.browse.demo}`)];
  const left: Line = [
    meant('title', 'kept'),
    ...madeUp,
    { text: `  ${describeNow(words, morning.review.now.wall)}` },
  ];
  const counts = describeCounts(words, morning.review).map((text, index) => ({
    text: index === 0 ? text : `   ${text}`,
  }));
  return justify(left, counts, size.columns);
}

/** The days ahead as load bars. */
export function stripLine({ words, bars }: ScreenContext, { morning, size }: ScreenState): Line {
  return loadStripLine(words, morning.load, { cells: size.columns, bars });
}

/** The rows of the five sections that are on view. Only these are worded and drawn. */
export function bodyLines(context: ScreenContext, state: ScreenState): readonly FrameLine[] {
  if (state.morning.isFresh) return emptyLines(context);
  const space = morningSpace(context, state);
  const parts = bodyOf(context, state);
  const { starts } = rowsBefore(parts, space.itemRows);
  const view = viewBody(parts, {
    top: state.top,
    rows: space.bodyRows,
    itemRows: space.itemRows,
  });
  const handle = handleCells(parts);
  const seen = parts.flatMap((part, index) => {
    const start = starts[index] ?? 0;
    if (start + space.itemRows <= view.from || start >= view.to) return [];
    return partLines(part, { context, state, space, handle }).map((line, row) => ({
      line,
      row: start + row,
    }));
  });
  const { moreAbove, moreBelow } = context.words.morning;
  const hidden = (text: string) => frameLine(meant('faint', `${' '.repeat(2 + handle)}${text}`));
  return [
    ...(view.above === 0 ? [] : [hidden(moreAbove(view.above))]),
    ...seen.filter(({ row }) => row >= view.from && row < view.to).map(({ line }) => line),
    ...(view.below === 0 ? [] : [hidden(moreBelow(view.below))]),
  ];
}

/** What an empty ledger teaches: what to type after a call, and which keys begin here. */
function emptyLines({ words }: ScreenContext): readonly FrameLine[] {
  const { emptyLedger } = words.morning;
  return [...emptyLedger, '', ...words.browse.firstRun].map((text) => frameLine({ text }));
}

type View = {
  readonly context: ScreenContext;
  readonly state: ScreenState;
  readonly space: FrameSpace;
  readonly handle: number;
};

/** Handles are two to four letters; the column is as wide as the longest. */
function handleCells(parts: readonly BodyPart[]): number {
  return widestHandle(parts, '', () => {
    const lengths = parts.map((part) => {
      if (part.kind !== 'item') return 0;
      if (part.item.kind === 'unread') return part.item.line.handle.length;
      return part.item.kind === 'quiet' ? 0 : part.item.commitment.handle.length;
    });
    return lengths.reduce((longest, length) => Math.max(longest, length), 2) + 2;
  });
}

const widestHandle = onceFor<number>();

function partLines(part: BodyPart, view: View): readonly FrameLine[] {
  const { words, names } = view.context;
  switch (part.kind) {
    case 'heading':
      return [frameLine(...headingSpans(part, view))];
    case 'gap':
      return [frameLine()];
    case 'more':
      return [
        frameLine(
          meant('faint', `${' '.repeat(2 + view.handle)}${words.morning.more(part.count)}`),
        ),
      ];
    case 'item': {
      const now = view.state.morning.review.now.wall;
      const row = morningRow(words, part.item, { names, now });
      return itemLines(row, view, itemId(part.item) === view.state.selected ? '> ' : '  ');
    }
  }
}

function headingSpans(
  part: BodyPart & { kind: 'heading' },
  { context: { words }, state, space }: View,
): Line {
  const title = sectionTitle(words, part.name);
  if (part.hidden > 0) return [...title, meant('faint', `  ${words.morning.more(part.hidden)}`)];
  if (!part.isEmpty) return title;
  const empty = state.filter === '' ? words.morning.sections[part.name].empty : '';
  const head = meant(
    'title',
    `${sectionNames.indexOf(part.name) + 1} ${words.morning.sections[part.name].title}`,
  );
  return cutLine([head, meant('faint', `  ${empty}`)], space.columns);
}

function itemLines(row: MorningRow, view: View, mark: string): readonly FrameLine[] {
  const head = mark + fitToWidth(row.handle, view.handle);
  const { layout, columns } = view.space;
  const room = columns - 2 - view.handle;
  const measure = measureOf(view.context, view.state);
  const lines = layRow(row, { layout, room, measure }).map((spans, index) => [
    { text: index === 0 ? head : ' '.repeat(head.length) },
    ...spans,
  ]);
  const isSelected = mark.startsWith('>');
  return lines.map((line) => ({
    spans: isSelected ? fillLine(line, view.space.columns) : line,
    ...(isSelected ? { isSelected } : {}),
  }));
}
