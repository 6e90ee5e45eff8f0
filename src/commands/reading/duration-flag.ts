import { readEffort } from '../../capture/effort/read-effort.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { effortFlag, textFlag } from './flag-values.ts';
import type { VerbLine } from '../flag-table.ts';

/** In minutes: nobody meets for longer than a day has hours. */
const longestMeeting = 24 * 60;

/** How long a meeting takes, in minutes: `--for 1h`, or `--need 1h`. */
export function durationFlag(flags: VerbLine['flags']): Result<number | undefined> {
  const text = textFlag(flags, 'for');
  const read = text === undefined ? effortFlag(flags, 'need') : ok(readEffort(text));
  if (!read.ok) return read;
  const value = text ?? textFlag(flags, 'need');
  if (value === undefined || (read.value !== undefined && read.value <= longestMeeting))
    return read;
  const flag = text === undefined ? '--need' : '--for';
  return refuse({ kind: 'flag-not-read', flag, value, expects: 'meeting-length' });
}
