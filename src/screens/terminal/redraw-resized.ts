import type { Instance } from 'ink';
import type { ReactElement } from 'react';
import type { ScreenSize } from '../frame/screen-size.ts';

/** What of the terminal is needed for it. */
type ResizedOutput = Pick<NodeJS.WriteStream, 'columns' | 'rows'> & {
  write: (text: string) => boolean;
  readonly prependListener: (event: 'resize', call: () => void) => unknown;
  readonly off: (event: 'resize', call: () => void) => unknown;
  readonly emit: (event: 'resize') => boolean;
};

type Redrawn = {
  readonly output: ResizedOutput;
  readonly instance: Pick<Instance, 'rerender' | 'clear'>;
  readonly shown: ReactElement;
  /** Told before anything is drawn. */
  readonly resize: (size: ScreenSize) => void;
};

/** To the upper left, with nothing on the screen. */
const wiped = '\u001B[H\u001B[2J';

/**
 * Draws a resized window anew from nothing, once however fast it is dragged. A terminal moves rows about when it
 * is resized, each in its own way, and Ink would go on from where they stood: so what Ink draws until the picture of
 * the new size is ready goes nowhere. Answers how to stop.
 */
export function redrawResized({ output, instance, shown, resize }: Redrawn): () => void {
  let waiting: NodeJS.Immediate | undefined;
  let isOurs = false;
  const write = output.write.bind(output);
  const unmute = () => {
    output.write = write;
  };
  const redraw = () => {
    resize({ columns: output.columns, rows: output.rows });
    instance.rerender(shown);
    instance.clear();
    waiting = undefined;
    unmute();
    output.write(wiped);
    isOurs = true;
    output.emit('resize');
    isOurs = false;
  };
  const onResize = () => {
    if (isOurs) return;
    if (waiting !== undefined) return;
    output.write = () => true;
    waiting = setImmediate(redraw);
  };
  output.prependListener('resize', onResize);
  return () => {
    output.off('resize', onResize);
    if (waiting === undefined) return;
    clearImmediate(waiting);
    unmute();
  };
}
