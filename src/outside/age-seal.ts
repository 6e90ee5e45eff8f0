import type { BackupKey, BackupSeal } from '../domain/backups/backup.ts';
import { ok, refuse, type Result } from '../domain/result.ts';

type Bytes = ReadableStream<Uint8Array>;
type Through = (bytes: Bytes) => Promise<Bytes>;

/** Encrypts with age, so that `age` itself can open it too. The library is loaded only for that. */
export async function ageSeal(seal: BackupSeal): Promise<Result<Through>> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  if (seal.kind === 'passphrase') encrypter.setPassphrase(seal.passphrase);
  else if (!accepts(() => encrypter.addRecipient(seal.recipient))) {
    return refuse({
      kind: 'flag-not-read',
      flag: '--to',
      value: seal.recipient,
      expects: 'recipient',
    });
  }
  return ok(async (bytes) => encrypter.encrypt(bytes));
}

/** Opens what age encrypted; throws when the key does not fit. Of an identity file every key is tried. */
export async function ageUnseal(key: BackupKey): Promise<Through> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  if (key.kind === 'passphrase') decrypter.addPassphrase(key.passphrase);
  else {
    for (const line of key.text.split(/\s+/u)) {
      if (line.startsWith('AGE-SECRET-KEY-')) accepts(() => decrypter.addIdentity(line));
    }
  }
  return async (bytes) => decrypter.decrypt(bytes);
}

function accepts(add: () => void): boolean {
  try {
    add();
    return true;
  } catch {
    return false;
  }
}
