import { ok, refuse, type Result } from '../../domain/result.ts';
import type { FlagName, VerbLine } from '../flag-table.ts';

/** The ways out, and how every letter may be worded. */
const everyLetter: readonly FlagName[] = [
  'eml',
  'open',
  'copy',
  'mailto',
  'handover',
  'send',
  'to',
  'dry-run',
  'chat',
  'lang',
  'sent',
  'again',
];

/** What a letter takes beside that, and what `--ready` takes in place of it. */
const ownFlags: { readonly [letter: string]: readonly FlagName[] } = {
  status: ['all', 'since', 'internal'],
  internal: ['since', 'internal', 'who'],
  report: ['with-objections', 'ics'],
  recap: ['today'],
  headsup: ['why'],
  chase: [],
  reply: [],
  brief: ['client', 'owner'],
  agenda: ['ics'],
};

const forReady: readonly FlagName[] = [
  'ready',
  'open',
  'send',
  'to',
  'sent',
  'discard',
  'again',
  'lang',
];

/** Every flag that `kept mail` takes, whatever the letter. */
export const letterFlags: readonly FlagName[] = [
  ...new Set([...everyLetter, ...Object.values(ownFlags).flat(), ...forReady]),
];

/** Refuses a flag the letter has no use for, and `--to` where nothing is sent: a flag does what it says, or is named. */
export function checkLetterFlags(typed: string, flags: VerbLine['flags']): Result<undefined> {
  const letter = typed === 'status' && flags.internal ? 'internal' : typed;
  const own = ownFlags[letter] ?? [];
  const useless = flagsOf(flags).find((name) => ![...everyLetter, ...own].includes(name));
  if (useless !== undefined) {
    const known = own.map((name) => `--${name}`);
    return refuse({ kind: 'flag-not-for-letter', flag: `--${useless}`, letter, known });
  }
  return checkTo(flags);
}

export function checkReadyFlags(flags: VerbLine['flags']): Result<undefined> {
  const useless = flagsOf(flags).find((name) => !forReady.includes(name));
  if (useless !== undefined) {
    const known = ['--open', '--send', '--sent', '--discard'];
    return refuse({ kind: 'flag-not-for-letter', flag: `--${useless}`, letter: '--ready', known });
  }
  return checkTo(flags);
}

function checkTo(flags: VerbLine['flags']): Result<undefined> {
  const isSent = flags.send !== undefined || flags['dry-run'] !== undefined;
  return flags.to === undefined || isSent ? ok(undefined) : refuse({ kind: 'to-without-send' });
}

function flagsOf(flags: VerbLine['flags']): readonly FlagName[] {
  return Object.keys(flags).filter((name): name is FlagName => name in flags);
}
