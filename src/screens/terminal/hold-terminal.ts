import { render } from 'ink';
import type { ReactElement } from 'react';
import type { ScreenSize } from '../frame/screen-size.ts';
import { redrawResized } from './redraw-resized.ts';
import type { TerminalPlace } from './terminal-place.ts';

/** The window as a whole, as it was before when it is left; or a few lines where the cursor stands. */
type Extent = 'window' | 'lines';

/** What a screen is handed while it has the terminal. */
export type Held = {
  readonly leave: () => void;
  /** A call with a way out for a fault in it: the terminal is given back first, then it is thrown. */
  readonly guard: <Given extends readonly unknown[]>(
    call: (...given: Given) => void,
  ) => (...given: Given) => void;
  /** Tells of a new size of the window before it is drawn. */
  readonly hearSize: (resize: (size: ScreenSize) => void) => void;
};

/**
 * Shows something until it is left, with the terminal as it was before: asked, Ctrl-C, a signal, a closed
 * window and a fault in kept all pass through Ink's own way out.
 */
export async function holdTerminal(
  { input, output }: TerminalPlace,
  extent: Extent,
  show: (held: Held) => ReactElement,
): Promise<void> {
  const faults: Error[] = [];
  const hearing: ((size: ScreenSize) => void)[] = [];
  const hearSize: Held['hearSize'] = (resize) => void hearing.push(resize);
  const resize = (size: ScreenSize) => {
    for (const tell of hearing) tell(size);
  };
  const leave = () => instance.unmount();
  const guard: Held['guard'] =
    (call) =>
    (...given) => {
      try {
        call(...given);
      } catch (fault) {
        // Thrown from here it would end the process with the stack on a screen that is about to vanish.
        faults.push(fault instanceof Error ? fault : new Error(String(fault)));
        leave();
      }
    };
  // A question asked before leaves it paused, and Ink does not wake it.
  if (input.isPaused()) input.resume();
  // Ink does this after the first picture; a key pressed before would be echoed into it, and Ctrl-C would kill.
  input.setRawMode(true);
  const shown = shownRaw(input, () => show({ leave, guard, hearSize }));
  const instance = render(shown, {
    stdin: input,
    stdout: output,
    exitOnCtrlC: false,
    patchConsole: false,
    alternateScreen: extent === 'window',
    incrementalRendering: true,
    interactive: true,
    // Nothing is animated: what a key changed is drawn at once, not at the next thirtieth of a second.
    maxFps: 1000,
  });
  const stopRedrawing =
    extent === 'window' ? redrawResized({ output, instance, shown, resize }) : () => undefined;
  input.once('end', leave).once('error', leave);
  output.once('error', leave);
  try {
    await instance.waitUntilExit();
  } finally {
    stopRedrawing();
    input.off('end', leave).off('error', leave);
    output.off('error', leave);
  }
  const [fault] = faults;
  if (fault !== undefined) throw fault;
}

/** What cannot even be made leaves no raw terminal behind, and nothing that waits for keys. */
function shownRaw(input: NodeJS.ReadStream, show: () => ReactElement): ReactElement {
  try {
    return show();
  } catch (fault) {
    input.setRawMode(false);
    input.unref();
    throw fault;
  }
}
