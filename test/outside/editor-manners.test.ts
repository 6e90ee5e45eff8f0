import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mannersOf } from '../../src/outside/editor-manners.ts';
import { tempFolder } from '../support/temp-folder.ts';

test.each(['vim', '/usr/bin/nvim', 'vim.tiny', 'gvim', 'mvim', 'vim.exe', 'vimx'])(
  '%s is told to leave no copy elsewhere',
  (program) => {
    expect(mannersOf(program).join(' ')).toMatch(/-i NONE .*nobackup.*noundofile/u);
  },
);

test.each(['emacs', '/usr/bin/emacs', 'emacs-nox'])('%s is told to keep no copies', (program) => {
  expect(mannersOf(program).join(' ')).toContain('make-backup-files nil');
});

test.each(['vi', 'nano', 'code', 'vimdiffx', 'emacsclient', 'subl', 'my-vim-script.sh'])(
  '%s, which would not know what it is told, is told nothing',
  (program) => {
    expect(mannersOf(program)).toEqual([]);
  },
);

const hasVim = spawnSync('vim', ['--version']).status === 0;

test.runIf(hasVim)(
  'in vim, whatever her settings say, nothing of the text lies anywhere else',
  () => {
    const home = tempFolder();
    for (const name of ['swap', 'backup', 'undo', 'text']) mkdirSync(join(home, name));
    const settings = [
      `set directory=${home}/swap//`,
      `set backup backupdir=${home}/backup//`,
      `set undofile undodir=${home}/undo`,
      `set viminfo='100,<50,n${home}/viminfo`,
    ];
    writeFileSync(join(home, '.vimrc'), settings.join('\n'));
    const path = join(home, 'text', 'meeting.txt');
    writeFileSync(path, 'decided:\n');
    const save = [
      '-c',
      'normal Gosecret',
      '-c',
      'normal yy',
      '-c',
      `write | !ls -A ${home}/*`,
      '-c',
      'quit',
    ];
    const seen = spawnSync(
      'vim',
      ['-es', '-u', join(home, '.vimrc'), ...mannersOf('vim'), ...save, path],
      {
        encoding: 'utf8',
        env: { ...process.env, HOME: home, TERM: 'dumb' },
      },
    );
    expect(seen.error).toBeUndefined();
    for (const name of ['swap', 'backup', 'undo'])
      expect(readdirSync(join(home, name))).toEqual([]);
    expect(readdirSync(home)).not.toContain('viminfo');
  },
);
