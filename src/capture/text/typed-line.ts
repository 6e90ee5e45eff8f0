import { withoutEscapes } from '../../domain/escape-sequences.ts';
import { literalStretches } from './literal-stretches.ts';
import type { Stretch } from './stretch.ts';
import { plainForm } from './plain-form.ts';

/** A line while it is being read. All three texts have the same length. */
export type TypedLine = {
  /** To the letter, as typed. What is only words is kept from here. */
  readonly typed: string;
  /** The plain form of it: what readers look at. */
  readonly plain: string;
  /** The plain form with everything masked that may no longer be read: quoted, or taken already. */
  readonly open: string;
  readonly literals: readonly Stretch[];
  readonly taken: readonly Stretch[];
};

/** Stands in `open` for a character inside quotes, and for one that was read as something. */
export const literalMask = '\uE000';
export const takenMask = '\uE001';

/** Either mask, inside a regular expression's brackets. */
export const maskClass = `${literalMask}${takenMask}`;

/** A line from one typed text. */
export function lineFromText(text: string): TypedLine {
  const typed = withoutEscapes(text);
  const found = literalStretches(typed);
  const values = found.filter(({ from }) => isMarker(/(\S+)\s$/u.exec(typed.slice(0, from))?.[1]));
  const line = lineWithLiterals(
    typed,
    found.filter((stretch) => !values.includes(stretch)),
  );
  return values.reduce(withoutMarks, line);
}

/** `by "fri 5pm"`: the value of a marker is read; its quotes are as good as spaces. */
function withoutMarks(line: TypedLine, { from, to }: Stretch): TypedLine {
  const bare = (text: string): string =>
    `${text.slice(0, from)} ${text.slice(from + 1, to - 1)} ${text.slice(to)}`;
  return { ...line, plain: bare(line.plain), open: bare(line.open) };
}

/**
 * A line from the words a shell handed over. A word with a space in it was quoted there, so it is literal;
 * unless it is the whole line, or the value of a marker (`by "fri 5pm"`, `need "2 hours"`).
 */
export function lineFromWords(words: readonly string[]): TypedLine {
  const said = words.map((word) => withoutEscapes(word).trim()).filter((word) => word !== '');
  const typed = said.join(' ');
  if (said.length < 2) return lineFromText(typed);
  return lineWithLiterals(typed, [...literalStretches(typed), ...shellQuoted(said)]);
}

/** Whether a shell handed over a quoted stretch beside other words. */
export function hasShellQuotes(words: readonly string[]): boolean {
  return words.length > 1 && words.some((word) => /\S\s+\S/u.test(word));
}

/** The line with a stretch of it read as something: nobody reads it again, and it is not words. */
export function takeStretch(line: TypedLine, stretch: Stretch): TypedLine {
  if (stretch.to <= stretch.from) return line;
  return {
    ...line,
    open: masked(line.open, stretch, takenMask),
    taken: [...line.taken, stretch].toSorted((one, other) => one.from - other.from),
  };
}

/** Past the spaces, the commas and what was read already at a place. */
export function skipSpace(text: string, from: number): number {
  return from + (spaces.exec(text.slice(from))?.[0].length ?? 0);
}

const spaces = new RegExp(`^[\\s,，、;:。${takenMask}]*`, 'u');

/** The quoted stretch that begins at a place, if one does. */
export function literalAt(line: TypedLine, place: number): Stretch | undefined {
  return line.literals.find((stretch) => stretch.from === place);
}

/** What stands between the quotes of a stretch, to the letter. */
export function literalText(line: TypedLine, stretch: Stretch): string {
  const text = line.typed.slice(stretch.from, stretch.to);
  return isBetweenMarks(text) ? text.slice(1, -1) : text;
}

function isBetweenMarks(text: string): boolean {
  return /^["'“‘「『《〈＂]/u.test(text) && /["'”’」』》〉＂]$/u.test(text) && text.length > 1;
}

function lineWithLiterals(typed: string, found: readonly Stretch[]): TypedLine {
  const plain = plainForm(typed);
  const literals = withoutNested(found);
  const open = literals.reduce((text, stretch) => masked(text, stretch, literalMask), plain);
  return { typed, plain, open, literals, taken: [] };
}

function withoutNested(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.filter(
    (one) =>
      !stretches.some((other) => other !== one && other.from <= one.from && other.to >= one.to),
  );
}

function shellQuoted(words: readonly string[]): readonly Stretch[] {
  let from = 0;
  const found: Stretch[] = [];
  for (const [index, word] of words.entries()) {
    const key = /^(?:for|after|job|为|為)[:：]/iu.exec(word)?.[0].length ?? 0;
    if (/\S\s+\S/u.test(word) && !isMarker(words[index - 1])) {
      found.push({ from: from + key, to: from + word.length });
    }
    from += word.length + 1;
  }
  return found;
}

function isMarker(word: string | undefined): boolean {
  return word !== undefined && /^(?:by|before|due|on|at|to|needs?|需要?)$/iu.test(plainForm(word));
}

function masked(text: string, stretch: Stretch, mask: string): string {
  return (
    text.slice(0, stretch.from) + mask.repeat(stretch.to - stretch.from) + text.slice(stretch.to)
  );
}
