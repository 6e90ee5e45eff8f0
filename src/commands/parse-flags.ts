import { Command, CommanderError } from 'commander';
import { flagTable, type FlagName, type VerbLine } from './flag-table.ts';
import { noneAsked, type Asked, type CommonLine, type UsageProblem } from './asked.ts';
import type { VerbRow } from './verb-table.ts';

const homeFlags: readonly FlagName[] = ['check', 'short', 'demo', 'tour'];

type Options = { readonly [key: string]: unknown };

/** Reads the words and flags behind a verb, or behind `kept` alone. Only the flags of that verb are set up. */
export function parseFlags(row: VerbRow | undefined, words: readonly string[]): Asked {
  const command = commandFor(row?.flags ?? homeFlags, row?.bare);
  try {
    command.parse(withChoicesSaid(words, row?.flags ?? homeFlags), { from: 'user' });
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

/** Nobody's name: `--copy pdf` asks for what is none of the choices, and is told so. */
const isFormat = /^(?:pdf|docx?|rtf|md|markdown|txt|plain|png|jpe?g|json|xml)$/u;

/** `--copy acme` means the first choice: what follows is no value of it unless it is one of the choices. */
function withChoicesSaid(words: readonly string[], flags: readonly FlagName[]): string[] {
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  return words.map((word, at) => {
    const flag = flags.find((name) => word === `--${name}`);
    const choices = /^\[(.+\|.+)\]$/u.exec(flag === undefined ? '' : flagTable[flag])?.[1];
    if (choices === undefined || at >= end) return word;
    const [usual = '', ...others] = choices.split('|');
    const next = words[at + 1] ?? '';
    const isValue = [usual, ...others].includes(next) || isFormat.test(next);
    return isValue ? word : `${word}=${usual}`;
  });
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
    // Commander would take the choices of `[text|html]` for names of the flag.
    const takes = bare.includes(flag) ? '' : flagTable[flag].replace(/^\[.*\]$/u, '[value]');
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
  // "->" is no name of a flag; what was typed is named all the same.
  const named = /(--?[\p{L}\p{N}-]+)/u.exec(error.message)?.[1];
  const flag = named ?? asked.words.find((word) => /^-./u.test(word)) ?? '';
  const common = { ...noneAsked, json: asked.words.includes('--json') };
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
  const flags = known.map((name) => `--${name}`);
  // `--ics=file` where --ics stands alone: the flag is there, only nothing may hang on it.
  const problem: UsageProblem = flags.includes(flag)
    ? { kind: 'flag-takes-nothing', flag }
    : { kind: 'flag-unknown', flag, known: flags };
  return { kind: 'usage', problem, ...row, common };
}
