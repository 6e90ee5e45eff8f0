import { meant, type Line, type Span } from '../../wording/meaning.ts';
import { cutToWidth, widthOf } from '../../wording/text/text-width.ts';
import { cutLine } from '../frame/frame.ts';
import type { Asking } from '../state/asking.ts';
import type { Glyphs } from '../state/screen-state.ts';
import type { Chip } from './line-reading.ts';

/** The shortest a long part is cut to, before the line is cut at its end instead. */
const leastCells = 8;

/** What is understood of the open line, in one row; the longest words are cut first, so that date and chance are seen. */
export function chipsLine(
  { reading, chance }: Asking & { kind: 'line' },
  columns: number,
  glyphs: Glyphs,
): Line {
  if (reading === undefined) return [];
  const chips = chance === undefined ? reading.chips : [...reading.chips, chance];
  const between = glyphs === 'fine' ? ' · ' : '  ';
  const excess = widthOf(chips.map(({ text }) => text).join(between)) - columns;
  const spans = chips.flatMap((chip, index): readonly Span[] => {
    const span = shortened(chip, excess);
    return index === 0 ? [span] : [meant('faint', between), span];
  });
  return cutLine(spans, columns);
}

function shortened({ mayBeCut, ...span }: Chip, excess: number): Span {
  if (mayBeCut !== true || excess <= 0) return span;
  return {
    ...span,
    text: cutToWidth(span.text, Math.max(leastCells, widthOf(span.text) - excess)),
  };
}
