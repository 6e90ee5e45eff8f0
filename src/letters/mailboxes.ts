import type { Recipient, Sender } from '../domain/letters/correspondents.ts';
import type { Mailbox } from '../domain/letters/mail-draft.ts';
import { initialsOf } from '../domain/people/initials.ts';
import { cleanName } from './clean-words.ts';

/** No mail can be delivered there (RFC 2606): a draft sent by oversight comes straight back. */
const missingDomain = 'address-missing.invalid';

/** Where the letter comes from; a place that does not exist until she has set her address. */
export function senderMailbox(from: Sender): Mailbox {
  return { ...shownName(from.name), address: from.email ?? `me@${missingDomain}` };
}

/** Where the letters go. People without an address get one each that shows whose is missing. */
export function recipientMailboxes(to: readonly Recipient[]): readonly Mailbox[] {
  // Somebody has to be named before it can go: nobody is, yet.
  if (to.length === 0) return [{ address: `recipient@${missingDomain}` }];
  const taken = new Set<string>();
  return to.map(({ name, email }) => {
    const address = email ?? missingAddress(name, taken);
    return { ...shownName(name), address };
  });
}

function missingAddress(name: string, taken: Set<string>): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 40)
    .replaceAll(/^-|-$/gu, '');
  // A Chinese name by its initials (wm for 王敏), as she may type it.
  const base = /[a-z]/u.test(slug) ? slug : (initialsOf(name) ?? (slug || 'recipient'));
  let local = base;
  for (let count = 2; taken.has(local); count += 1) local = `${base}-${count}`;
  taken.add(local);
  return `${local}@${missingDomain}`;
}

/** What looks like an address would let one address pass for another, so it is left out of a name. */
function shownName(name: string | undefined): { readonly name?: string } {
  const clean = name === undefined ? '' : withoutAddress(cleanName(name));
  return clean === '' || clean.includes('@') ? {} : { name: clean };
}

function withoutAddress(name: string): string {
  return name
    .replaceAll(/<[^<>]*@[^<>]*>|\S*@\S*/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
