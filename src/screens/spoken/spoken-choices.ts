import { around } from '../around.ts';
import type { Binding } from '../keys/binding.ts';
import { namedFor } from '../palette/named-for.ts';
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
  'help',
]);

/** What can be done here, from the one key table, each in a sentence. */
export function choicesOf(
  context: ScreenContext,
  state: ScreenState,
  isWanted: (binding: Binding) => boolean = () => true,
): readonly SpokenChoice[] {
  const { target } = around(context, state);
  return bindingsAt(placeOf(state))
    .filter((binding) => !drawnOnly.has(binding.intent) && isWanted(binding))
    .filter((binding) => binding.whyOff?.(target) === undefined)
    .map(({ intent, keys }) => ({
      kind: 'keys',
      keys: keys.slice(0, 1),
      says: namedFor(context.words.screen, intent, target).help,
    }));
}
