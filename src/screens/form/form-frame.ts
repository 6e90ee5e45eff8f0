import { meant, type Line } from '../../wording/meaning.ts';
import { cutToWidth } from '../../wording/text/text-width.ts';
import { cutLine, frameLine, type Frame, type FrameLine } from '../frame/frame.ts';
import { inGlyphs } from '../frame/fine-frame.ts';
import { hintLine, hintSpans } from '../frame/footer-line.ts';
import { formSpace } from '../frame/screen-size.ts';
import { hintsFor } from '../keys/key-map.ts';
import { lineText, viewLine, type LineField } from '../parts/line-field-state.ts';
import { chipsLine } from '../reading/chips-line.ts';
import type { ScreenContext } from '../state/screen-state.ts';
import type { FormState } from './form-loop.ts';

/** The form's title, as many of its lines as fit, what is understood of the one with the cursor, and the keys. */
export function formFrame(context: ScreenContext, state: FormState): Frame {
  const { area, top, size, title } = state;
  const { columns } = size;
  const { rows, hasRules } = formSpace(size);
  const rule = hasRules ? [frameLine(meant('faint', '-'.repeat(columns)))] : [];
  const body = Array.from({ length: rows }, (_, row): FrameLine => {
    const line = area.lines[top + row];
    if (line === undefined) return frameLine();
    return { spans: bodyLine(line, { columns, isOpen: top + row === area.at }) };
  });
  const place = state.isLeaving ? 'form-end' : 'form';
  const hints = hintsFor(place, { kind: 'none' }).map((each) =>
    hintSpans(context, undefined, each),
  );
  const cursor = viewLine(area.lines[area.at] ?? { graphemes: [], cursor: 0 }, columns).cursor;
  const frame = {
    lines: [
      { spans: cutLine([meant('title', title)], columns) },
      ...rule,
      ...body,
      ...rule,
      { spans: state.isLeaving ? question(context, columns) : reading(context, state) },
      { spans: cutLine(hintLine(hints, columns), columns) },
    ],
    ...(state.isLeaving ? {} : { cursor: { x: cursor, y: 1 + rule.length + area.at - top } }),
  };
  return inGlyphs(frame, context.glyphs);
}

/** The line with the cursor is scrolled sideways, so that the cursor is seen; any other is cut with a mark. */
function bodyLine(
  line: LineField,
  { columns, isOpen }: { readonly columns: number; readonly isOpen: boolean },
): Line {
  const text = lineText(line);
  if (isOpen) return [{ text: viewLine(line, columns).text }];
  const cut = cutToWidth(text, columns);
  return [text.startsWith('//') ? meant('faint', cut) : { text: cut }];
}

function question({ words }: ScreenContext, columns: number): Line {
  return cutLine([meant('accent', words.screen.form.leaving)], columns);
}

function reading(context: ScreenContext, { next, size }: FormState): Line {
  return next === undefined ? [] : chipsLine(next, size.columns, context.glyphs);
}
