import type { Week, WeekDay } from '../../domain/review/week.ts';
import { ownDayOff } from '../../domain/calendar/work-calendar-from-settings.ts';
import { meant, type Line } from '../meaning.ts';
import { shortDate } from '../short-when.ts';
import { padToWidth, widthOf } from '../text/text-width.ts';
import type { Words } from '../words.ts';
import type { Page } from './labelled-lines.ts';
import { loadBar, loadMeaning, type BarSigns } from './load-bar.ts';

type DayContext = { readonly week: Week; readonly page: Page & { readonly bars: BarSigns } };

/** "Tue 24 Nov  ######..  5.5h of 7.5h  FULL": the bar only repeats the hours, the hours say it all. */
export function weekDayLine(words: Words, day: WeekDay, { week, page }: DayContext): Line {
  const name = shortDate(words.morning, day.day.toPlainDateTime(), week.now.wall);
  const head = meant('title', padToWidth(name, dayCells(words, week)));
  if (day.kind !== 'worked') return [head, meant('accent', dayOffText(words, day))];
  const meaning = loadMeaning(day);
  const bar = loadBar(day, barCells(page), page.bars);
  const widest = Math.max(...week.days.map((each) => widthOf(loadText(words, each))));
  const hours = ` ${padToWidth(loadText(words, day), widest)}`;
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
