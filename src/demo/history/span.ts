import type { StoryMinute } from '../story-time.ts';

/** Where a past thing lies among the working days of the story, by their places. */
export type Span = {
  readonly said: StoryMinute;
  /** The last moment at which it is on time. */
  readonly deadline: StoryMinute;
  readonly closed: StoryMinute;
  readonly saidOn: number;
  readonly dueOn: number;
  readonly closedOn: number;
};
