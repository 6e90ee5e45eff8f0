import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Hands a text to the editor of VISUAL or EDITOR and answers what it became. Undefined when there is no editor,
 * or it ended with an error: then nothing was meant. The file is hers alone and gone afterwards.
 */
export function editText(env: NodeJS.ProcessEnv, text: string): string | undefined {
  const [program, ...words] = (env['VISUAL'] || env['EDITOR'] || '').trim().split(/\s+/u);
  if (program === undefined || program === '') return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const path = join(folder, 'meeting.txt');
  try {
    writeFileSync(path, text, { mode: 0o600 });
    const { status } = spawnSync(program, [...words, path], { stdio: 'inherit' });
    return status === 0 ? readFileSync(path, 'utf8') : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
