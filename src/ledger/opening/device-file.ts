import { readFileSync, statSync } from 'node:fs';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { isThere } from './ledger-places.ts';
import { makeWholeFile, writeDown } from './make-whole-file.ts';
import { withTrouble } from '../sqlite-trouble.ts';

/**
 * The name of this device, made at first need. It stands beside the ledger and not in it, so that a ledger
 * restored from a backup does not bring another device's name.
 */
export function deviceOf(path: string, newId: () => string): string {
  if (!isThere(path)) {
    const mark = newId();
    makeWholeFile(path, mark, (draft) => writeDown(draft, `${shortName(mark)}\n`));
  }
  // To read a pipe would wait for somebody who writes into it.
  if (!statSync(path).isFile()) throw new LedgerTrouble('device-unread', path);
  const name = withTrouble(path, () => readFileSync(path, 'utf8')).trim();
  if (!/^[0-9a-z]{1,64}$/u.test(name)) throw new LedgerTrouble('device-unread', path);
  return name;
}

// The last 16 of a UUIDv7's digits are chance; it stands in every hybrid time, so it is kept short.
function shortName(id: string): string {
  return id.replaceAll(/[^0-9a-z]/gu, '').slice(-16);
}
