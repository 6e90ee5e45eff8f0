import { padToWidth, widthOf } from '../../wording/text/text-width.ts';
import type { Table } from '../letter.ts';
import { wrapLetterLine } from './wrap-letter-line.ts';

const gap = '  ';
/** A last column narrower than this is no column any more. */
const narrowest = 12;

/**
 * A table as plain text of at most so many cells. Only the last column is wrapped: in any other a line would
 * go on below its neighbour, and the words would be read in another order than those of the HTML. What does
 * not fit so becomes a list.
 */
export function tableText({ title, head, rows }: Table, cells: number): string {
  const all = [head, ...rows];
  const wanted = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  const before = wanted.slice(0, -1).reduce((sum, width) => sum + width + gap.length, 0);
  const last = wanted.at(-1) ?? 0;
  const left = cells - before;
  const lines =
    left >= Math.min(last, narrowest)
      ? all.flatMap((row) => rowLines(row, [...wanted.slice(0, -1), Math.min(last, left)]))
      : [head.join(between), ...rows.flatMap((row) => listLines(row, cells))];
  return [title, ...lines].join('\n');
}

function rowLines(row: readonly string[], widths: readonly number[]): readonly string[] {
  const firsts = row
    .slice(0, -1)
    .map((text, column) => padToWidth(text, widths[column] ?? 0) + gap);
  const indent = ' '.repeat(widthOf(firsts.join('')));
  return wrapLetterLine(row.at(-1) ?? '', widths.at(-1) ?? 0).map((line, index) =>
    ((index === 0 ? firsts.join('') : indent) + line).trimEnd(),
  );
}

const between = ' · ';
const bullet = '- ';

function listLines(row: readonly string[], cells: number): readonly string[] {
  const wrapped = wrapLetterLine(row.join(between), cells - bullet.length);
  return wrapped.map((line, index) => (index === 0 ? bullet : '  ') + line);
}
