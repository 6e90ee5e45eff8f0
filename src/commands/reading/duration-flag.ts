import { readEffort } from '../../capture/effort/read-effort.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { effortFlag, textFlag } from './flag-values.ts';
import type { VerbLine } from '../flag-table.ts';

/** How long a meeting takes, in minutes: `--for 1h`, or `--need 1h`. */
export function durationFlag(flags: VerbLine['flags']): Result<number | undefined> {
  const text = textFlag(flags, 'for');
  if (text === undefined) return effortFlag(flags, 'need');
  const minutes = readEffort(text);
  return minutes === undefined
    ? refuse({ kind: 'flag-not-read', flag: '--for', value: text, expects: 'effort' })
    : ok(minutes);
}
