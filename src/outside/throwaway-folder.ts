import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'kept-demo-';
const dayMilliseconds = 86_400_000;

/**
 * A new folder among the system's temporary ones, for the owner alone. It stays when kept ends, so that she can look
 * further; what was made so more than a day ago is cleared away. `now` in milliseconds since 1970.
 */
export function makeThrowawayFolder(now: number): string {
  for (const left of leftBehind(now)) throwAway(left);
  return mkdtempSync(join(tmpdir(), prefix));
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
