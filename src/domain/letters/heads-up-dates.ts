import type { Now } from '../calendar/now.ts';
import type { Commitment } from '../commitment/commitment.ts';
import type { Due } from '../commitment/due.ts';
import { isSameDue } from '../commitment/due.ts';
import type { StoryEvent } from '../commitment/story.ts';
import { heardDates } from './heard-dates.ts';
import { hasPassed } from './letter-clock.ts';

export type HeadsUpSources = {
  readonly commitment: Commitment;
  readonly story: readonly StoryEvent[];
  /** The date she wants to propose; absent: the one it was moved to. */
  readonly to?: Due;
};

/** The date to propose, the one they count on instead, and what may be said of the move between the two. */
export type HeadsUpDates = { readonly at: Due; readonly before: Due; readonly why?: string };

/** Which dates a heads-up is about; undefined when there is no date ahead that is news to them. */
export function headsUpDates(
  now: Now,
  { commitment, story, to }: HeadsUpSources,
): HeadsUpDates | undefined {
  const { moved, promised } = commitment;
  const at = to ?? (moved && promised);
  if (at === undefined || hasPassed(now, at)) return undefined;
  const heard = heardDates(story);
  const before = isSameDue(heard.now, at) ? heard.before : heard.now;
  if (before === undefined || isSameDue(before, at)) return undefined;
  const isTheMove = moved !== undefined && isSameDue(promised, at);
  return { at, before, ...(isTheMove && moved.why !== undefined ? { why: moved.why } : {}) };
}
