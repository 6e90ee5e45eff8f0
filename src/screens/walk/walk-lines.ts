import type { MorningItem } from '../../domain/review/morning-item.ts';
import type { ScreenWords, WalkWhy } from '../../wording/catalogue/screen-words.ts';
import { labelColumn, rule } from '../../wording/pages/labelled-lines.ts';
import { meant, plain, type Line } from '../../wording/meaning.ts';
import { morningRow } from '../../wording/pages/morning-row.ts';
import { cutToWidth, fitToWidth, widthOf } from '../../wording/text/text-width.ts';
import { wrapToWidth } from '../../wording/text/wrap-text.ts';
import type { Words } from '../../wording/words.ts';
import { keyName } from '../help/help-lines.ts';
import { choicesFor } from '../keys/key-map.ts';
import type { Binding } from '../keys/binding.ts';
import { namedFor } from '../palette/named-for.ts';
import type { ScreenContext } from '../state/screen-state.ts';
import { targetOfItem, type Target } from '../target.ts';
import type { WalkPage } from './walk-state.ts';

/** One item, why it needs a decision, and what can be decided. */
export function walkLines(
  { words, names }: ScreenContext,
  { left, all, now }: WalkPage,
  columns: number,
): readonly Line[] {
  const [item] = left;
  if (item === undefined) return settledLines(words, columns);
  const row = morningRow(words, item, { names, now });
  const [state = '', ...before] = row.cells.map(({ text }) => text).toReversed();
  const whole = before
    .toReversed()
    .filter((text) => text !== '')
    .join('  ');
  const title: Line = [meant('title', words.screen.walk.title(all - left.length + 1, all))];
  const stateSpan = row.meaning === undefined ? { text: state } : meant(row.meaning, state);
  const why = words.screen.walk.why[whyOf(item)];
  if (columns < narrow) {
    const what = before[row.cells.length === 5 ? 1 : 0] ?? '';
    return [
      [meant('title', cutToWidth(`${row.handle} ${what}`.trim(), columns))],
      [stateSpan],
      ...shortChoices(words, targetOfItem(item), columns),
      rule({ cells: columns }),
      title,
      ...wrapToWidth(whole, columns).map(plain),
      ...wrapToWidth(why, columns).map(plain),
    ];
  }
  const about = wrapToWidth(whole, columns - indent.length);
  return [
    title,
    rule({ cells: columns }),
    ...about.map((text, index) =>
      index === 0
        ? [meant('title', fitToWidth(row.handle, indent.length)), meant('title', text)]
        : plain(indent + text),
    ),
    [{ text: indent }, stateSpan],
    ...wrapToWidth(why, columns - indent.length).map((text) => plain(indent + text)),
    [],
    ...choiceLines(words, targetOfItem(item)),
  ];
}

/** The rest was settled elsewhere while the walk was open. */
function settledLines({ screen }: Words, columns: number): readonly Line[] {
  return [
    [meant('title', screen.walk.nothing)],
    rule({ cells: columns }),
    ...wrapToWidth(screen.walk.settled, columns).map(plain),
  ];
}

const indent = '      ';
/** Below, what can be decided stands before the story, as briefly as it can. */
const narrow = 40;

/** "1 told  2 move": as many beside each other as there is room for. */
function shortChoices(words: Words, target: Target, columns: number): readonly Line[] {
  const lines: string[] = [];
  for (const binding of choicesFor('walk', target)) {
    const text = `${binding.keys[0] ?? ''} ${namedFor(words.screen, binding.intent, target).hint}`;
    const beside = `${lines.at(-1) ?? ''}  ${text}`;
    if (lines.length > 0 && widthOf(beside) <= columns) lines[lines.length - 1] = beside;
    else lines.push(text);
  }
  return lines.map(plain);
}

function choiceLines(words: Words, target: Target): readonly Line[] {
  const { screen } = words;
  const choices = choicesFor('walk', target);
  const named = ({ intent }: Binding) => namedFor(screen, intent, target);
  const keysOf = ({ keys }: Binding) =>
    `  ${keys
      .slice(0, 2)
      .map((key) => keyName(words, key))
      .join('  ')}`;
  const keyColumn = labelColumn(choices.map(keysOf));
  const hintColumn = labelColumn(choices.map((binding) => named(binding).hint));
  return choices.map((binding) => [
    meant('title', fitToWidth(keysOf(binding), keyColumn)),
    { text: fitToWidth(named(binding).hint, hintColumn) },
    meant('faint', explained(screen, binding, target)),
  ]);
}

function explained(screen: ScreenWords, { intent }: Binding, target: Target): string {
  const isMending = intent === 'open' && target.kind === 'unread';
  return (
    (isMending ? undefined : screen.walk.choices[intent]) ?? namedFor(screen, intent, target).help
  );
}

function whyOf(item: MorningItem): WalkWhy {
  if (item.kind === 'unread') return 'unread';
  if (item.kind !== 'promise') return 'unconfirmed';
  const { kind } = item.reason;
  return kind === 'late-told' || kind === 'due-today' || kind === 'start-today' || kind === 'coming'
    ? 'work-today'
    : kind;
}
