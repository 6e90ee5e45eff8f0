import type { AfterRest } from '../reading/live-reading.ts';
import type { HeldState } from '../state/held-state.ts';
import type { ScreenState } from '../state/screen-state.ts';
import { notice, type ScreenContext } from '../state/screen-state.ts';
import { sayPassing } from './passing-trouble.ts';

type CalmParts = { readonly context: ScreenContext; readonly afterRest: AfterRest };

/** Another program at the ledger, or no room on the disk: said in a line, and nothing on the screen is lost; also of what is done behind the keys. */
export function keepCalm(
  { context, afterRest }: CalmParts,
  { state, become }: Pick<HeldState<ScreenState>, 'state' | 'become'>,
) {
  const calmly = (call: () => void) => {
    try {
      call();
    } catch (fault) {
      const said = sayPassing(context.words, fault, state().asking);
      become({ ...state(), notice: notice(said, 'alarm') });
    }
  };
  const calmAfterRest: AfterRest = (call) => afterRest(() => calmly(call));
  return { calmly, afterRest: calmAfterRest };
}
