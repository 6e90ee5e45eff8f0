import { refuse, ok, type Result } from '../../../domain/result.ts';
import type { MailHome } from '../../../domain/settings/mail-settings.ts';
import type { FlagName, VerbLine } from '../../flag-table.ts';
import { textFlag } from '../../reading/flag-values.ts';

/** One way out of the house for a letter. */
export type Way =
  /** A draft for the mail program; without a folder in the client's own. `opened`: with the system's program. */
  | {
      readonly kind: 'draft';
      readonly folder?: string;
      readonly isOpened: boolean;
      /** Where she has just said that she writes mail. */
      readonly home?: MailHome;
    }
  | { readonly kind: 'copy'; readonly as: 'text' | 'html' }
  | { readonly kind: 'mailto' }
  /** `command`: the one she has just said; absent: the one that is set. */
  | { readonly kind: 'command'; readonly command?: readonly string[] }
  /** `isSeen`: she has the letter before her. */
  | { readonly kind: 'send'; readonly isDry: boolean; readonly isSeen?: true };

/** What a line asks for; undefined: only to see the letter. Two ways at once are refused. */
export function wayOfFlags(flags: VerbLine['flags']): Result<Way | undefined> {
  const asked = groups.filter((names) => names.some((name) => flags[name] !== undefined));
  if (asked.length > 1) {
    const clashing = asked.map((names) => names.find((name) => flags[name] !== undefined) ?? '');
    return refuse({ kind: 'ways-clash', flags: clashing.map((name) => `--${name}`) });
  }
  return flags.copy === undefined ? ok(wayOf(flags)) : copyWay(textFlag(flags, 'copy') ?? 'text');
}

/** Flags that go together are one way. */
const groups: readonly (readonly FlagName[])[] = [
  ['eml', 'open'],
  ['copy'],
  ['mailto'],
  ['handover'],
  ['send', 'dry-run'],
];

function wayOf(flags: VerbLine['flags']): Way | undefined {
  if (flags.send || flags['dry-run']) return { kind: 'send', isDry: flags['dry-run'] === true };
  if (flags.handover) return { kind: 'command' };
  if (flags.mailto) return { kind: 'mailto' };
  if (flags.eml === undefined && flags.open === undefined) return undefined;
  const folder = textFlag(flags, 'eml');
  const isOpened = flags.open === true;
  return { kind: 'draft', isOpened, ...(folder === undefined ? {} : { folder }) };
}

function copyWay(typed: string): Result<Way> {
  if (typed === 'text' || typed === 'html') return ok({ kind: 'copy', as: typed });
  return refuse({ kind: 'flag-not-read', flag: '--copy', value: typed, expects: 'copied' });
}
