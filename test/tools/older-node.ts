import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A Node of this machine that is too old for kept, if it has one. */
export function findOlderNode(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .filter((node) => existsSync(node))
    .find((node) => {
      const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout;
      return Number.parseInt(version.replace('v', ''), 10) < 24;
    });
}
