import { spawnSync } from 'node:child_process';
import type { PasswordFound } from '../../actions/letters/mail-door.ts';
import type { SmtpSettings } from '../../domain/settings/mail-settings.ts';
import { envForOthers } from '../env-for-others.ts';

/** Where it runs: the environment with its PATH, and whose system it is. */
export type PasswordPlaces = {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
};

/**
 * The password for her server: what her command prints, else KEPT_SMTP_PASSWORD, else the system's keychain
 * (service `kept`, account the user). It is held by the caller alone; nothing of it is written or shown.
 */
export function smtpPassword(
  { user, passwordCommand }: Pick<SmtpSettings, 'user' | 'passwordCommand'>,
  places: PasswordPlaces,
): PasswordFound {
  if (passwordCommand !== undefined) {
    const printed = firstLine(passwordCommand, places);
    return printed === undefined
      ? { kind: 'command-failed' }
      : { kind: 'found', password: printed };
  }
  const password = places.env['KEPT_SMTP_PASSWORD'] || fromKeychain(user ?? '', places);
  return password === undefined ? { kind: 'missing' } : { kind: 'found', password };
}

function fromKeychain(user: string, places: PasswordPlaces): string | undefined {
  const asking: { readonly [platform in NodeJS.Platform]?: readonly string[] } = {
    darwin: ['security', 'find-generic-password', '-s', 'kept', '-a', user, '-w'],
    linux: ['secret-tool', 'lookup', 'service', 'kept', 'account', user],
  };
  const command = asking[places.platform];
  return command === undefined ? undefined : firstLine(command, places);
}

/** A minute: a keychain may have to be unlocked by hand. */
const patience = 60_000;

/** Its questions go to the terminal, its answer to nobody but us. */
function firstLine(
  [program = '', ...words]: readonly string[],
  { env }: PasswordPlaces,
): string | undefined {
  const { status, stdout } = spawnSync(program, words, {
    env: envForOthers(env),
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'inherit'],
    timeout: patience,
  });
  if (status !== 0) return undefined;
  return /^[^\r\n]*/u.exec(stdout)?.[0] || undefined;
}
