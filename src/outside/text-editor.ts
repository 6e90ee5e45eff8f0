import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mannersOf } from './editor-manners.ts';
import { envForOthers } from './env-for-others.ts';
import { makeOwnFolder } from './own-folder.ts';

/**
 * Hands a text to the editor of VISUAL or EDITOR and answers what it became. Undefined when there is no editor,
 * or it ended with an error: then nothing was meant. The file lies in a folder of its own inside `folder`, with
 * whatever the editor puts beside it, and both are gone afterwards.
 */
export function editText(env: NodeJS.ProcessEnv, folder: string, text: string): string | undefined {
  const [program, ...words] = (env['VISUAL'] || env['EDITOR'] || '').trim().split(/\s+/u);
  if (program === undefined || program === '') return undefined;
  const place = placeFor(folder);
  if (place === undefined) return undefined;
  const path = join(place, 'meeting.txt');
  // Ctrl-C is the editor's while it is open; it must not end kept around it.
  process.on('SIGINT', stayAlive);
  try {
    writeFileSync(path, text, { mode: 0o600 });
    const { status } = spawnSync(program, [...words, ...mannersOf(program), path], {
      env: envForOthers(env),
      stdio: 'inherit',
    });
    return status === 0 ? readFileSync(path, 'utf8') : undefined;
  } finally {
    process.off('SIGINT', stayAlive);
    rmSync(place, { recursive: true, force: true });
  }
}

/** Undefined where nothing can be written: she is asked in the terminal, and what is wrong is said there. */
function placeFor(folder: string): string | undefined {
  try {
    makeOwnFolder(folder);
    return mkdtempSync(join(folder, 'text-'));
  } catch {
    return undefined;
  }
}

function stayAlive(): void {
  // Nothing to do: that there is somebody who listens is enough.
}
