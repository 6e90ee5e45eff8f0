import { meant, type Line, type Span } from '../../wording/meaning.ts';
import { cutToWidth, widthOf } from '../../wording/text/text-width.ts';
import { cutLine } from '../frame/frame.ts';
import type { Asking } from '../state/asking.ts';
import type { Glyphs } from '../state/screen-state.ts';
import type { Chip } from './line-reading.ts';

/** The shortest a long part is cut to; with less room for it, a part is left out. */
const leastCells = 6;

/**
 * What is understood of the open line, in one row. Short of cells the longest words are cut first, then what
 * may go goes, so that date and chance are seen.
 */
export function chipsLine(
  { reading, chance }: Asking & { kind: 'line' },
  columns: number,
  glyphs: Glyphs,
): Line {
  if (reading === undefined) return [];
  const all = chance === undefined ? reading.chips : [...reading.chips, chance];
  const between = glyphs === 'fine' ? ' · ' : '  ';
  const cut = shortened(all, excessOf(all, between, columns));
  const fitting =
    excessOf(cut, between, columns) > 0 ? all.filter(({ mayGo }) => mayGo !== true) : all;
  const chips = shortened(fitting, excessOf(fitting, between, columns));
  return cutLine(joined(chips, between, columns), columns);
}

function excessOf(chips: readonly Chip[], between: string, columns: number): number {
  return widthOf(chips.map(({ text }) => text).join(between)) - columns;
}

function shortened(chips: readonly Chip[], excess: number): readonly Chip[] {
  if (excess <= 0) return chips;
  return chips.map((chip) => {
    if (chip.mayBeCut !== true) return chip;
    const cells = Math.max(leastCells, widthOf(chip.text) - excess);
    return { ...chip, text: cutToWidth(chip.text, cells) };
  });
}

/** As many as there is room for: half a word would say nothing. */
function joined(chips: readonly Chip[], between: string, columns: number): readonly Span[] {
  let used = 0;
  return chips.flatMap((chip, index): readonly Span[] => {
    const { mayBeCut: _mayBeCut, mayGo: _mayGo, ...span } = chip;
    const before = index === 0 ? 0 : widthOf(between);
    const room = columns - used - before;
    used += before + widthOf(span.text);
    if (room < Math.min(leastCells, widthOf(span.text))) return [];
    return index === 0 ? [span] : [meant('faint', between), span];
  });
}
