import type { Intent, ScreenWords } from '../../wording/catalogue/screen-words.ts';
import type { Target } from '../target.ts';

/** What a key is called here and what it does: a line that could not be read has no story to open, it is mended. */
export function namedFor(
  screen: Pick<ScreenWords, 'hints' | 'help' | 'mend'>,
  intent: Intent,
  target: Target,
): { readonly hint: string; readonly help: string } {
  if (intent === 'open' && target.kind === 'unread') return screen.mend;
  return { hint: screen.hints[intent], help: screen.help[intent] };
}
