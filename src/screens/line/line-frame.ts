import { cutLine, frameLine, type Frame } from '../frame/frame.ts';
import { hintLine, hintSpans } from '../frame/footer-line.ts';
import { typingLine } from '../frame/asking-line.ts';
import { hintsFor } from '../keys/key-map.ts';
import { chipsLine } from '../reading/chips-line.ts';
import type { ScreenContext } from '../state/screen-state.ts';
import type { LineState } from './line-loop.ts';

/** What is understood, the line, its keys; once it was left, the line alone, or nothing. */
export function lineFrame(
  context: ScreenContext,
  { line, end }: LineState,
  columns: number,
): Frame {
  const { spans, cursor } = typingLine(context, line, columns);
  if (end?.kind === 'left') return { lines: [] };
  if (end?.kind === 'typed') return { lines: [{ spans: cutLine(spans, columns) }] };
  const hints = hintsFor('line', { kind: 'none' }).map((each) => hintSpans(context, line, each));
  return {
    lines: [
      frameLine(...chipsLine(line, columns, context.glyphs)),
      { spans: cutLine(spans, columns) },
      { spans: hintLine(hints, columns) },
    ],
    ...(cursor === undefined ? {} : { cursor: { x: cursor, y: 1 } }),
  };
}
