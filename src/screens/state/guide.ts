/** How the screen was opened: on her own data, on made-up data, or led through it. */
export type Guide =
  | { readonly kind: 'none' | 'demo' }
  /** `step`: the place of the key to be tried next. */
  | { readonly kind: 'tour'; readonly step: number };

export function guideOf(how: 'none' | 'demo' | 'tour'): Guide {
  return how === 'tour' ? { kind: 'tour', step: 0 } : { kind: how };
}

/** The rows a tour takes from the window. */
export function tourRows(guide: Guide): number {
  return guide.kind === 'tour' ? 1 : 0;
}
