import type { Line, Span } from '../../wording/meaning.ts';
import { textOf } from '../../wording/meaning.ts';
import { widthOf } from '../../wording/text/text-width.ts';
import { wrapHanging } from '../../wording/text/wrap-text.ts';
import type { Face, Output } from '../face.ts';

/** Narrower than this nothing is broken: it would be a column of syllables. */
const narrowest = 20;

/** The same streams, whose side breaks long lines between words where it is a terminal. */
export function breakTalk<Streams extends Pick<Output, 'talk' | 'talkColumns'>>(
  streams: Streams,
): Streams {
  const { talkColumns, talk } = streams;
  if (talkColumns === undefined) return streams;
  return { ...streams, talk: (text: string) => talk(brokenText(text, talkColumns)) };
}

/** Prints a text for people to stdout: broken between words on a terminal, untouched in a pipe. */
export function printText(face: Face, text: string): void {
  const { columns, out } = face.output;
  out(columns === undefined ? text : brokenText(text, columns));
}

/** Lines at least `narrowest` wide, each as text of its own. */
export function brokenText(text: string, cells: number): string {
  if (cells < narrowest) return text;
  return text
    .split('\n')
    .flatMap((line) => wrapHanging(line, cells))
    .join('\n');
}

/** A line as lines of at most `cells`, each piece with the meaning it had. */
export function brokenLine(line: Line, cells: number): readonly Line[] {
  const text = textOf(line);
  if (cells < narrowest || widthOf(text) <= cells) return [line];
  let from = 0;
  return wrapHanging(text, cells).map((broken, at) => {
    const indent = at === 0 ? '' : (/^ */u.exec(broken)?.[0] ?? '');
    const words = broken.slice(indent.length);
    const start = text.indexOf(words, from);
    from = start + words.length;
    return [{ text: indent }, ...sliced(line, start, from)];
  });
}

function sliced(line: Line, from: number, to: number): Line {
  let place = 0;
  return line.flatMap((span): Span[] => {
    const start = place;
    place += span.text.length;
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...span, text }];
  });
}
