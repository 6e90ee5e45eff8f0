import { Box, useCursor, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useSyncExternalStore } from 'react';
import { drawFrame } from './frame/draw-frame.ts';
import { Row, type Colours } from './frame/row.tsx';
import { readKeys } from './keys/key-press.ts';
import type { ScreenLoop } from './screen-loop.ts';
import type { ScreenContext } from './state/screen-state.ts';
import type { Stopping } from './terminal/stopping.ts';
import { useStopping } from './terminal/use-stopping.ts';

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
  const state = useSyncExternalStore(loop.subscribe, loop.state);
  const { columns, rows } = useWindowSize();
  const { setCursorPosition } = useCursor();
  useInput((input, key) => loop.press(readKeys(input, key)));
  usePaste((text) => loop.paste(text));
  useStopping(stopping);
  useEffect(() => onGone, [onGone]);
  useEffect(() => loop.resize({ columns, rows }), [loop, columns, rows]);
  const frame = drawFrame(context, state);
  setCursorPosition(frame.cursor);
  return (
    <Box flexDirection="column">
      {frame.lines.map((line, row) => (
        <Row key={row} line={line} colours={colours} />
      ))}
    </Box>
  );
}
