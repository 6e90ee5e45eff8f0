import { forecastFor } from '../../actions/forecast-commitment.ts';
import type { PromiseQuestion } from '../../domain/forecast/circumstances.ts';
import { meant, type Meaning } from '../../wording/meaning.ts';
import { describeChance } from '../../wording/sentences/describe-forecast.ts';
import type { DeskWords } from '../desk/desk-outcome.ts';
import type { Chip } from './line-reading.ts';

/** With more open than this a chance takes longer than a key may. */
const mostOpen = 200;

/** How likely the date is kept, in a few words; undefined where asking would be felt. */
export function readChance(
  { world, words }: DeskWords,
  question: PromiseQuestion,
): Chip | undefined {
  if (world.ledger.openCommitments().length > mostOpen) return undefined;
  const { chance, state } = forecastFor(world, question);
  if (chance === undefined) return undefined;
  const word = state === 'ok' ? undefined : words.warning.state[state];
  return meant(meanings[state], words.reading.chance(word, describeChance(words, chance)));
}

const meanings = {
  ok: 'fine',
  tight: 'warn',
  unlikely: 'alarm',
  blocked: 'alarm',
} as const satisfies { readonly [state in 'ok' | 'tight' | 'unlikely' | 'blocked']: Meaning };
