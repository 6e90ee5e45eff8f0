import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** The streams of this process, as commands see them. */
export type Streams = {
  readonly out: (text: string) => void;
  readonly talk: (text: string) => void;
  readonly isOutTerminal: boolean;
  readonly canAsk: boolean;
  readonly hasColour: boolean;
  readonly columns: number | undefined;
};

/**
 * Whole lines to stdout and stderr. A reader that goes away (`kept list | head -1`) ends kept quietly;
 * any other fault of an output is a failure.
 */
export function processStreams(): Streams {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endOnOutputError);
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    talk: (text) => void process.stderr.write(`${text}\n`),
    isOutTerminal: process.stdout.isTTY,
    canAsk: process.stdin.isTTY && process.stderr.isTTY,
    hasColour: process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  };
}

function endOnOutputError(error: NodeJS.ErrnoException): never {
  // What was written to the ledger is on the disk; only nobody is listening any more.
  // oxlint-disable-next-line unicorn/no-process-exit -- there is nobody left to hear a thrown error
  process.exit(error.code === 'EPIPE' ? 0 : 1);
}

/** Asks one line on the terminal. Undefined when the input ends (Ctrl-D); Ctrl-C ends kept as a signal would. */
export async function askLine(
  question: string,
  prefilled = '',
  shown?: 'hidden',
): Promise<string | undefined> {
  // A passphrase is taken key by key like any line, and drawn nowhere.
  const output = shown === 'hidden' ? nowhere() : process.stderr;
  if (shown === 'hidden') process.stderr.write(question);
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  return new Promise((resolve) => {
    lines.on('close', () => resolve(undefined));
    lines.on('SIGINT', () => {
      process.stderr.write('\n');
      lines.close();
      process.kill(process.pid, 'SIGINT');
    });
    lines.question(question, (answer) => {
      resolve(answer);
      if (shown === 'hidden') process.stderr.write('\n');
      lines.close();
    });
    if (prefilled !== '') lines.write(prefilled);
  });
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

/** The lines that come in through a pipe, without their line ends. */
export async function* inputLines(): AsyncGenerator<string> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) yield line.replace(/^\uFEFF/u, '');
}
