import { mayOpenScreen, type Face } from '../face.ts';
import type { LineAsked } from '../outside.ts';

/** True where something can be drawn to type in; to a screen reader the plain question is said. */
export function mayDrawFields(face: Face): boolean {
  return mayOpenScreen(face) && face.world().settings.screen.reader !== true;
}

/** Opens the line on the terminal, with what stands in it already; undefined when it was left. */
export async function typeLine(
  face: Face,
  purpose: LineAsked['purpose'],
  text = '',
): Promise<string | undefined> {
  const colours = face.output.hasColour ? 'sixteen' : 'none';
  return face.outside.typeLine(face.world(), face.words, { purpose, text, colours });
}
