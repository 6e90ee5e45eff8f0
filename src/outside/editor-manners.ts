import { basename } from 'node:path';

/**
 * What an editor is told so that it copies her text nowhere but beside the file, in the folder that is thrown away:
 * no backup, no undo history, no registers, and the swap file here and not where her settings have it.
 */
export function mannersOf(program: string): readonly string[] {
  const name = basename(program).replace(/\.exe$/iu, '');
  // A `vi` may be another editor than vim, and would not start.
  if (/^[gmn]?vimx?(?:\.\w+)?$/u.test(name)) return vimManners;
  if (/^emacs(?:-[\w.]+)?$/u.test(name)) return emacsManners;
  return [];
}

const vimManners = [
  '-i',
  'NONE',
  '-c',
  'set directory=. nobackup nowritebackup noundofile | setlocal noswapfile | setlocal swapfile',
];

const emacsManners = ['--eval', '(setq make-backup-files nil auto-save-default nil)'];
