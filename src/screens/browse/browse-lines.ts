import { isEmptyWeek } from '../../domain/review/week.ts';
import { plain } from '../../wording/meaning.ts';
import { cardListedLines } from '../../wording/pages/card-lines.ts';
import { findLines } from '../../wording/pages/find-lines.ts';
import { clientsLines } from '../../wording/pages/letters-lines.ts';
import { listedIds, unlisted, type ListedLine } from '../../wording/pages/listed-line.ts';
import { logLines } from '../../wording/pages/log-lines.ts';
import type { RowLayout } from '../../wording/pages/row-layout.ts';
import { settingsLines } from '../../wording/pages/settings-lines.ts';
import { weekLines } from '../../wording/pages/week-lines.ts';
import { listSpace } from '../beside/panes.ts';
import type { BrowsePage } from '../state/browse-page.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';

/** A page laid out for one width. */
export type LaidPage = {
  readonly lines: readonly ListedLine[];
  /** What can be picked, in order. */
  readonly ids: readonly string[];
};

/** The heading and its rule stay where they are while the rest is scrolled. */
export const pinnedLines = 2;

/** All lines of a page at this width; laid once, however often the mark moves over them. */
export function layPage(context: ScreenContext, state: ScreenState, page: BrowsePage): LaidPage {
  const { columns, layout } = listSpace(state);
  const content = contentOf(page);
  const known = laid.get(content);
  if (
    known !== undefined &&
    known.columns === columns &&
    known.layout === layout &&
    known.context === context
  )
    return known.page;
  const lines = linesOf(context, page, { cells: columns, layout });
  const fresh = { lines, ids: listedIds(lines) };
  laid.set(content, { columns, layout, context, page: fresh });
  return fresh;
}

const laid = new WeakMap<
  object,
  {
    readonly columns: number;
    readonly layout: RowLayout;
    readonly context: ScreenContext;
    readonly page: LaidPage;
  }
>();

function contentOf(page: BrowsePage): object {
  switch (page.kind) {
    case 'week':
      return page.week;
    case 'log':
      return page.acts;
    case 'find':
      return page.found;
    case 'settings':
      return page.settings;
    case 'letters':
      return page.clients;
    case 'card':
      return page.card;
  }
}

function linesOf(
  { words, names, bars }: ScreenContext,
  page: BrowsePage,
  { cells, layout }: { readonly cells: number; readonly layout: RowLayout },
): readonly ListedLine[] {
  switch (page.kind) {
    case 'week':
      return [
        ...weekLines(words, page.week, { cells, layout, names, bars }),
        ...(isEmptyWeek(page.week) ? unlisted([], ...words.week.empty.map(plain)) : []),
      ];
    case 'log':
      return logLines(words, page.acts, { cells });
    case 'find':
      return findLines(words, page.found, { cells });
    case 'settings':
      return settingsLines(words, page.settings, { cells });
    case 'letters':
      return clientsLines(words, page.clients, { cells });
    case 'card':
      return cardListedLines(words, page.card, { cells, names });
  }
}
