import type { Person } from '../people/people.ts';
import type { Settings } from '../settings/settings.ts';
import { isMailAddress } from './mail-address.ts';

/** Somebody a letter is written to: her name, how she is addressed, and an address that can be used. */
export type Recipient = {
  readonly name: string;
  readonly addressAs?: string;
  readonly email?: string;
};

/** Who signs. Both are absent until she has set them. */
export type Sender = { readonly name?: string; readonly email?: string };

export type Correspondents = {
  readonly to: readonly Recipient[];
  readonly from: Sender;
};

/** What a letter may know of a person: three fields, and the address only when a mail can reach it. */
export function recipientFrom(person: Person): Recipient {
  const { name, addressAs, email } = person;
  return {
    name,
    ...(addressAs === undefined ? {} : { addressAs }),
    ...(email === undefined || !isMailAddress(email) ? {} : { email }),
  };
}

export function senderFrom(me: Settings['me']): Sender {
  const { name, email } = me;
  return {
    ...(name === undefined || name.trim() === '' ? {} : { name }),
    ...(email === undefined || !isMailAddress(email) ? {} : { email }),
  };
}
