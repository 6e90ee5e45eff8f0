import { around } from '../around.ts';
import type { ScreenDesk } from '../desk/screen-desk.ts';
import { selectedItem } from '../morning/morning-state.ts';
import type { AfterRest } from '../reading/live-reading.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';
import type { Beside, GlanceWish } from './beside.ts';
import { panesOf } from './panes.ts';

type BesideParts = {
  readonly context: ScreenContext;
  readonly desk: Pick<ScreenDesk, 'glance'>;
  readonly afterRest: AfterRest;
  readonly state: () => ScreenState;
  readonly show: (beside: Beside | undefined) => void;
};

/**
 * Reads what is under the mark once the mark rests, where there is a column for it. A key does not wait for
 * it; what was shown before stands until then. `now` reads at once: the ledger has changed.
 */
export function startBeside({ context, desk, afterRest, state, show }: BesideParts) {
  let stop: (() => void) | undefined;
  let seen: string | undefined;
  const read = () => {
    const wish = wishOf(context, state());
    show(wish === undefined ? undefined : desk.glance(wish));
  };
  const follow = (): void => {
    const wish = wishOf(context, state());
    const key = wish && keyOf(wish);
    if (key === seen) return;
    seen = key;
    stop?.();
    if (key !== undefined) stop = afterRest(read);
    else if (state().beside !== undefined) show(undefined);
  };
  return { follow, now: read };
}

/** What would stand beside the list; a line that could not be read has nothing more to say. */
function wishOf(context: ScreenContext, state: ScreenState): GlanceWish | undefined {
  if (panesOf(state) === undefined) return undefined;
  const { target } = around(context, state);
  switch (target.kind) {
    case 'commitment': {
      const item = state.pages.length === 0 ? selectedItem(context, state) : undefined;
      const forecast = item?.kind === 'promise' ? item.forecast : undefined;
      return {
        kind: 'commitment',
        id: target.commitment.id,
        ...(forecast === undefined ? {} : { forecast }),
      };
    }
    case 'person':
      return { kind: 'person', id: target.person };
    case 'client':
      return { kind: 'client', id: target.client };
    case 'act':
      return target.act.about && { kind: 'commitment', id: target.act.about };
    case 'unread':
      return { kind: 'unread', id: target.line.id, line: target.line };
    case 'none':
    case 'setting':
      return undefined;
  }
}

function keyOf({ kind, id }: GlanceWish): string {
  return `${kind} ${id}`;
}
