import type { Intent } from '../../wording/catalogue/screen-words.ts';
import { around, type Around } from '../around.ts';
import { beginAction } from '../keys/begin-action.ts';
import type { KeyPress } from '../keys/key-press.ts';
import { editLine, lineText } from '../parts/line-field-state.ts';
import type { Asking } from '../state/asking.ts';
import type { ScreenState, Step } from '../state/screen-state.ts';
import { lookAround } from '../look-around.ts';
import { browsedPage } from './browse-state.ts';

type Finding = Asking & { readonly kind: 'finding' };

/** A key while words to find are typed: each one finds anew; arrows pick, Enter opens what is picked. */
export function answerFinding(
  here: Around,
  asking: Finding,
  { key, intent }: { readonly key: KeyPress; readonly intent: Intent | undefined },
): Step {
  const { context, state } = here;
  switch (intent) {
    case 'open': {
      if (here.target.kind === 'none') return { state };
      const closed = { ...state, asking: undefined };
      return beginAction(around(context, closed), 'open');
    }
    case 'only-told':
      return findWith(state, { ...asking, isOnlyTold: !asking.isOnlyTold });
    case 'up':
    case 'down':
    case 'page-up':
    case 'page-down':
      return { state: lookAround(here, intent) };
    default: {
      const event =
        key.text === undefined
          ? ({ kind: 'key', name: key.name } as const)
          : ({ kind: 'typed', text: key.text } as const);
      const field = editLine(asking.field, event);
      return field === asking.field ? { state } : findWith(state, { ...asking, field });
    }
  }
}

/** The line as it is now, and the wish for what it finds. */
export function findWith(state: ScreenState, asking: Finding): Step {
  const words = lineText(asking.field);
  const { isOnlyTold } = asking;
  return {
    state: { ...state, asking },
    request: { kind: 'renew', wish: { kind: 'find', words, isOnlyTold } },
  };
}

/** Esc leaves the words; a page on which nothing was found is left with them. */
export function leaveFinding(state: ScreenState): ScreenState {
  const page = browsedPage(state);
  return page?.kind === 'find' && page.found.lines.length === 0
    ? { ...state, pages: state.pages.slice(0, -1) }
    : state;
}
