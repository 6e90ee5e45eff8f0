import type { Intent } from '../../wording/catalogue/screen-words.ts';
import type { Target } from '../target.ts';
import { actKeys } from './act-keys.ts';
import { askKeys } from './ask-keys.ts';
import { formKeys } from './form-keys.ts';
import { browseKeys } from './browse-keys.ts';
import type { Binding, Place } from './binding.ts';
import { lookKeys } from './look-keys.ts';

/** The one table of keys: the handler, the footer, the help and the list of actions all come from here. */
export const keyMap: readonly Binding[] = [
  ...actKeys,
  ...lookKeys,
  ...browseKeys,
  ...askKeys,
  ...formKeys,
];

/** Works everywhere, also while a line is being typed. */
export const quitAtOnce = 'ctrl-c';

/** Everything that can be done in a place, each once. */
export function bindingsAt(place: Place): readonly Binding[] {
  return keyMap.filter(({ places }) => places.includes(place));
}

/** The binding of a key in a place, if there is one. */
export function bindingOf(place: Place, key: string): Binding | undefined {
  return keyMap.find((binding) => binding.places.includes(place) && binding.keys.includes(key));
}

/** What the footer shows here: only keys that do something to this target, in their order. */
export function hintsFor(place: Place, target: Target): readonly Binding[] {
  return keyMap
    .filter((binding) => binding.hint !== undefined && binding.places.includes(place))
    .filter((binding) => binding.whyOff?.(target) === undefined)
    .toSorted((one, other) => hintPlace(one, target) - hintPlace(other, target));
}

/** What is to be decided is decided first of all. */
function hintPlace({ intent, hint = 0 }: Binding, target: Target): number {
  const isUndecided = target.kind === 'commitment' && target.conflict !== undefined;
  return intent === 'walk' && isUndecided ? 0 : hint;
}

/** What can be picked from the list of actions on this target: everything that acts, and what opens a page. */
export function actionsFor(place: Place, target: Target): readonly Binding[] {
  return listedAt(place).filter((binding) => binding.whyOff?.(target) === undefined);
}

/** The list of actions in a place, also those that are off just now. */
export function listedAt(place: Place): readonly Binding[] {
  return listed.flatMap((intent) =>
    keyMap.filter((binding) => binding.intent === intent && binding.places.includes(place)),
  );
}

/** What the walk offers on this target, in the order of its digits. */
export function choicesFor(place: Place, target: Target): readonly Binding[] {
  return keyMap
    .filter(({ places, keys }) => places.includes(place) && /^[1-9]$/u.test(keys[0] ?? ''))
    .filter((binding) => binding.whyOff?.(target) === undefined)
    .toSorted((one, other) => Number(one.keys[0]) - Number(other.keys[0]));
}

/** The order of the list of actions. */
const listed: readonly Intent[] = [
  'side-1',
  'side-2',
  'side-3',
  'side-4',
  'sent',
  'usual-letter',
  'keep-draft',
  'keep',
  'later',
  'open',
  'done',
  'move',
  'draft',
  'told',
  'chase',
  'report',
  'drop',
  'note',
  'card',
  'add',
  'wait',
  'meet',
  'met',
  'client',
  'undo-act',
  'redo-act',
  'change',
  'find-again',
  'copy-letter',
  'keep-letter',
  'open-letter',
  'filter',
  'walk',
  'week',
  'find',
  'log',
  'letters',
  'settings',
  'undo',
  'redo',
  'help',
  'quit',
];
