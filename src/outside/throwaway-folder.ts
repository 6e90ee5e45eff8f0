import { existsSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'kept-demo-';
const dayMilliseconds = 86_400_000;

/**
 * A new folder among the system's temporary ones, for the owner alone. It goes when kept ends, and with it what an
 * earlier one left behind that was ended from outside; `now` in milliseconds since 1970.
 */
export function makeThrowawayFolder(now: number): string {
  for (const left of leftBehind(now)) throwAway(left);
  const folder = mkdtempSync(join(tmpdir(), prefix));
  process.once('exit', () => {
    // A letter written there may still be open in a mail program.
    if (!existsSync(join(folder, 'drafts'))) throwAway(folder);
  });
  return folder;
}

/** Folders of the same name that nobody can be looking around in any more. */
function leftBehind(now: number): readonly string[] {
  return readdirSync(tmpdir())
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(tmpdir(), name))
    .filter((path) => {
      const found = lstatSync(path, { throwIfNoEntry: false });
      return (
        found?.isDirectory() === true &&
        found.uid === process.getuid?.() &&
        now - found.mtimeMs > dayMilliseconds
      );
    });
}

/** Whatever cannot be removed is left to the system, which clears its temporary folder by itself. */
function throwAway(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    return;
  }
}
