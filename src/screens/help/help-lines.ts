import { wrapHanging, wrapToWidth } from '../../wording/text/wrap-text.ts';
import { meant, plain, type Line } from '../../wording/meaning.ts';
import { labelColumn, labelledLines, rule, type Page } from '../../wording/pages/labelled-lines.ts';
import type { Words } from '../../wording/words.ts';
import { keyMap } from '../keys/key-map.ts';
import type { Binding, Place } from '../keys/binding.ts';

type HelpPage = { readonly columns: number; readonly place: Place };

/** Every key of one place and what it does there, from the one key table. */
export function helpLines(words: Words, { columns, place }: HelpPage): readonly Line[] {
  const page = { cells: columns };
  const here = keyMap.filter(({ places }) => places.includes(place));
  const groups = ['look', 'act', 'ask'] as const;
  const column = labelColumn(here.map((binding) => `  ${keysOf(words, binding)}`));
  return [
    [meant('title', words.screen.helpTitle)],
    rule(page),
    ...groups
      .map((group) => here.filter((binding) => binding.group === group))
      .filter((bindings) => bindings.length > 0)
      .flatMap((bindings) => [
        [meant('title', words.screen.helpGroups[bindings[0]?.group ?? 'look'])],
        ...bindings.flatMap((binding) => keyLines(words, binding, { page, column })),
      ]),
  ];
}

function keyLines(
  words: Words,
  binding: Binding,
  { page, column }: { readonly page: Page; readonly column: number },
): readonly Line[] {
  const label = `  ${keysOf(words, binding)}`;
  const text = words.screen.help[binding.intent];
  const { cells = column } = page;
  if (cells - column >= leastText) return labelledLines(page, column, { label, text });
  return [
    ...wrapHanging(label, cells).map((line) => [meant('faint', line)]),
    ...wrapToWidth(text, cells - indent.length).map((line) => plain(indent + line)),
  ];
}

/** In a narrower column the text stands below its keys. */
const leastText = 16;
const indent = '    ';

/** "enter, right": all keys of a binding, as they are called. */
function keysOf(words: Words, { keys }: Binding): string {
  return keys.map((key) => keyName(words, key)).join(', ');
}

export function keyName(words: Words, key: string): string {
  return words.screen.keyNames[key] ?? key;
}
