import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { cutToWidth, graphemesOf, takeCells, widthOf } from '../../wording/text/text-width.ts';
import { wordEnd, wordStart } from './word-bounds.ts';

/** One line of text being typed: the characters as a reader counts them, and how many stand before the cursor. */
export type LineField = { readonly graphemes: readonly string[]; readonly cursor: number };

export type LineEvent =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'key'; readonly name: string };

export const emptyLine: LineField = { graphemes: [], cursor: 0 };

export function lineWith(text: string): LineField {
  const graphemes = graphemesOf(cleanForTerminal(text));
  return { graphemes, cursor: graphemes.length };
}

export function lineText(field: LineField): string {
  return field.graphemes.join('');
}

/** The field after a key or a typed or pasted text. Keys it does not know leave it as it is. */
export function editLine(field: LineField, event: LineEvent): LineField {
  if (event.kind === 'typed') return insert(field, event.text);
  const { graphemes, cursor } = field;
  switch (event.name) {
    case 'left':
    case 'ctrl-b':
      return { graphemes, cursor: Math.max(0, cursor - 1) };
    case 'right':
    case 'ctrl-f':
      return { graphemes, cursor: Math.min(graphemes.length, cursor + 1) };
    case 'home':
    case 'ctrl-a':
      return { graphemes, cursor: 0 };
    case 'end':
    case 'ctrl-e':
      return { graphemes, cursor: graphemes.length };
    case 'backspace':
    case 'ctrl-h':
      return remove(field, cursor - 1, cursor);
    case 'delete':
    case 'ctrl-d':
      return remove(field, cursor, cursor + 1);
    case 'ctrl-u':
      return remove(field, 0, cursor);
    case 'ctrl-k':
      return remove(field, cursor, graphemes.length);
    case 'ctrl-w':
    case 'alt-backspace':
    case 'ctrl-backspace':
      return remove(field, wordStart(graphemes, cursor), cursor);
    case 'alt-d':
    case 'alt-delete':
    case 'ctrl-delete':
      return remove(field, cursor, wordEnd(graphemes, cursor));
    case 'alt-b':
    case 'alt-left':
    case 'ctrl-left':
      return { graphemes, cursor: wordStart(graphemes, cursor) };
    case 'alt-f':
    case 'alt-right':
    case 'ctrl-right':
      return { graphemes, cursor: wordEnd(graphemes, cursor) };
  }
  return field;
}

/** As long as a line may become; what is beyond is not taken. */
const mostGraphemes = 4000;

/** Joined and counted anew, because an accent typed after its letter makes one character with it. */
function insert({ graphemes, cursor }: LineField, typed: string): LineField {
  const taken = graphemesOf(cleanForTerminal(typed)).slice(
    0,
    Math.max(0, mostGraphemes - graphemes.length),
  );
  const before = graphemesOf(graphemes.slice(0, cursor).join('') + taken.join(''));
  const all = graphemesOf(before.join('') + graphemes.slice(cursor).join(''));
  return { graphemes: all, cursor: Math.min(before.length, all.length) };
}

function remove({ graphemes }: LineField, from: number, to: number): LineField {
  const start = Math.max(0, from);
  return { graphemes: graphemes.toSpliced(start, Math.max(0, to - start)), cursor: start };
}

/** Before what is scrolled out at the left, where there is room for a mark. */
const mark = '..';

/** What of the field is seen in `cells`, and how many cells stand before the cursor. The cursor is always in view. */
export function viewLine(
  { graphemes, cursor }: LineField,
  cells: number,
): { readonly text: string; readonly cursor: number } {
  const whole = seenBefore(graphemes, cursor, Math.max(1, cells - 1));
  const hasMark = whole.start > 0 && cells > 4 * mark.length;
  const { start, width } = hasMark ? seenBefore(graphemes, cursor, cells - 1 - mark.length) : whole;
  const head = hasMark ? mark : '';
  // No more than the cells it can fill: a pasted page is not measured at every letter.
  const seen = graphemes.slice(start, start + 2 * cells).join('');
  return { text: head + fitting(seen, cells - head.length, width), cursor: head.length + width };
}

/** From where on the text is seen so that what stands before the cursor fits into `room`, and its width. */
function seenBefore(
  graphemes: readonly string[],
  cursor: number,
  room: number,
): { readonly start: number; readonly width: number } {
  let start = cursor;
  let width = 0;
  while (start > 0) {
    const next = width + widthOf(graphemes[start - 1] ?? '');
    if (next > room) break;
    width = next;
    start -= 1;
  }
  return { start, width };
}

/** Cut with a mark at the right, unless the cursor stands there. */
function fitting(text: string, cells: number, cursor: number): string {
  const isCursorInside = cursor < cells - mark.length;
  return isCursorInside ? cutToWidth(text, cells) : takeCells(text, cells);
}
