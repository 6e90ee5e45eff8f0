import { cleanForTerminal } from './clean-text.ts';

/** A spreadsheet takes what begins so for a formula, some also the full-width signs. */
const formula = /^\s*[=+\-@＝＋－＠]/u;

/**
 * Rows as a CSV file (RFC 4180): every cell one line, none of them a formula (a `'` stands before what a spreadsheet
 * would work out), with the mark by which Excel knows UTF-8.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(text: string): string {
  const line = cleanForTerminal(text);
  const plain = formula.test(line) ? `'${line}` : line;
  return /[",;]|^\s|\s$/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
