import type { ScreenState } from '../state/screen-state.ts';
import { frameSpace } from './screen-size.ts';

/** Rows a page has: it brings its own heading and upper rule, so it gets their room. */
export function pageRows({ size }: Pick<ScreenState, 'size'>): number {
  const { bodyRows, hasRules } = frameSpace(size);
  return bodyRows + (hasRules ? 2 : 1);
}
