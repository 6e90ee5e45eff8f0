import { readEffort } from '../../capture/effort/read-effort.ts';
import type { Side } from '../../domain/people/people.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import type { FlagName, VerbLine } from '../flag-table.ts';

type Flags = VerbLine['flags'];

/** The words of a flag; undefined when it was not given or is empty. */
export function textFlag(flags: Flags, flag: FlagName): string | undefined {
  const value = flags[flag];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
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

/** `--supplier`, `--ours` or `--client`. */
export function sideOf(flags: Flags): Side | undefined {
  if (flags.supplier) return 'supplier';
  if (flags.ours) return 'ours';
  return flags.client === true ? 'client' : undefined;
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
