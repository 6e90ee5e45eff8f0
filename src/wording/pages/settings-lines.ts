import { meant, type Line } from '../meaning.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { cutToWidth, padToWidth, widthOf } from '../text/text-width.ts';
import { wrapToWidth } from '../text/wrap-text.ts';
import type { Words } from '../words.ts';
import { leftAndRight, rule, type Page } from './labelled-lines.ts';
import { unlisted, type ListedLine } from './listed-line.ts';

/** A setting by its name, what was set, and what holds when nothing was. */
export type SettingShown = {
  readonly name: string;
  readonly value?: string;
  readonly usual?: string;
  /** What a value must look like. */
  readonly expects: string;
};

/** "1h (default)", "not set", or what she set. */
export function settingValue(
  words: Words,
  { value, usual }: Pick<SettingShown, 'value' | 'usual'>,
): string {
  if (value !== undefined) return cleanForTerminal(value);
  return usual === undefined ? words.look.notSet : words.look.usual(usual);
}

/** The page of settings: name, value, and what it is for; each line is a setting by its name. */
export function settingsLines(
  words: Words,
  settings: readonly SettingShown[],
  page: Page,
): readonly ListedLine[] {
  const shown = settings.map((each) => ({ each, value: settingValue(words, each) }));
  const column = Math.max(...settings.map(({ name }) => widthOf(name))) + 4;
  const widest = Math.max(...shown.map(({ value }) => widthOf(value))) + 2;
  const wide = page.cells === undefined || page.cells - column - widest >= 24;
  return [
    ...unlisted(leftAndRight(page, meant('title', words.browse.settings.title), ''), rule(page)),
    ...shown.flatMap(({ each, value }) => {
      const head = meant('title', padToWidth(`  ${each.name}`, column));
      const means = words.look.settings[each.name] ?? '';
      const said = each.value === undefined ? meant('faint', value) : { text: value };
      const lines: readonly Line[] = wide
        ? [oneLine(head, { said, widest, means }, page)]
        : twoLines(head, { said, means }, page);
      return lines.map((line) => ({ line, id: each.name }));
    }),
  ];
}

type Parts = { readonly said: Line[number]; readonly means: string };

function oneLine(
  head: Line[number],
  { said, widest, means }: Parts & { readonly widest: number },
  { cells }: Page,
): Line {
  const room = cells === undefined ? undefined : cells - widthOf(head.text) - widest;
  return [
    head,
    { ...said, text: padToWidth(said.text, widest) },
    meant('faint', room === undefined ? means : cutToWidth(means, room)),
  ];
}

/** The value beside the name, and what it is for below. */
function twoLines(head: Line[number], { said, means }: Parts, { cells }: Page): readonly Line[] {
  const room = Math.max(8, (cells ?? 80) - widthOf(head.text));
  return [
    [head, { ...said, text: cutToWidth(said.text, room) }],
    ...wrapToWidth(means, Math.max(8, (cells ?? 80) - 4)).map((text) => [
      meant('faint', `    ${text}`),
    ]),
  ];
}
