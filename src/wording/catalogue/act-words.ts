import type { ReplyWay } from '../../domain/settings/reply-times.ts';
import type { DateSaid } from '../date-said.ts';

/** What kept says after each thing it did. Items, dates and amounts arrive as ready text. */
export type ActWords = {
  /** Name and company in one breath: "Jane Li, Acme". */
  readonly nameAt: (name: string, organisation: string) => string;
  /** Whole sentences one after the other. */
  readonly sentences: (sentences: readonly string[]) => string;
  /** A person and, in brackets, her company. */
  readonly personAt: (name: string, organisation: string) => string;
  readonly names: (names: readonly string[]) => string;
  readonly myself: string;
  readonly promiseHead: (who: string, what: string) => string;
  readonly waitHead: (who: string, what: string) => string;
  /** "Thu 3 Dec 12:00 (next week, 7 working days)": one pair of brackets for all of it. */
  readonly inFull: (said: DateSaid) => string;
  /** The same as what was promised: "by Thu 3 Dec 12:00 (next week)." */
  readonly by: (said: DateSaid) => string;
  /** A date that stood at the end of the line without a "by" is taken, and said. */
  readonly takenAsDate: (text: string) => string;
  readonly noDateYet: (handle: string) => string;
  readonly noDateYetWait: (handle: string) => string;
  readonly needSaid: (need: string) => string;
  readonly needAssumed: (need: string) => string;
  readonly needFromRecord: (need: string, noun: string) => string;
  /** The work, and the room when a date was asked about: "Half a day assumed; 6 working days spare." */
  readonly workAndRoom: (work: string, room: string | undefined) => string;
  readonly spare: (spare: string) => string;
  readonly short: (minutes: string) => string;
  readonly serves: (items: string) => string;
  readonly comesAfter: (items: string) => string;
  /** What was said beyond who, what and when, in the read-back. */
  readonly extras: {
    readonly job: (job: string) => string;
    readonly owner: (name: string) => string;
    /** When and how it was said; at least one of them is there. */
    readonly said: (when: string | undefined, via: string | undefined) => string;
    readonly target: (due: string) => string;
    readonly planB: (text: string) => string;
    readonly note: (text: string) => string;
    readonly shareable: string;
  };
  readonly newPerson: (name: string, organisation: string | undefined) => string;
  readonly newOrganisation: (name: string, side: 'client' | 'supplier' | 'ours') => string;
  readonly delivered: (item: string) => string;
  readonly received: (item: string) => string;
  readonly promisedWas: (due: string) => string;
  readonly early: (distance: string) => string;
  readonly onTime: string;
  readonly late: (distance: string) => string;
  readonly toldBefore: string;
  readonly gapNoted: { readonly under: string; readonly as: string; readonly over: string };
  readonly tookNoted: (took: string) => string;
  readonly undoHint: string;
  /** Said once, after the tenth finished promise. */
  readonly knowsPace: string;
  readonly moved: (handle: string, from: string, to: string) => string;
  readonly dated: (handle: string, to: string) => string;
  readonly movedLate: string;
  readonly theyKnow: (via: string | undefined) => string;
  readonly theyDoNotKnow: (handle: string) => string;
  readonly told: (item: string, via: string | undefined) => string;
  readonly toldAbout: (who: string) => string;
  readonly dropped: (item: string) => string;
  /** A reason for dropping, as it is kept. */
  readonly releasedBy: (name: string) => string;
  readonly letThemOff: string;
  readonly lineDropped: (handle: string) => string;
  readonly because: (why: string) => string;
  readonly noted: (about: string, filed: string, text: string) => string;
  readonly edited: (item: string) => string;
  readonly corrected: (handle: string, from: string, to: string) => string;
  readonly changed: (field: string, from: string | undefined, to: string) => string;
  /** Ways of asking, before the time within which they are answered. */
  readonly replyWays: { readonly [way in ReplyWay]: string };
  readonly asUsual: string;
  readonly fields: { readonly [field: string]: string };
  readonly undone: (what: string) => string;
  readonly redone: (what: string) => string;
  readonly bulk: (lines: number) => string;
  /** A line of many that was not understood; without a handle it was not kept. */
  readonly bulkUnread: (line: number, handle: string | undefined, reason: string) => string;
  /** `typed`: what she wrote, where it was read as something else (`7` as 0.7). */
  readonly setTo: (name: string, value: string, typed?: string) => string;
  readonly unset: (name: string) => string;
  /** Days added to or taken out of a list of them: which, when they are few, and how many it has now. */
  readonly daysAdded: (name: string, days: readonly string[], all: number) => string;
  readonly daysRemoved: (name: string, days: readonly string[], all: number) => string;
  readonly draftWritten: (path: string) => string;
};
