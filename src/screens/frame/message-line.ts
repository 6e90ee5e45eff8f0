import { describeFooting } from '../../wording/pages/morning-lines.ts';
import { itemId } from '../../wording/pages/morning-row.ts';
import { meant, type Line } from '../../wording/meaning.ts';
import { cutToWidth, widthOf } from '../../wording/text/text-width.ts';
import { whoIsAsked } from '../desk/answer-outcome.ts';
import { cutLine, justify } from './frame.ts';
import { shownItems, shownSections } from '../morning/morning-state.ts';
import { pageLines } from './page-lines.ts';
import { pageRows } from './page-rows.ts';
import { isBrowsePage } from '../browse/browse-state.ts';
import { listColumns } from '../beside/panes.ts';
import { layPage } from '../browse/browse-lines.ts';
import { viewLine } from '../parts/line-field-state.ts';
import { pageOf, type ScreenContext, type ScreenState } from '../state/screen-state.ts';
import type { BrowsePage } from '../state/browse-page.ts';
import type { Asking, LinePurpose } from '../state/asking.ts';

/** The line above the footer, and where the cursor stands in it while something is typed. */
export type MessageLine = { readonly spans: Line; readonly cursor?: number };

/** A question or a line being typed, else what just happened, else what the list is filtered by, else the month. */
export function messageLine(context: ScreenContext, state: ScreenState): MessageLine {
  const { columns } = state.size;
  const { asking, notice } = state;
  if (asking?.kind === 'line') return typingLine(context, asking, columns);
  if (asking?.kind === 'finding') return findingLine(context, asking, columns);
  if (asking !== undefined) {
    const question = questionLine(context, asking);
    const isHint = notice !== undefined && notice.meaning !== 'fine';
    const hint = isHint ? [{ text: '  ' }, meant('faint', notice.text)] : [];
    return { spans: cutLine([...question, ...hint], columns) };
  }
  if (notice !== undefined) {
    const mark = notice.meaning === 'fine' && context.glyphs === 'fine' ? '\u2713 ' : '';
    const text = cutToWidth(mark + notice.text, columns);
    return { spans: [notice.meaning === undefined ? { text } : meant(notice.meaning, text)] };
  }
  if (pageOf(state) !== 'morning') return { spans: moreBelow(context, state) };
  const text = state.filter === '' ? footing(context, state) : filtered(context, state);
  return { spans: withPosition(context, state, cutToWidth(text, columns)) };
}

/** The label, and as much of the text as there is room for, the cursor always in view. */
export function typingLine(
  context: ScreenContext,
  { purpose, field }: Asking & { kind: 'line' },
  columns: number,
): MessageLine {
  const label = `${labelOf(context, purpose)}: `;
  const view = viewLine(field, Math.max(4, columns - widthOf(label) - 1));
  return {
    spans: [meant('accent', label), { text: view.text }],
    cursor: widthOf(label) + view.cursor,
  };
}

function findingLine(
  { words }: ScreenContext,
  { field, isOnlyTold }: Asking & { kind: 'finding' },
  columns: number,
): MessageLine {
  const { find } = words.browse;
  const label = `${isOnlyTold ? `${find.field} (${find.sorts.told})` : find.field}: `;
  const view = viewLine(field, Math.max(4, columns - widthOf(label) - 1));
  return {
    spans: [meant('accent', label), { text: view.text }],
    cursor: widthOf(label) + view.cursor,
  };
}

function labelOf({ words }: ScreenContext, purpose: LinePurpose): string {
  const { fields } = words.screen;
  switch (purpose.kind) {
    case 'add':
      return fields.add;
    case 'wait':
      return fields.wait;
    case 'mend':
      return fields.mend;
    case 'move':
      return fields.move(purpose.commitment.handle);
    case 'date':
      return fields.date(purpose.commitment.handle);
    case 'heard':
      return fields.heard;
    case 'met':
      return fields.met;
    case 'drop':
      return fields.drop(purpose.commitment.handle);
    case 'note':
      return fields.note(purpose.called);
    case 'setting':
      return purpose.setting.name;
    case 'filter':
      return fields.filter;
  }
}

function questionLine(
  context: ScreenContext,
  asking: Exclude<Asking, { kind: 'line' | 'finding' }>,
): Line {
  const said = context.words.screen;
  switch (asking.kind) {
    case 'gap':
      return [meant('accent', said.askGap(asking.commitment.handle))];
    case 'released':
      return [meant('accent', said.askReleased(asking.commitment.handle))];
    case 'drop-line':
      return [meant('accent', said.askDropLine), { text: `  ${asking.line.text}` }];
    case 'they-know':
      return [meant('accent', said.askTold(whoIsAsked(context, asking)))];
    case 'pasted':
      return [meant('accent', said.pasted), { text: `  ${asking.text}` }];
    case 'actions':
      return [];
  }
}

/** How much of an open page is still below, so that nobody misses it. */
function moreBelow(context: ScreenContext, state: ScreenState): Line {
  const page = state.pages.at(-1);
  if (page === undefined) return [];
  if (isBrowsePage(page)) return [meant('faint', positionOn(context, state, page))];
  const below = pageLines(context, page, listColumns(state)).length - page.top - pageRows(state);
  return below <= 0 ? [] : [meant('faint', context.words.morning.more(below))];
}

/** "12 of 340": where the mark stands among what can be picked. */
function positionOn(context: ScreenContext, state: ScreenState, page: BrowsePage): string {
  const { ids } = layPage(context, state, page);
  const at = ids.indexOf(page.marked ?? '');
  const all = page.kind === 'log' && !page.isAll ? `${ids.length}+` : String(ids.length);
  return at < 0 ? '' : context.words.browse.position(at + 1, all);
}

/** In a list longer than the window, where the mark stands, at the right edge. */
function withPosition(context: ScreenContext, state: ScreenState, text: string): Line {
  const items = shownItems(shownSections(context, state));
  if (items.length <= pageRows(state)) return [{ text }];
  const at = items.findIndex((item) => itemId(item) === state.selected);
  const position = context.words.browse.position(at + 1, String(items.length));
  return justify([{ text }], [meant('faint', position)], state.size.columns);
}

function footing({ words }: ScreenContext, { morning }: ScreenState): string {
  return morning.isFresh ? '' : describeFooting(words, morning.review).join('   ');
}

function filtered(context: ScreenContext, state: ScreenState): string {
  const shown = shownItems(shownSections(context, state)).length;
  const all = shownItems(state.morning.review.sections).length;
  const said = context.words.screen;
  return shown === 0 ? said.filterFindsNothing : said.filtered(state.filter, shown, all);
}
