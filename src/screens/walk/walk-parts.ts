import { meant, type Span } from '../../wording/meaning.ts';
import type { MorningRow } from '../../wording/pages/morning-row.ts';
import type { WalkOption } from './walk-choices.ts';

/** The room of a page; `rows` undefined: as many as it takes. */
export type PageRoom = { readonly columns: number; readonly rows?: number };

/** All that is said of one decision. */
export type WalkParts = {
  readonly row: MorningRow;
  /** "Decision 2 of 7". */
  readonly title: string;
  readonly why: string;
  readonly options: readonly WalkOption[];
};

/** Everything of a row but its state. */
export function wholeOf({ cells }: MorningRow): string {
  return cells
    .slice(0, -1)
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('  ');
}

/** The state of a row, in its colour. */
export function stateOf({ cells, meaning }: MorningRow): Span {
  const text = cells.at(-1)?.text ?? '';
  return meaning === undefined ? { text } : meant(meaning, text);
}
