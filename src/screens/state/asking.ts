import type { Commitment, Direction } from '../../domain/commitment/commitment.ts';
import type { SettingShown } from '../../wording/pages/settings-lines.ts';
import type { NoteAbout } from './note-about.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { LineField } from '../parts/line-field-state.ts';
import type { Chip, LineReading } from '../reading/line-reading.ts';

/** What the line that is being typed is for. */
export type LinePurpose =
  | { readonly kind: 'add' }
  | { readonly kind: 'wait' }
  /** `isMeeting`: it was typed as a meeting to come. */
  | {
      readonly kind: 'mend';
      readonly captureId: string;
      readonly direction: Direction;
      readonly isMeeting?: boolean;
    }
  | { readonly kind: 'move'; readonly commitment: Commitment }
  /** The date of one that was saved without. */
  | { readonly kind: 'date'; readonly commitment: Commitment }
  /** `releasedBy`: by whom they said, when it was not us who said no. */
  | {
      readonly kind: 'drop';
      readonly commitment: Commitment;
      readonly releasedBy?: string;
    }
  | { readonly kind: 'note'; readonly about: NoteAbout; readonly called: string }
  | { readonly kind: 'heard' }
  /** A meeting to come: with whom, when, and what about. */
  | { readonly kind: 'meet' }
  /** Whom a meeting was with, and what about; its form comes after. */
  | { readonly kind: 'met' }
  | { readonly kind: 'setting'; readonly setting: SettingShown }
  | { readonly kind: 'filter'; readonly before: string };

/** A question that stands over the page until it is answered. */
export type Asking =
  | {
      readonly kind: 'line';
      readonly purpose: LinePurpose;
      readonly field: LineField;
      /** What is understood of it so far, as of the last moment the text rested. */
      readonly reading?: LineReading;
      readonly chance?: Chip;
    }
  /** Words to find, typed over the page of what is found. */
  | { readonly kind: 'finding'; readonly field: LineField; readonly isOnlyTold: boolean }
  | { readonly kind: 'gap'; readonly commitment: Commitment }
  | { readonly kind: 'they-know'; readonly commitment: Commitment }
  /** A promise is to be dropped: released by them, or do we say no? */
  | { readonly kind: 'released'; readonly commitment: Commitment }
  | { readonly kind: 'drop-line'; readonly line: UnreadLine }
  | { readonly kind: 'pasted'; readonly text: string }
  /** The list of actions; `field`: what narrows it. */
  | { readonly kind: 'actions'; readonly chosen: number; readonly field: LineField };
