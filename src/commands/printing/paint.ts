import { lookOf } from '../../wording/meaning-colours.ts';
import { textOf, type Line } from '../../wording/meaning.ts';
import type { Face } from '../face.ts';
import { brokenLine } from './break-lines.ts';

/** Prints lines to stdout: bare in a pipe; on a terminal broken between words, and painted where there is colour. */
export function printLines(face: Face, lines: readonly Line[]): void {
  const { columns, hasColour, out } = face.output;
  const broken = columns === undefined ? lines : lines.flatMap((line) => brokenLine(line, columns));
  for (const line of broken) out(hasColour ? paintLine(line) : textOf(line));
}

/** The line with the codes that every terminal of sixteen colours knows. */
function paintLine(line: Line): string {
  return line
    .map(({ text, meaning }) => (meaning === undefined ? text : paint(text, lookOf[meaning])))
    .join('')
    .trimEnd();
}

const colourCodes: { readonly [colour: string]: number } = {
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
  white: 37,
  gray: 90,
};

function paint(text: string, look: (typeof lookOf)[keyof typeof lookOf]): string {
  const codes = [
    ...(look.isBold ? [1] : []),
    ...(look.isDim ? [2] : []),
    ...(look.colour === undefined ? [] : [colourCodes[look.colour] ?? 39]),
  ];
  return codes.length === 0 ? text : `\u001B[${codes.join(';')}m${text}\u001B[0m`;
}
