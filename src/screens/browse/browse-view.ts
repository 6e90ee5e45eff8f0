import { plain, type Line } from '../../wording/meaning.ts';
import type { ListedLine } from '../../wording/pages/listed-line.ts';
import { takeCells } from '../../wording/text/text-width.ts';
import { listColumns } from '../beside/panes.ts';
import { cutLine, fillLine, frameLine, type FrameLine } from '../frame/frame.ts';
import type { BrowsePage } from '../state/browse-page.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';
import { layPage, pinnedLines } from './browse-lines.ts';
import { bodyRows } from './browse-state.ts';

/** The rows of a page that are on view: its heading, then the lines from where it is scrolled to. */
export function browsedRows(
  context: ScreenContext,
  state: ScreenState,
  page: BrowsePage,
): readonly FrameLine[] {
  const columns = listColumns(state);
  const { lines } = layPage(context, state, page);
  const head = lines.slice(0, pinnedLines).map(({ line }) => frameLine(...line));
  const from = pinnedLines + page.top;
  const seen = lines.slice(from, from + bodyRows(state));
  const first = lines.findIndex(({ id }) => id !== undefined && id === page.marked);
  return [
    ...head,
    ...seen.map((each, index) => rowOf(each, { page, columns, isFirst: from + index === first })),
  ];
}

type RowPlace = {
  readonly page: BrowsePage;
  readonly columns: number;
  readonly isFirst: boolean;
};

/** The thing under the mark is one even bar with > before it. */
function rowOf(listed: ListedLine, { page, columns, isFirst }: RowPlace): FrameLine {
  const { line, id } = listed;
  if (id === undefined || id !== page.marked) return frameLine(...line);
  const marked = isFirst ? withMark(listed) : line;
  return { spans: fillLine(cutLine(marked, columns), columns), isSelected: true };
}

function withMark({ line, markAt = 0 }: ListedLine): Line {
  const text = line.map((span) => span.text).join('');
  const before = takeCells(text, markAt);
  return plain(`${before}> ${text.slice(before.length + 2)}`);
}
