import { Box, Text, useCursor, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useSyncExternalStore } from 'react';
import { lookOf } from '../wording/meaning-colours.ts';
import type { Span } from '../wording/meaning.ts';
import { drawFrame } from './frame/draw-frame.ts';
import type { FrameLine } from './frame/frame.ts';
import { readKeys } from './keys/key-press.ts';
import type { ScreenLoop } from './screen-loop.ts';
import type { ScreenContext } from './state/screen-state.ts';

type ScreenProps = {
  readonly loop: ScreenLoop;
  readonly context: ScreenContext;
  readonly colours: 'sixteen' | 'none';
};

/** Draws what the loop holds, and hands it every key, paste and new size. */
export function Screen({ loop, context, colours }: ScreenProps) {
  const state = useSyncExternalStore(loop.subscribe, loop.state);
  const { columns, rows } = useWindowSize();
  const { setCursorPosition } = useCursor();
  useInput((input, key) => loop.press(readKeys(input, key)));
  usePaste((text) => loop.paste(text));
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

type RowProps = { readonly line: FrameLine; readonly colours: ScreenProps['colours'] };

/**
 * One row. An empty one still takes its place, which a text of nothing would not; the row under the mark is
 * one even bar, without colours of its own.
 */
function Row({ line, colours }: RowProps) {
  if (line.spans.every((span) => span.text === '')) return <Text> </Text>;
  if (line.isSelected === true) {
    return (
      <Text inverse wrap="truncate">
        {line.spans.map((span) => span.text).join('')}
      </Text>
    );
  }
  return (
    <Text wrap="truncate">
      {line.spans.map((span, index) => (
        <Piece key={index} span={span} colours={colours} />
      ))}
    </Text>
  );
}

type PieceProps = { readonly span: Span; readonly colours: ScreenProps['colours'] };

function Piece({ span, colours }: PieceProps) {
  if (span.meaning === undefined) return <Text>{span.text}</Text>;
  const { colour, isBold, isDim } = lookOf[span.meaning];
  return (
    <Text
      bold={isBold === true}
      dimColor={isDim === true && colours === 'sixteen'}
      {...(colour === undefined || colours === 'none' ? {} : { color: colour })}
    >
      {span.text}
    </Text>
  );
}
