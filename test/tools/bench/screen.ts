import { spawnSync } from 'node:child_process';
import { spawn, type IPty } from '@lydell/node-pty';
import { environment, keptFile, type Home } from './run-kept.ts';

/** kept's morning screen in a pseudo-terminal of 100 by 30. */
export interface OpenScreen {
  /** Milliseconds from the start of the process until the footer was painted. */
  readonly firstPaint: number;
  /** Presses a key; answers the milliseconds until the last of what it changed was painted. */
  readonly press: (key: string) => Promise<number>;
  /** The same as fast as keys can follow each other without being read as one paste. */
  readonly pressFast: (key: string) => Promise<number>;
  /** The same for what may take its time: a change in a long list. */
  readonly pressSlow: (key: string) => Promise<number>;
  /** How much was painted so far, in bytes. */
  readonly painted: () => number;
  /** Resident memory in megabytes. */
  readonly memory: () => number;
  readonly close: () => Promise<void>;
}

// The last hint of the last row: when it stands, the picture is whole.
const FOOTER = 'quit';
// No paint comes in two halves further apart than this.
const SILENCE_MS = 25;
const SHORT_SILENCE_MS = 4;
const LONG_SILENCE_MS = 400;
// By then a key that was to paint has painted, or never will.
const NOTHING_MS = 500;
const LONGEST_MS = 10_000;

export async function openScreen(home: Home): Promise<OpenScreen> {
  const start = performance.now();
  const terminal = spawn(process.execPath, [keptFile(home)], {
    cols: 100,
    rows: 30,
    env: environment(home),
  });
  let painted = 0;
  terminal.onData((text) => {
    painted += Buffer.byteLength(text);
  });
  const ended = new Promise<void>((resolve) => terminal.onExit(() => resolve()));
  answerQuestions(terminal);
  const firstPaint = (await footerPainted(terminal)) - start;
  return {
    firstPaint,
    press: async (key) => press(terminal, key, { silence: SILENCE_MS, nothing: NOTHING_MS }),
    pressFast: async (key) =>
      press(terminal, key, { silence: SHORT_SILENCE_MS, nothing: NOTHING_MS }),
    pressSlow: async (key) =>
      press(terminal, key, { silence: LONG_SILENCE_MS, nothing: LONGEST_MS }),
    painted: () => painted,
    memory: () => residentMegabytes(terminal.pid),
    close: async () => {
      await leave(terminal, ended);
    },
  };
}

/** A terminal says where its cursor is when it is asked; kept may ask to learn how wide it draws. */
function answerQuestions(terminal: IPty): void {
  terminal.onData((text) => {
    if (text.includes('\u001B[6n')) terminal.write('\u001B[1;2R');
  });
}

/**
 * On a busy machine two keys may come as one, and what was to go back stands in a line: out of any line first. One
 * that does not end is ended, and that is said.
 */
async function leave(terminal: IPty, ended: Promise<void>): Promise<void> {
  for (const key of ['\u001B', '\u001B']) {
    await press(terminal, key, { silence: SILENCE_MS, nothing: NOTHING_MS });
  }
  const start = performance.now();
  terminal.write('q');
  const late = setTimeout(() => terminal.kill(), LONGEST_MS);
  await ended;
  clearTimeout(late);
  if (performance.now() - start >= LONGEST_MS) throw new Error('the screen did not end on q');
}

async function footerPainted(terminal: IPty): Promise<number> {
  return new Promise((resolve, reject) => {
    let seen = '';
    const late = setTimeout(() => reject(new Error(`no footer: ${seen.slice(-500)}`)), LONGEST_MS);
    const listening = terminal.onData((text) => {
      seen += text;
      if (!seen.includes(FOOTER)) return;
      clearTimeout(late);
      listening.dispose();
      resolve(performance.now());
    });
  });
}

/** Milliseconds from a key to the last output before a silence; NaN when it painted nothing. */
async function press(
  terminal: IPty,
  key: string,
  { silence: silenceMs, nothing }: { readonly silence: number; readonly nothing: number },
): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    let last = Number.NaN;
    const finish = () => {
      listening.dispose();
      resolve(last - start);
    };
    let silence = setTimeout(finish, nothing);
    const listening = terminal.onData(() => {
      last = performance.now();
      clearTimeout(silence);
      silence = setTimeout(finish, silenceMs);
    });
    terminal.write(key);
  });
}

function residentMegabytes(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(stdout.trim()) / 1024;
}
