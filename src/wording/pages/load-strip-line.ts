import type { LoadDay } from '../../domain/review/load-strip.ts';
import { meant, type Line, type Span } from '../meaning.ts';
import { padToWidth, widthOf } from '../text/text-width.ts';
import type { Words } from '../words.ts';
import { loadBar, loadMeaning, type BarSigns } from './load-bar.ts';

export type { BarSigns };

const shortestBar = 3;
const longestBar = 8;
/** " 12h", where there is room for it. */
const hourCells = 4;

/** "load  Tu ##.  We ###": days beside each other as bars, as many as fit in `cells`; `!` ends a bar that is over-full. */
export function loadStripLine(
  words: Words,
  days: readonly LoadDay[],
  { cells, bars }: { readonly cells: number; readonly bars: BarSigns },
): Line {
  const { strip } = words.screen;
  const title = `${strip.title}  `;
  const room = cells - widthOf(title) + 1;
  const label = Math.max(...strip.days.map(widthOf)) + 1;
  const shortest = label + Math.max(shortestBar, widthOf(strip.off)) + 1;
  const shown = days.slice(0, Math.max(0, Math.floor(room / shortest)));
  if (shown.length === 0) return [];
  const each = Math.floor(room / shown.length) - label - 1;
  const hasHours = each >= shortestBar + hourCells;
  const bar = Math.min(longestBar, hasHours ? each - hourCells : each);
  const spans = shown.flatMap((day, index): readonly Span[] => [
    meant('faint', `${index === 0 ? '' : ' '}${padToWidth(dayName(words, day), label)}`),
    daySpan(words, day, { bar, hasHours, bars }),
  ]);
  return [meant('faint', title), ...spans];
}

function dayName({ screen }: Words, { day }: LoadDay): string {
  return screen.strip.days[day.dayOfWeek - 1] ?? '';
}

type BarLook = { readonly bar: number; readonly hasHours: boolean; readonly bars: BarSigns };

function daySpan(words: Words, day: LoadDay, { bar, hasHours, bars }: BarLook): Span {
  const cells = hasHours ? bar + hourCells : bar;
  if (day.kind === 'holiday') return meant('accent', padToWidth(words.screen.strip.off, cells));
  const { promised } = day;
  const hours = promised > 0 ? ` ${Math.ceil(promised / 60)}h` : '';
  const text = loadBar(day, bar, bars) + (hasHours ? padToWidth(hours, hourCells) : '');
  const meaning = loadMeaning(day);
  return meaning === undefined ? { text } : meant(meaning, text);
}
