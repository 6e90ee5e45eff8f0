import { cleanForTerminal } from './clean-text.ts';
import { cutToWidth } from './text-width.ts';

/** Some five rows of a terminal: nobody types more into a line, and who pasted a page sees which. */
const mostCells = 400;

/** A text in a list, fit for a terminal: whole, unless it is a page that would bury the list. */
export function beginningOf(text: string): string {
  // No sign is wider than its length says tenfold: what lies behind is never shown.
  return cutToWidth(cleanForTerminal(text.slice(0, mostCells * 10)), mostCells);
}
