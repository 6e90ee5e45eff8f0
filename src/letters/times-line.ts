import type { LetterDate } from '../domain/letters/letter-date.ts';
import type { LetterFacts } from '../domain/letters/letter-facts.ts';
import { letterWordsFor } from './letter-words.ts';
import { zoneName } from './zone-name.ts';

/** A reader in another zone is told whose clock the times are on, once and only when there are times. */
export function timesLine(
  { foreignZone, language }: LetterFacts,
  dates: readonly LetterDate[],
): readonly string[] {
  if (foreignZone === undefined || dates.every(({ time }) => time === undefined)) return [];
  return [letterWordsFor(language).form.timesAre(zoneName(language, foreignZone))];
}
