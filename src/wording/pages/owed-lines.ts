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
import { mostPadded } from './morning-columns.ts';
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
  const widths = widthsOf(words, card, page);
  return items.flatMap((each, index): readonly ListedLine[] => {
    const { text, meaning } = statusOf(words, card, each);
    const state = meaning === undefined ? { text } : meant(meaning, text);
    const texts = textsOf(words, { card, each }, page);
    const id = each.commitment.id;
    const markAt = page.column - 2;
    if (widths === 'two-lines') {
      const [above = [], ...below] = twoLines(texts, state, (page.cells ?? 0) - page.column);
      return [
        { line: [labelled(index), ...above], id, markAt },
        ...below.map((line) => ({ line: [labelled(-1), ...line], id })),
      ];
    }
    const columns = texts.map((one, at) => inColumn(page, one, widths[at] ?? 0)).join(gap(page));
    const end: Line = text === '' ? [] : [{ text: gap(page) }, state];
    return [{ line: [labelled(index), { text: columns }, ...end], id, markAt }];
  });
}

/** Handle and what above; when, and the state, below. What does not fit beside the date stands under it. */
function twoLines(texts: readonly string[], state: Span, room: number): readonly Line[] {
  const [handle = ''] = texts;
  const [what = '', when = ''] = texts.slice(-2);
  const indent = `${handle}  `;
  const isIndented = widthOf(indent) + widthOf(when) <= room;
  const under = { text: isIndented ? ' '.repeat(widthOf(indent)) : '' };
  const isBeside = widthOf(indent) + widthOf(when) + 2 + widthOf(state.text) <= room;
  const above = [{ text: cutToWidth(`${indent}${what}`, room) }];
  const date = { text: when };
  if (state.text === '') return [above, [under, date]];
  return isBeside
    ? [above, [under, { text: `${when}  ` }, state]]
    : [above, [under, date], [under, state]];
}

/** Handle, whom (on a company's card), what, when. */
function textsOf(
  words: Words,
  { card, each }: { card: Card; each: TimedCommitment },
  page: OwedPage,
): readonly string[] {
  const { commitment } = each;
  const who = words.card.names(commitment.who.map((id) => personName(page.names, id)));
  return [
    commitment.handle,
    ...(card.about.kind === 'person' ? [] : [who]),
    describeMarked(words, commitment),
    longDue(words.morning, commitment.promised, card.now),
  ];
}

/**
 * Columns as wide as they need to be on this card. On a page the words give way, then the names: never the date or the
 * state; where even so too little is left of the words, an item takes two lines.
 */
function widthsOf(words: Words, card: Card, page: OwedPage): readonly number[] | 'two-lines' {
  const items = [...card.iOwe, ...card.theyOwe];
  const rows = items.map((each) => textsOf(words, { card, each }, page));
  const [first = []] = rows;
  const column = (at: number) => rows.map((texts) => texts[at] ?? '');
  if (page.cells === undefined) return first.map((_, at) => padded(column(at)) + 1);
  const widths = first.map((_, at) => widest(column(at)));
  const gaps = gap(page).length;
  const state = widest(items.map((each) => statusOf(words, card, each).text));
  const what = widths.length - 2;
  const free =
    page.cells -
    page.column -
    (state === 0 ? 0 : state + gaps) -
    gaps * (widths.length - 1) -
    widths.reduce((sum, width, at) => (at === what ? sum : sum + width), 0);
  const wished = Math.min(fewestWords, widths[what] ?? 0);
  const isNamed = widths.length === 4;
  const names = widths[1] ?? 0;
  const given = isNamed ? Math.min(Math.max(0, wished - free), Math.max(0, names - fewestName)) : 0;
  if (free + given < wished) return 'two-lines';
  return widths.map((width, at) => {
    if (at === what) return Math.min(width, free + given);
    return isNamed && at === 1 ? names - given : width;
  });
}

/** Of the words and of a name, what must be left for an item to stand on one line. */
const fewestWords = 12;
const fewestName = 6;
const roomy = 60;

function gap({ cells }: Page): string {
  return cells === undefined || cells < roomy ? ' ' : '  ';
}

/** In a pipe a very long text runs over on its own line, and does not push the others apart. */
function padded(texts: readonly string[]): number {
  return widest(texts.filter((text) => widthOf(text) <= mostPadded));
}

function widest(texts: readonly string[]): number {
  return texts.reduce((cells, text) => Math.max(cells, widthOf(text)), 0);
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
