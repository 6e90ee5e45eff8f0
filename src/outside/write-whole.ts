import { randomUUID } from 'node:crypto';
import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type WholeFile = { readonly path: string; readonly bytes: Uint8Array };

/** So many files are open at once at most. */
const together = 50;

/**
 * Under another name first, then renamed: nobody ever opens half a file. That name is short, however long the
 * file's own is. Readable by the owner alone. Gives the path.
 */
export function writeWhole(path: string, bytes: Uint8Array): string {
  writeEachWhole([{ path, bytes }]);
  return path;
}

/**
 * The same for many: all of a batch is written before the first is brought to the disk, which is then one way
 * for all of them. `onWritten` hears how many are in their places.
 */
export function writeEachWhole(
  files: readonly WholeFile[],
  onWritten?: (done: number) => void,
): void {
  for (let at = 0; at < files.length; at += together) {
    const batch = files.slice(at, at + together).map((file) => {
      return { ...file, unfinished: join(dirname(file.path), `.${randomUUID()}.tmp`) };
    });
    try {
      bringToDisk(batch);
      for (const [index, { path, unfinished }] of batch.entries()) {
        renameSync(unfinished, path);
        onWritten?.(at + index + 1);
      }
    } catch (trouble) {
      for (const { unfinished } of batch) rmSync(unfinished, { force: true });
      throw trouble;
    }
  }
}

function bringToDisk(batch: readonly (WholeFile & { readonly unfinished: string })[]): void {
  const open: number[] = [];
  try {
    for (const { unfinished, bytes } of batch) {
      const file = openSync(unfinished, 'wx', 0o600);
      open.push(file);
      // Whatever the umask says.
      fchmodSync(file, 0o600);
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    }
    for (const file of open) fsyncSync(file);
  } finally {
    for (const file of open) closeSync(file);
  }
}
