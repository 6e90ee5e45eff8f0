import type { Stretch } from './text/stretch.ts';
import type { TypedLine } from './text/typed-line.ts';
import { literalAt, literalText, maskClass, takeStretch } from './text/typed-line.ts';

/** What the tokens of a line say: a job number, and what it serves or must wait for (handles, or words). */
export type Tokens = {
  readonly job?: string;
  readonly for: readonly string[];
  readonly after: readonly string[];
};

const token = /(?<![\p{sc=Latin}\p{N}_-])(job|for|after):(?=\S)/giu;

/** Takes `job:1042`, `for:7k`, `after:"venue photos"` out of a line, wherever they stand. */
export function takeTokens(line: TypedLine): { readonly line: TypedLine; readonly tokens: Tokens } {
  let left = line;
  let tokens: Tokens = { for: [], after: [] };
  for (const found of line.open.matchAll(token)) {
    const place = found.index + found[0].length;
    const value = literalAt(line, place) ?? bareValue(line, place);
    if (value.to === value.from) continue;
    left = takeStretch(left, { from: found.index, to: value.to });
    tokens = withToken(tokens, found[1]?.toLowerCase(), valuesOf(line, value));
  }
  return { line: left, tokens };
}

function bareValue(line: TypedLine, from: number): Stretch {
  const text = new RegExp(`^[^\\s${maskClass}]+`, 'u').exec(line.open.slice(from))?.[0] ?? '';
  return { from, to: from + text.replace(/[,，、;；。.]+$/u, '').length };
}

function valuesOf(line: TypedLine, value: Stretch): readonly string[] {
  if (literalAt(line, value.from) !== undefined) return [literalText(line, value).trim()];
  const values = line.plain.slice(value.from, value.to).split(/[,+、]/u);
  return values.filter((one) => one !== '');
}

function withToken(tokens: Tokens, name: string | undefined, values: readonly string[]): Tokens {
  const job = values[0] ?? tokens.job;
  if (name === 'job') return job === undefined ? tokens : { ...tokens, job };
  if (name === 'for') return { ...tokens, for: [...tokens.for, ...values] };
  return { ...tokens, after: [...tokens.after, ...values] };
}
