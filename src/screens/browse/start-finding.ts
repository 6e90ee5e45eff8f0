import { followRequest, type Opening } from '../pages/open-page.ts';
import type { AfterRest } from '../reading/live-reading.ts';
import type { BrowseWish } from '../state/browse-page.ts';
import type { Request } from '../state/request.ts';
import type { ScreenState } from '../state/screen-state.ts';
import { findWith } from './answer-finding.ts';

type FindParts = Opening & {
  readonly afterRest: AfterRest;
  readonly state: () => ScreenState;
  readonly become: (next: ScreenState) => void;
};

/** Finds once the words rest: a big ledger takes longer to search than a finger to type. */
export function startFinding(parts: FindParts) {
  const { state, become } = parts;
  let waiting: { readonly wish: BrowseWish; readonly stop: () => void } | undefined;
  const now = () => {
    if (waiting === undefined) return;
    const { wish, stop } = waiting;
    waiting = undefined;
    stop();
    become(followRequest(parts, state(), { kind: 'renew', wish }) ?? state());
  };
  /** True when the request is for what is found; it is followed later. */
  const takes = (request: Request): boolean => {
    if (request.kind !== 'renew' || request.wish.kind !== 'find') return false;
    waiting?.stop();
    waiting = { wish: request.wish, stop: parts.afterRest(now) };
    return true;
  };
  /** After the words were changed by a paste. */
  const follow = () => {
    const { asking } = state();
    const request = asking?.kind === 'finding' ? findWith(state(), asking).request : undefined;
    if (request !== undefined) takes(request);
  };
  return { now, takes, follow };
}
