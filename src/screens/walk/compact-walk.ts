import { meant, plain, type Line, type Span } from '../../wording/meaning.ts';
import { rule } from '../../wording/pages/labelled-lines.ts';
import { cutToWidth, widthOf } from '../../wording/text/text-width.ts';
import { wrapToWidth } from '../../wording/text/wrap-text.ts';
import type { WalkOption } from './walk-choices.ts';
import { stateOf, wholeOf, type PageRoom, type WalkParts } from './walk-parts.ts';

/** The same in a small window: what it is, every choice, and below that, to be scrolled to, the rest of it. */
export function compactWalk(
  { row, title, why, options }: WalkParts,
  { columns, rows }: PageRoom,
): readonly Line[] {
  const choices = choiceLines(options, columns);
  const state = stateOf(row);
  const head = `${row.handle} ${whatOf(row)}`.trim();
  const isLow = rows !== undefined && choices.length + 2 > rows;
  const shown: readonly Line[] = isLow
    ? [headInOneLine(head, state, columns)]
    : [
        [meant('title', cutToWidth(head, columns))],
        [{ ...state, text: cutToWidth(state.text, columns) }],
      ];
  const below = [title, wholeOf(row), state.text, why];
  return [
    ...shown,
    ...choices,
    rule({ cells: columns }),
    ...below.flatMap((text) => wrapToWidth(text, columns)).map(plain),
  ];
}

/** What is promised or owed, or the words that were not understood. */
function whatOf({ cells }: WalkParts['row']): string {
  return cells[cells.length === 5 ? 2 : 0]?.text ?? '';
}

/** The first words of the state, and beside them what it is about. */
function headInOneLine(head: string, state: Span, columns: number): Line {
  const word = cutToWidth(state.text.split(/[,:\uFF0C\uFF1A]/u)[0] ?? '', columns);
  const left = columns - widthOf(word) - 1;
  return [{ ...state, text: word }, meant('title', left < 3 ? '' : ` ${cutToWidth(head, left)}`)];
}

/** "1 told  2 move": as many beside each other as there is room for; one that is longer than a line is cut with its mark. */
function choiceLines(options: readonly WalkOption[], columns: number): readonly Line[] {
  const lines: string[] = [];
  for (const { keys, short } of options) {
    const text = cutToWidth(`${keys[0] ?? ''} ${short}`, columns);
    const beside = `${lines.at(-1) ?? ''}  ${text}`;
    if (lines.length > 0 && widthOf(beside) <= columns) lines[lines.length - 1] = beside;
    else lines.push(text);
  }
  return lines.map(plain);
}
