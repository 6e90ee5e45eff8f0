import type { Colours } from '../frame/row.tsx';
import type { AfterRest } from '../reading/live-reading.ts';
import type { Glyphs } from '../state/screen-state.ts';
import { stopping, type Stopping } from './stopping.ts';
import { probeGlyphs, type GlyphWish } from './probe-glyphs.ts';

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
  readonly stopping: Stopping;
};

/** Shorter than the pause between two keys of a fast typist, longer than between two of a burst. */
const restMilliseconds = 30;

/** The terminal of this process, asked which signs it draws one cell wide. */
export async function thisTerminal(
  colours: Colours,
  setting: GlyphWish['setting'],
): Promise<TerminalPlace> {
  const terminal = { input: process.stdin, output: process.stdout };
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  const isCjk = /^(?:zh|ja|ko)/iu.test(LC_ALL || LC_CTYPE || LANG || '');
  return {
    ...terminal,
    colours,
    glyphs: await probeGlyphs(terminal, { setting, isCjk }),
    afterRest: (call) => {
      const timer = setTimeout(call, restMilliseconds);
      return () => clearTimeout(timer);
    },
    everySecond: (call) => {
      const timer = setInterval(call, 1000);
      return () => clearInterval(timer);
    },
    stopping,
  };
}
