import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { withTrouble } from '../sqlite-trouble.ts';

/** What a file is called behind its name while it is being made. */
export const unfinishedMark = '.unfinished-';

/**
 * Makes a file that nobody ever sees half done: `fill` writes it under another name, `link` gives it its own,
 * which fails when it is taken. Whoever loses the race uses the winner's file.
 */
export function makeWholeFile(path: string, mark: string, fill: (path: string) => void): void {
  const draft = `${path}${unfinishedMark}${mark}`;
  withTrouble(path, () => {
    try {
      makeEmptyFile(draft);
      fill(draft);
      linkSync(draft, path);
      flushFolder(dirname(path));
    } catch (failure) {
      if (!existsSync(path)) throw failure;
    } finally {
      for (const part of ['', '-wal', '-shm']) rmSync(draft + part, { force: true });
    }
  });
  sweepUnfinished(path);
}

/** Writes a text to the end of a file and onto the disk. */
export function writeDown(path: string, text: string): void {
  const file = openSync(path, 'a');
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** An empty file for the owner alone, under any umask; throws when the name is taken. */
export function makeEmptyFile(path: string): void {
  closeSync(openSync(path, 'wx', 0o600));
  // A umask can only have taken rights away; the owner's own are given back.
  chmodSync(path, 0o600);
}

/** Brings the names in a folder onto the disk: a file is only there when its name is. */
export function flushFolder(folder: string): void {
  const file = openSync(folder, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

// What a process killed while making left behind. One that is still at it loses its draft, and finds the
// finished file in its place.
function sweepUnfinished(path: string): void {
  const drafts = readdirSync(dirname(path)).filter((name) =>
    name.startsWith(basename(path) + unfinishedMark),
  );
  for (const name of drafts) withoutFuss(() => unlinkSync(join(dirname(path), name)));
}

function withoutFuss(work: () => void): void {
  try {
    work();
  } catch {
    // Somebody else swept it first.
  }
}
