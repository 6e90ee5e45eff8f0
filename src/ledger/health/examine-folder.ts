import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../../domain/health/finding.ts';
import { refuseFolderThatIsNone } from '../opening/ledger-places.ts';
import { unfinishedMark } from '../opening/make-whole-file.ts';
import { withTrouble } from '../sqlite-trouble.ts';

/** Looks at who may read the data folder, and for what an interrupted process left. Changes nothing. */
export function examineFolder(folder: string): readonly Finding[] {
  refuseFolderThatIsNone(folder);
  const isWritable = mayWriteIn(folder);
  if (!existsSync(folder)) return isWritable ? [] : [{ kind: 'writing', path: folder, isWritable }];
  const files = everythingIn(folder);
  return [
    { kind: 'writing', path: folder, isWritable },
    { kind: 'permissions', open: [folder, ...files].filter(isOpenToOthers) },
    { kind: 'left-behind', files: files.filter((file) => file.includes(unfinishedMark)) },
  ];
}

/** Whether something could be made in a folder, or the folder itself where it is not there yet. */
function mayWriteIn(folder: string): boolean {
  if (!existsSync(folder)) return dirname(folder) === folder || mayWriteIn(dirname(folder));
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What is kept's own in there. Hooks and whatever else she put beside it are hers. */
const ourFiles = ['ledger.db', 'device', 'settings.json', 'found-damaged'];
const ourFolders = ['backups', 'drafts', 'editing'];

/** Something else in the place of one of them is not ours either. */
function everythingIn(folder: string): readonly string[] {
  return withTrouble(folder, () =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      const found = statSync(path, { throwIfNoEntry: false });
      if (ourFolders.includes(name) && found?.isDirectory() === true)
        return [path, ...readdirSync(path).map((file) => join(path, file))];
      const isOurs = ourFiles.some((own) => name.startsWith(own));
      return isOurs && found?.isFile() === true ? [path] : [];
    }),
  );
}

// Windows keeps its rights elsewhere, and says 0666 of every file.
function isOpenToOthers(path: string): boolean {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
  return process.platform !== 'win32' && (mode & 0o077) !== 0;
}
