import { Temporal } from '../domain/calendar/temporal.ts';
import type { Card } from '../domain/people/card.ts';
import type { TimedCommitment } from '../domain/review/timed-commitment.ts';
import { cleanForTerminal } from './clean-text.ts';
import { inColumn, type Page } from './labelled-lines.ts';
import { meant, type Line } from './meaning.ts';
import { personName, type Names } from './names.ts';
import { longDue } from './short-when.ts';
import { forecastStatus, type Status } from './status-words.ts';
import { padToWidth } from './text-width.ts';
import type { Words } from './words.ts';

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
): readonly Line[] {
  const labelled = (index: number) =>
    meant('faint', padToWidth(index === 0 ? label : '', page.column));
  if (items.length === 0) return [[labelled(0), { text: words.card.labels.nothing }]];
  return items.map((each, index) => {
    const { text, meaning } = statusOf(words, card, each);
    const state = meaning === undefined ? { text } : meant(meaning, text);
    return [labelled(index), { text: `${columnsOf(words, { card, each }, page)} ` }, state];
  });
}

function columnsOf(
  words: Words,
  { card, each }: { card: Card; each: TimedCommitment },
  page: OwedPage,
): string {
  const { commitment } = each;
  const who = commitment.who.map((id) => personName(page.names, id)).join(', ');
  return [
    inColumn(page, commitment.handle, 3),
    ...(card.about.kind === 'person' ? [] : [inColumn(page, who, 9)]),
    inColumn(page, cleanForTerminal(commitment.what), whatCells(page)),
    inColumn(page, longDue(words.morning, commitment.promised, card.now.wall), 19),
  ].join(' ');
}

/** What a wide page has left goes to the words. */
function whatCells({ cells }: Page): number {
  return Math.min(44, Math.max(20, (cells ?? 0) - 60));
}

function statusOf(words: Words, card: Card, { deadline, forecast }: TimedCommitment): Status {
  if (deadline === undefined) return { text: words.morning.needsDate, meaning: 'warn' };
  if (Temporal.PlainDateTime.compare(deadline, card.now.wall) < 0) {
    return { text: words.detail.late, meaning: 'alarm' };
  }
  if (forecast === undefined || forecast.state === 'ok') return { text: '' };
  return forecastStatus(words, forecast);
}
