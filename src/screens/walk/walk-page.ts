import type { Page } from '../state/page.ts';

/** The page of the walk: what is left to be decided, and what was. */
export type WalkPage = Page & { readonly kind: 'walk' };
