import type { UnreadLine } from '../../domain/commitment/note.ts';
import { meant, plain, type Line } from '../../wording/meaning.ts';
import { cardLines } from '../../wording/pages/card-lines.ts';
import { detailLines } from '../../wording/pages/detail-lines.ts';
import { leftAndRight, rule, type Page } from '../../wording/pages/labelled-lines.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { wrapToWidth } from '../../wording/text/wrap-text.ts';
import type { Words } from '../../wording/words.ts';
import { cutLine, fillLine, type FrameLine } from '../frame/frame.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';
import { paneGap, type Panes } from './panes.ts';

/** The rows of a list with the thing under its mark in full beside them. */
export function besideRows(
  context: ScreenContext,
  { beside }: ScreenState,
  { rows, panes }: { readonly rows: readonly FrameLine[]; readonly panes: Panes },
): readonly FrameLine[] {
  const right = beside === undefined ? emptyLines(context, panes) : linesOf(context, beside, panes);
  return rows.map((row, index) => ({
    ...row,
    spans: fillLine(cutLine(row.spans, panes.list), panes.list),
    beside: [
      { text: ' '.repeat(paneGap) },
      ...cutLine(lineAt(context, right, { index, rows }), panes.beside),
    ],
  }));
}

function linesOf(
  { words, names }: ScreenContext,
  beside: NonNullable<ScreenState['beside']>,
  panes: Panes,
): readonly Line[] {
  const page = { cells: panes.beside, names };
  switch (beside.kind) {
    case 'detail':
      return detailLines(words, beside.detail, page);
    case 'card':
      return cardLines(words, beside.card, page);
    case 'unread':
      return unreadLines(words, beside.line, page);
  }
}

/** A line that could not be read: all of it as it was typed, and what can be done. */
function unreadLines(words: Words, { handle, text }: UnreadLine, page: Page): readonly Line[] {
  const wrapped = (each: string) => wrapToWidth(each, page.cells ?? usualCells);
  return [
    leftAndRight(page, meant('title', `${handle}  ${words.morning.unread}`), ''),
    rule(page),
    ...wrapped(cleanForTerminal(text)).map(plain),
    [],
    ...wrapped(words.screen.whyOff['unread-line']).map((each) => [meant('faint', each)]),
  ];
}

const usualCells = 80;

function emptyLines({ words }: ScreenContext, panes: Panes): readonly Line[] {
  return wrapToWidth(words.browse.nothingBeside, panes.beside).map((text) => [
    meant('faint', text),
  ]);
}

/** Where there is more than fits, the last row says how much. */
function lineAt(
  { words }: ScreenContext,
  lines: readonly Line[],
  { index, rows }: { readonly index: number; readonly rows: readonly FrameLine[] },
): Line {
  const isLast = index === rows.length - 1;
  const left = lines.length - index;
  return isLast && left > 1 ? [meant('faint', words.morning.more(left))] : (lines[index] ?? []);
}
