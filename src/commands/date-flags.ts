import { readDue } from '../capture/due/read-due.ts';
import type { Temporal } from '../domain/calendar/temporal.ts';
import type { Due } from '../domain/commitment/due.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import type { Face } from './face.ts';
import type { FlagName, VerbLine } from './flag-table.ts';
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

/** A moment that lies behind (`--said 14:20`, `--at "yesterday 5pm"`): a bare time is today's. */
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
  const clock = /^(\d{1,2}):(\d\d)$/u.exec(text.normalize('NFKC'));
  if (clock) {
    const [hour, minute] = [Number(clock[1]), Number(clock[2])];
    return hour < 24 && minute < 60
      ? wall.with({ hour, minute, second: 0, millisecond: 0 })
      : undefined;
  }
  const read = readDue(text, dueContext(face));
  const due = read.kind === 'read' ? read.reading.due : read.kind === 'past' ? read.due : undefined;
  if (due === undefined || due.kind === 'none') return undefined;
  return due.kind === 'moment'
    ? due.at
    : due.day.toPlainDateTime({ hour: wall.hour, minute: wall.minute });
}
