import type { Draws } from '../../src/domain/forecast/seeded-draws.ts';
import { gaussOf } from './forecast-people.ts';

/** How somebody works. Nobody here logs hours. */
export type Person = {
  /** Work takes this many times the estimate, with this spread (log-normal), and by noun. */
  readonly bias: number;
  readonly sigma: number;
  readonly byNoun: readonly number[];
  /** Share of the working day left for promised work, and how much that differs from day to day. */
  readonly capacity: number;
  readonly uneven: number;
  /** Promised work as a share of what fits. */
  readonly load: number;
  /** Share of finished work that is handed over only on the promised day. */
  readonly holds: number;
  /** How the promised date comes about: the client's wish, the date offered, or the wish unless it is unlikely. */
  readonly promises: 'wish' | 'say' | 'wish-or-say';
  /** Share of the time spent on what is due first. */
  readonly orderly: number;
  readonly meetingsADay: number;
  /** Of work up to a day, the share whose time is said; the rest is half a day to kept. */
  readonly saysNeed: number;
};

export const nouns = ['deck', 'quote', 'report', 'plan'];
export const needs = [30, 60, 60, 120, 120, 180, 240, 240, 480, 480, 960, 1440, 2400];

/** Somebody, drawn. */
export function someone(next: Draws): Person {
  return {
    bias: 0.75 + 0.9 * next(),
    sigma: 0.25 + 0.45 * next(),
    byNoun: nouns.map(() => Math.exp(0.2 * gaussOf(next))),
    capacity: 0.45 + 0.4 * next(),
    uneven: 0.1 + 0.2 * next(),
    load: 0.45 + 0.4 * next(),
    holds: next() < 0.3 ? 0.7 : 0.1,
    promises:
      (['wish', 'say', 'wish-or-say', 'wish-or-say'] as const)[Math.floor(next() * 4)] ?? 'say',
    orderly: 0.75 + 0.25 * next(),
    meetingsADay: next(),
    saysNeed: 0.7 + 0.3 * next(),
  };
}
