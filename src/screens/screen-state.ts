import type { Morning } from '../actions/prepare-morning.ts';
import type { CommitmentDetail } from '../domain/commitment/commitment-detail.ts';
import type { Commitment, CommitmentId, Gap } from '../domain/commitment/commitment.ts';
import type { Temporal } from '../domain/calendar/temporal.ts';
import type { Card } from '../domain/people/card.ts';
import type { MorningItem } from '../domain/review/morning-item.ts';
import type { PersonId } from '../domain/people/people.ts';
import type { WalkTally } from '../wording/catalogue/screen-words.ts';
import type { BarSigns } from '../wording/pages/load-strip-line.ts';
import type { Meaning } from '../wording/meaning.ts';
import type { Names } from '../wording/names.ts';
import type { Words } from '../wording/words.ts';
import type { Place } from './keys/key-map.ts';
import type { LineField } from './parts/line-field-state.ts';
import type { Draft, NoteAbout } from './desk/screen-desk.ts';
import type { ScreenSize } from './frame/screen-size.ts';

/** What the pure parts of the screen are handed besides the state. */
export type ScreenContext = {
  readonly words: Words;
  readonly names: Names;
  readonly bars: BarSigns;
};

/** A page over the morning; the last one is seen. `top` is the first line on view. */
export type Page =
  | { readonly kind: 'detail'; readonly detail: CommitmentDetail; readonly top: number }
  | { readonly kind: 'card'; readonly person: PersonId; readonly card: Card; readonly top: number }
  | { readonly kind: 'help'; readonly top: number }
  | { readonly kind: 'draft'; readonly draft: Draft; readonly top: number }
  /** What still needs a decision, the first of it on view; `now` is the home wall clock. */
  | {
      readonly kind: 'walk';
      readonly left: readonly MorningItem[];
      readonly all: number;
      readonly tally: WalkTally;
      readonly now: Temporal.PlainDateTime;
      readonly top: number;
    };

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

/** A line about what just happened; it goes after a few ticks. */
export type Notice = {
  readonly text: string;
  readonly meaning?: Meaning;
  readonly ticksLeft: number;
};

export type ScreenState = {
  readonly size: ScreenSize;
  readonly morning: Morning;
  readonly pages: readonly Page[];
  /** Id of the item under the mark; undefined when nothing is on the screen. */
  readonly selected: string | undefined;
  /** First row of the morning's body on view. */
  readonly top: number;
  /** Words every shown line must hold; empty shows all. */
  readonly filter: string;
  readonly asking: Asking | undefined;
  readonly notice: Notice | undefined;
  /** Whether delivering asks how it compared with what they expected. */
  readonly asksGap: boolean;
};

/** What the screen wants of the desk; performing it is the loop's work. */
export type Request =
  | { readonly kind: 'quit'; readonly how: 'asked' | 'interrupted' }
  | { readonly kind: 'open-detail'; readonly id: CommitmentId }
  | { readonly kind: 'open-card'; readonly person: PersonId }
  | { readonly kind: 'done'; readonly commitment: Commitment; readonly gap: Gap | undefined }
  | { readonly kind: 'move'; readonly commitment: Commitment; readonly text: string }
  | { readonly kind: 'told'; readonly commitment: Commitment }
  | { readonly kind: 'open-draft'; readonly commitment: Commitment }
  | { readonly kind: 'sent'; readonly draft: Draft }
  | { readonly kind: 'drop'; readonly commitment: Commitment; readonly text: string }
  | { readonly kind: 'note'; readonly about: NoteAbout; readonly text: string }
  | { readonly kind: 'add' | 'wait'; readonly text: string }
  | { readonly kind: 'mend'; readonly captureId: string; readonly text: string }
  | { readonly kind: 'undo' | 'redo' };

/** One key's consequence: the next state and, perhaps, a wish to the desk. */
export type Step = { readonly state: ScreenState; readonly request?: Request };

const noticeTicks = 8;

export function notice(text: string, meaning?: Meaning): Notice {
  return { text, ticksLeft: noticeTicks, ...(meaning === undefined ? {} : { meaning }) };
}

/** The screen as it opens: the mark is set by `settle`. */
export function openState(opening: Pick<ScreenState, 'morning' | 'size' | 'asksGap'>): ScreenState {
  return {
    ...opening,
    pages: [],
    selected: undefined,
    top: 0,
    filter: '',
    asking: undefined,
    notice: undefined,
  };
}

/** Where keys are read now. */
export function placeOf(state: ScreenState): Place {
  return state.asking?.kind ?? state.pages.at(-1)?.kind ?? 'morning';
}

/** The page that is seen, under whatever question stands over it. */
export function pageOf(state: ScreenState): 'morning' | Page['kind'] {
  return state.pages.at(-1)?.kind ?? 'morning';
}
