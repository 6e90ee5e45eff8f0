import { Buffer } from 'node:buffer';
import { resolve } from 'node:path';
import { ok, refuse, type Result } from '../domain/result.ts';
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

/** There is no such folder, or nobody may write there. A full disk is something else. */
function isAboutThePlace(trouble: unknown): boolean {
  if (!(trouble instanceof Error) || !('code' in trouble)) return false;
  const codes = ['EEXIST', 'EISDIR', 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'];
  return codes.includes(String(trouble.code));
}
