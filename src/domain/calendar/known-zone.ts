import { Temporal } from './temporal.ts';

const asked = new Map<string, boolean>();

/**
 * Whether this machine knows the rules of a zone. One in a ledger may come from a machine that knows more, or from
 * a file somebody changed: what hangs on it is then shown as it was said.
 */
export function isKnownZone(zone: string): boolean {
  const known = asked.get(zone) ?? canBeUsed(zone);
  asked.set(zone, known);
  return known;
}

function canBeUsed(zone: string): boolean {
  try {
    return new Temporal.ZonedDateTime(0n, zone).timeZoneId !== '';
  } catch {
    return false;
  }
}
