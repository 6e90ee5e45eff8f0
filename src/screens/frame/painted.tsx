import { Box, useCursor } from 'ink';
import type { Frame } from './frame.ts';
import { Row, type Colours } from './row.tsx';

type PaintedProps = { readonly frame: Frame; readonly colours: Colours };

/** A frame on the terminal: its rows, and the real cursor where one types. */
export function Painted({ frame, colours }: PaintedProps) {
  const { setCursorPosition } = useCursor();
  setCursorPosition(frame.cursor);
  return (
    <Box flexDirection="column">
      {frame.lines.map((line, row) => (
        <Row key={row} line={line} colours={colours} />
      ))}
    </Box>
  );
}
