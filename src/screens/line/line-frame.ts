import type { Line } from '../../wording/meaning.ts';
import { wrapToWidth } from '../../wording/text/wrap-text.ts';
import { cutLine, frameLine, type Frame, type FrameLine } from '../frame/frame.ts';
import { lineText } from '../parts/line-field-state.ts';
import { hintLine, hintSpans } from '../frame/footer-line.ts';
import { typingLine } from '../frame/asking-line.ts';
import { hintsFor } from '../keys/key-map.ts';
import { chipsLine } from '../reading/chips-line.ts';
import type { ScreenContext } from '../state/screen-state.ts';
import type { LineState } from './line-loop.ts';

/** What is understood, the line, its keys; once it was left, its words alone, which are not lost to the eye. */
export function lineFrame(
  context: ScreenContext,
  { line, end }: LineState,
  columns: number,
): Frame {
  const { spans, cursor } = typingLine(context, line, columns);
  if (end !== undefined) return { lines: wordsAlone(line, spans, columns) };
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

/** All of them, on as many rows as they take. */
function wordsAlone(
  { field }: LineState['line'],
  [label]: Line,
  columns: number,
): readonly FrameLine[] {
  const words = lineText(field).trim();
  if (words === '' || label === undefined) return [];
  const [first = '', ...others] = wrapToWidth(label.text + words, columns);
  return [
    frameLine(label, { text: first.slice(label.text.length) }),
    ...others.map((text) => frameLine({ text })),
  ];
}
