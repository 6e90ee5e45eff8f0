import { Buffer } from 'node:buffer';
import { resolve } from 'node:path';
import { ok, refuse, type Result } from '../domain/result.ts';
import { isAboutThePlace } from './place-fault.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Writes a text as it is, whole or not at all, in the place of a file that is there; the owner alone may read it.
 * `flag`: what named the path. Gives the full path.
 */
export function writeTextFile(path: string, text: string, flag: string): Result<string> {
  try {
    return ok(writeWhole(resolve(path), Buffer.from(text, 'utf8')));
  } catch (trouble) {
    if (!isAboutThePlace(trouble)) throw trouble;
    return refuse({ kind: 'flag-not-read', flag, value: path, expects: 'new-file' });
  }
}
