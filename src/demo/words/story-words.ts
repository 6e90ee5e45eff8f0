import type { CommitmentKind } from '../../domain/commitment/commitment.ts';
import type { NoteKind } from '../../domain/commitment/note.ts';
import type { UnreadDraft } from '../../domain/decisions/unread.ts';

/** A piece of work as an agency promises it; `hours` is what it usually takes. */
export type WorkSaid = {
  readonly what: string;
  readonly hours: number;
  readonly theyGet?: string;
};

/** What is noted between meetings. */
export type DemoNote = Exclude<NoteKind, 'question' | 'discussed' | 'means' | 'brief'>;

/** What people in one language say in the story. The longer ones of a morning are named one by one. */
export type StoryWords = {
  readonly works: readonly WorkSaid[];
  /** What a work is for, and how that is said: "spring launch deck", 海报（春季新品）. */
  readonly occasions: readonly string[];
  readonly withOccasion: (what: string, occasion: string) => string;
  /** What a client asks for or is met for, by kind. */
  readonly clocks: { readonly [kind in Exclude<CommitmentKind, 'work'>]: readonly string[] };
  /** What clients owe, and what suppliers do. */
  readonly waits: readonly string[];
  readonly supplies: readonly string[];
  readonly movedWhy: readonly string[];
  readonly droppedWhy: readonly string[];
  readonly notes: { readonly [kind in DemoNote]: readonly string[] };
  readonly planB: readonly string[];
  readonly unread: readonly UnreadDraft[];
  readonly morning: MorningSaid;
};

/** The words of the morning that every demo opens with. */
export type MorningSaid = {
  readonly latePoster: string;
  readonly logoReply: string;
  readonly logoComplaint: string;
  readonly deck: WorkSaid;
  readonly deckPlanB: string;
  readonly deckMoved: string;
  readonly deckNote: string;
  readonly deckPhotos: string;
  readonly callReport: string;
  readonly ballpark: string;
  readonly movedPlan: string;
  readonly movedPlanWhy: string;
  readonly longCopy: string;
  readonly recap: string;
  readonly todaysPlan: string;
  readonly latePrices: string;
  readonly statusCall: string;
  readonly eventFlow: string;
  readonly banner: string;
  readonly script: string;
  readonly storyboard: string;
  readonly review: string;
  readonly guidelines: string;
  readonly invoice: string;
  readonly estimate: string;
  readonly proofs: string;
  readonly logoFiles: string;
  readonly samples: string;
  readonly decided: string;
  readonly decidedToo: string;
  /** The last thing noted about each of those who have gone quiet. */
  readonly quiet: readonly string[];
};
