import { meant, type Line } from '../../wording/meaning.ts';
import { cutToWidth } from '../../wording/text/text-width.ts';
import { wrapToWidth } from '../../wording/text/wrap-text.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';
import { cleanLinesForTerminal } from '../../wording/text/clean-text.ts';

/** What just happened, on as many rows as it needs and the window can spare: a path or an address is not cut. */
export function noticeLines(
  { glyphs }: ScreenContext,
  { notice, size }: ScreenState,
): readonly Line[] {
  if (notice === undefined) return [];
  const { meaning, text } = notice;
  const mark = meaning === 'fine' && glyphs === 'fine' ? '\u2713 ' : '';
  const whole = cleanLinesForTerminal(mark + text)
    .split('\n')
    .flatMap((part) => wrapToWidth(part, size.columns));
  const rows = size.rows >= roomyFrom ? mostRows : 1;
  const lines =
    whole.length <= rows
      ? whole
      : [...whole.slice(0, rows - 1), cutToWidth(whole.slice(rows - 1).join(' '), size.columns)];
  return lines.map((line) => [meaning === undefined ? { text: line } : meant(meaning, line)]);
}

const mostRows = 3;
/** A lower window has no row to spare. */
const roomyFrom = 12;
