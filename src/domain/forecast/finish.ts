import type { WorkingMinutes } from '../commitment/commitment.ts';
import { elapsedQuestion } from './elapsed-record.ts';
import type { ElapsedRecord } from './elapsed-record.ts';
import { chanceOfShare, ratioAt, weigh } from './pile.ts';
import type { WeighedPile } from './pile.ts';

/** When a piece of work may be done, in free working minutes from now. */
export type Finish = {
  /** Half the draws of the work itself, and of all before it, need no more than this. */
  readonly alone: WorkingMinutes;
  /** The draws, smallest first, brought halfway (in ratio) to their median. */
  readonly draws: Float64Array;
  /** What days have done to such work before. */
  readonly stretch: WeighedPile;
};

/**
 * The finish of work whose draws (minutes of work until it is done, smallest first) are given. The elapsed pile was
 * fed with whole deliveries, so it holds part of the spread of the work already; that is why the draws count
 * half. Counted whole, a new user was offered three times her estimate and 88 in 100 of "8 in 10" were kept.
 */
export function finishOf(
  draws: Float64Array,
  elapsed: ElapsedRecord,
  noun: string | undefined,
): Finish {
  const alone = draws[(draws.length - 1) >> 1] ?? 0;
  const kept = new Float64Array(Math.min(draws.length, drawsKept));
  const every = draws.length / kept.length;
  for (let at = 0; at < kept.length; at += 1) {
    kept[at] = Math.sqrt((draws[Math.floor((at + 0.5) * every)] ?? 0) * alone);
  }
  return { alone, draws: kept, stretch: weigh(elapsed, elapsedQuestion(alone, noun)) };
}

// Every fifth of five hundred in order holds the shape to a hundredth, and is asked many times.
const drawsKept = 100;

/** The chance, 0 to 1, that it is done within so many free minutes. Draws and ratios are both in order: one walk. */
export function chanceBy({ draws, stretch }: Finish, minutes: WorkingMinutes): number {
  if (minutes <= 0) return 0;
  const { ratios, shares, levels } = stretch;
  let at = ratios.length;
  let total = 0;
  for (const draw of draws) {
    const most = (minutes / draw) * (1 + tiny);
    while (at > 0 && (ratios[at - 1] ?? 0) > most) at -= 1;
    if (at === 0) break;
    total += shares[at - 1] ?? 0;
  }
  return chanceOfShare(levels, total / draws.length);
}

const tiny = 1e-9;

/** The free minutes by which it is done with this chance, to within a minute or half a hundredth. */
export function minutesForChance(finish: Finish, chance: number): WorkingMinutes {
  let low = 0;
  let high = finish.alone * ratioAt(finish.stretch, chance);
  while (chanceBy(finish, high) < chance && high < tooFar) [low, high] = [high, high * 2];
  while (high - low > Math.max(1, high / 200)) {
    const middle = (low + high) / 2;
    if (chanceBy(finish, middle) < chance) low = middle;
    else high = middle;
  }
  return high;
}

const tooFar = 10 * 250 * 480;
