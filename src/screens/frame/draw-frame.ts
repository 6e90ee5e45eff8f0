import { meant, type Line } from '../../wording/meaning.ts';
import { inGlyphs } from './fine-frame.ts';
import { footerLine } from './footer-line.ts';
import { cutLine, frameLine, type Frame, type FrameLine } from './frame.ts';
import { paletteLines } from '../palette/palette-lines.ts';
import { messageLine } from './message-line.ts';
import { morningSpace } from '../morning/morning-state.ts';
import { bodyLines, headerLine, stripLine } from '../morning/morning-view.ts';
import { chipsLine } from '../reading/chips-line.ts';
import { besideRows } from '../beside/beside-lines.ts';
import { panesOf } from '../beside/panes.ts';
import { isBrowsePage } from '../browse/browse-state.ts';
import { browsedRows } from '../browse/browse-view.ts';
import { noticeLines } from './notice-lines.ts';
import { pageLines, roomOf } from './page-lines.ts';
import { pageRows } from './page-rows.ts';
import { frameSpace } from './screen-size.ts';
import { tourLine } from '../tour/tour-line.ts';
import { pageOf, type ScreenContext, type ScreenState } from '../state/screen-state.ts';

/** The smallest window in which anything can be read. */
const smallest = { columns: 16, rows: 5 };

/** Everything that is seen, from the state alone. */
export function drawFrame(context: ScreenContext, state: ScreenState): Frame {
  const { columns, rows } = state.size;
  if (columns < smallest.columns || rows < smallest.rows) {
    return {
      lines: [
        frameLine(...cutLine([{ text: context.words.screen.tooSmall }], Math.max(1, columns - 1))),
      ],
    };
  }
  const message = messageLine(context, state);
  const above = withReading(context, state, aboveMessage(context, state));
  const tour = tourLine(context, state);
  const lines = [
    ...above,
    { spans: message.spans },
    { spans: footerLine(context, state) },
    ...(tour.length === 0 ? [] : [{ spans: tour }]),
  ];
  const frame = {
    lines: lines.map((line) => ({ ...line, spans: cutLine(line.spans, columns) })),
    ...(message.cursor === undefined ? {} : { cursor: { x: message.cursor, y: above.length } }),
  };
  return inGlyphs(frame, context.glyphs);
}

/** On the rows above an open line: what is understood of it, or why it was not taken; else what of a message needs more than one row. */
function withReading(
  context: ScreenContext,
  state: ScreenState,
  above: readonly FrameLine[],
): readonly FrameLine[] {
  const lines = linesAbove(context, state);
  return lines.length === 0
    ? above
    : [...above.slice(0, -lines.length), ...lines.map((spans) => ({ spans }))];
}

function linesAbove(context: ScreenContext, state: ScreenState): readonly Line[] {
  const { asking, notice, size } = state;
  if (asking === undefined) return noticeLines(context, state).slice(0, -1);
  if (asking.kind !== 'line' && asking.kind !== 'pasted') return [];
  if (notice?.meaning === 'alarm' || notice?.meaning === 'warn') return noticeLines(context, state);
  const chips = asking.kind === 'line' ? chipsLine(asking, size.columns, context.glyphs) : [];
  return chips.length === 0 ? [] : [chips];
}

/** Always the same number of rows, so that message and footer stand still. */
function aboveMessage(context: ScreenContext, state: ScreenState): readonly FrameLine[] {
  const { columns, hasRules } = frameSpace(state.size);
  const rule = hasRules ? [frameLine(meant('faint', '-'.repeat(columns)))] : [];
  if (state.asking?.kind === 'actions')
    return [...filled(paletteLines(context, state, state.asking), pageRows(state)), ...rule];
  if (pageOf(state) !== 'morning')
    return [...inPanes(context, state, filled(seenPage(context, state), pageRows(state))), ...rule];
  const { hasStrip, bodyRows } = morningSpace(context, state);
  return [
    { spans: headerLine(context, state) },
    ...rule,
    ...inPanes(context, state, filled(bodyLines(context, state), bodyRows)),
    ...rule,
    ...(hasStrip ? [{ spans: stripLine(context, state) }] : []),
  ];
}

/** In a wide window the thing under the mark stands beside the list. */
function inPanes(
  context: ScreenContext,
  state: ScreenState,
  rows: readonly FrameLine[],
): readonly FrameLine[] {
  const panes = panesOf(state);
  return panes === undefined ? rows : besideRows(context, state, { rows, panes });
}

function filled(lines: readonly FrameLine[], rows: number): readonly FrameLine[] {
  return Array.from({ length: rows }, (_, row) => lines[row] ?? frameLine());
}

function seenPage(context: ScreenContext, state: ScreenState): readonly FrameLine[] {
  const page = state.pages.at(-1);
  if (page === undefined) return [];
  if (isBrowsePage(page)) return browsedRows(context, state, page);
  const lines = pageLines(context, page, roomOf(state));
  return lines.slice(page.top, page.top + pageRows(state)).map((spans) => ({ spans }));
}
