import { Box, useCursor, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useSyncExternalStore } from 'react';
import { Row, type Colours } from '../frame/row.tsx';
import { readKeys } from '../keys/key-press.ts';
import type { ScreenContext } from '../state/screen-state.ts';
import type { Stopping } from '../terminal/stopping.ts';
import { useStopping } from '../terminal/use-stopping.ts';
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
  const state = useSyncExternalStore(loop.subscribe, loop.state);
  const { columns } = useWindowSize();
  const { setCursorPosition } = useCursor();
  useInput((input, key) => loop.press(readKeys(input, key)));
  usePaste((text) => loop.paste(text));
  useStopping(stopping);
  useEffect(() => (state.end === undefined ? undefined : onLeft()), [state.end, onLeft]);
  // The last cell stays free: a terminal that wraps there would tear the rows.
  const frame = lineFrame(context, state, columns - 1);
  setCursorPosition(frame.cursor);
  return (
    <Box flexDirection="column">
      {frame.lines.map((line, row) => (
        <Row key={row} line={line} colours={colours} />
      ))}
    </Box>
  );
}
