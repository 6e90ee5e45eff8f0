import { Box, useCursor, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useSyncExternalStore } from 'react';
import { Row, type Colours } from '../frame/row.tsx';
import { readKeys } from '../keys/key-press.ts';
import type { ScreenContext } from '../state/screen-state.ts';
import type { Stopping } from '../terminal/stopping.ts';
import { useStopping } from '../terminal/use-stopping.ts';
import { formFrame } from './form-frame.ts';
import type { FormLoop } from './form-loop.ts';

type FormScreenProps = {
  readonly loop: FormLoop;
  readonly context: ScreenContext;
  readonly colours: Colours;
  readonly stopping: Stopping;
  /** It was left. */
  readonly onLeft: () => void;
};

/** The form over the whole window. */
export function FormScreen({ loop, context, colours, stopping, onLeft }: FormScreenProps) {
  const state = useSyncExternalStore(loop.subscribe, loop.state);
  const { columns, rows } = useWindowSize();
  const { setCursorPosition } = useCursor();
  useInput((input, key) => loop.press(readKeys(input, key)));
  usePaste((text) => loop.paste(text));
  useStopping(stopping);
  useEffect(() => loop.resize({ columns, rows }), [loop, columns, rows]);
  useEffect(() => (state.end === undefined ? undefined : onLeft()), [state.end, onLeft]);
  const frame = formFrame(context, state);
  setCursorPosition(frame.cursor);
  return (
    <Box flexDirection="column">
      {frame.lines.map((line, row) => (
        <Row key={row} line={line} colours={colours} />
      ))}
    </Box>
  );
}
