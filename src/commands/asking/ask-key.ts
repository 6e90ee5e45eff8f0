import type { BackupKey, BackupSeal } from '../../domain/backups/backup.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { textFlag } from '../reading/flag-values.ts';
import { mayAsk, type Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';

/** Whom a backup is to be encrypted for; undefined: nobody. A passphrase is asked twice, and never an argument. */
export async function askSeal(
  face: Face,
  flags: VerbLine['flags'],
): Promise<Result<BackupSeal | undefined>> {
  const recipient = textFlag(flags, 'to');
  if (recipient !== undefined) return ok({ kind: 'recipient', recipient });
  // An empty key (a variable that was never set) must not leave the backup open to everybody.
  if (flags.to !== undefined)
    return refuse({ kind: 'flag-not-read', flag: '--to', value: '', expects: 'recipient' });
  if (!flags.encrypt) return ok(undefined);
  const given = face.outside.passphrase();
  if (given !== undefined) return ok({ kind: 'passphrase', passphrase: given });
  if (!mayAsk(face)) return refuse({ kind: 'no-passphrase' });
  const say = face.words.backup;
  const passphrase = await face.ask(say.askPassphrase, '', 'hidden');
  if (!passphrase) return refuse({ kind: 'no-passphrase' });
  const again = await face.ask(say.askPassphraseAgain, '', 'hidden');
  return again === passphrase
    ? ok({ kind: 'passphrase', passphrase })
    : refuse({ kind: 'passphrases-differ' });
}

/** What opens an encrypted backup, as far as it was given with the command; undefined: nothing was. */
export function givenKey(face: Face, flags: VerbLine['flags']): Result<BackupKey | undefined> {
  const path = textFlag(flags, 'identity');
  if (path !== undefined) {
    const text = face.outside.readTextFile(path);
    return text === undefined
      ? refuse({ kind: 'flag-not-read', flag: '--identity', value: path, expects: 'file' })
      : ok({ kind: 'identity', text });
  }
  if (flags.identity !== undefined)
    return refuse({ kind: 'flag-not-read', flag: '--identity', value: '', expects: 'file' });
  const passphrase = face.outside.passphrase();
  return ok(passphrase === undefined ? undefined : { kind: 'passphrase', passphrase });
}

/** Asks for the passphrase on the terminal; undefined when nobody can be asked or nothing was typed. */
export async function askPassphrase(face: Face): Promise<BackupKey | undefined> {
  if (!face.output.canAsk || face.common.noInput || face.common.json) return undefined;
  const passphrase = await face.ask(face.words.backup.askPassphrase, '', 'hidden');
  return passphrase ? { kind: 'passphrase', passphrase } : undefined;
}
