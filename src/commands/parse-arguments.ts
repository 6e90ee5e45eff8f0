import { isHandleShaped } from '../domain/commitment/handle.ts';
import { noneAsked, type Asked } from './asked.ts';
import type { VerbLine } from './flag-table.ts';
import { verbRow, verbTable, type VerbRow } from './verb-table.ts';

/**
 * Reads what was typed after `kept`. Only the verb that was asked for is set up. `kept 7k` shows 7k;
 * `kept help add` is `kept add --help`; any other unknown first word is a mistake, never a capture.
 */
export async function parseArguments(words: readonly string[]): Promise<Asked> {
  const { before, verb, after } = splitAtVerb(words);
  if (verb === undefined) return parseWith(undefined, before);
  if (verb === 'help') return helpFor(before, after);
  const row = verb === 'status' ? undefined : verbRow(verb);
  if (row) return parseWith(row, [...before, ...after]);
  if (verb === 'status') return parseWith(undefined, [...before, ...after]);
  const show = verbRow('show');
  if (show && isHandleShaped(verb.toLowerCase()))
    return parseWith(show, [...before, verb, ...after]);
  const common = { ...noneAsked, json: words.includes('--json') };
  return { kind: 'usage', problem: { kind: 'verb-unknown', typed: verb }, common };
}

type Split = {
  readonly before: readonly string[];
  readonly verb?: string;
  readonly after: readonly string[];
};

/** The verb is the first word that is no common flag (`--lang` takes the next word with it). */
function splitAtVerb(words: readonly string[]): Split {
  let index = 0;
  while (index < words.length && words[index]?.startsWith('-') && words[index] !== '-') {
    index += words[index] === '--lang' ? 2 : 1;
  }
  const verb = words[index];
  return verb === undefined
    ? { before: words, after: [] }
    : { before: words.slice(0, index), verb, after: words.slice(index + 1) };
}

async function helpFor(before: readonly string[], after: readonly string[]): Promise<Asked> {
  const [typed] = after;
  const parsed = await parseWith(undefined, before);
  const row = typed === undefined ? undefined : verbRow(typed);
  if (typed !== undefined && !row) {
    return { kind: 'usage', problem: { kind: 'verb-unknown', typed }, common: parsed.common };
  }
  return { kind: 'help', ...(row ? { row } : {}), common: parsed.common };
}

/** Without a flag there is nothing to parse; what parses flags is only loaded where there is one. */
async function parseWith(row: VerbRow | undefined, words: readonly string[]): Promise<Asked> {
  if (words.some((word) => word.startsWith('-'))) {
    return (await import('./parse-flags.ts')).parseFlags(row, words);
  }
  const line: VerbLine = { words, flags: {} };
  return row
    ? { kind: 'verb', row, line, common: noneAsked }
    : { kind: 'home', line, common: noneAsked };
}

/** Every word that can stand first, for "did you mean". */
export function everyVerbName(): readonly string[] {
  return verbTable.flatMap((row) => [row.name, ...row.also]);
}
