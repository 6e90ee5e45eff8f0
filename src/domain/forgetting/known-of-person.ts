import type { Entry } from '../entries/entry.ts';
import { forgetPerson } from './forget-person.ts';
import type { ForgetWish } from './forget-person.ts';

/** Everything that is recorded of one person: what `forget` would empty, and the promises that name her. */
export function knownOfPerson(entries: () => Iterable<Entry>, wish: ForgetWish): readonly Entry[] {
  const hers = new Set<string>(forgetPerson(entries, wish).emptied);
  const named = new Set<string>();
  for (const entry of entries()) if (isOf(entry, wish.person)) named.add(entry.entityId);
  return [...entries()].filter((entry) => hers.has(entry.id) || named.has(entry.entityId));
}

function isOf({ entity, changes }: Entry, { id }: ForgetWish['person']): boolean {
  const who = changes['who'];
  const isOwed = Array.isArray(who) && who.includes(id);
  return entity === 'commitment' && (isOwed || changes['owner'] === id);
}
