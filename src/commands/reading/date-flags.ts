import { readDue } from '../../capture/due/read-due.ts';
import { readPastDay, readPastMoment } from '../../capture/due/read-past.ts';
import type { Temporal } from '../../domain/calendar/temporal.ts';
import type { Due } from '../../domain/commitment/due.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import type { Face } from '../face.ts';
import type { FlagName, VerbLine } from '../flag-table.ts';
import { textFlag } from './flag-values.ts';
import { dueContext } from './reading.ts';

type Flags = VerbLine['flags'];

/** A date of a flag such as `--target wed`; one that can mean two days is refused. */
export function dateFlag(face: Face, flags: Flags, flag: FlagName): Result<Due | undefined> {
  const text = textFlag(flags, flag);
  if (text === undefined) return ok(undefined);
  const read = readDue(text, dueContext(face));
  return read.kind === 'read'
    ? ok(read.reading.due)
    : refuse({ kind: 'flag-not-read', flag: `--${flag}`, value: text, expects: 'date' });
}

/** A day that lies behind (`--since mon`, `--since "last week"`), today at the latest. */
export function pastDayFlag(
  face: Face,
  flags: Flags,
  flag: 'since',
): Result<Temporal.PlainDate | undefined> {
  const text = textFlag(flags, flag);
  if (text === undefined) return ok(undefined);
  const day = readPastDay(text, dueContext(face));
  return day === undefined
    ? refuse({ kind: 'flag-not-read', flag: `--${flag}`, value: text, expects: 'past-day' })
    : ok(day);
}

/** Whether words say a moment that has been. */
export function isPastMoment(face: Face, text: string): boolean {
  return readPastMoment(text, dueContext(face)) !== undefined;
}

/** A moment that lies behind (`--said 14:20`, `--at "mon 5pm"`): a bare time is today's, a weekday the last one. */
export function momentFlag(
  face: Face,
  flags: Flags,
  flag: 'said' | 'at',
): Result<Temporal.PlainDateTime | undefined> {
  const text = textFlag(flags, flag);
  if (text === undefined) return ok(undefined);
  const at = readPastMoment(text, dueContext(face));
  return at === undefined
    ? refuse({ kind: 'flag-not-read', flag: `--${flag}`, value: text, expects: 'time' })
    : ok(at);
}
