import type { ShownSide } from '../../domain/commitment/shown-conflict.ts';
import type { Intent } from '../../wording/catalogue/screen-words.ts';
import {
  describeSide,
  describeSideBriefly,
  describeSideFrom,
} from '../../wording/sentences/describe-conflict.ts';
import type { ScreenContext } from '../state/screen-state.ts';
import { choicesFor } from '../keys/key-map.ts';
import type { Binding } from '../keys/binding.ts';
import { namedFor } from '../palette/named-for.ts';
import type { Target } from '../target.ts';
import type { WalkPage } from './walk-page.ts';

/** One choice of the walk: its keys, what it is called here, and what it means. */
export type WalkOption = {
  readonly keys: readonly string[];
  readonly name: string;
  /** The same where there is little room. */
  readonly short: string;
  readonly meaning: string;
};

/** What can be decided about an item, in the order of the digits. */
export function walkOptions(
  context: ScreenContext,
  target: Target,
  now: WalkPage['now'],
): readonly WalkOption[] {
  const place = isConflict(target) ? 'deciding' : 'walk';
  return choicesFor(place, target).map((binding) => optionOf(context, target, { binding, now }));
}

function isConflict(target: Target): boolean {
  return target.kind === 'commitment' && target.conflict !== undefined;
}

function optionOf(
  { words, names }: ScreenContext,
  target: Target,
  { binding: { intent, keys }, now }: { readonly binding: Binding; readonly now: WalkPage['now'] },
): WalkOption {
  const side = sideOf(target, intent);
  if (side !== undefined) {
    const context = { names, now: { wall: now } };
    return {
      keys,
      name: describeSide(words, side.value, context),
      short: describeSideBriefly(words, side.value, context),
      meaning: describeSideFrom(words, side, context),
    };
  }
  const named = namedFor(words.screen, intent, target);
  const isMending = intent === 'open' && target.kind === 'unread';
  const special = isMending ? undefined : words.screen.walk.choices[intent];
  return { keys, name: named.hint, short: named.hint, meaning: special ?? named.help };
}

/** The side that a choice decides for. */
export function sideOf(target: Target, intent: Intent): ShownSide | undefined {
  if (target.kind !== 'commitment' || !intent.startsWith('side-')) return undefined;
  return target.conflict?.sides[Number(intent.slice('side-'.length)) - 1];
}
