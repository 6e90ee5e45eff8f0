import type { ForecastFact } from '../../domain/letters/internal-facts.ts';

/** What stands in the boss's letter and never in a client's. */
export type InternalWords = {
  readonly subject: (subject: string) => string;
  readonly title: string;
  readonly line: (what: string, state: ForecastFact['state'], tenth: number | undefined) => string;
  readonly nothing: string;
};
