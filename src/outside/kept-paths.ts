import { homedir, platform } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
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
  const wished = env['KEPT_HOME'];
  const folder = wished ? resolve(fromHome(wished)) : join(dataFolder(env), 'kept');
  return {
    folder,
    settings: join(folder, 'settings.json'),
    drafts: join(folder, 'drafts'),
    editing: join(folder, 'editing'),
  };
}

/** A `~` that no shell took away, as in a settings file of the system: her home, and no folder of that name. */
function fromHome(path: string): string {
  return path === '~' || path.startsWith('~/') ? join(homeFolder(), path.slice(1)) : path;
}

function dataFolder(env: NodeJS.ProcessEnv): string {
  const home = homeFolder();
  if (platform() === 'darwin') return join(home, 'Library', 'Application Support');
  if (platform() === 'win32') return env['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  // One that is not absolute counts for nothing, as its specification says.
  const named = env['XDG_DATA_HOME'] ?? '';
  return isAbsolute(named) ? named : join(home, '.local', 'share');
}

/**
 * Without a home (a bare container, a broken account) there is no place that would be hers; one that is not absolute
 * would be another in each folder she stands in.
 */
function homeFolder(): string {
  try {
    const home = homedir();
    if (isAbsolute(home) && home !== '/') return home;
  } catch {
    // Falls through to the one clear line.
  }
  throw new StartTrouble('no-home', 'KEPT_HOME');
}
