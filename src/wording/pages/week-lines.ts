import type { WorkingMinutes } from '../../domain/commitment/commitment.ts';
import type { Week, WeekDay } from '../../domain/review/week.ts';
import { ownDayOff } from '../../domain/calendar/work-calendar-from-settings.ts';
import { meant, plain, textOf, type Line } from '../meaning.ts';
import type { Names } from '../names.ts';
import { shortDate } from '../short-when.ts';
import { fitToWidth, padToWidth, widthOf } from '../text/text-width.ts';
import type { Words } from '../words.ts';
import { leftAndRight, rule, type Page } from './labelled-lines.ts';
import { unlisted, type ListedLine } from './listed-line.ts';
import { loadBar, loadMeaning, type BarSigns } from './load-bar.ts';
import { naturalWidths } from './morning-columns.ts';
import { layRow, layRowUncut, rowLayoutOf, type RowLayout } from './row-layout.ts';
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
  const lay = (rows: readonly WeekRow[]) => rows.flatMap((row) => rowLines(row, all, page));
  const loads = days.map(({ each }) => loadText(words, each));
  return [
    ...unlisted(headLine(words, week, page), rule(page)),
    ...(late.length === 0 ? [] : unlisted([meant('alarm', words.week.late)])),
    ...lay(late),
    ...days.flatMap(({ each, rows }, index) => [
      ...unlisted(dayLine(words, each, { week, page, load: loads[index] ?? '', loads })),
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

type DayContext = {
  readonly week: Week;
  readonly page: WeekPage;
  readonly load: string;
  readonly loads: readonly string[];
};

/** "Tue 24 Nov  ######..  5.5h of 7.5h  FULL": the bar only repeats the hours, the hours say it all. */
function dayLine(words: Words, day: WeekDay, { week, page, load, loads }: DayContext): Line {
  const name = shortDate(words.morning, day.day.toPlainDateTime(), week.now.wall);
  const head = meant('title', padToWidth(name, dayCells(words, week)));
  if (day.kind !== 'worked') return [head, meant('accent', dayOffText(words, day))];
  const meaning = loadMeaning(day);
  const bar = loadBar(day, barCells(page), page.bars);
  const hours = ` ${padToWidth(load, Math.max(...loads.map(widthOf)))}`;
  const state = stateText(words, day);
  const aside = asideText(words, day, week);
  return [
    head,
    meaning === undefined ? { text: bar } : meant(meaning, bar),
    { text: hours },
    ...(state === '' ? [] : [{ text: '  ' }, meant(meaning ?? 'warn', state)]),
    ...(aside === '' ? [] : [meant('faint', `  ${aside}`)]),
  ];
}

function dayCells(words: Words, { days, now }: Week): number {
  const names = days.map(({ day }) => shortDate(words.morning, day.toPlainDateTime(), now.wall));
  return Math.max(0, ...names.map(widthOf)) + 2;
}

function barCells({ cells }: Page): number {
  if (cells === undefined || cells >= 100) return 16;
  return cells >= 60 ? 10 : 6;
}

function loadText({ week }: Words, day: WeekDay): string {
  if (day.kind !== 'worked') return '';
  if (day.promised === 0) return week.nothing;
  return week.hoursOf(week.hours(day.promised), week.hours(day.there));
}

function stateText({ week }: Words, day: WeekDay & { kind: 'worked' }): string {
  if (day.promised > day.there) return week.over(week.hours(day.promised - day.there));
  if (day.promised >= day.there) return week.full;
  return loadMeaning(day) === undefined ? '' : week.nearlyFull;
}

function asideText({ week }: Words, { day }: WeekDay, { now }: Week): string {
  if (day.equals(now.wall.toPlainDate())) return week.today;
  return day.dayOfWeek > 5 ? week.workedInstead : '';
}

function dayOffText({ week }: Words, day: Exclude<WeekDay, { kind: 'worked' }>): string {
  if (day.kind === 'free') return week.freeDay;
  return day.name === ownDayOff ? week.ownDayOff : week.holiday(day.name);
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

/** One line a row, or two in a narrow window; a pipe cuts nothing. */
function rowLines(row: WeekRow, all: readonly WeekRow[], page: WeekPage): readonly ListedLine[] {
  const handle = Math.max(2, ...all.map((each) => each.handle.length)) + 2;
  const head = indent + fitToWidth(row.handle, handle);
  if (page.cells === undefined) {
    const widths = naturalWidths(all.map((each) => each.cells));
    const line = [{ text: head }, ...layRowUncut(row, widths)];
    return [{ line: plainEnd(line), id: row.id }];
  }
  const room = page.cells - head.length;
  return layRow(row, { layout: page.layout ?? rowLayoutOf(page.cells), room }).map(
    (spans, index) => ({
      line: [{ text: index === 0 ? head : ' '.repeat(head.length) }, ...spans],
      id: row.id,
    }),
  );
}

function plainEnd(line: Line): Line {
  return textOf(line) === '' ? [] : line;
}
