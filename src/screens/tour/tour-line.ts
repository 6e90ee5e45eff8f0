import { meant, type Line } from '../../wording/meaning.ts';
import { justify } from '../frame/frame.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';

/** "Tour 2/6  Each line can be opened ..." at the foot of the screen; nothing when there is no tour. */
export function tourLine({ words }: ScreenContext, { guide, size }: ScreenState): Line {
  if (guide.kind !== 'tour') return [];
  const { tour } = words.browse;
  const says = tour.steps[guide.step];
  if (says === undefined) return [meant('accent', tour.done)];
  const head = meant('title', tour.step(guide.step + 1, tour.steps.length));
  return justify([head, meant('accent', `  ${says}`)], [meant('faint', tour.leave)], size.columns);
}
