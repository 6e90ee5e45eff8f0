import { targetOfItem } from '../target.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';
import { walkOptions } from '../walk/walk-choices.ts';
import { walkStory } from '../walk/walk-lines.ts';
import type { WalkPage } from '../walk/walk-page.ts';
import { choicesOf } from './spoken-choices.ts';
import { asSpoken, spokenLines } from './spoken-text.ts';
import type { SpokenChoice } from './turn.ts';

/** One decision: what it is about, and under their numbers what can be decided and everything else. */
export function walkTurn(
  context: ScreenContext,
  state: ScreenState,
  page: WalkPage,
): { readonly says: readonly string[]; readonly choices: readonly SpokenChoice[] } {
  const options = walkOptions(context, targetOfItem(page.left[0]), page.now);
  const decided = options.map(({ keys, name, meaning }): SpokenChoice => {
    const says = context.words.morning.joined([name, meaning]);
    return { kind: 'keys', keys: keys.slice(0, 1), says };
  });
  const isOther = ({ keys: [key = ''] }: { readonly keys: readonly string[] }) =>
    !options.some(({ keys }) => keys.includes(key));
  return {
    says: spokenLines(context, walkStory(context, page, state.size.columns)).map(asSpoken),
    choices: [...decided, ...choicesOf(context, state, isOther)],
  };
}
