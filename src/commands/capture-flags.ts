import { readDue } from '../capture/due/read-due.ts';
import { readEffort } from '../capture/read-effort.ts';
import { readName } from '../capture/read-name.ts';
import type { Temporal } from '../domain/calendar/temporal.ts';
import type { Due } from '../domain/commitment/due.ts';
import type { CommitmentDraft } from '../domain/decisions/promise.ts';
import type { PersonId, Side } from '../domain/people/people.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import type { Face } from './face.ts';
import { captureContext, dueContext } from './reading.ts';
import type { FlagName, VerbLine } from './flag-table.ts';

type Flags = VerbLine['flags'];

type FlagParts = Partial<
  Pick<
    CommitmentDraft,
    | 'need'
    | 'target'
    | 'said'
    | 'owner'
    | 'theyGet'
    | 'via'
    | 'planB'
    | 'note'
    | 'job'
    | 'isShareable'
    | 'side'
  >
>;

/** The parts of a draft that flags give; `--by`, `--for` and `--after` belong to the line. */
export function readCaptureFlags(face: Face, flags: Flags): Result<FlagParts> {
  const need = effortFlag(flags, 'need');
  if (!need.ok) return need;
  const target = dateFlag(face, flags, 'target');
  if (!target.ok) return target;
  const said = momentFlag(face, flags, 'said');
  if (!said.ok) return said;
  const owner = ownerFlag(face, flags);
  if (!owner.ok) return owner;
  return ok({
    ...(need.value === undefined ? {} : { need: need.value }),
    ...(target.value === undefined ? {} : { target: target.value }),
    ...(said.value === undefined ? {} : { said: said.value }),
    ...(owner.value === undefined ? {} : { owner: owner.value }),
    ...textPart(flags, 'as', 'theyGet'),
    ...textPart(flags, 'via', 'via'),
    ...textPart(flags, 'plan-b', 'planB'),
    ...textPart(flags, 'note', 'note'),
    ...textPart(flags, 'job', 'job'),
    ...(flags.shareable ? { isShareable: true } : {}),
    ...sidePart(flags),
  });
}

/** The words of a flag as a part of an object; an empty part when it was not given. */
export function textPart<Key extends string>(
  flags: Flags,
  flag: FlagName,
  key: Key,
): { readonly [key in Key]?: string } {
  const value = textFlag(flags, flag);
  const part: { [key in Key]?: string } = {};
  if (value !== undefined) part[key] = value;
  return part;
}

/** The words of a flag; undefined when it was not given or is empty. */
export function textFlag(flags: Flags, flag: FlagName): string | undefined {
  const value = flags[flag];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function sidePart(flags: Flags): { side?: Side } {
  const side = sideOf(flags);
  return side === undefined ? {} : { side };
}

/** `--supplier`, `--ours` or `--client`. */
export function sideOf(flags: Flags): Side | undefined {
  if (flags.supplier) return 'supplier';
  if (flags.ours) return 'ours';
  return flags.client ? 'client' : undefined;
}

/** Working minutes of a flag such as `--need 2h`. */
export function effortFlag(flags: Flags, flag: 'need' | 'took'): Result<number | undefined> {
  const text = textFlag(flags, flag);
  if (text === undefined) return ok(undefined);
  const minutes = readEffort(text);
  return minutes === undefined
    ? refuse({ kind: 'flag-not-read', flag: `--${flag}`, value: text, expects: 'effort' })
    : ok(minutes);
}

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

function ownerFlag(face: Face, flags: Flags): Result<PersonId | undefined> {
  const text = textFlag(flags, 'owner');
  if (text === undefined) return ok(undefined);
  const who = readName(text, captureContext(face));
  if (!who.ok) return who;
  const [person] = who.value.people;
  return person?.kind === 'known'
    ? ok(person.id)
    : refuse({ kind: 'flag-not-read', flag: '--owner', value: text, expects: 'who' });
}
