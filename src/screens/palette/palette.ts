import { screenWords as english } from '../../wording/catalogue/en/screen.ts';
import type { Intent, ScreenWords, WhyOff } from '../../wording/catalogue/screen-words.ts';
import type { Around } from '../around.ts';
import type { Binding } from '../keys/binding.ts';
import { listedAt } from '../keys/key-map.ts';
import { placeUnder } from '../state/screen-state.ts';
import type { Target } from '../target.ts';
import { namedFor } from './named-for.ts';

/** Something that can be done, by its name; `why` it cannot just now. */
export type PaletteChoice = {
  readonly binding: Binding;
  readonly name: string;
  readonly help: string;
  readonly why?: WhyOff;
};

/**
 * What can be done on the page behind the list and is called like what was typed, best first: a name that begins
 * with it, one that holds it, an explanation that does. What is off just now comes last.
 */
export function paletteChoices(
  { context, state, target }: Around,
  typed: string,
): readonly PaletteChoice[] {
  const { screen } = context.words;
  const sought = folded(typed.trim());
  return listedAt(placeUnder(state))
    .map((binding) => choiceOf(screen, binding, target))
    .map((choice) => ({ choice, rank: rankOf(choice, target, sought) }))
    .filter(({ rank }) => rank < nowhere)
    .toSorted((one, other) => order(one) - order(other))
    .map(({ choice }) => choice);
}

function choiceOf(screen: ScreenWords, binding: Binding, target: Target): PaletteChoice {
  const { hint, help } = namedFor(screen, binding.intent, target);
  const why = binding.whyOff?.(target);
  return { binding, name: hint, help, ...(why === undefined ? {} : { why }) };
}

const nowhere = 3;

function order({
  choice,
  rank,
}: {
  readonly choice: PaletteChoice;
  readonly rank: number;
}): number {
  return rank + (choice.why === undefined ? 0 : nowhere);
}

/** 0: a name begins with it; 1: one holds it; 2: the explanation does; `nowhere`: neither. */
function rankOf({ binding, name, help }: PaletteChoice, target: Target, sought: string): number {
  const names = [name, englishName(binding.intent, target)].map(folded);
  if (names.some((each) => each.startsWith(sought))) return 0;
  if (names.some((each) => each.includes(sought))) return 1;
  return folded(help).includes(sought) ? 2 : nowhere;
}

/** Whoever knows the command types its English name, whatever language the screen speaks. */
function englishName(intent: Intent, target: Target): string {
  return namedFor(english, intent, target).hint;
}

/** Full-width letters and capitals are the same as plain ones. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
