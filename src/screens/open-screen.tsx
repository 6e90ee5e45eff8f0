import { render } from 'ink';
import { loadChrono } from '../capture/due/chrono-reader.ts';
import type { ChronoReader } from '../capture/due/due-context.ts';
import type { World } from '../actions/world.ts';
import type { Words } from '../wording/words.ts';
import type { ScreenDesk } from './desk/screen-desk.ts';
import { Screen } from './screen.tsx';
import { startLoop, type ScreenEnd, type ScreenLoop } from './screen-loop.ts';
import type { AfterRest } from './reading/live-reading.ts';
import { screenContext, type Glyphs } from './state/screen-state.ts';
import { worldDesk } from './desk/world-desk.ts';

/**
 * The screens' one door: opens the morning on this terminal. Answers 0, or 130 after Ctrl-C.
 * chrono is loaded behind the first picture; until it is there, dates are read by our own rules alone.
 */
export async function openScreen(
  world: World,
  words: Words,
  colours: ScreenPlace['colours'],
): Promise<0 | 130> {
  const loaded: { chrono?: ChronoReader } = {};
  const reader = { world, language: words.language, chrono: () => loaded.chrono };
  const desk = worldDesk(reader, words);
  // Its failing would be a broken installation; the screen does not wait for it.
  void loadChrono().then((chrono) => (loaded.chrono = chrono));
  const end = await openMorningScreen(words, desk, {
    input: process.stdin,
    output: process.stdout,
    colours,
    glyphs: world.settings.screen.glyphs === 'fine' ? 'fine' : 'plain',
    afterRest: (call) => {
      const timer = setTimeout(call, restMilliseconds);
      return () => clearTimeout(timer);
    },
    everySecond: (call) => {
      const timer = setInterval(call, 1000);
      return () => clearInterval(timer);
    },
  });
  return end === 'asked' ? 0 : 130;
}

/** Shorter than the pause between two keys of a fast typist, longer than a burst of repeated ones. */
const restMilliseconds = 30;

/** The terminal the screen is drawn on, and what tells it that a second has passed. */
export type ScreenPlace = {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly colours: 'sixteen' | 'none';
  readonly glyphs: Glyphs;
  /** Calls back once no key came for a moment, unless stopped before. */
  readonly afterRest: AfterRest;
  /** Calls back every second until stopped. */
  readonly everySecond: (call: () => void) => () => void;
};

/**
 * Opens the morning screen and answers how it was left, with the terminal as it was before: asked, Ctrl-C,
 * a signal, a closed terminal and a fault in kept all pass through Ink's own way out.
 */
export async function openMorningScreen(
  words: Words,
  desk: ScreenDesk,
  place: ScreenPlace,
): Promise<ScreenEnd> {
  const { input, output } = place;
  const context = screenContext(words, desk.names, place.glyphs);
  let end: ScreenEnd = 'asked';
  const faults: Error[] = [];
  const onQuit = (how: ScreenEnd) => {
    end = how;
    leave();
  };
  const loop = guarded(
    startLoop(
      { context, desk, onQuit, afterRest: place.afterRest },
      { columns: output.columns, rows: output.rows },
    ),
    (fault) => {
      faults.push(fault);
      leave();
    },
  );
  // Ink does this after the first picture; a key pressed before would be echoed into it, and Ctrl-C would kill.
  input.setRawMode(true);
  const instance = render(<Screen loop={loop} context={context} colours={place.colours} />, {
    stdin: input,
    stdout: output,
    exitOnCtrlC: false,
    patchConsole: false,
    alternateScreen: true,
    incrementalRendering: true,
    interactive: true,
    // Nothing is animated: what a key changed is drawn at once, not at the next thirtieth of a second.
    maxFps: 1000,
  });
  const leave = () => instance.unmount();
  const stop = place.everySecond(loop.tick);
  input.once('end', leave).once('error', leave);
  output.once('error', leave);
  try {
    await instance.waitUntilExit();
  } finally {
    stop();
    input.off('end', leave).off('error', leave);
    output.off('error', leave);
  }
  const [fault] = faults;
  if (fault !== undefined) throw fault;
  return end;
}

/**
 * The loop with a way out for a fault while a key is dealt with. Thrown from there it would end the process
 * with the stack on the screen that is about to vanish; so it leaves the screen first and is thrown after.
 */
function guarded(loop: ScreenLoop, onFault: (fault: Error) => void): ScreenLoop {
  const guard =
    <Given extends readonly unknown[]>(call: (...given: Given) => void) =>
    (...given: Given) => {
      try {
        call(...given);
      } catch (fault) {
        onFault(fault instanceof Error ? fault : new Error(String(fault)));
      }
    };
  return {
    ...loop,
    press: guard(loop.press),
    paste: guard(loop.paste),
    resize: guard(loop.resize),
    tick: guard(loop.tick),
  };
}
