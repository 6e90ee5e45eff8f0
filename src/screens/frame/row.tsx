import { Text } from 'ink';
import { lookOf } from '../../wording/meaning-colours.ts';
import type { Span } from '../../wording/meaning.ts';
import type { FrameLine } from './frame.ts';

/** The sixteen colours of every terminal, or weight and reverse alone. */
export type Colours = 'sixteen' | 'none';

type RowProps = { readonly line: FrameLine; readonly colours: Colours };

/**
 * One row. An empty one still takes its place, which a text of nothing would not; the row under the mark is
 * one even bar, without colours of its own.
 */
export function Row({ line, colours }: RowProps) {
  const { spans, beside = [], isSelected = false } = line;
  if ([...spans, ...beside].every((span) => span.text === '')) return <Text> </Text>;
  const bar = spans.map((span) => span.text).join('');
  return (
    <Text wrap="truncate">
      {isSelected ? <Text inverse>{bar}</Text> : <Pieces spans={spans} colours={colours} />}
      <Pieces spans={beside} colours={colours} />
    </Text>
  );
}

type PiecesProps = { readonly spans: readonly Span[]; readonly colours: Colours };

function Pieces({ spans, colours }: PiecesProps) {
  return spans.map((span, index) => <Piece key={index} span={span} colours={colours} />);
}

type PieceProps = { readonly span: Span; readonly colours: Colours };

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
