import { Temporal } from '../../domain/calendar/temporal.ts';
import type { Card } from '../../domain/people/card.ts';
import type { TimedCommitment } from '../../domain/review/timed-commitment.ts';
import { describeMarked } from '../sentences/describe-clock-mark.ts';
import { inColumn, type Page } from './labelled-lines.ts';
import { unlisted, type ListedLine } from './listed-line.ts';
import { meant, type Line, type Span } from '../meaning.ts';
import { personName, type Names } from '../names.ts';
import { longDue } from '../short-when.ts';
import { forecastStatus, type Status } from '../status-words.ts';
import { cutToWidth, padToWidth, widthOf } from '../text/text-width.ts';
import type { Words } from '../words.ts';

/** What is owed one way, under one label. */
export type Owed = {
  readonly card: Card;
  readonly items: readonly TimedCommitment[];
  readonly label: string;
};

type OwedPage = Page & { readonly names: Names; readonly column: number };

/** One line an item: handle, whom (on a company's card), what, when, and the state when it is not well. */
export function owedLines(
  words: Words,
  { card, items, label }: Owed,
  page: OwedPage,
): readonly ListedLine[] {
  const labelled = (index: number) =>
    meant('faint', padToWidth(index === 0 ? label : '', page.column));
  if (items.length === 0) return unlisted([labelled(0), { text: words.card.labels.nothing }]);
  const rows = items.map((each) => textsOf(words, { card, each }, page));
  const widths = widthsOf(rows, page);
  return items.flatMap((each, index) => {
    const { text, meaning } = statusOf(words, card, each);
    const state = meaning === undefined ? { text } : meant(meaning, text);
    const texts = rows[index] ?? [];
    const id = each.commitment.id;
    const markAt = page.column - 2;
    if (page.cells !== undefined && page.cells < narrowCells) {
      const room = page.cells - page.column;
      const [above, below] = twoLines(texts, state, room);
      return [
        { line: [labelled(index), above], id, markAt },
        { line: [labelled(-1), ...below], id },
      ];
    }
    const columns = texts.map((one, at) => inColumn(page, one, widths[at] ?? 0)).join(' ');
    return [{ line: [labelled(index), { text: `${columns} ` }, state], id, markAt }];
  });
}

/** Below, an item takes two lines. */
const narrowCells = 60;

/** Handle and what above; when, and the state, below. */
function twoLines(texts: readonly string[], state: Span, room: number): readonly [Span, Line] {
  const [handle = ''] = texts;
  const [what = '', when = ''] = texts.slice(-2);
  const indent = `${handle}  `;
  const left = Math.max(0, room - widthOf(indent) - widthOf(when) - 2);
  return [
    { text: cutToWidth(`${indent}${what}`, room) },
    [
      { text: `${' '.repeat(indent.length)}${when}  ` },
      { ...state, text: cutToWidth(state.text, left) },
    ],
  ];
}

/** Handle, whom (on a company's card), what, when. */
function textsOf(
  words: Words,
  { card, each }: { card: Card; each: TimedCommitment },
  page: OwedPage,
): readonly string[] {
  const { commitment } = each;
  const who = commitment.who.map((id) => personName(page.names, id)).join(', ');
  return [
    commitment.handle,
    ...(card.about.kind === 'person' ? [] : [who]),
    describeMarked(words, commitment),
    longDue(words.morning, commitment.promised, card.now),
  ];
}

/** Fixed columns on a page; in a pipe, where nothing is cut, as wide as they need to be. */
function widthsOf(rows: readonly (readonly string[])[], page: Page): readonly number[] {
  const [first = []] = rows;
  if (page.cells === undefined) {
    return first.map((_, at) => Math.max(...rows.map((texts) => widthOf(texts[at] ?? ''))) + 1);
  }
  return first.length === 3 ? [3, whatCells(page), 19] : [3, 9, whatCells(page), 19];
}

/** What a wide page has left goes to the words. */
function whatCells({ cells }: Page): number {
  return Math.min(44, Math.max(20, (cells ?? 0) - 60));
}

function statusOf(
  words: Words,
  card: Card,
  { commitment, deadline, forecast }: TimedCommitment,
): Status {
  if (deadline === undefined) return undatedStatus(words, commitment);
  if (Temporal.PlainDateTime.compare(deadline, card.now.wall) < 0) {
    // A meeting that is over is not late: it is to be written up.
    return commitment.kind === 'meeting'
      ? { text: words.morning.unwritten, meaning: 'warn' }
      : { text: words.detail.late, meaning: 'alarm' };
  }
  if (forecast === undefined || forecast.state === 'ok') return { text: '' };
  return forecastStatus(words, forecast);
}

/** They are owed a date; whoever owes me one is asked for it in another place. */
function undatedStatus(words: Words, { direction }: TimedCommitment['commitment']): Status {
  return direction === 'mine' ? { text: words.morning.needsDate, meaning: 'warn' } : { text: '' };
}
