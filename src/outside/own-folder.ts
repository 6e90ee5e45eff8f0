import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes a folder and those above it where they are missing, for the owner alone under any umask. */
export function makeOwnFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeOwnFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
    // A umask can only have taken rights away; the owner's own are given back.
    chmodSync(folder, 0o700);
  } catch (failure) {
    // Another process made it first.
    if (!existsSync(folder)) throw failure;
  }
}
