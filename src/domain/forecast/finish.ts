import type { WorkingMinutes } from '../commitment/commitment.ts';
import { elapsedQuestion } from './elapsed-record.ts';
import type { ElapsedRecord } from './elapsed-record.ts';
import { chanceOfShare } from './pile-levels.ts';
import { ratioAt, shareWithin, weigh } from './weighed-pile.ts';
import type { WeighedPile } from './weighed-pile.ts';

/** When a piece of work may be done, in free working minutes from now. */
export type Finish = {
  /** Half the draws of the work itself, and of all before it, need no more than this. */
  readonly alone: WorkingMinutes;
  /** The draws, smallest first, brought halfway (in ratio) to their median. */
  readonly draws: Float64Array;
  /** What days have done to such work before. */
  readonly stretch: WeighedPile;
  /** Set when it cannot go on before something is in. */
  readonly blocked?: Blocked;
};

/** What must come in first, and the work that is left then. */
type Blocked = {
  /** Draws, in working minutes from now, in no order; as many as `draws`. */
  readonly arrivals: Float64Array;
  /** Likely minutes of the work itself. */
  readonly own: WorkingMinutes;
};

/**
 * The finish of work whose draws (minutes of work until it is done, smallest first) are given. The elapsed pile was
 * fed with whole deliveries, so it holds part of the spread of the work already; that is why the draws count
 * half. Counted whole, a new user was offered three times her estimate and 88 in 100 of "8 in 10" were kept.
 */
export function finishOf(sorted: Float64Array, about: FinishQuestion): Finish {
  const median = medianOf(sorted);
  const draws = new Float64Array(sorted.length);
  for (let at = 0; at < draws.length; at += 1) draws[at] = Math.sqrt((sorted[at] ?? 0) * median);
  const alone = about.blocked === undefined ? median : aloneWhenBlocked(draws, about.blocked);
  const stretch = weigh(about.elapsed, elapsedQuestion(alone, about.noun));
  return {
    alone,
    draws,
    stretch,
    ...(about.blocked === undefined ? {} : { blocked: about.blocked }),
  };
}

export type FinishQuestion = {
  readonly elapsed: ElapsedRecord;
  readonly noun?: string;
  readonly blocked?: Blocked;
};

function aloneWhenBlocked(draws: Float64Array, { arrivals, own }: Blocked): WorkingMinutes {
  const finishes = draws.map((draw, at) => Math.max(draw, (arrivals[at] ?? 0) + own));
  return medianOf(finishes.toSorted());
}

/** The middle one of numbers in order. */
export function medianOf(sorted: Float64Array): number {
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}

/** The chance, 0 to 1, that it is done within so many free minutes. Draws and ratios are both in order: one walk. */
export function chanceBy(finish: Finish, minutes: WorkingMinutes): number {
  if (minutes <= 0) return 0;
  const { draws, stretch, blocked } = finish;
  if (blocked !== undefined) return chanceWhenBlocked(finish, blocked, minutes);
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

/** Shares and ratios are sums of fractions: what differs by less is the same. */
const tiny = 1e-9;

/** In each draw days may stretch the whole as far as the date, and the work itself as far as from the arrival to it. */
function chanceWhenBlocked(
  { draws, stretch }: Finish,
  { arrivals, own }: Blocked,
  minutes: WorkingMinutes,
): number {
  let total = 0;
  for (let at = 0; at < draws.length; at += 1) {
    const most = Math.min(minutes / (draws[at] ?? 1), (minutes - (arrivals[at] ?? 0)) / own);
    if (most > 0) total += shareWithin(stretch, most);
  }
  return chanceOfShare(stretch.levels, total / draws.length);
}

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

/** Working minutes: ten years of 250 days of eight hours. Nothing is looked for beyond. */
const tooFar = 10 * 250 * 480;
