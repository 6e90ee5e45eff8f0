import type { NamedCommitment } from '../../domain/commitment/named-commitment.ts';
import type { Conflict } from '../../domain/entries/conflict.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import { beginningOf } from '../text/beginning-of.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { meant, plain, type Line, type Meaning } from '../meaning.ts';
import {
  fittedWidths,
  layCells,
  layCellsUncut,
  naturalWidths,
  uncutWidths,
} from './morning-columns.ts';
import type { Cell } from './morning-row.ts';
import { longDue } from '../short-when.ts';
import { nameConflict } from '../sentences/name-conflict.ts';
import { describeMarked } from '../sentences/describe-clock-mark.ts';
import type { Telling } from '../telling.ts';
import { cutToWidth, padToWidth } from '../text/text-width.ts';
import type { Words } from '../words.ts';

/** How a list names the state of an item. */
export type ListState = keyof Words['look']['states'];

/** A line of a list before it is laid out. */
export type ListItem =
  | { readonly kind: 'commitment'; readonly named: NamedCommitment; readonly state: ListState }
  | { readonly kind: 'unread'; readonly line: UnreadLine };

const meanings: { readonly [state in ListState]?: Meaning } = {
  late: 'alarm',
  unlikely: 'alarm',
  blocked: 'alarm',
  unread: 'alarm',
  tight: 'warn',
  undated: 'warn',
  ok: 'fine',
  delivered: 'faint',
  dropped: 'faint',
};

/** A list as wide as `cells`: there columns are cut with a mark. Without it, in a pipe, nothing is. */
export type List = { readonly items: readonly ListItem[]; readonly cells: number | undefined };

/** One line an item, in columns as wide as they need to be, or as the terminal lets them. */
export function listLines(words: Words, { items, cells }: List, telling: Telling): readonly Line[] {
  const rows = items.map((item) => cellsOf(words, item, telling));
  const handle = Math.max(2, ...items.map((item) => handleOf(item).length)) + 2;
  const widths =
    cells === undefined ? uncutWidths(rows) : fittedWidths(naturalWidths(rows), cells - handle);
  const lay = (row: readonly Cell[]): string =>
    cells === undefined
      ? layCellsUncut(row, widths)
      : cutToWidth(layCells(row, widths).join('').trimEnd(), cells - handle);
  return items.map((item, index) => {
    const state = item.kind === 'unread' ? 'unread' : item.state;
    const text = `${padToWidth(handleOf(item), handle)}${lay(rows[index] ?? [])}`;
    const word = item.kind === 'unread' ? words.look.states.unread : stateWord(words, item);
    return withState(text, word, isLookedAt(item) ? 'warn' : meanings[state]);
  });
}

/** Not as its state alone would say: to be written up, or to be decided. */
function isLookedAt(item: ListItem): boolean {
  return isUnwritten(item) || undecidedIn(item).length > 0;
}

function undecidedIn(item: ListItem): readonly Conflict[] {
  return item.kind === 'commitment' ? (item.named.commitment.conflicts ?? []) : [];
}

/** A meeting that is over is not late: it is to be written up. */
function isUnwritten(item: ListItem): boolean {
  return (
    item.kind === 'commitment' && item.state === 'late' && item.named.commitment.kind === 'meeting'
  );
}

function stateWord(words: Words, item: Extract<ListItem, { kind: 'commitment' }>): string {
  const state = isUnwritten(item) ? words.morning.unwritten : words.look.states[item.state];
  const undecided = undecidedIn(item).map((conflict) => nameConflict(words, conflict));
  return words.morning.joined([state, ...undecided]);
}

function withState(text: string, state: string, meaning: Meaning | undefined): Line {
  if (meaning === undefined || !text.endsWith(state)) return plain(text);
  return [{ text: text.slice(0, text.length - state.length) }, meant(meaning, state)];
}

function handleOf(item: ListItem): string {
  return item.kind === 'unread' ? item.line.handle : item.named.commitment.handle;
}

function cellsOf(words: Words, item: ListItem, telling: Telling): readonly Cell[] {
  if (item.kind === 'unread') {
    return [
      { text: beginningOf(item.line.text), columns: 4 },
      { text: words.look.states.unread, columns: 1 },
    ];
  }
  const { commitment, people, organisation } = item.named;
  const who =
    people.length > 0
      ? words.act.names(people.map((person) => person.name))
      : organisation
        ? ''
        : words.act.myself;
  const what = describeMarked(words, commitment);
  const isWork = commitment.kind === 'work';
  const texts = [
    cleanForTerminal(organisation?.name ?? ''),
    cleanForTerminal(who),
    commitment.direction === 'theirs' && isWork ? words.look.owedToYou(what) : what,
    commitment.promised.kind === 'none'
      ? ''
      : longDue(words.morning, commitment.promised, telling.now),
    stateWord(words, item),
  ];
  return texts.map((text) => ({ text, columns: 1 }));
}
