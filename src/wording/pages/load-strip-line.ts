import type { LoadDay } from '../../domain/review/load-strip.ts';
import { meant, type Line, type Span } from '../meaning.ts';
import { padToWidth, widthOf } from '../text/text-width.ts';
import type { Words } from '../words.ts';
import { workHours } from '../work-hours.ts';
import { loadBar, loadMeaning, type BarSigns } from './load-bar.ts';

export type { BarSigns };

const shortestBar = 3;
const longestBar = 8;
/** Beside its hours a bar may be shorter: they say it all. */
const shortestBeside = 2;

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
  const hourCells = Math.max(...shown.map((day) => widthOf(hoursText(day))));
  const hasHours = each >= shortestBeside + hourCells;
  const bar = Math.min(longestBar, hasHours ? each - hourCells : each);
  const spans = shown.flatMap((day, index): readonly Span[] => [
    meant('faint', `${index === 0 ? '' : ' '}${padToWidth(dayName(words, day), label)}`),
    daySpan(words, day, { bar, hours: hasHours ? hourCells : 0, bars }),
  ]);
  return [meant('faint', title), ...spans];
}

function dayName({ screen }: Words, { day }: LoadDay): string {
  return screen.strip.days[day.dayOfWeek - 1] ?? '';
}

type BarLook = { readonly bar: number; readonly hours: number; readonly bars: BarSigns };

function daySpan(words: Words, day: LoadDay, { bar, hours, bars }: BarLook): Span {
  if (day.kind === 'holiday')
    return meant('accent', padToWidth(words.screen.strip.off, bar + hours));
  const text = loadBar(day, bar, bars) + (hours > 0 ? padToWidth(hoursText(day), hours) : '');
  const meaning = loadMeaning(day);
  return meaning === undefined ? { text } : meant(meaning, text);
}

/** The hours of the week page, as short as a strip needs them. */
function hoursText(day: LoadDay): string {
  return day.kind === 'holiday' ? '' : ` ${workHours(day.promised)}h`;
}
