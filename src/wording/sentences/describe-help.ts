import type { HelpWords } from '../catalogue/help-words.ts';
import { padToWidth, widthOf } from '../text/text-width.ts';
import { wrapToWidth } from '../text/wrap-text.ts';

/** What every terminal has. */
const pageCells = 80;

/** A verb as help lists it. */
export type VerbShown = {
  readonly name: string;
  readonly also: readonly string[];
  readonly flags: readonly { readonly name: string; readonly takes: string }[];
};

/** `kept --help`: the six words with examples, the other verbs two to a line; one screen of 24 lines. */
export function describeHelp(help: HelpWords, verbs: readonly VerbShown[]): string {
  const six = inTwoColumns(help.firstSix);
  const shown = new Set(verbs.map(({ name }) => name));
  const rest = twoToALine(help.inBrief.filter(([name]) => shown.has(name)));
  return [help.motto, '', ...six, '', ...rest, '', ...help.footer].join('\n');
}

/** Down the left half of the page, then down the right. */
function twoToALine(rows: readonly (readonly [string, string])[]): readonly string[] {
  const cells = rows.map(([name, says]) => `  ${padToWidth(name, 9)}${says}`);
  const lines = Math.ceil(cells.length / 2);
  return cells
    .slice(0, lines)
    .map((cell, at) => (padToWidth(cell, pageCells / 2) + (cells[at + lines] ?? '')).trimEnd());
}

/** `kept add --help`: what it is for, three examples, its flags. */
export function describeVerbHelp(help: HelpWords, verb: VerbShown): string {
  const entry = help.verbs[verb.name];
  if (!entry) return describeHelp(help, [verb]);
  const also = verb.also.length > 0 ? [help.alsoCalled(verb.also)] : [];
  const flags = inTwoColumns(
    verb.flags.map(({ name, takes }) => [
      `--${name} ${takes}`.trimEnd(),
      help.flags[`${verb.name}.${name}`] ?? help.flags[name] ?? '',
    ]),
  );
  return [
    ...wrapped(help.title(verb.name, entry.does)),
    '',
    ...entry.examples.map((example) => `  ${example}`),
    '',
    ...wrapped(help.usage(entry.usage)),
    ...also.flatMap(wrapped),
    ...(entry.more ? ['', ...entry.more.flatMap(wrapped)] : []),
    ...(flags.length > 0 ? ['', help.flagsTitle, ...flags] : []),
    '',
    ...wrapped(help.everywhere),
  ].join('\n');
}

function wrapped(text: string): readonly string[] {
  return wrapToWidth(text, pageCells);
}

function inTwoColumns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([first]) => widthOf(first)));
  const indent = ' '.repeat(width + 4);
  return rows.flatMap(([first, second]) =>
    wrapToWidth(second, pageCells - indent.length).map((line, at) =>
      (at === 0 ? `  ${padToWidth(first, width)}  ${line}` : indent + line).trimEnd(),
    ),
  );
}
