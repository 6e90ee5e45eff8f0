import type { Organisation, Person } from '../people/people.ts';

/**
 * True for somebody what is ours alone may go to: not of a client's, nor with an address at a client's domain.
 * A person of no company at all may be anybody's, so she is not.
 */
export function isInward(
  { organisation, email }: Person,
  organisations: readonly Organisation[],
): boolean {
  const firm = organisations.find(({ id }) => id === organisation);
  if (firm?.side !== 'ours') return false;
  const domain = email?.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return !organisations.some(
    (one) => one.side === 'client' && one.domain?.toLowerCase() === domain && domain !== undefined,
  );
}
