import type { Temporal } from '../calendar/temporal.ts';
import type { Entry } from '../entries/entry.ts';
import { partOf, wallField } from '../entries/stored-field.ts';

/** Every time they were told of a commitment, from its entries. The commitment itself knows the last alone. */
export function timesTold(entries: readonly Entry[]): readonly Temporal.PlainDateTime[] {
  return entries.flatMap((entry) => toldIn(entry) ?? []);
}

/**
 * When they were told that the date as it stands will not hold, from a commitment's entries. The first word after a
 * move is the new date itself; what they heard of an earlier date is not meant.
 */
export function timesToldOfDelay(entries: readonly Entry[]): readonly Temporal.PlainDateTime[] {
  let times: readonly Temporal.PlainDateTime[] = [];
  let isDateKnown = true;
  for (const entry of entries) {
    const told = toldIn(entry);
    if (isSet(entry.changes['promised'])) {
      times = [];
      isDateKnown = told !== undefined || !isSet(entry.changes['moved']);
    } else if (told !== undefined) {
      if (isDateKnown) times = [...times, told];
      isDateKnown = true;
    }
  }
  return times;
}

function toldIn({ changes }: Entry): Temporal.PlainDateTime | undefined {
  const { told } = changes;
  const at = isSet(told) ? partOf(told, 'at') : undefined;
  return at === undefined ? undefined : wallField.read(at);
}

function isSet<Value>(value: Value | null | undefined): value is Value {
  return value !== undefined && value !== null;
}
