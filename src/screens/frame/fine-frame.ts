import type { Span } from '../../wording/meaning.ts';
import type { Glyphs } from '../state/screen-state.ts';
import type { Frame } from './frame.ts';

/** The frame with thin rules for hyphens, where the terminal draws them one cell wide. */
export function inGlyphs(frame: Frame, glyphs: Glyphs): Frame {
  if (glyphs === 'plain') return frame;
  return {
    ...frame,
    lines: frame.lines.map((line) => ({
      ...line,
      spans: line.spans.map(fineSpan),
      ...(line.beside === undefined ? {} : { beside: line.beside.map(fineSpan) }),
    })),
  };
}

/** Rules alone are made of faint hyphens; what anybody typed is left as it is. */
function fineSpan(span: Span): Span {
  if (span.meaning !== 'faint') return span;
  if (/^-{2,}$/u.test(span.text)) return { ...span, text: '\u2500'.repeat(span.text.length) };
  const headed = /^--( .+ )(-+)$/u.exec(span.text);
  if (headed === null) return span;
  const [, head = '', hyphens = ''] = headed;
  return { ...span, text: `\u2500\u2500${head}${'\u2500'.repeat(hyphens.length)}` };
}
