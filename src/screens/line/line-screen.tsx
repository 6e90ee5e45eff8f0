import { useWindowSize } from 'ink';
import { useEffect } from 'react';
import { Painted } from '../frame/painted.tsx';
import type { Colours } from '../frame/row.tsx';
import type { ScreenContext } from '../state/screen-state.ts';
import type { Stopping } from '../terminal/stopping.ts';
import { useLoop } from '../terminal/use-loop.ts';
import { lineFrame } from './line-frame.ts';
import type { LineLoop } from './line-loop.ts';

type LineScreenProps = {
  readonly loop: LineLoop;
  readonly context: ScreenContext;
  readonly colours: Colours;
  readonly stopping: Stopping;
  /** The line was left, and what is left of it is drawn. */
  readonly onLeft: () => void;
};

/** The line with its live reading, where the cursor of the shell stood. */
export function LineScreen({ loop, context, colours, stopping, onLeft }: LineScreenProps) {
  const state = useLoop(loop, stopping);
  const { columns } = useWindowSize();
  useEffect(() => (state.end === undefined ? undefined : onLeft()), [state.end, onLeft]);
  // The last cell stays free: a terminal that wraps there would tear the rows.
  return <Painted frame={lineFrame(context, state, columns - 1)} colours={colours} />;
}
