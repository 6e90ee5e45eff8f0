import { Temporal } from './temporal.ts';

const asked = new Map<string, string | undefined>();

/** A zone as it is written (`asia/kolkata`: Asia/Kolkata); undefined for one whose rules this machine does not know. */
export function zoneNamed(text: string): string | undefined {
  if (!asked.has(text)) asked.set(text, nameOf(text));
  return asked.get(text);
}

/**
 * Whether this machine knows the rules of a zone. One in a ledger may come from a machine that knows more, or from
 * a file somebody changed: what hangs on it is then shown as it was said.
 */
export function isKnownZone(zone: string): boolean {
  return zoneNamed(zone) !== undefined;
}

function nameOf(text: string): string | undefined {
  try {
    return new Temporal.ZonedDateTime(0n, text).timeZoneId;
  } catch {
    return undefined;
  }
}
