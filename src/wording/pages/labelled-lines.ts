import { meant, type Line, type Meaning, type Span } from '../meaning.ts';
import { fitToWidth, padToWidth, widthOf } from '../text/text-width.ts';
import { wrapToWidth } from '../text/wrap-text.ts';

/** How wide the page is; undefined in a pipe, where nothing is broken or cut. */
export type Page = { readonly cells: number | undefined };

/** A label and what stands beside it. */
export type Labelled = {
  readonly label: string;
  readonly text: string;
  readonly meaning?: Meaning;
};

const usualCells = 80;

/** The label in its column, the text beside it, broken into lines where the page is too narrow. */
export function labelledLines(
  page: Page,
  column: number,
  { label, text, meaning }: Labelled,
): readonly Line[] {
  const room = page.cells === undefined ? undefined : Math.max(10, page.cells - column);
  const lines = room === undefined ? [text] : wrapToWidth(text, room);
  return lines.map((line, index) => [
    meant('faint', padToWidth(index === 0 ? label : '', column)),
    spanOf(line, meaning),
  ]);
}

/** A text in a column of `cells`: cut on a page, never in a pipe. */
export function inColumn(page: Page, text: string, cells: number): string {
  return page.cells === undefined ? padToWidth(text, cells) : fitToWidth(text, cells);
}

/** The column the longest label needs, with a gap of two. */
export function labelColumn(labels: readonly string[]): number {
  return Math.max(...labels.map(widthOf)) + 2;
}

/** Plain hyphens across the page: line-drawing marks are two cells wide in many Chinese terminals. */
export function rule(page: Page, text?: string): Line {
  const cells = page.cells ?? usualCells;
  if (text === undefined) return [meant('faint', '-'.repeat(cells))];
  const head = `-- ${text} `;
  return [meant('faint', head + '-'.repeat(Math.max(0, cells - widthOf(head))))];
}

/** One text at the left edge and one at the right. */
export function leftAndRight(page: Page, left: Span, right: string): Line {
  const cells = page.cells ?? usualCells;
  const room = cells - widthOf(left.text) - widthOf(right);
  return [left, { text: ' '.repeat(Math.max(2, room)) + right }];
}

function spanOf(text: string, meaning: Meaning | undefined): Span {
  return meaning === undefined ? { text } : meant(meaning, text);
}
