import type { Now } from '../domain/calendar/now.ts';
import { Temporal } from '../domain/calendar/temporal.ts';
import { StartTrouble } from '../domain/start-trouble.ts';

/** The clock of this machine, or the moment `KEPT_NOW` fixes (ISO time with offset or `[Zone]`). */
export function systemClock(env: NodeJS.ProcessEnv): () => Now {
  const fixed = env['KEPT_NOW'];
  if (fixed) {
    const now = fixedNow(fixed);
    return () => now;
  }
  let zone: string | undefined;
  return () => {
    zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
    return wallNow(new Date(), zone);
  };
}

/** The wall clock through `Date`'s own local parts: asking Temporal for a named zone costs the start 12 ms. */
function wallNow(date: Date, zone: string): Now {
  const wall = new Temporal.PlainDateTime(
    date.getFullYear(),
    date.getMonth() + 1,
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return { wall, zone, epochMs: date.getTime() };
}

function fixedNow(text: string): Now {
  try {
    return readNow(text);
  } catch {
    throw new StartTrouble('now-not-read', text);
  }
}

function readNow(text: string): Now {
  const zone = /\[([^\]=]+)\]/u.exec(text)?.[1] ?? /[+-]\d\d:\d\d(?=$|\[)/u.exec(text)?.[0];
  if (zone === undefined || !text.includes('[')) return nowFromInstant(text, zone ?? 'UTC');
  const zoned = Temporal.ZonedDateTime.from(text, { offset: 'prefer' });
  return { wall: zoned.toPlainDateTime(), zone, epochMs: zoned.epochMilliseconds };
}

function nowFromInstant(text: string, zone: string): Now {
  const instant = Temporal.Instant.from(text);
  const wall = instant.toZonedDateTimeISO(zone).toPlainDateTime();
  return { wall, zone, epochMs: instant.epochMilliseconds };
}
