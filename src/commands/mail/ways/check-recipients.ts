import { isMailAddress } from '../../../domain/letters/mail-address.ts';
import { knownRecipients, type KnownCircle } from '../../../domain/letters/known-recipients.ts';
import { refuse, type Result } from '../../../domain/result.ts';
import type { Face } from '../../face.ts';
import type { ReadyLetter } from '../ready-letter.ts';

/** Whom a letter goes to, as the ledger files it: a client, or a person of none. */
export type Addressed = {
  readonly circle: string;
  readonly name: string;
  readonly to: readonly string[];
};

/** Before anything is sent: she has an address of her own, and each recipient is of the client's. */
export function checkRecipients(
  face: Face,
  { id, name, letter }: Pick<ReadyLetter, 'id' | 'name' | 'letter'>,
): Result<readonly string[]> {
  return checkAddressed(face, { circle: id, name, to: letter.to.map(({ address }) => address) });
}

export function checkAddressed(
  face: Face,
  { circle, name, to }: Addressed,
): Result<readonly string[]> {
  const { settings } = face.world();
  if (settings.me.email === undefined || !isMailAddress(settings.me.email)) {
    return refuse({ kind: 'way-not-set', setting: 'me.email' });
  }
  return knownRecipients(to, circleOf(face, circle, settings.me.email), name);
}

/** Our own side is known by her own domain where it has none of its own. */
function circleOf(face: Face, circle: string, own: string): KnownCircle {
  const { ledger } = face.world();
  const client = ledger.organisations().find(({ id }) => id === circle);
  const people = ledger
    .people()
    .filter(({ id, organisation }) => id === circle || organisation === circle);
  const domain = own.slice(own.lastIndexOf('@') + 1);
  const ours = { name: client?.name ?? '', domain: [client?.domain ?? '', domain].join(' ') };
  return { client: client?.side === 'ours' ? ours : client, people };
}
