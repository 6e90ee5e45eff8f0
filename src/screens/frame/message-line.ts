import { describeFooting } from '../../wording/pages/morning-lines.ts';
import { itemId } from '../../wording/pages/morning-row.ts';
import { meant, type Line } from '../../wording/meaning.ts';
import { cutToWidth, widthOf } from '../../wording/text/text-width.ts';
import { askingLine, type MessageLine } from './asking-line.ts';
import { justify } from './frame.ts';
import { noticeLines } from './notice-lines.ts';
import { shownItems, shownSections } from '../morning/shown-items.ts';
import { pageLines, roomOf } from './page-lines.ts';
import { pageRows } from './page-rows.ts';
import { isBrowsePage } from '../browse/browse-state.ts';
import { layPage } from '../browse/browse-lines.ts';
import { pageOf, type ScreenContext, type ScreenState } from '../state/screen-state.ts';
import type { BrowsePage } from '../state/browse-page.ts';

/** A question or a line being typed, else what just happened, else what the list is filtered by, else the month. */
export function messageLine(context: ScreenContext, state: ScreenState): MessageLine {
  const { asking, notice, size } = state;
  if (asking !== undefined) return askingLine(context, state, asking);
  if (notice !== undefined) return { spans: noticeLines(context, state).at(-1) ?? [] };
  if (pageOf(state) !== 'morning') return { spans: moreBelow(context, state) };
  const text = state.filter === '' ? footing(context, state) : filtered(context, state);
  return { spans: withPosition(context, state, cutToWidth(text, size.columns)) };
}

/** How much of an open page is still below, so that nobody misses it. */
function moreBelow(context: ScreenContext, state: ScreenState): Line {
  const page = state.pages.at(-1);
  if (page === undefined) return [];
  if (isBrowsePage(page)) return [meant('faint', positionOn(context, state, page))];
  const below = pageLines(context, page, roomOf(state)).length - page.top - pageRows(state);
  const { linesAbove, linesBelow } = context.words.browse;
  const { joined } = context.words.morning;
  const under = below <= 0 ? [] : [linesBelow(below)];
  const both = joined([...(page.top === 0 ? [] : [linesAbove(page.top)]), ...under]);
  return [meant('faint', widthOf(both) <= state.size.columns ? both : joined(under))];
}

/** "12 of 340": where the mark stands among what can be picked. */
function positionOn(context: ScreenContext, state: ScreenState, page: BrowsePage): string {
  const { ids } = layPage(context, state, page);
  const at = ids.indexOf(page.marked ?? '');
  if (at < 0) return '';
  const { position, positionOpen } = context.words.browse;
  const isOpen = page.kind === 'log' && !page.isAll;
  return isOpen ? positionOpen(at + 1) : position(at + 1, ids.length);
}

/** In a list longer than the window, where the mark stands, at the right edge. */
function withPosition(context: ScreenContext, state: ScreenState, text: string): Line {
  const items = shownItems(shownSections(context, state));
  if (items.length <= pageRows(state)) return [{ text }];
  const at = items.findIndex((item) => itemId(item) === state.selected);
  const position = context.words.browse.position(at + 1, items.length);
  return justify([{ text }], [meant('faint', position)], state.size.columns);
}

/** How the month went and what lies further ahead; a part that does not fit is left out whole. */
function footing({ words }: ScreenContext, { morning, size }: ScreenState): string {
  if (morning.isFresh) return '';
  const [first = '', ...others] = describeFooting(words, morning.review);
  const whole = [first, ...others].join(footingGap);
  return widthOf(whole) <= size.columns ? whole : first;
}

const footingGap = '   ';

function filtered(context: ScreenContext, state: ScreenState): string {
  const shown = shownItems(shownSections(context, state)).length;
  const all = shownItems(state.morning.review.sections).length;
  const said = context.words.screen;
  return shown === 0 ? said.filterFindsNothing : said.filtered(state.filter, shown, all);
}
