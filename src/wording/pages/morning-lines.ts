import type { Temporal } from '../../domain/calendar/temporal.ts';
import type { MorningReview } from '../../domain/review/morning.ts';
import { sectionNames, type SectionName } from '../../domain/review/morning-item.ts';
import { meant, plain, type Line } from '../meaning.ts';
import { layCellsUncut, uncutWidths, type ColumnWidths } from './morning-columns.ts';
import { morningRow, type MorningRow } from './morning-row.ts';
import type { Names } from '../names.ts';
import { shortDate, timeOfDay } from '../short-when.ts';
import { padToWidth } from '../text/text-width.ts';
import type { Words } from '../words.ts';

/** "Tue 24 Nov 08:40". */
export function describeNow(words: Words, now: Temporal.PlainDateTime): string {
  return `${shortDate(words.morning, now, now)} ${timeOfDay(now)}`;
}

/** "4 to tell", "2 to deliver", "3 waiting": what the day holds. */
export function describeCounts(words: Words, { sections }: MorningReview): readonly string[] {
  return [
    words.morning.toTell(sections.say.length),
    words.morning.toDeliver(sections.owe.length),
    words.morning.waiting(sections.waiting.length),
  ];
}

/** What stands under the sections: how the month went, and how much lies further ahead. */
export function describeFooting(words: Words, { month, later }: MorningReview): readonly string[] {
  return [
    ...(month.finished === 0 ? [] : [words.morning.month(month)]),
    ...(later.count === 0 ? [] : [words.morning.later(later.count, later.unsure)]),
  ];
}

/** "1 SAY SOMETHING before they ask". */
export function sectionTitle(words: Words, name: SectionName): Line {
  const { title, aside } = words.morning.sections[name];
  const head = meant('title', `${sectionNames.indexOf(name) + 1} ${title}`);
  return aside === undefined ? [head] : [head, meant('faint', ` ${aside}`)];
}

/** The morning for a pipe: all five headings in order, one item a line, nothing cut. */
export function morningLines(words: Words, review: MorningReview, names: Names): readonly Line[] {
  const context = { names, now: review.now.wall };
  const rows = sectionNames.map((name) =>
    review.sections[name].map((item) => morningRow(words, item, context)),
  );
  const widths = uncutWidths(rows.flat().map((row) => row.cells));
  const handle = Math.max(2, ...rows.flat().map((row) => row.handle.length)) + 2;
  return [
    plain(
      ['kept', describeNow(words, review.now.wall), '', ...describeCounts(words, review)].join(
        '  ',
      ),
    ),
    ...sectionNames.flatMap((name, index) => [
      sectionTitle(words, name),
      ...(rows[index] ?? []).map((row) => plainRow(row, handle, widths)),
      ...(rows[index]?.length ? [] : [[meant('faint', `  ${words.morning.sections[name].empty}`)]]),
    ]),
    ...describeFooting(words, review).map(plain),
  ];
}

function plainRow(row: MorningRow, handle: number, widths: ColumnWidths): Line {
  const all = layCellsUncut(row.cells, widths);
  const state = row.cells.at(-1)?.text ?? '';
  const head = `  ${padToWidth(row.handle, handle)}`;
  if (row.meaning === undefined || state === '') return plain(head + all);
  return [{ text: head + all.slice(0, all.length - state.length) }, meant(row.meaning, state)];
}
