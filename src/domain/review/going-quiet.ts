import { dayNumberOf } from '../calendar/day-number.ts';
import type { Now } from '../calendar/now.ts';
import type { PersonId } from '../people/people.ts';
import type { Contact, MorningItem, QuietItem } from './morning-item.ts';

/** For a client's person without a rhythm of her own. */
const usualRhythm = 14;
/** After so long without any word an old contact is no longer a relation going quiet, unless a rhythm was set. */
const forgottenAfter = 90;

/** Who has not heard from me for longer than the rhythm, longest over it first. Whoever is to be told something today is not quiet. */
export function goingQuiet(
  facts: { readonly now: Now; readonly contacts: readonly Contact[] },
  say: readonly MorningItem[],
): readonly QuietItem[] {
  const toBeTold = new Set(say.flatMap(peopleOf));
  return facts.contacts
    .filter((contact) => !toBeTold.has(contact.person.id))
    .flatMap((contact) => quietItem(facts.now, contact))
    .toSorted((one, other) => other.days - other.rhythm - (one.days - one.rhythm));
}

/** True for whoever has not heard from me for longer than the rhythm. */
export function isQuiet(now: Now, contact: Contact): boolean {
  return quietItem(now, contact).length > 0;
}

function quietItem(now: Now, contact: Contact): readonly QuietItem[] {
  const { wall } = now;
  const days =
    dayNumberOf(wall.year, wall.month, wall.day) -
    dayNumberOf(contact.last.year, contact.last.month, contact.last.day);
  const rhythm = rhythmOf(contact, days);
  return rhythm === undefined || days <= rhythm ? [] : [{ kind: 'quiet', contact, days, rhythm }];
}

function rhythmOf({ person, organisation }: Contact, days: number): number | undefined {
  const set = person.rhythm ?? organisation?.rhythm;
  if (set !== undefined) return set;
  return organisation?.side === 'client' && days <= forgottenAfter ? usualRhythm : undefined;
}

function peopleOf(item: MorningItem): readonly PersonId[] {
  return 'commitment' in item ? item.commitment.who : [];
}
