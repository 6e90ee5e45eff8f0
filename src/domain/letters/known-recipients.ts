import type { Organisation, Person } from '../people/people.ts';
import { ok, refuse, type Result } from '../result.ts';
import { isAtDomains } from './mail-domain.ts';

/** A place no mail can be delivered to (RFC 2606): a draft has it where an address is missing. */
const nowhere = /\.invalid$/iu;

/** Who may be read as belonging to the reader of a letter. */
export type KnownCircle = {
  readonly client: Pick<Organisation, 'name' | 'domain'> | undefined;
  /** Who is known by her own address alone: a person of no company, somebody of ours. */
  readonly people: readonly Pick<Person, 'email'>[];
};

/**
 * The recipients, if each is of the client's own domains or below one, or known by her own address. Anything else stops the sending: a slip in an address is how a letter reaches a stranger.
 */
export function knownRecipients(
  to: readonly string[],
  { client, people }: KnownCircle,
  name: string,
): Result<readonly string[]> {
  const missing = to.filter((address) => nowhere.test(address));
  if (missing.length > 0) {
    return refuse({ kind: 'recipient-missing', names: missing.map(localPart) });
  }
  const stranger = to.find(
    (address) =>
      !isAtDomains(address, client?.domain) &&
      !people.some(({ email }) => email?.toLowerCase() === address.toLowerCase()),
  );
  return stranger === undefined
    ? ok(to)
    : refuse({ kind: 'recipient-outside', address: stranger, client: client?.name ?? name });
}

function localPart(address: string): string {
  return address.slice(0, address.lastIndexOf('@'));
}
