import { startBeside } from './beside/beside-state.ts';
import type { ScreenDesk } from './desk/screen-desk.ts';
import { startLiveReading, type AfterRest } from './reading/live-reading.ts';
import type { HeldState } from './state/held-state.ts';
import type { ScreenState } from './state/screen-state.ts';
import type { ScreenContext } from './state/screen-state.ts';

type BehindParts = {
  readonly context: ScreenContext;
  readonly desk: ScreenDesk;
  readonly afterRest: AfterRest;
};

/** What is read behind the keys: the line that is typed, and what stands beside the list. */
export function startBehindKeys(
  { context, desk, afterRest }: BehindParts,
  { state, become, subscribe }: HeldState<ScreenState>,
) {
  const readLive = startLiveReading({
    desk,
    afterRest,
    openLine: () => {
      const { asking } = state();
      return asking?.kind === 'line' ? asking : undefined;
    },
    show: (asking) => become({ ...state(), asking }),
  });
  const beside = startBeside({
    context,
    desk,
    afterRest,
    state,
    show: (shown) => become({ ...state(), beside: shown }),
  });
  subscribe(readLive);
  subscribe(beside.follow);
  beside.now();
  return beside;
}
