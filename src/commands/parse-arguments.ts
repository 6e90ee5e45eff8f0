import { Command, CommanderError } from 'commander';
import { isHandleShaped } from '../domain/commitment/handle.ts';
import { flagTable, type FlagName, type VerbLine } from './flag-table.ts';
import { verbRow, verbTable, type VerbRow } from './verb-table.ts';

/** Flags every verb takes. */
export type CommonLine = {
  readonly json: boolean;
  readonly plain: boolean;
  readonly yes: boolean;
  readonly noInput: boolean;
  readonly noColour: boolean;
  readonly language?: string;
};

/** What is wrong with the way kept was called. */
export type UsageProblem =
  | { readonly kind: 'verb-unknown'; readonly typed: string }
  | { readonly kind: 'flag-unknown'; readonly flag: string; readonly known: readonly string[] }
  | { readonly kind: 'flag-needs-value'; readonly flag: string };

/** What the arguments ask for. */
export type Asked =
  | {
      readonly kind: 'verb';
      readonly row: VerbRow;
      readonly line: VerbLine;
      readonly common: CommonLine;
    }
  | { readonly kind: 'home'; readonly line: VerbLine; readonly common: CommonLine }
  | { readonly kind: 'help'; readonly row?: VerbRow; readonly common: CommonLine }
  | { readonly kind: 'version'; readonly common: CommonLine }
  | {
      readonly kind: 'usage';
      readonly problem: UsageProblem;
      readonly row?: VerbRow;
      readonly common: CommonLine;
    };

const homeFlags: readonly FlagName[] = ['check', 'short', 'demo'];

/**
 * Reads what was typed after `kept`. Only the verb that was asked for is set up. `kept 7k` shows 7k;
 * `kept help add` is `kept add --help`; any other unknown first word is a mistake, never a capture.
 */
export function parseArguments(words: readonly string[]): Asked {
  const { before, verb, after } = splitAtVerb(words);
  if (verb === undefined) return parseWith(undefined, before);
  if (verb === 'help') return helpFor(before, after);
  const row = verb === 'status' ? undefined : verbRow(verb);
  if (row) return parseWith(row, [...before, ...after]);
  if (verb === 'status') return parseWith(undefined, [...before, ...after]);
  const show = verbRow('show');
  if (show && isHandleShaped(verb.toLowerCase()))
    return parseWith(show, [...before, verb, ...after]);
  const common = commonFrom({ json: words.includes('--json') });
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

function helpFor(before: readonly string[], after: readonly string[]): Asked {
  const [typed] = after;
  const parsed = parseWith(undefined, before);
  const row = typed === undefined ? undefined : verbRow(typed);
  if (typed !== undefined && !row) {
    return { kind: 'usage', problem: { kind: 'verb-unknown', typed }, common: parsed.common };
  }
  return { kind: 'help', ...(row ? { row } : {}), common: parsed.common };
}

type Options = { readonly [key: string]: unknown };

function parseWith(row: VerbRow | undefined, words: readonly string[]): Asked {
  const command = commandFor(row?.flags ?? homeFlags, row?.bare);
  try {
    command.parse([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return usageAsked(error, { row, words });
    throw error;
  }
  const options: Options = command.opts();
  const common = commonFrom(options);
  if (options['help'] === true) return { kind: 'help', ...(row ? { row } : {}), common };
  if (options['version'] === true) return { kind: 'version', common };
  const line: VerbLine = {
    words: command.args,
    flags: flagsFrom(options, row?.flags ?? homeFlags),
  };
  return row ? { kind: 'verb', row, line, common } : { kind: 'home', line, common };
}

function commandFor(flags: readonly FlagName[], bare: readonly FlagName[] = []): Command {
  const command = new Command('kept')
    .argument('[words...]')
    .helpOption(false)
    .allowExcessArguments()
    .exitOverride()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  for (const flag of ['json', 'plain', 'no-input', 'no-color']) command.option(`--${flag}`);
  command.option('-y, --yes').option('-h, --help').option('-V, --version');
  command.option('--lang <language>');
  for (const flag of new Set(flags)) {
    const takes = bare.includes(flag) ? '' : flagTable[flag];
    if (flag !== 'lang') command.option(`--${flag} ${takes}`.trim());
  }
  return command;
}

function commonFrom(options: Options): CommonLine {
  return {
    json: options['json'] === true,
    plain: options['plain'] === true,
    yes: options['yes'] === true,
    noInput: options['input'] === false,
    noColour: options['color'] === false,
    ...(typeof options['lang'] === 'string' ? { language: options['lang'] } : {}),
  };
}

function flagsFrom(options: Options, flags: readonly FlagName[]): VerbLine['flags'] {
  const line: { [name in FlagName]?: string | true } = {};
  for (const flag of flags) {
    const value = options[flag.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())];
    if (typeof value === 'string' || value === true) line[flag] = value;
  }
  return line;
}

function usageAsked(
  error: CommanderError,
  asked: { row: VerbRow | undefined; words: readonly string[] },
): Asked {
  const flag = /(--?[\p{L}\p{N}-]+)/u.exec(error.message)?.[1] ?? '';
  const common = commonFrom({ json: asked.words.includes('--json') });
  const row = asked.row ? { row: asked.row } : {};
  if (error.code === 'commander.optionMissingArgument') {
    return { kind: 'usage', problem: { kind: 'flag-needs-value', flag }, ...row, common };
  }
  const known = [
    ...(asked.row?.flags ?? homeFlags),
    'json',
    'plain',
    'lang',
    'yes',
    'no-input',
    'help',
  ];
  const problem: UsageProblem = {
    kind: 'flag-unknown',
    flag,
    known: known.map((name) => `--${name}`),
  };
  return { kind: 'usage', problem, ...row, common };
}

/** Every word that can stand first, for "did you mean". */
export function everyVerbName(): readonly string[] {
  return verbTable.flatMap((row) => [row.name, ...row.also]);
}
