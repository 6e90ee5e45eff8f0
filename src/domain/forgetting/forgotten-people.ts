import type { Entry } from '../entries/entry.ts';
import { personId } from '../entries/ids.ts';
import type { ForgetWish } from './forget-person.ts';
import { namesToBlank } from './names-to-blank.ts';

/** The ids of everybody of whom a ledger holds nothing any more: each entry of theirs is empty. */
export function forgottenPeople(entries: Iterable<Entry>): ReadonlySet<string> {
  const seen = new Set<string>();
  const known = new Set<string>();
  for (const { entity, entityId, changes } of entries) {
    if (entity !== 'person') continue;
    seen.add(entityId);
    if (Object.keys(changes).length > 0) known.add(entityId);
  }
  return seen.difference(known);
}

/**
 * Those among the forgotten who are called so in these entries (of a backup, which still has them): by a name, an
 * address or a part of a Latin name, in any case.
 */
export function forgottenCalled(
  typed: string,
  entries: readonly Entry[],
  forgotten: ReadonlySet<string>,
): readonly ForgetWish['person'][] {
  const called = typed.trim().toLowerCase();
  const byId = Map.groupBy(
    entries.filter(({ entity, entityId }) => entity === 'person' && forgotten.has(entityId)),
    ({ entityId }) => entityId,
  );
  return [...byId].flatMap(([id, own]) => {
    const name = own.findLast(({ changes }) => typeof changes['name'] === 'string')?.changes[
      'name'
    ];
    const person = { id: personId(id), name: typeof name === 'string' ? name : '' };
    const names = namesToBlank(person, own, []).map((each) => each.toLowerCase());
    return names.includes(called) ? [person] : [];
  });
}
