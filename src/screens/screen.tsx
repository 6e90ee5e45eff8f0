import { useWindowSize } from 'ink';
import { useEffect } from 'react';
import { drawFrame } from './frame/draw-frame.ts';
import { Painted } from './frame/painted.tsx';
import type { Colours } from './frame/row.tsx';
import type { ScreenLoop } from './screen-loop.ts';
import type { ScreenContext } from './state/screen-state.ts';
import type { Stopping } from './terminal/stopping.ts';
import { useLoop } from './terminal/use-loop.ts';

type ScreenProps = {
  readonly loop: ScreenLoop;
  readonly context: ScreenContext;
  readonly colours: Colours;
  readonly stopping: Stopping;
  /** It is shown no more, however that came. */
  readonly onGone?: () => void;
};

/** Draws what the loop holds, and hands it every key, paste and new size. */
export function Screen({ loop, context, colours, stopping, onGone }: ScreenProps) {
  const state = useLoop(loop, stopping);
  const { columns, rows } = useWindowSize();
  useEffect(() => onGone, [onGone]);
  useEffect(() => loop.resize({ columns, rows }), [loop, columns, rows]);
  return <Painted frame={drawFrame(context, state)} colours={colours} />;
}
