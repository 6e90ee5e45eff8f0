import { entryColumns } from '../queries/entry-rows.ts';
import type { StoredEntry } from './migration-steps.ts';

/** An entry of today's layout as the values of a row; undefined when it is none. */
export function valuesFromStored(entry: StoredEntry): (string | number)[] | undefined {
  const values = entryColumns.split(', ').map((column) => valueOf(column, entry[column]));
  return values.every((value) => value !== undefined) ? values : undefined;
}

const numbers = new Set(['seq', 'v']);
const objects = new Set(['changes', 'parents']);

function valueOf(column: string, value: unknown): string | number | undefined {
  if (objects.has(column)) return isObject(value) ? JSON.stringify(value) : undefined;
  if (numbers.has(column)) return Number.isSafeInteger(value) ? Number(value) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
