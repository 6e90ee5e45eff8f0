import type { Morning } from '../../actions/prepare-morning.ts';
import type { BarSigns } from '../../wording/pages/load-strip-line.ts';
import type { Meaning } from '../../wording/meaning.ts';
import type { Names } from '../../wording/names.ts';
import type { Words } from '../../wording/words.ts';
import type { Place } from '../keys/binding.ts';
import type { ScreenSize } from '../frame/screen-size.ts';
import type { Beside } from '../beside/beside.ts';
import type { Guide } from './guide.ts';
import type { Asking } from './asking.ts';
import type { Page } from './page.ts';
import type { Request } from './request.ts';

/** What the pure parts of the screen are handed besides the state. */
export type ScreenContext = {
  readonly words: Words;
  readonly names: Names;
  readonly bars: BarSigns;
  readonly glyphs: Glyphs;
};

/** Thin rules, dots and blocks, or letters and hyphens alone. */
export type Glyphs = 'fine' | 'plain';

export function screenContext(words: Words, names: Names, glyphs: Glyphs): ScreenContext {
  return { words, names, glyphs, bars: glyphs === 'fine' ? 'blocks' : 'ascii' };
}

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
  /** The line she typed last and left without saving. */
  readonly leftText: string;
  /** What is still to be written: another program is writing. */
  readonly waiting: Request | undefined;
  readonly notice: Notice | undefined;
  /** What stands beside the list in a wide window. */
  readonly beside: Beside | undefined;
  /** Whether delivering asks how it compared with what they expected. */
  readonly asksGap: boolean;
  readonly guide: Guide;
};

/** One key's consequence: the next state and, perhaps, a wish to the desk. */
export type Step = { readonly state: ScreenState; readonly request?: Request };

const noticeTicks = 8;

export function notice(text: string, meaning?: Meaning): Notice {
  return { text, ticksLeft: noticeTicks, ...(meaning === undefined ? {} : { meaning }) };
}

/** The screen as it opens: the mark is set by `settle`. */
export function openState(
  opening: Pick<ScreenState, 'morning' | 'size' | 'asksGap' | 'guide'>,
): ScreenState {
  return {
    ...opening,
    pages: [],
    selected: undefined,
    top: 0,
    filter: '',
    asking: undefined,
    leftText: '',
    waiting: undefined,
    notice: undefined,
    beside: undefined,
  };
}

/** Where keys are read now. */
export function placeOf(state: ScreenState): Place {
  return state.asking?.kind ?? placeUnder(state);
}

/** Where keys are read once no question stands over the page. */
export function placeUnder({ pages }: Pick<ScreenState, 'pages'>): Place {
  const page = pages.at(-1);
  if (page?.kind === 'walk' && page.left[0]?.kind === 'conflict') return 'deciding';
  return page?.kind ?? 'morning';
}

/** The page that is seen, under whatever question stands over it. */
export function pageOf(state: ScreenState): 'morning' | Page['kind'] {
  return state.pages.at(-1)?.kind ?? 'morning';
}
