/**
 * What a piece of text means, where that is more than plain. Six names; which colour each has is said once,
 * in `meaning-colours.ts`. The word itself always says the same thing without any colour.
 */
export type Meaning = 'alarm' | 'warn' | 'fine' | 'title' | 'faint' | 'accent';

/** A piece of a line. */
export type Span = { readonly text: string; readonly meaning?: Meaning };

/** One line of text, before anybody has given it colour. */
export type Line = readonly Span[];

export function plain(text: string): Line {
  return [{ text }];
}

export function meant(meaning: Meaning, text: string): Span {
  return { text, meaning };
}

/** The line as bare text, for a pipe or a terminal without colour. */
export function textOf(line: Line): string {
  return line
    .map((span) => span.text)
    .join('')
    .trimEnd();
}
