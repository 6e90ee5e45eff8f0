import { readDue } from '../../capture/due/read-due.ts';
import { Temporal } from '../../domain/calendar/temporal.ts';
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

/** A moment that lies behind (`--said 14:20`, `--at "mon 5pm"`): a bare time is today's, a weekday the last one. */
export function momentFlag(
  face: Face,
  flags: Flags,
  flag: 'said' | 'at',
): Result<Temporal.PlainDateTime | undefined> {
  const text = textFlag(flags, flag);
  if (text === undefined) return ok(undefined);
  const at = pastMoment(face, text);
  return at === undefined
    ? refuse({ kind: 'flag-not-read', flag: `--${flag}`, value: text, expects: 'time' })
    : ok(at);
}

function pastMoment(face: Face, text: string): Temporal.PlainDateTime | undefined {
  const { wall } = face.world().now();
  const read = momentIn(face, text);
  if (read === undefined) return undefined;
  const at = isBehind(read.at, wall) || !read.isWeekday ? read.at : read.at.subtract({ weeks: 1 });
  return isBehind(at, wall) ? at : undefined;
}

function isBehind(at: Temporal.PlainDateTime, wall: Temporal.PlainDateTime): boolean {
  return Temporal.PlainDateTime.compare(at, wall) <= 0;
}

type MomentRead = { readonly at: Temporal.PlainDateTime; readonly isWeekday: boolean };

function momentIn(face: Face, text: string): MomentRead | undefined {
  const { wall } = face.world().now();
  const clock = /^(\d{1,2}):(\d\d)$/u.exec(text.normalize('NFKC'));
  if (clock) {
    const [hour, minute] = [Number(clock[1]), Number(clock[2])];
    if (hour >= 24 || minute >= 60) return undefined;
    return { at: wall.with({ hour, minute, second: 0, millisecond: 0 }), isWeekday: false };
  }
  const read = readDue(text, dueContext(face));
  const due = read.kind === 'read' ? read.reading.due : read.kind === 'past' ? read.due : undefined;
  if (due === undefined || due.kind === 'none') return undefined;
  const at =
    due.kind === 'moment'
      ? due.at
      : due.day.toPlainDateTime({ hour: wall.hour, minute: wall.minute });
  return { at, isWeekday: read.kind === 'read' && /^weekday\b/u.test(read.reading.rule) };
}
