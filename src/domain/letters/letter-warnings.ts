import type { Organisation, Person } from '../people/people.ts';
import type { Settings } from '../settings/settings.ts';
import type { ClientCircle } from './client-circle.ts';
import { senderFrom } from './correspondents.ts';
import type { LetterWarning } from './letter-warning.ts';
import { isMailAddress } from './mail-address.ts';
import { isAtDomains } from './mail-domain.ts';
import type { Outsiders } from './outsiders.ts';
import { outsidersFrom, outsidersIn } from './outsiders.ts';

/** What she should put right before the people of a letter can be written to. */
export function addressWarnings(
  { circle, readers }: { readonly circle: ClientCircle; readonly readers: readonly Person[] },
  me: Settings['me'],
): readonly LetterWarning[] {
  const sender = senderFrom(me);
  return [
    ...(sender.email === undefined ? [{ kind: 'sender-address-missing' } as const] : []),
    ...(sender.name === undefined ? [{ kind: 'sender-name-missing' } as const] : []),
    ...readers.flatMap(recipientWarnings),
    ...readers.flatMap((reader) => outsideWarnings(reader, circle)),
  ];
}

function recipientWarnings({ name, email }: Person): readonly LetterWarning[] {
  if (email === undefined) return [{ kind: 'address-missing', name }];
  return isMailAddress(email) ? [] : [{ kind: 'address-unusable', name, address: email }];
}

/** Her company's domains are known, and hers is none of them. Where none is known, nothing can be said. */
function outsideWarnings(
  { email, organisation }: Person,
  { organisation: firm }: ClientCircle,
): readonly LetterWarning[] {
  if (email === undefined || !isMailAddress(email)) return [];
  if (firm?.domain === undefined || organisation !== firm.id) return [];
  if (isAtDomains(email, firm.domain)) return [];
  return [{ kind: 'address-outside', address: email, client: firm.name }];
}

/** Everybody a client has no business reading of: other firms, their people; not our own side. */
export function outsidersAmong(
  organisations: readonly Organisation[],
  people: readonly Person[],
): readonly { readonly circle: string; readonly names: Outsiders }[] {
  const ours = new Set(organisations.filter(({ side }) => side === 'ours').map(({ id }) => id));
  const open = organisations.filter(({ id, isShareable }) => !ours.has(id) && isShareable !== true);
  const firms = open.map(({ id, name }) => ({ circle: id, names: outsidersFrom([name]) }));
  const persons = people
    .filter(
      ({ organisation }) =>
        organisation === undefined || open.some(({ id }) => id === organisation),
    )
    .map((person) => ({
      circle: person.organisation ?? person.id,
      names: outsidersFrom(namesOf(person)),
    }));
  return [...firms, ...persons];
}

/** Names of others that stand in the free text of a letter. Found, never taken out: she decides. */
export function outsiderWarnings(
  texts: readonly string[],
  circle: ClientCircle,
  outsiders: ReturnType<typeof outsidersAmong>,
): readonly LetterWarning[] {
  const own = [circle.name, ...circle.people.flatMap(namesOf)];
  const names = outsiders.filter((one) => one.circle !== circle.id).flatMap((one) => one.names);
  return outsidersIn(names, texts.join('\n'), own).flatMap((name) => {
    const text = texts.find((each) => outsidersIn(outsidersFrom([name]), each, own).length > 0);
    return text === undefined ? [] : [{ kind: 'outsider-named', name, text } as const];
  });
}

function namesOf({ name, nicknames }: Person): readonly string[] {
  return [name, ...nicknames];
}
