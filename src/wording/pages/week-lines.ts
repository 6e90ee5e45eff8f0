import type { WorkingMinutes } from '../../domain/commitment/commitment.ts';
import type { Week } from '../../domain/review/week.ts';
import { meant, plain, textOf, type Line } from '../meaning.ts';
import type { Names } from '../names.ts';
import { shortDate } from '../short-when.ts';
import { fitToWidth, widthOf } from '../text/text-width.ts';
import type { Words } from '../words.ts';
import { leftAndRight, rule, type Page } from './labelled-lines.ts';
import { unlisted, type ListedLine } from './listed-line.ts';
import type { BarSigns } from './load-bar.ts';
import { uncutWidths } from './morning-columns.ts';
import { layRow, layRowUncut, measureRows, rowLayoutOf, type RowLayout } from './row-layout.ts';
import { weekDayLine } from './week-day-line.ts';
import { weekBackRows, weekDayRows, weekLateRows, type WeekRow } from './week-rows.ts';

export type WeekPage = Page & {
  readonly names: Names;
  readonly bars: BarSigns;
  /** How rows are laid; absent: as the width has room. */
  readonly layout?: RowLayout;
};

/** The days ahead with their load and what falls on each, then this week so far. An id is a commitment's. */
export function weekLines(words: Words, week: Week, page: WeekPage): readonly ListedLine[] {
  const context = { names: page.names, now: week.now.wall };
  const late = weekLateRows(words, week, context);
  const days = week.days.map((each) => ({ each, rows: weekDayRows(words, each, context) }));
  const back = weekBackRows(words, week, context);
  const all = [...late, ...days.flatMap(({ rows }) => rows), ...back];
  const columns = columnsOf(all);
  const lay = (rows: readonly WeekRow[]) => rows.flatMap((row) => rowLines(row, columns, page));
  return [
    ...unlisted(headLine(words, week, page), rule(page)),
    ...(late.length === 0 ? [] : unlisted([meant('alarm', words.week.late)])),
    ...lay(late),
    ...days.flatMap(({ each, rows }) => [
      ...unlisted(weekDayLine(words, each, { week, page })),
      ...lay(rows),
    ]),
    ...unlisted([], ...backHead(words, week, page)),
    ...lay(back),
  ];
}

function headLine(words: Words, { days }: Week, page: WeekPage): Line {
  const worked = days.flatMap((day) => (day.kind === 'worked' ? [day] : []));
  const sum = (of: (day: (typeof worked)[number]) => WorkingMinutes) =>
    words.week.hours(worked.reduce((minutes, day) => minutes + of(day), 0));
  const right = words.week.promisedOf(
    sum(({ promised }) => promised),
    sum(({ there }) => there),
  );
  return leftAndRight(page, meant('title', words.week.title), right);
}

function backHead(words: Words, { back, now }: Week, page: WeekPage): readonly Line[] {
  const since = shortDate(words.morning, back.from.toPlainDateTime(), now.wall);
  const tallies = [
    ...(back.tally.finished === 0 ? [] : [words.record.tally(back.tally)]),
    ...(back.lastWeek.finished === 0 ? [] : [words.week.lastWeek(back.lastWeek)]),
  ];
  const isEmpty = back.delivered.length + back.received.length + back.moved.length === 0;
  const head = meant('title', words.week.back(since));
  const right = tallies.join('   ');
  const room = (page.cells ?? Infinity) - widthOf(head.text) - 2;
  return [
    ...(widthOf(right) <= room
      ? [leftAndRight(page, head, right)]
      : [[head], ...tallies.map(plain)]),
    rule(page),
    ...(isEmpty ? [plain(words.week.nothingBack)] : []),
  ];
}

const indent = '  ';

/** What all rows of the page need. */
function columnsOf(rows: readonly WeekRow[]) {
  return {
    handle: rows.reduce((cells, { handle }) => Math.max(cells, handle.length), 2) + 2,
    natural: uncutWidths(rows.map(({ cells }) => cells)),
    measure: measureRows(rows),
  };
}

/** One line a row, or two in a narrow window; a pipe cuts nothing. */
function rowLines(
  row: WeekRow,
  { handle, natural, measure }: ReturnType<typeof columnsOf>,
  page: WeekPage,
): readonly ListedLine[] {
  const head = indent + fitToWidth(row.handle, handle);
  if (page.cells === undefined)
    return [{ line: plainEnd([{ text: head }, ...layRowUncut(row, natural)]), id: row.id }];
  const room = page.cells - head.length;
  const layout = page.layout ?? rowLayoutOf(page.cells);
  return layRow(row, { layout, room, measure }).map((spans, index) => ({
    line: [{ text: index === 0 ? head : ' '.repeat(head.length) }, ...spans],
    id: row.id,
  }));
}

function plainEnd(line: Line): Line {
  return textOf(line) === '' ? [] : line;
}
