import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { NoteAbout } from '../desk/screen-desk.ts';
import type { LineField } from '../parts/line-field-state.ts';

/** What the line that is being typed is for. */
export type LinePurpose =
  | { readonly kind: 'add' }
  | { readonly kind: 'wait' }
  | { readonly kind: 'mend'; readonly captureId: string }
  | { readonly kind: 'move'; readonly commitment: Commitment }
  | { readonly kind: 'drop'; readonly commitment: Commitment }
  | { readonly kind: 'note'; readonly about: NoteAbout; readonly called: string }
  | { readonly kind: 'filter'; readonly before: string };

/** A question that stands over the page until it is answered. */
export type Asking =
  | { readonly kind: 'line'; readonly purpose: LinePurpose; readonly field: LineField }
  | { readonly kind: 'gap'; readonly commitment: Commitment }
  | { readonly kind: 'they-know'; readonly commitment: Commitment }
  | { readonly kind: 'pasted'; readonly text: string }
  | { readonly kind: 'actions'; readonly chosen: number };
