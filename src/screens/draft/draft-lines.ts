import { rule } from '../../wording/pages/labelled-lines.ts';
import { meant, plain, type Line } from '../../wording/meaning.ts';
import { letterRows } from '../../wording/pages/letters-lines.ts';
import { wrapToWidth } from '../../wording/text/wrap-text.ts';
import type { Words } from '../../wording/words.ts';
import type { Draft } from './draft.ts';

/** A heads-up as it would be sent; below the line what is for her alone. */
export function draftLines(
  words: Words,
  { commitment, kind, text, warnings, toSaid }: Draft,
  columns: number,
): readonly Line[] {
  const { draft } = words.screen;
  const page = { cells: columns };
  const wrapped = (line: string) => wrapToWidth(line, columns);
  return [
    [meant('title', draft.title[kind](commitment.handle))],
    rule(page),
    ...letterRows(text, page).map(plain),
    rule(page),
    ...warnings.flatMap(wrapped).map((line) => [meant('warn', line)]),
    ...[draft.whenSent[kind](toSaid), draft.orKeep]
      .flatMap(wrapped)
      .map((line) => [meant('accent', line)]),
  ];
}
