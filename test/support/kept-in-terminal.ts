import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { CHECKOUT } from '../tools/checkout.ts';
import { tempFolder } from './temp-folder.ts';
import { terminalScreen, type TerminalScreen } from './terminal-screen.ts';

const KEPT = join(CHECKOUT, 'bin', 'kept.js');

/** Tue 24 Nov 2026, 08:40 in Shanghai. */
const TUESDAY = '2026-11-24T08:40:00+08:00[Asia/Shanghai]';
export const MONDAY = '2026-11-23T09:00:00+08:00[Asia/Shanghai]';

/** A data folder of its own. `run` is one command from beginning to end. */
export type Home = {
  readonly folder: string;
  readonly run: (now: string, ...words: readonly string[]) => string;
};

export function makeHome(): Home {
  const folder = tempFolder();
  return {
    folder,
    run: (now, ...words) => {
      const done = spawnSync(process.execPath, [KEPT, ...words], {
        encoding: 'utf8',
        env: environment(folder, { KEPT_NOW: now }),
      });
      return done.stdout + done.stderr;
    },
  };
}

/** The built program on a real pseudo-terminal. */
export type KeptInTerminal = {
  readonly screen: TerminalScreen;
  /** Everything that was sent to the terminal. */
  readonly sent: () => string;
  readonly send: (keys: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** Waits until the terminal shows it; how long is the test's own limit. */
  readonly shows: (
    wanted: string | RegExp | ((screen: TerminalScreen) => boolean),
  ) => Promise<void>;
  readonly signal: (name: string) => void;
  /** To what the shell runs, as somebody in another window would send it. */
  readonly signalChild: (name: NodeJS.Signals) => void;
  readonly ended: Promise<{ readonly exitCode: number; readonly signal?: number | undefined }>;
};

type Opening = {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: NodeJS.ProcessEnv;
  /** How wide it draws a thin line, or that it does not answer when asked. */
  readonly signs?: 'narrow' | 'wide' | 'silent';
  /** A shell line in which `$KEPT` is the program; the terminal is the shell's. */
  readonly shell?: string;
};

export function openKept(home: Home, opening: Opening = {}): KeptInTerminal {
  const { columns = 80, rows = 24 } = opening;
  const env = environment(home.folder, {
    KEPT_NOW: TUESDAY,
    ...opening.env,
    KEPT: KEPT,
    NODE: process.execPath,
  });
  const program =
    opening.shell === undefined
      ? { file: process.execPath, words: [KEPT] }
      : { file: '/bin/sh', words: ['-c', opening.shell] };
  const terminal = spawn(program.file, program.words, {
    name: env['TERM'] ?? 'xterm-256color',
    cols: columns,
    rows,
    env,
    cwd: home.folder,
  });
  const screen = terminalScreen({ columns, rows });
  const waiting = new Set<() => void>();
  let sent = '';
  const { signs = 'narrow' } = opening;
  terminal.onData((data) => {
    sent += data;
    screen.feed(data);
    if (signs !== 'silent' && data.includes('\u001B[6n'))
      terminal.write(signs === 'wide' ? '\u001B[1;3R' : '\u001B[1;2R');
    for (const look of waiting) look();
  });
  return {
    screen,
    sent: () => sent,
    send: (keys) => terminal.write(keys),
    resize: (nextColumns, nextRows) => {
      screen.resize(nextColumns, nextRows);
      terminal.resize(nextColumns, nextRows);
    },
    shows: (wanted) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isShown(screen, wanted)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    signal: (name) => terminal.kill(name),
    signalChild: (name) => {
      for (const pid of childrenOf(terminal.pid)) process.kill(pid, name);
    },
    ended: new Promise((resolve) => {
      terminal.onExit(resolve);
    }),
  };
}

function childrenOf(parent: number): readonly number[] {
  const listed = spawnSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).stdout;
  return listed.split('\n').flatMap((line) => {
    const [pid, of] = line.trim().split(/\s+/u).map(Number);
    return pid !== undefined && of === parent ? [pid] : [];
  });
}

function isShown(
  screen: TerminalScreen,
  wanted: string | RegExp | ((screen: TerminalScreen) => boolean),
): boolean {
  if (typeof wanted === 'function') return wanted(screen);
  return typeof wanted === 'string' ? screen.text().includes(wanted) : wanted.test(screen.text());
}

function environment(folder: string, more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const inherited = { ...process.env };
  // What the machine or npm set: npm names an editor, which would take the place of kept's own form.
  for (const name of ['CI', 'NO_COLOR', 'FORCE_COLOR', 'EDITOR', 'VISUAL']) delete inherited[name];
  return {
    ...inherited,
    KEPT_HOME: join(folder, 'home'),
    KEPT_BACKUPS: 'off',
    HOME: folder,
    LANG: 'en_GB.UTF-8',
    LC_ALL: '',
    TERM: 'xterm-256color',
    ...more,
  };
}
