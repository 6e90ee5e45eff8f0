import type { Gap } from '../../domain/commitment/commitment.ts';
import type { NoteKind } from '../../domain/commitment/note.ts';

/** One commitment with its whole story: what the other side knows above the wall, what is mine below it. */
export type DetailWords = {
  readonly labels: {
    readonly for: string;
    readonly from: string;
    readonly theyGet: string;
    readonly promised: string;
    readonly awaited: string;
    readonly state: string;
    readonly target: string;
    readonly need: string;
    readonly planB: string;
    readonly owner: string;
    readonly waitsOn: string;
    readonly holdsUp: string;
    readonly story: string;
  };
  /** What the wall between theirs and mine says. */
  readonly wall: string;
  readonly job: (number: string) => string;
  readonly saidAt: (when: string, via: string | undefined) => string;
  readonly wasPromised: (due: string, told: string | undefined) => string;
  readonly toldAt: (when: string) => string;
  readonly notTold: string;
  readonly chance: (tenth: number) => string;
  readonly need: (need: string) => string;
  readonly needAssumed: (need: string) => string;
  /** After an amount that stands beside the label `need`. */
  readonly assumed: (need: string) => string;
  readonly usually: (noun: string | undefined, ratio: number, count: number) => string;
  readonly sayInstead: (when: string) => string;
  readonly late: string;
  readonly delivered: (when: string, gap: Gap | undefined) => string;
  readonly received: (when: string) => string;
  readonly dropped: (when: string, why: string | undefined) => string;
  readonly notes: { readonly [kind in NoteKind]: string };
  readonly via: (channel: string) => string;
  readonly gaps: { readonly [gap in Gap]: string };
  readonly events: {
    readonly promised: (due: string) => string;
    readonly awaited: (due: string) => string;
    readonly corrected: (due: string | undefined) => string;
    readonly moved: (due: string, isTold: boolean) => string;
    readonly told: string;
    readonly delivered: string;
    readonly received: string;
    readonly dropped: string;
    readonly mailed: string;
    readonly decided: (what: string) => string;
    readonly edited: (fields: readonly string[]) => string;
    readonly other: (verb: string) => string;
  };
  readonly movedWhenLate: string;
  readonly took: (minutes: string) => string;
  readonly because: (why: string) => string;
};
