import { meant, type Line } from '../../wording/meaning.ts';
import { labelColumn, labelledLines, rule } from '../../wording/pages/labelled-lines.ts';
import type { Words } from '../../wording/words.ts';
import { keyMap } from '../keys/key-map.ts';
import type { Binding } from '../keys/binding.ts';

/** Every key and what it does, from the one key table. */
export function helpLines(words: Words, columns: number): readonly Line[] {
  const page = { cells: columns };
  const groups = ['look', 'act', 'ask'] as const;
  const keyColumn = labelColumn(keyMap.map((binding) => `  ${keysOf(words, binding.intent)}`));
  return [
    [meant('title', words.screen.helpTitle)],
    rule(page),
    ...groups.flatMap((group) => [
      [meant('title', words.screen.helpGroups[group])],
      ...keyMap
        .filter((binding) => binding.group === group)
        .filter(isFirstOfItsIntent)
        .flatMap((binding) =>
          labelledLines(page, keyColumn, {
            label: `  ${keysOf(words, binding.intent)}`,
            text: words.screen.help[binding.intent],
          }),
        ),
    ]),
  ];
}

/** One key does the same in several places: it is explained once. */
function isFirstOfItsIntent(binding: Binding): boolean {
  return keyMap.find((each) => each.intent === binding.intent) === binding;
}

/** "enter, right": all keys of an intent, as they are called. */
function keysOf(words: Words, intent: Binding['intent']): string {
  const keys = keyMap
    .filter((binding) => binding.intent === intent)
    .flatMap((binding) => binding.keys);
  return [...new Set(keys)].map((key) => keyName(words, key)).join(', ');
}

export function keyName(words: Words, key: string): string {
  return words.screen.keyNames[key] ?? key;
}
