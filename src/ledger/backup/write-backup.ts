import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { withTrouble, withTroubleLater } from '../sqlite-trouble.ts';
import { flushFolder, unfinishedMark } from '../opening/make-whole-file.ts';
import type { Seal } from './pack-lines.ts';
import { webStream } from './pack-lines.ts';

export type FileWish = {
  readonly path: string;
  /** Makes the name of the unfinished file one of its own. */
  readonly mark: string;
  readonly isReplacing: boolean;
  readonly seal?: Seal | undefined;
};

/**
 * Writes bytes to a file that nobody ever sees half done, for the owner alone. Answers false when the name
 * is taken and was not to be replaced.
 */
export async function writeWholeFile(
  pieces: Iterable<Uint8Array>,
  wish: FileWish,
): Promise<boolean> {
  const { path, seal } = wish;
  const draft = `${path}${unfinishedMark}${wish.mark}`;
  return withTroubleLater(path, async () => {
    if (!wish.isReplacing && existsSync(path)) return false;
    const file = openSync(draft, 'wx', 0o600);
    try {
      chmodSync(draft, 0o600);
      const bytes = seal ? await seal(webStream(Readable.from(pieces))) : pieces;
      for await (const piece of bytes) writeAll(file, piece);
      fsyncSync(file);
      return giveName(draft, wish);
    } finally {
      closeSync(file);
      rmSync(draft, { force: true });
    }
  });
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

function giveName(draft: string, { path, isReplacing }: FileWish): boolean {
  if (isReplacing) renameSync(draft, path);
  else if (!linked(draft, path)) return false;
  withTrouble(path, () => flushFolder(dirname(path)));
  return true;
}

/** `link` fails when the name is taken. A memory stick knows no links: there a look has to do. */
function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
  } catch (failure) {
    if (existsSync(path)) return false;
    if (!(failure instanceof Error) || !('code' in failure)) throw failure;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(String(failure.code))) throw failure;
    renameSync(draft, path);
  }
  return true;
}
