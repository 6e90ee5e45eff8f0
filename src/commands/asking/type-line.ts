import type { Face, LineAsked } from '../face.ts';

/** Opens the line on the terminal, with what stands in it already; undefined when it was left. */
export async function typeLine(
  face: Face,
  purpose: LineAsked['purpose'],
  text = '',
): Promise<string | undefined> {
  const colours = face.output.hasColour ? 'sixteen' : 'none';
  return face.outside.typeLine(face.world(), face.words, { purpose, text, colours });
}
