import { onTestFinished } from 'vitest';
import { program } from '../../src/commands/program.ts';
import { wire, wireDemo } from '../../src/wiring.ts';
import { shellWords } from './shell-words.ts';
import { tempFolder } from './temp-folder.ts';

export type RealRun = {
  readonly exitCode: number;
  readonly out: string;
  readonly talk: string;
};

export type RealDesk = {
  readonly folder: string;
  /** Types a line after `kept`; further arguments answer what it asks, on a terminal then. */
  readonly kept: (typed: string | readonly string[], ...answers: string[]) => Promise<RealRun>;
  /** The same with lines that come in through a pipe. */
  readonly pipe: (typed: string | readonly string[], lines: readonly string[]) => Promise<RealRun>;
};

/** kept in this process over a real folder, wired as the program is; on Tuesday 24 November 2026, 08:40 in Shanghai. */
export function realDesk(more: NodeJS.ProcessEnv = {}): RealDesk {
  const folder = tempFolder();
  const env = {
    KEPT_HOME: folder,
    KEPT_NOW: '2026-11-24T08:40+08:00[Asia/Shanghai]',
    LANG: 'en_GB.UTF-8',
    ...more,
  };
  const run = async (
    typed: string | readonly string[],
    { answers = [], lines = [] }: { answers?: readonly string[]; lines?: readonly string[] },
  ): Promise<RealRun> => {
    const said: { out: string; talk: string } = { out: '', talk: '' };
    const left = [...answers];
    const isTerminal = answers.length > 0;
    const exitCode = await program(typeof typed === 'string' ? shellWords(typed) : typed, {
      streams: {
        out: (text) => void (said.out += `${text}\n`),
        talk: (text) => void (said.talk += `${text}\n`),
        isOutTerminal: isTerminal,
        canAsk: isTerminal,
        hasColour: false,
        columns: isTerminal ? 80 : undefined,
      },
      version: '0.1.0',
      ask: async (question) => {
        said.talk += `${question}\n`;
        return left.shift();
      },
      terminal: {
        readInput: async function* readInput() {
          yield* lines;
        },
        isInputTerminal: isTerminal,
        isDumb: false,
        typeLine: async () => left.shift(),
        typeForm: async () => left.shift(),
        openScreen: async () => 0,
      },
      wire: () => {
        const wired = wire(env);
        onTestFinished(wired.close);
        return wired;
      },
      wireDemo: async (language) => wireDemo(env, language),
    });
    return { exitCode, ...said };
  };
  return {
    folder,
    kept: async (typed, ...answers) => run(typed, { answers }),
    pipe: async (typed, lines) => run(typed, { lines }),
  };
}
