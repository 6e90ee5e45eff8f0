import { around, type Around } from '../around.ts';
import { pageRows } from '../frame/page-rows.ts';
import { beginAction } from '../keys/begin-action.ts';
import type { KeyPress } from '../keys/key-press.ts';
import { editLine, lineText } from '../parts/line-field-state.ts';
import type { Asking } from '../state/asking.ts';
import { notice, type Step } from '../state/screen-state.ts';
import type { Intent } from '../../wording/catalogue/screen-words.ts';
import { paletteChoices, type PaletteChoice } from './palette.ts';

type Palette = Asking & { readonly kind: 'actions' };

/** A key in the list of actions: letters narrow it, arrows move the choice, Enter takes it, a digit takes it at once. */
export function answerPalette(
  here: Around,
  asking: Palette,
  { key, intent }: { readonly key: KeyPress; readonly intent: Intent | undefined },
): Step {
  const { state } = here;
  const choices = paletteChoices(here, lineText(asking.field));
  if (/^[1-9]$/u.test(key.name)) return take(here, choices[Number(key.name) - 1]);
  if (intent === 'choose') return take(here, choices[asking.chosen]);
  const by = stepOf(intent, Math.max(1, pageRows(state) - 2));
  if (by !== 0) {
    const chosen = Math.max(0, Math.min(choices.length - 1, asking.chosen + by));
    return { state: { ...state, asking: { ...asking, chosen } } };
  }
  const event =
    key.text === undefined
      ? ({ kind: 'key', name: key.name } as const)
      : ({ kind: 'typed', text: key.text } as const);
  const field = editLine(asking.field, event);
  return { state: { ...state, asking: { ...asking, field, chosen: 0 } } };
}

function stepOf(intent: Intent | undefined, page: number): number {
  if (intent === 'up') return -1;
  if (intent === 'down') return 1;
  if (intent === 'page-up') return -page;
  return intent === 'page-down' ? page : 0;
}

/** What is off says why, as its key would. */
function take({ context, state }: Around, choice: PaletteChoice | undefined): Step {
  if (choice === undefined) return { state };
  const closed = { ...state, asking: undefined };
  if (choice.why !== undefined)
    return { state: { ...closed, notice: notice(context.words.screen.whyOff[choice.why]) } };
  return beginAction(around(context, closed), choice.binding.intent);
}
