import type { SayReason } from '../../domain/review/morning-item.ts';

/** Everything a key can do on the screen. The keys themselves stand in `screens/keys/key-map.ts`. */
export const intents = [
  'up',
  'down',
  'page-up',
  'page-down',
  'first',
  'last',
  'section',
  'open',
  'back',
  'done',
  'move',
  'draft',
  'told',
  'sent',
  'drop',
  'walk',
  'meet',
  'met',
  'side-1',
  'side-2',
  'side-3',
  'side-4',
  'keep',
  'later',
  'note',
  'card',
  'add',
  'wait',
  'filter',
  'week',
  'log',
  'find',
  'settings',
  'letters',
  'client',
  'undo-act',
  'redo-act',
  'change',
  'find-again',
  'only-told',
  'copy-letter',
  'keep-letter',
  'usual-letter',
  'open-letter',
  'undo',
  'redo',
  'help',
  'actions',
  'quit',
  'gap-under',
  'gap-as',
  'gap-over',
  'gap-skip',
  'they-know',
  'tell-later',
  'accept',
  'bring-back',
  'cancel',
  'choose',
  'paste-promise',
  'paste-wait',
  'chase',
  'report',
  'keep-draft',
  'released',
  'we-say-no',
  'drop-line',
  'paste-heard',
  'paste-note',
  'form-save',
  'form-leave',
  'form-drop',
  'form-go-on',
] as const;

export type Intent = (typeof intents)[number];

/** What can be decided in the walk, for its tally. */
export type WalkChoice =
  | 'decided'
  | 'told'
  | 'moved'
  | 'done'
  | 'drafted'
  | 'dropped'
  | 'mended'
  | 'kept'
  | 'later';
export type WalkTally = { readonly [choice in WalkChoice]: number };

/** Why an item needs a decision. */
export type WalkWhy = SayReason['kind'] | 'unread' | 'conflict' | 'unconfirmed' | 'work-today';

/** Why a key does nothing just now. */
export type WhyOff =
  | 'no-item'
  | 'not-an-item'
  | 'no-person'
  | 'unread-line'
  | 'settled'
  | 'nobody-to-tell'
  | 'nothing-to-chase'
  | 'no-meeting'
  | 'not-here'
  | 'no-client'
  | 'no-story'
  | 'no-side'
  | 'undone'
  | 'not-undone';

type DraftKind = 'headsup' | 'chase' | 'report';

/** The screen's own words: keys, questions, notices. */
export type ScreenWords = {
  /** One or two words for the footer. */
  readonly hints: { readonly [intent in Intent]: string };
  /** A whole sentence for the help. */
  readonly help: { readonly [intent in Intent]: string };
  /** What opening is on a line that could not be read. */
  readonly mend: { readonly hint: string; readonly help: string };
  readonly helpTitle: string;
  readonly helpGroups: { readonly look: string; readonly act: string; readonly ask: string };
  readonly keyNames: { readonly [key: string]: string };
  readonly whyOff: { readonly [why in WhyOff]: string };
  readonly unknownKey: (key: string) => string;
  readonly tooManyLetters: (count: number) => string;
  /** Where a line can be opened for a text. */
  readonly lineForText: string;
  /** A key that is no answer to an open question. */
  readonly noAnswer: (key: string) => string;
  readonly fields: {
    readonly add: string;
    readonly wait: string;
    readonly mend: string;
    readonly mendMeeting: string;
    readonly meet: string;
    readonly heard: string;
    readonly met: string;
    readonly move: (handle: string) => string;
    readonly date: (handle: string) => string;
    readonly drop: (handle: string) => string;
    /** Behind it, where Enter alone drops it too. */
    readonly noReason: string;
    readonly note: (about: string) => string;
    readonly filter: string;
  };
  readonly form: { readonly leaving: string };
  readonly pasted: string;
  /** What was pasted is longer than a line may be. */
  readonly pastedTooLong: (kept: number) => string;
  /** Something was pasted while a question is open. */
  readonly answerFirst: string;
  /** A line was left, and its words are not lost. */
  readonly lineLeft: string;
  /** The same, when kept was ended before. */
  readonly lineKept: string;
  /** Another program writes; what was wished for comes after it. */
  readonly waitsItsTurn: string;
  /** She did not wait for that. */
  readonly notWritten: string;
  readonly askGap: (handle: string) => string;
  readonly askTold: (who: string) => string;
  readonly askReleased: (handle: string) => string;
  readonly askDropLine: string;
  /** By whom it was released, and why, when they said. */
  readonly releasedBecause: (released: string, why: string) => string;
  readonly actionsTitle: (handle: string) => string;
  /** Before what is typed to narrow the list of actions. */
  readonly actionsField: string;
  readonly noAction: (typed: string) => string;
  readonly filtered: (text: string, shown: number, all: number) => string;
  readonly filterFindsNothing: string;
  readonly sectionEmpty: (title: string) => string;
  readonly noted: (text: string) => string;
  readonly undoHint: string;
  /** Enter and esc, while the words to find are typed. */
  readonly filterKeys: { readonly accept: string; readonly cancel: string };
  readonly walk: {
    readonly title: (at: number, all: number) => string;
    readonly why: { readonly [why in WalkWhy]: string };
    /** What a choice means here, where the help says it otherwise. */
    readonly choices: { readonly [intent in Intent]?: string };
    readonly nothing: string;
    /** What was decided, at the end. */
    readonly tally: (tally: WalkTally) => string;
    /** Left before the end; what was not come to is for later. */
    readonly leftAt: (left: {
      readonly at: number;
      readonly all: number;
      readonly tally: WalkTally;
    }) => string;
    /** The last ones were settled elsewhere meanwhile. */
    readonly settled: string;
    /** The one on view was decided in another window. */
    readonly wentAway: (handle: string) => string;
  };
  readonly draft: {
    readonly title: { readonly [letter in DraftKind]: (handle: string) => string };
    /** `to`: the date a heads-up proposes, which is set when it is sent. */
    readonly whenSent: { readonly [letter in DraftKind]: (to: string | undefined) => string };
    /** The other way: as a draft that waits. */
    readonly orKeep: string;
    /** It lies among the drafts; how many wait there now. */
    readonly written: (waiting: number) => string;
    readonly went: { readonly [letter in 'chase' | 'report']: (item: string) => string };
  };
  readonly tooSmall: string;
  /** The days ahead as bars: the title, Monday first as short as can be, and what stands for a holiday (three cells at most). */
  readonly strip: {
    readonly title: string;
    readonly days: readonly string[];
    readonly off: string;
  };
};
