import type { Language } from '../domain/language.ts';

/** What people call a zone: "United Kingdom Time", 英国时间. A plain offset stays one. */
export function zoneName(language: Language, zone: string): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' });
  // Any moment will do: the generic name does not follow summer time.
  const part = format.formatToParts(0).find(({ type }) => type === 'timeZoneName');
  return part?.value ?? zone;
}
