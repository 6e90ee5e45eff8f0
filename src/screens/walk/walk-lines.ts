import type { MorningItem } from '../../domain/review/morning-item.ts';
import type { WalkWhy } from '../../wording/catalogue/screen-words.ts';
import { labelColumn, rule } from '../../wording/pages/labelled-lines.ts';
import { meant, plain, type Line } from '../../wording/meaning.ts';
import { morningRow } from '../../wording/pages/morning-row.ts';
import { fitToWidth, widthOf } from '../../wording/text/text-width.ts';
import { wrapToWidth } from '../../wording/text/wrap-text.ts';
import type { Words } from '../../wording/words.ts';
import { keyName } from '../help/help-lines.ts';
import type { ScreenContext } from '../state/screen-state.ts';
import { targetOfItem } from '../target.ts';
import { compactWalk } from './compact-walk.ts';
import { walkOptions, type WalkOption } from './walk-choices.ts';
import { stateOf, wholeOf, type PageRoom, type WalkParts } from './walk-parts.ts';
import type { WalkPage } from './walk-page.ts';

/** One item, why it needs a decision, and what can be decided; in a small window what can be decided comes first. */
export function walkLines(
  context: ScreenContext,
  page: WalkPage,
  { columns, rows }: PageRoom,
): readonly Line[] {
  const { words } = context;
  const parts = partsOf(context, page);
  if (parts === undefined) return settledLines(words, columns);
  const roomy = columns < narrow ? undefined : roomyWalk(words, parts, columns);
  return roomy !== undefined && roomy.length <= (rows ?? roomy.length)
    ? roomy
    : compactWalk(parts, { columns, ...(rows === undefined ? {} : { rows }) });
}

/** The same without what can be decided, for whom that is said by number. */
export function walkStory(
  context: ScreenContext,
  page: WalkPage,
  columns: number,
): readonly Line[] {
  const parts = partsOf(context, page);
  return parts === undefined
    ? settledLines(context.words, columns)
    : roomyWalk(context.words, { ...parts, options: [] }, columns);
}

function partsOf(context: ScreenContext, { left, all, now }: WalkPage): WalkParts | undefined {
  const { words, names } = context;
  const [item] = left;
  return (
    item && {
      row: morningRow(words, item, { names, now }),
      title: words.screen.walk.title(all - left.length + 1, all),
      why: words.screen.walk.why[whyOf(item)],
      options: walkOptions(context, targetOfItem(item), now),
    }
  );
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
/** Below, the choices have no room beside what they mean. */
const narrow = 40;

function roomyWalk(words: Words, { row, title, why, options }: WalkParts, columns: number) {
  const room = columns - indent.length;
  const about = wrapToWidth(wholeOf(row), room);
  return [
    [meant('title', title)],
    rule({ cells: columns }),
    ...about.map((text, index) =>
      index === 0
        ? [meant('title', fitToWidth(row.handle, indent.length)), meant('title', text)]
        : plain(indent + text),
    ),
    ...wrapToWidth(stateOf(row).text, room).map((text): Line => [
      { text: indent },
      { ...stateOf(row), text },
    ]),
    ...wrapToWidth(why, room).map((text) => plain(indent + text)),
    [],
    ...optionLines(words, options, columns),
  ];
}

function optionLines(
  words: Words,
  options: readonly WalkOption[],
  columns: number,
): readonly Line[] {
  const keysOf = ({ keys }: WalkOption) =>
    `  ${keys
      .slice(0, 2)
      .map((key) => keyName(words, key))
      .join('  ')}`;
  const keyColumn = labelColumn(options.map(keysOf));
  const widest = labelColumn(options.map(({ name }) => name));
  const nameColumn = Math.min(widest, Math.max(longestName, Math.floor((columns - keyColumn) / 2)));
  return options.flatMap((option): readonly Line[] => {
    const keys = meant('title', fitToWidth(keysOf(option), keyColumn));
    const meaning = meant('faint', option.meaning);
    if (
      widthOf(option.name) + 2 <= nameColumn &&
      keyColumn + nameColumn + widthOf(option.meaning) <= columns
    )
      return [[keys, { text: fitToWidth(option.name, nameColumn) }, meaning]];
    const names = wrapToWidth(option.name, columns - keyColumn);
    const meanings = wrapToWidth(option.meaning, columns - keyColumn);
    const below = ' '.repeat(keyColumn);
    return [
      ...names.map((text, index): Line => [index === 0 ? keys : { text: below }, { text }]),
      ...meanings.map((text): Line => [{ text: below }, meant('faint', text)]),
    ];
  });
}

/** Names of everyday choices are short; what somebody wrote may be long. */
const longestName = 24;

function whyOf(item: MorningItem): WalkWhy {
  if (item.kind === 'unread' || item.kind === 'conflict') return item.kind;
  if (item.kind !== 'promise') return 'unconfirmed';
  const { kind } = item.reason;
  return kind === 'late-told' || kind === 'due-today' || kind === 'start-today' || kind === 'coming'
    ? 'work-today'
    : kind;
}
