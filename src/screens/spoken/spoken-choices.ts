import { around } from '../around.ts';
import type { Binding } from '../keys/binding.ts';
import { bindingsAt } from '../keys/key-map.ts';
import { placeOf, type ScreenContext, type ScreenState } from '../state/screen-state.ts';
import type { SpokenChoice } from './turn.ts';

/** What only moves what is seen, or is reached otherwise here. */
const drawnOnly = new Set<string>([
  'up',
  'down',
  'page-up',
  'page-down',
  'first',
  'last',
  'section',
  'back',
  'actions',
  'filter',
  'find',
  'help',
]);

/** What can be done here, from the one key table, each in a sentence. */
export function choicesOf(
  context: ScreenContext,
  state: ScreenState,
  isWanted: (binding: Binding) => boolean = () => true,
): readonly SpokenChoice[] {
  const { target } = around(context, state);
  const { help } = context.words.screen;
  return bindingsAt(placeOf(state))
    .filter((binding) => !drawnOnly.has(binding.intent) && isWanted(binding))
    .filter((binding) => binding.whyOff?.(target) === undefined)
    .map(({ intent, keys }) => ({ kind: 'keys', keys: keys.slice(0, 1), says: help[intent] }));
}
