import { padToWidth, widthOf } from '../../wording/text/text-width.ts';
import type { Table } from '../letter.ts';
import { wrapLetterLine } from './wrap-letter-line.ts';

const gap = '  ';
/** No column but the widest takes more cells. */
const narrow = 18;

/** A table as plain text of at most so many cells: the widest column is wrapped within its own. */
export function tableText({ title, head, rows }: Table, cells: number): string {
  const all = [head, ...rows];
  const wanted = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  const widest = wanted.indexOf(Math.max(...wanted));
  const widths = wanted.map((width, column) =>
    column === widest ? width : Math.min(width, narrow),
  );
  const others = widths.reduce((sum, width, column) => (column === widest ? sum : sum + width), 0);
  widths[widest] = Math.min(widths[widest] ?? 0, cells - others - gap.length * (head.length - 1));
  return [title, ...all.flatMap((row) => rowLines(row, widths))].join('\n');
}

function rowLines(row: readonly string[], widths: readonly number[]): readonly string[] {
  const columns = row.map((text, column) => wrapLetterLine(text, widths[column] ?? 0));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    columns
      .map((lines, column) => padToWidth(lines[at] ?? '', widths[column] ?? 0))
      .join(gap)
      .trimEnd(),
  );
}
