import type { Organisation, Person } from '../people/people.ts';
import { ok, refuse, type Result } from '../result.ts';
import { isAtDomains } from './mail-domain.ts';

/** Who is who, as far as it decides what may be read by whom. */
export type Everybody = {
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
};

/**
 * Refuses somebody what is ours alone must not go to: everybody who is not filed on our own side (a person of no
 * company at all may be anybody's), and one of ours who reads at a client's address.
 */
export function inwardReader(reader: Person, everybody: Everybody): Result<undefined> {
  const firm = everybody.organisations.find(({ id }) => id === reader.organisation);
  if (firm?.side !== 'ours') return refuse({ kind: 'letter-inward', name: reader.name });
  return reader.email === undefined ? ok(undefined) : inwardAddress(reader.email, everybody);
}

/** Refuses an address at a client's domain, or of a client's person, whoever it is filed under. */
export function inwardAddress(
  address: string,
  { organisations, people }: Everybody,
): Result<undefined> {
  const client = organisations.find(
    ({ id, side, domain }) =>
      side === 'client' &&
      (isAtDomains(address, domain) ||
        people.some((one) => one.organisation === id && isSame(one.email, address))),
  );
  return client === undefined
    ? ok(undefined)
    : refuse({ kind: 'inward-address', address, client: client.name });
}

function isSame(email: string | undefined, address: string): boolean {
  return email?.toLowerCase() === address.toLowerCase();
}
