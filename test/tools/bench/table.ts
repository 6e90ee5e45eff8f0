import { SIZES, type Size } from './ledgers.ts';
import type { Row } from './rows.ts';

/** Milliseconds of every round, for each size of ledger. */
export type Times = ReadonlyMap<Size, readonly number[]>;

/** One number with its limits, in the unit its name says. */
export interface Single {
  readonly what: string;
  readonly value: number;
  readonly budget?: number;
  readonly ambition?: number;
}

/** Each command as a multiple of the bare Node, for each size, and how it grows with the ledger's past. */
export function printRatios(unit: number, times: ReadonlyMap<Row, Times>): void {
  const sizes = SIZES.map((size) => (size === 200 ? '200 open' : size.toLocaleString('en-GB')));
  printTable([
    ['times the unit', ...sizes, 'past', 'budget', 'ambition', '', ''],
    ...[...times].map(([row, bySize]) => {
      const ratios = new Map([...bySize].map(([size, each]) => [size, median(each) / unit]));
      const [none, all] = [ratios.get(200), ratios.get(100_000)];
      const past = none === undefined || all === undefined ? undefined : all / none;
      return [
        row.title,
        ...SIZES.map((size) => said(ratios.get(size))),
        said(past),
        said(row.budget),
        said(row.ambition),
        verdict(Math.max(...ratios.values()), row),
        past === undefined || row.budget === undefined ? '' : growth(past),
      ];
    }),
  ]);
}

export function printSingles(singles: readonly Single[]): void {
  printTable([
    ['', 'value', 'budget', 'ambition', ''],
    ...singles.map((single) => [
      single.what,
      said(single.value),
      said(single.budget),
      said(single.ambition),
      verdict(single.value, single),
    ]),
  ]);
}

/** The past column: a hundred thousand, most of them closed, against the same open ones alone. */
function growth(past: number): string {
  const found = verdict(past, { budget: 1.25, ambition: 1.1 });
  return found === 'OVER BUDGET' ? 'GROWS WITH ITS PAST' : '';
}

function verdict(value: number, { budget, ambition }: Pick<Row, 'budget' | 'ambition'>): string {
  if (budget === undefined) return '';
  if (!(value <= budget)) return 'OVER BUDGET';
  return value <= (ambition ?? budget) ? 'as wished' : 'in budget';
}

function said(value: number | undefined): string {
  return value === undefined ? '' : String(Number(value.toFixed(2)));
}

/** Words to the left, numbers to the right. */
function printTable(rows: readonly (readonly string[])[]): void {
  const columns = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? '')) ?? [];
  const widths = columns.map((texts) => Math.max(...texts.map((text) => text.length)));
  const numeric = columns.map((texts) => texts.slice(1).every((text) => /^[\d.]*$/u.test(text)));
  for (const row of rows) {
    const cells = row.map((text, column) =>
      numeric[column] ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
  console.log('');
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
