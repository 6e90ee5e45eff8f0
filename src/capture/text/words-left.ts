import type { Stretch } from './stretch.ts';
import type { TypedLine } from './typed-line.ts';
import { literalAt, literalText } from './typed-line.ts';

/**
 * What was not read as anything, as typed: the words of the promise. Punctuation that only joined them to
 * something taken goes; runs of spaces become one, except inside quotes. Quotes around the whole of it go,
 * quotes around a part of it stay.
 */
export function wordsLeft(line: TypedLine): string {
  const pieces = stretchesLeft(line)
    .map((stretch) => trimmed(line, stretch))
    .filter((stretch) => stretch.to > stretch.from);
  const only = pieces.length === 1 ? pieces[0] : undefined;
  const quoted = only === undefined ? undefined : literalAt(line, only.from);
  if (quoted !== undefined && quoted.to === only?.to && !isTitle(line, quoted)) {
    return literalText(line, quoted);
  }
  return pieces.map((stretch) => asTyped(line, stretch)).join(' ');
}

/** 《 》 belongs to a title and stays. */
function isTitle(line: TypedLine, stretch: Stretch): boolean {
  return /[《〈]/u.test(line.typed.charAt(stretch.from));
}

function stretchesLeft(line: TypedLine): readonly Stretch[] {
  const left: Stretch[] = [];
  let from = 0;
  for (const stretch of line.taken) {
    left.push({ from, to: stretch.from });
    from = Math.max(from, stretch.to);
  }
  return [...left, { from, to: line.typed.length }];
}

/** Without the spaces and the commas with which it hung on to what was taken. */
function trimmed(line: TypedLine, stretch: Stretch): Stretch {
  const text = line.open.slice(stretch.from, stretch.to);
  const seam = stretch.from === 0 ? /^\s*/u : /^[\s,，、;:。)]*(?:-+\s+)?/u;
  const before = seam.exec(text)?.[0].length ?? 0;
  const isEnd = stretch.to === line.open.length;
  const rest = text.slice(before);
  const hangs = stretch.from === 0 ? /^\s*$/u : /^[\s.,!?！？…()]*$/u;
  const end = isEnd ? /\s*$/u : /(?:\s(?:-+>?|=>|→)\s*|[\s,，、;:(]*)$/u;
  const after = (hangs.test(rest) ? hangs : end).exec(rest)?.[0].length ?? 0;
  return { from: stretch.from + before, to: stretch.to - after };
}

function asTyped(line: TypedLine, stretch: Stretch): string {
  let text = '';
  let from = stretch.from;
  const inside = line.literals.filter((one) => one.from >= stretch.from && one.to <= stretch.to);
  for (const literal of inside.toSorted((one, other) => one.from - other.from)) {
    text += singleSpaced(line.typed.slice(from, literal.from));
    text += line.typed.slice(literal.from, literal.to);
    from = literal.to;
  }
  return text + singleSpaced(line.typed.slice(from, stretch.to));
}

function singleSpaced(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
