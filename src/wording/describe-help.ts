import { padToWidth, widthOf } from './text-width.ts';
import type { Words } from './words.ts';

/** A verb as help lists it. */
export type VerbShown = {
  readonly name: string;
  readonly also: readonly string[];
  readonly flags: readonly { readonly name: string; readonly takes: string }[];
};

/** `kept --help`: the six words with examples, the other verbs in a line each; fits one screen. */
export function describeHelp(words: Words, verbs: readonly VerbShown[]): string {
  const { help } = words;
  const width = Math.max(...help.firstSix.map(([example]) => widthOf(example)));
  const six = help.firstSix.map(([example, says]) => `  ${padToWidth(example, width)}  ${says}`);
  const first = new Set(['add', 'can', 'wait', 'done', 'mail']);
  const rest = verbs.filter((verb) => !first.has(verb.name)).map((verb) => verbLine(words, verb));
  return [help.motto, '', ...six, '', help.alsoTitle, ...rest, '', ...help.footer].join('\n');
}

function verbLine(words: Words, verb: VerbShown): string {
  return `  ${padToWidth(verb.name, 8)}${words.help.verbs[verb.name]?.does ?? ''}`;
}

/** `kept add --help`: what it is for, three examples, its flags. */
export function describeVerbHelp(words: Words, verb: VerbShown): string {
  const { help } = words;
  const entry = help.verbs[verb.name];
  if (!entry) return describeHelp(words, [verb]);
  const also = verb.also.length > 0 ? [help.alsoCalled(verb.also)] : [];
  const flags = flagLines(words, verb);
  return [
    `kept ${verb.name}: ${entry.does}`,
    '',
    ...entry.examples.map((example) => `  ${example}`),
    '',
    `${help.usageTitle}: ${entry.usage}`,
    ...also,
    ...(entry.more ? ['', ...entry.more] : []),
    ...(flags.length > 0 ? ['', help.flagsTitle, ...flags] : []),
    '',
    help.everywhere,
  ].join('\n');
}

function flagLines(words: Words, verb: VerbShown): readonly string[] {
  const shown = verb.flags.map(
    ({ name, takes }) => [`--${name} ${takes}`.trimEnd(), words.help.flags[name] ?? ''] as const,
  );
  const width = Math.max(0, ...shown.map(([flag]) => widthOf(flag)));
  return shown.map(([flag, says]) => `  ${padToWidth(flag, width)}  ${says}`);
}
