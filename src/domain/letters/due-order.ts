import { dueKey } from '../entries/order-keys.ts';
import type { Due } from '../commitment/due.ts';

/** Soonest first, none last; by the wall clock each was said in. */
export function compareDues(one: Due, other: Due): number {
  const [first, second] = [dueKey(one), dueKey(other)];
  return first === second ? 0 : first < second ? -1 : 1;
}
