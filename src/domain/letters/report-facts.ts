import type { Temporal } from '../calendar/temporal.ts';
import type { LetterChannel } from './letter-channel.ts';
import type { LetterDate } from './letter-date.ts';
import type { LetterFacts } from './letter-facts.ts';

/**
 * All that a contact report may know of a meeting. The wall stands here too: what was said in private, and what
 * they really mean, has no field.
 */
export type ReportFacts = LetterFacts & {
  readonly what: string;
  readonly at?: LetterDate;
  /** When it ended, on the same day. */
  readonly till?: Temporal.PlainTime;
  readonly via?: LetterChannel;
  readonly place?: string;
  readonly present?: string;
  readonly copy?: string;
  readonly job?: string;
  readonly topics: readonly TopicFact[];
  /** By when they are asked to put it right. */
  readonly correctBy: LetterDate;
  /** What their silence means. */
  readonly silence: 'accepted' | 'ask';
};

export type TopicFact = {
  /** Absent for what was said under no heading. */
  readonly title?: string;
  readonly discussed: readonly string[];
  readonly decided: readonly string[];
  /** What we had against it, said before it was decided; empty unless she asked for it to be shown. */
  readonly concerns: readonly string[];
  readonly next: readonly NextStepFact[];
};

/** Who does what by when. No names: we do. */
export type NextStepFact = {
  readonly who: readonly string[];
  readonly what: string;
  readonly exactly?: string;
  readonly by?: LetterDate;
};
