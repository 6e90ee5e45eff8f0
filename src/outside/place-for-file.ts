import { realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ok, refuse, type Result } from '../domain/result.ts';

/** What kept itself keeps at the top of the data folder: no letter, calendar or backup takes its place. */
const own = /^(?:ledger\.db.*|device|settings\.json|found-damaged|backups|drafts|editing|hooks)$/iu;

/**
 * Where a file that she names is to be written: the full path, behind links. Refused are a folder that is not there,
 * what is no file (a device, a pipe, a folder), and what is kept's own in the data `folder`.
 */
export function placeForFile(folder: string, typed: string): Result<string> {
  const named = resolve(typed);
  const path = found(named)
    ? realpathSync(named)
    : join(realFolder(dirname(named)), basename(named));
  if (dirname(path) === realFolder(resolve(folder)) && own.test(basename(path)))
    return refuse({ kind: 'place-refused', path, why: 'own' });
  if (found(dirname(path))?.isDirectory() !== true)
    return refuse({ kind: 'place-refused', path: dirname(path), why: 'no-folder' });
  const there = found(path);
  return there && !there.isFile()
    ? refuse({ kind: 'place-refused', path, why: 'no-file' })
    : ok(path);
}

function realFolder(folder: string): string {
  return found(folder) ? realpathSync(folder) : folder;
}

/** Undefined: nothing, or nothing that could be looked at. */
function found(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
