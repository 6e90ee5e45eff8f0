import type { ForecastState } from '../forecast/forecast.ts';
import type { Recipient } from './correspondents.ts';
import type { StatusFacts } from './status-facts.ts';

/** What the boss reads beside the client's own letter. It goes to our own side only, and holds no notes on people. */
export type InternalFacts = {
  readonly status: StatusFacts;
  readonly to: Recipient;
  readonly forecasts: readonly ForecastFact[];
};

export type ForecastFact = {
  readonly what: string;
  readonly state: ForecastState | 'late';
  /** The chance as tenths that are said aloud. */
  readonly tenth?: number;
};
