import type { Temporal } from '../calendar/temporal.ts';
import type { Entry } from '../entries/entry.ts';
import { partOf, wallField } from '../entries/stored-field.ts';

/** Every time they were told of a commitment, from its entries. The commitment itself knows the last alone. */
export function timesTold(entries: readonly Entry[]): readonly Temporal.PlainDateTime[] {
  return entries.flatMap(({ changes }) => {
    const { told } = changes;
    const at = told === undefined || told === null ? undefined : partOf(told, 'at');
    return at === undefined ? [] : (wallField.read(at) ?? []);
  });
}
