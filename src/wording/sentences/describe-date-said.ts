import type { Due } from '../../domain/commitment/due.ts';
import type { DateReading } from '../../domain/commitment/reading.ts';
import type { DateSaid } from '../date-said.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { describeDistance, describeDue, describeReading, describeRule } from './describe-due.ts';
import type { Telling } from '../telling.ts';
import type { Words } from '../words.ts';

/** A date as it is read back; `typed` are the words it was read from, where they should stand beside it. */
export function describeDateSaid(
  words: Words,
  {
    due,
    reading,
    typed,
  }: { readonly due: Due; readonly reading?: DateReading; readonly typed?: string },
  telling: Telling,
): DateSaid {
  const full = reading
    ? describeReading(words, reading, telling)
    : describeDue(words, due, telling);
  const rule = reading && describeRule(words, reading, telling);
  const asides = [
    ...(typed === undefined ? [] : [words.due.typed(cleanForTerminal(typed))]),
    describeDistance(words, due, telling),
    ...(rule === undefined ? [] : [rule]),
  ];
  return { full, asides: asides.filter((text) => text !== '') };
}
