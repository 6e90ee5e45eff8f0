import type { DueWords } from './due-words.ts';
import type { Tally } from '../../domain/review/tally.ts';
import type { SectionName } from '../../domain/review/morning-item.ts';

/** The morning: five sections, why each line stands in its section, and the counts around them. */
export type MorningWords = {
  /** Monday first, as short as they are said: Thu, 周四. */
  readonly weekdays: DueWords['weekdays'];
  /** "Fri 20 Nov"; with the year only when it is not this one. */
  readonly date: DueWords['day'];
  readonly today: (time: string) => string;
  /** Time on the wall clock, where a day has twenty-four hours: "40m", "6h", "2d". */
  readonly elapsed: (minutes: number) => string;
  /** Short statements one after the other: "3h work, ok". */
  readonly joined: (parts: readonly string[]) => string;

  readonly toTell: (count: number) => string;
  readonly toDeliver: (count: number) => string;
  readonly waiting: (count: number) => string;
  readonly sections: {
    readonly [name in SectionName]: {
      readonly title: string;
      readonly aside?: string;
      readonly empty: string;
    };
  };
  readonly more: (count: number) => string;
  /** What was scrolled out of a low window. */
  readonly moreAbove: (count: number) => string;
  readonly moreBelow: (count: number) => string;
  readonly later: (count: number, unsure: number) => string;
  readonly month: (tally: Tally) => string;

  readonly was: (when: string) => string;
  readonly by: (when: string) => string;
  readonly noDate: string;
  readonly myself: string;
  readonly andOthers: (name: string, others: number) => string;

  readonly lateUntold: string;
  readonly movedUntold: string;
  /** A meeting is over and nobody has written it up. */
  readonly unwritten: string;
  readonly timeLeft: (left: string) => string;
  readonly timeOver: (over: string) => string;
  readonly tight: string;
  readonly unlikely: string;
  readonly blocked: (handle: string | undefined) => string;
  readonly spare: (spare: string) => string;
  readonly short: (short: string) => string;
  readonly needsDate: string;
  readonly sayOnTrack: string;
  readonly lateTold: (when: string) => string;
  readonly startToday: string;
  readonly work: (need: string) => string;
  readonly ok: string;
  readonly unconfirmed: string;
  readonly lateDays: (days: number) => string;
  readonly holdsUp: (handles: string) => string;
  readonly unread: string;
  readonly quietFor: (days: number, rhythm: number) => string;
  readonly lastNote: (text: string) => string;

  /** What an empty ledger says: who to begin with, and three examples. */
  readonly emptyLedger: readonly string[];
};
