import type { Line } from '../meaning.ts';

/**
 * A line of a page on which things are picked: which thing it belongs to, when it belongs to one, and at
 * which cell its mark stands: two cells there are free.
 */
export type ListedLine = { readonly line: Line; readonly id?: string; readonly markAt?: number };

/** Lines that belong to nothing: headings, rules, air. */
export function unlisted(...lines: readonly Line[]): readonly ListedLine[] {
  return lines.map((line) => ({ line }));
}

/** The ids that can be picked, in the order of their lines, each once. */
export function listedIds(lines: readonly ListedLine[]): readonly string[] {
  return [...new Set(lines.flatMap(({ id }) => id ?? []))];
}
