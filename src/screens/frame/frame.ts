import { widthOf } from '../../wording/text/text-width.ts';
import type { Line, Span } from '../../wording/meaning.ts';
import { cutToWidth } from '../../wording/text/text-width.ts';

/** One row of the screen. */
export type FrameLine = {
  readonly spans: Line;
  readonly isSelected?: boolean;
  /** What stands behind the spans in a second column; never part of the bar under the mark. */
  readonly beside?: Line;
};

/** Everything that is seen at one moment, at most as high as the window less one row. */
export type Frame = {
  readonly lines: readonly FrameLine[];
  /** Where the real cursor stands while something is typed, so that an input method opens there. */
  readonly cursor?: { readonly x: number; readonly y: number };
};

export function frameLine(...spans: readonly Span[]): FrameLine {
  return { spans };
}

/** The line cut to `columns`, with the mark of a cut where it was too long. */
export function cutLine(line: Line, columns: number): Line {
  const cut: Span[] = [];
  let left = columns;
  for (const span of line) {
    if (left <= 0) break;
    const text = cutToWidth(span.text, left);
    cut.push({ ...span, text });
    left -= widthOf(text);
    if (text !== span.text) break;
  }
  return cut;
}

/** Filled up to the whole row, so that a selected row is one even bar. */
export function fillLine(line: Line, columns: number): Line {
  const used = lineWidth(line);
  return used >= columns ? line : [...line, { text: ' '.repeat(columns - used) }];
}

function lineWidth(line: Line): number {
  return line.reduce((sum, span) => sum + widthOf(span.text), 0);
}

/** `left` at the left edge and `right` at the right one; what does not fit beside it is left out from the right. */
export function justify(left: Line, right: readonly Span[], columns: number): Line {
  const space = columns - lineWidth(left) - lineWidth(right);
  if (space >= 2 || right.length === 0)
    return cutLine([...left, { text: ' '.repeat(Math.max(0, space)) }, ...right], columns);
  return justify(left, right.slice(0, -1), columns);
}
