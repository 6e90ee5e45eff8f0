import { nearestWord } from '../../domain/nearest-word.ts';
import type { DueContext } from './due-context.ts';
import { normaliseText } from './normalise-text.ts';
import { readDue } from './read-due.ts';

const known: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'january',
  'february',
  'march',
  'april',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'today',
  'tomorrow',
  'tonight',
  'yesterday',
  'morning',
  'afternoon',
  'evening',
  'noon',
  'midnight',
  'next',
  'this',
  'week',
  'month',
  'quarter',
  'year',
  'days',
  'weeks',
  'working',
  'business',
  'first',
  'thing',
  'last',
  'before',
  'after',
  'christmas',
  'easter',
];

/** A date phrase near to one that cannot be read ("thrusday": "thursday"); undefined when none is. */
export function suggestDate(text: string, context: DueContext): string | undefined {
  const words = normaliseText(text.trim()).split(/ +/u);
  const mended = words.map((word) =>
    known.includes(word) || word.length < 4 ? word : (nearestWord(word, known) ?? word),
  );
  const suggestion = mended.join(' ');
  if (suggestion === words.join(' ')) return undefined;
  return readDue(suggestion, context).kind === 'none' ? undefined : suggestion;
}
