import { homedir, platform } from 'node:os';
import { join, resolve } from 'node:path';
import { StartTrouble } from '../domain/start-trouble.ts';

/** Where everything of the user's lives: one folder. `KEPT_HOME` moves it. */
export type KeptPaths = {
  readonly folder: string;
  readonly settings: string;
  readonly drafts: string;
  /** Where a text lies while it is in her editor. */
  readonly editing: string;
};

/** Works the folder out from the environment: `KEPT_HOME`, else the platform's place for data. Makes nothing. */
export function keptPaths(env: NodeJS.ProcessEnv): KeptPaths {
  const folder = env['KEPT_HOME'] ? resolve(env['KEPT_HOME']) : join(dataFolder(env), 'kept');
  return {
    folder,
    settings: join(folder, 'settings.json'),
    drafts: join(folder, 'drafts'),
    editing: join(folder, 'editing'),
  };
}

function dataFolder(env: NodeJS.ProcessEnv): string {
  const home = homeFolder();
  if (platform() === 'darwin') return join(home, 'Library', 'Application Support');
  if (platform() === 'win32') return env['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  return env['XDG_DATA_HOME'] || join(home, '.local', 'share');
}

/** Without a home (a bare container, a broken account) there is no place that would be hers. */
function homeFolder(): string {
  try {
    const home = homedir();
    if (home !== '' && home !== '/') return home;
  } catch {
    // Falls through to the one clear line.
  }
  throw new StartTrouble('no-home', 'KEPT_HOME');
}
