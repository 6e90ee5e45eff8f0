import type { Morning } from '../../actions/prepare-morning.ts';
import type { Now } from '../../domain/calendar/now.ts';
import type { CommitmentDetail } from '../../domain/commitment/commitment-detail.ts';
import type { CommitmentId, Gap } from '../../domain/commitment/commitment.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { PromiseQuestion } from '../../domain/forecast/circumstances.ts';
import type { Names } from '../../wording/names.ts';
import type { BrowseDesk } from '../browse/browse-desk.ts';
import type { Draft, DraftLetter } from '../draft/draft.ts';
import type { Chip, LineReading } from '../reading/line-reading.ts';
import type { LinePurpose } from '../state/asking.ts';
import type { Request } from '../state/request.ts';
import type { Outcome } from './outcome.ts';
import type { NoteAbout } from '../state/note-about.ts';

export type DraftOutcome =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | (Outcome & { readonly kind: 'problem' });

/** Everything the screen may ask of the rest of kept. Each verb is one act, on the disk when it returns. */
export type ScreenDesk = ScreenReads & ScreenActions & BrowseDesk;

type ScreenReads = {
  readonly names: Names;
  /** The present; the minute of it is shown. */
  readonly now: () => Now;
  readonly prepareMorning: () => Morning;
  readonly detail: (id: CommitmentId) => CommitmentDetail | undefined;
  readonly draft: (id: CommitmentId, letter: DraftLetter) => DraftOutcome;
  /** What is understood of a line that is being typed; nothing is written. */
  readonly reading: (purpose: LinePurpose, text: string) => LineReading | undefined;
  /** How likely the date of that line is kept; undefined where asking would take too long. */
  readonly chance: (question: PromiseQuestion) => Chip | undefined;
  /** Moves whenever anybody, in any process, has written. */
  readonly version: () => number;
  /** Throws what a change would throw while another program writes. */
  readonly requireTurn: () => void;
  /** Whether delivering asks how it compared with what they expected. */
  readonly asksGap: () => boolean;
};

type ScreenActions = {
  readonly done: (id: CommitmentId, gap: Gap | undefined) => Outcome;
  /** `text` is a date as it was typed. */
  readonly move: (id: CommitmentId, text: string) => Outcome;
  readonly told: (id: CommitmentId) => Outcome;
  /** Of what machines said apart this side is what holds. */
  readonly settle: (wish: Request & { kind: 'settle' }) => Outcome;
  readonly sent: (draft: Draft) => Outcome;
  /** Writes it as a mail draft that waits to be sent. */
  readonly keepDraft: (draft: Draft) => Promise<Outcome>;
  /** `why` it is owed no longer, when she said. */
  readonly drop: (id: CommitmentId, why: string | undefined) => Outcome;
  /** A line that could not be read is thrown away. */
  readonly dropLine: (line: UnreadLine) => Outcome;
  readonly note: (about: NoteAbout, text: string) => Outcome;
  /** A line as after `kept add`, and as after `kept wait`. */
  readonly add: (line: string) => Outcome;
  readonly wait: (line: string) => Outcome;
  /** WHO WHEN WHAT, as after `kept meet`. */
  readonly meet: (line: string) => Outcome;
  /** Why the form of a meeting cannot be opened for what was typed. */
  readonly metProblem: (typed: string) => Outcome | undefined;
  /** WHO asked WHAT, as after `kept heard`. */
  readonly heard: (line: string) => Outcome;
  /** The line of an unread capture, put right; it closes that capture. */
  readonly mend: (captureId: string, line: string) => Outcome;
  readonly undo: () => Outcome;
  readonly redo: () => Outcome;
};
