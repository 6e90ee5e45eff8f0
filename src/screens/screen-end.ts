/**
 * How the screen was left; `reopen`: it is to be opened again as it is set now; `meeting`: the form of one is to be
 * filled in, and then the screen goes on.
 */
export type ScreenEnd =
  | 'asked'
  | 'interrupted'
  | 'reopen'
  | { readonly kind: 'meeting'; readonly typed: string };

/** What came of the form of a meeting, in a line; refused: nothing was written. */
export type FormFilled = { readonly said: string; readonly isRefused: boolean };
