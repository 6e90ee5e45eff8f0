import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';
import { isatty } from 'node:tty';

/** The streams of this process, as commands see them. */
export type Streams = {
  readonly out: (text: string) => void;
  readonly talk: (text: string) => void;
  readonly isInputTerminal: boolean;
  readonly isOutTerminal: boolean;
  readonly canAsk: boolean;
  readonly progress?: (text?: string) => void;
  readonly hasColour: boolean;
  readonly columns: number | undefined;
  readonly talkColumns: number | undefined;
};

/**
 * Whole lines to stdout and stderr. A reader that goes away (`kept list | head -1`) ends kept quietly;
 * any other fault of stdout is handed on with its code (`ENOSPC`), to be said. `onFault` never returns.
 */
export function processStreams(onFault: (code: string) => void): Streams {
  const { stdout } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') endOnOutputError(error);
    onFault(error.code ?? error.message);
  });
  let stderr: NodeJS.WriteStream | undefined;
  // Asked of the number: to make a stream of the input costs a start 2 ms.
  const isInputTerminal = isatty(stdinNumber);
  return {
    out: (text) => void stdout.write(`${text}\n`),
    talk: (text) => {
      stderr ??= process.stderr.on('error', endOnOutputError);
      stderr.write(`${text}\n`);
    },
    isInputTerminal,
    isOutTerminal: stdout.isTTY,
    canAsk: isInputTerminal && isatty(stderrNumber),
    ...(isatty(stderrNumber) ? { progress: showProgress } : {}),
    hasColour: stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
    columns: stdout.isTTY ? stdout.columns : undefined,
    // To make a stream of the side for its width costs a start: on a terminal both are as wide.
    talkColumns: isatty(stderrNumber)
      ? stdout.isTTY
        ? stdout.columns
        : process.stderr.columns
      : undefined,
  };
}

const stdinNumber = 0;
const stderrNumber = 2;

/** Over what stood on the line; a terminal that knows no such sign is shown nothing. */
function showProgress(text = ''): void {
  if (process.env['TERM'] !== 'dumb') writeToTerminal(`\r\u001B[K${text}`);
}

/** Exactly these signs, without a line end, to the side of the terminal. */
export function writeToTerminal(text: string): void {
  process.stderr.write(text);
}

function endOnOutputError(error: NodeJS.ErrnoException): never {
  // What was written to the ledger is on the disk; only nobody is listening any more.
  // oxlint-disable-next-line unicorn/no-process-exit -- there is nobody left to hear a thrown error
  process.exit(error.code === 'EPIPE' ? 0 : 1);
}

/** Asks on the terminal, one line a question; `hidden` shows nothing of the answer. */
export type TerminalAsker = {
  /** Undefined when the input ends (Ctrl-D), and for every question after Ctrl-C. */
  readonly ask: (
    question: string,
    prefilled?: string,
    shown?: 'hidden',
  ) => Promise<string | undefined>;
  readonly wasInterrupted: () => boolean;
};

/**
 * Ctrl-C leaves the question unanswered instead of ending kept on the spot: what she typed before it is
 * still kept, as after any other question without an answer. The exit code says 130.
 */
export function terminalAsker(): TerminalAsker {
  let interrupted = false;
  const interrupt = (): void => {
    interrupted = true;
  };
  return {
    ask: async (question, prefilled = '', shown) =>
      interrupted ? undefined : askOnce({ question, prefilled, shown, interrupt }),
    wasInterrupted: () => interrupted,
  };
}

type Question = {
  readonly question: string;
  readonly prefilled: string;
  readonly shown: 'hidden' | undefined;
  readonly interrupt: () => void;
};

async function askOnce({ question, prefilled, shown, interrupt }: Question) {
  const isHidden = shown === 'hidden';
  // A screen that was here before lets go of the terminal; a question holds kept until it is answered.
  process.stdin.ref();
  const lines = createInterface({
    input: process.stdin,
    output: isHidden ? nowhere() : process.stderr,
    terminal: true,
  });
  const hangUp = (): void => endOnHangUp(lines);
  process.on('SIGHUP', hangUp);
  // Only now: what is typed the moment the question is seen is hidden too.
  if (isHidden) process.stderr.write(question);
  return new Promise<string | undefined>((resolve) => {
    lines.on('close', () => {
      process.off('SIGHUP', hangUp);
      if (isHidden) process.stderr.write('\n');
      resolve(undefined);
    });
    lines.on('SIGINT', () => {
      interrupt();
      process.stderr.write('\n');
      lines.close();
    });
    lines.question(isHidden ? '' : question, (answer) => {
      resolve(answer);
      lines.close();
    });
    if (prefilled !== '') lines.write(prefilled);
  });
}

/** Node gives the terminal back by itself at the other signals; `kill -HUP` leaves one that somebody still uses. */
function endOnHangUp(lines: Interface): void {
  lines.close();
  process.kill(process.pid, 'SIGHUP');
}

/** What is typed is read but shown to nobody. */
function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

/** The lines that come in through a pipe, without their line ends. */
export async function* inputLines(): AsyncGenerator<string> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) yield line.replace(/^\uFEFF/u, '');
}
