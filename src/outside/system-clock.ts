import { existsSync, readlinkSync } from 'node:fs';
import { isKnownZone } from '../domain/calendar/known-zone.ts';
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
    zone ??= zoneOfMachine(env);
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
  const now = timeIn(text);
  if (now === undefined || now.wall.year < 1 || now.wall.year > 9999) {
    throw new StartTrouble('now-not-read', text);
  }
  return now;
}

function timeIn(text: string): Now | undefined {
  try {
    return readNow(text);
  } catch {
    return undefined;
  }
}

/** With an offset the text says wall clock and instant by itself; a zone's own rules are only asked without one. */
function readNow(text: string): Now {
  const zone = /\[([^\]=]+)\]/u.exec(text)?.[1];
  const offset = /T[^[]*?([+-]\d\d:\d\d)(?=$|\[)/u.exec(text)?.[1];
  if (zone !== undefined && !hasRules(zone)) throw new RangeError('no such zone');
  if (offset !== undefined) {
    const wall = Temporal.PlainDateTime.from(text);
    return { wall, zone: zone ?? offset, epochMs: Temporal.Instant.from(text).epochMilliseconds };
  }
  const zoned = zone === undefined ? utc(text) : Temporal.ZonedDateTime.from(text);
  return {
    wall: zoned.toPlainDateTime(),
    zone: zone ?? 'UTC',
    epochMs: zoned.epochMilliseconds,
  };
}

function utc(text: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(text).toZonedDateTimeISO('UTC');
}

/**
 * The name of this machine's zone. From `TZ` or where `/etc/localtime` points, which takes no time; the
 * engine knows it everywhere, but its first answer costs the start ten milliseconds.
 */
function zoneOfMachine(env: NodeJS.ProcessEnv): string {
  const named = zoneName(env['TZ'] ?? linkedZone());
  if (named !== undefined && hasRules(named)) return named;
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** A zone nobody knows (a slip in `TZ`) must not get into the ledger. A file is looked for in no time; the engine is asked only without one. */
function hasRules(zone: string): boolean {
  return existsSync(`/usr/share/zoneinfo/${zone}`) || isKnownZone(zone);
}

function zoneName(text: string | undefined): string | undefined {
  return /(?:^|zoneinfo\/)((?!posix|right)[A-Z][A-Za-z]+\/[A-Za-z_/+-]+\d*|UTC)$/u.exec(
    text ?? '',
  )?.[1];
}

function linkedZone(): string | undefined {
  try {
    return readlinkSync('/etc/localtime');
  } catch {
    return undefined;
  }
}
