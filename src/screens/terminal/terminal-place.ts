import type { Colours } from '../frame/row.tsx';
import type { AfterRest } from '../reading/live-reading.ts';
import type { Glyphs } from '../state/screen-state.ts';

/** The terminal a screen is drawn on, and everything it asks of the machine. */
export type TerminalPlace = {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly colours: Colours;
  readonly glyphs: Glyphs;
  /** Calls back once no key came for a moment, unless stopped before. */
  readonly afterRest: AfterRest;
  /** Calls back every second until stopped. */
  readonly everySecond: (call: () => void) => () => void;
  /** Stops the process and all in its group, as Ctrl-Z does; answers when it goes on. */
  readonly stopProcess: () => Promise<void>;
};

/** Shorter than the pause between two keys of a fast typist, longer than between two of a burst. */
const restMilliseconds = 30;

/** The terminal of this process. */
export function thisTerminal(look: Pick<TerminalPlace, 'colours' | 'glyphs'>): TerminalPlace {
  return {
    ...look,
    input: process.stdin,
    output: process.stdout,
    afterRest: (call) => {
      const timer = setTimeout(call, restMilliseconds);
      return () => clearTimeout(timer);
    },
    everySecond: (call) => {
      const timer = setInterval(call, 1000);
      return () => clearInterval(timer);
    },
    stopProcess,
  };
}

/**
 * The whole group stops, so that the shell sees its job stopped, whatever program kept was started by. Where
 * nobody could start it again (no job control) the system ignores the signal, and nothing happens.
 */
async function stopProcess(): Promise<void> {
  if (process.platform === 'win32') return;
  process.kill(0, 'SIGTSTP');
  // Reached when it goes on.
  await new Promise<void>((resolve) => {
    setImmediate(resolve);
  });
}
