import { meant, type Line } from '../../wording/meaning.ts';
import { justify } from '../frame/frame.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';
import { escLeaves, fitsHere } from './tour-state.ts';

/** "Tour 2/6  Each line can be opened ..." at the foot of the screen; nothing when there is no tour. */
export function tourLine({ words }: ScreenContext, state: ScreenState): Line {
  const { guide } = state;
  if (guide.kind !== 'tour') return [];
  const { tour } = words.browse;
  const step = tour.steps[guide.step];
  if (step === undefined) return [meant('accent', tour.done)];
  const says = fitsHere(state, guide.step) ? step : tour.escFirst;
  const head = meant('title', tour.step(guide.step + 1, tour.steps.length));
  const leave = escLeaves(state) ? [meant('faint', tour.leave)] : [];
  return justify([head, meant('accent', `  ${says}`)], leave, state.size.columns);
}
