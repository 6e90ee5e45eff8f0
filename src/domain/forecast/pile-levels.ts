import { shareWithin, weightOf } from './pile.ts';
import type { Levels, Pile, PileQuestion, WeighedPile } from './pile.ts';

/** The corrected chance of a ratio at or below this one. */
export function chanceWithinRatio(weighed: WeighedPile, ratio: number): number {
  return chanceOfShare(weighed.levels, shareWithin(weighed, ratio));
}

/** The chance that the corrected levels give a share: half stays half, the level for 0.8 becomes 0.8. */
export function chanceOfShare(levels: Levels, share: number): number {
  const half = Math.min(0.5, levels.at80 - 0.05);
  const at90 = Math.max(levels.at90, levels.at80 + 0.005);
  if (share <= half) return between(share, { from: [0, 0], to: [half, 0.5] });
  if (share <= levels.at80) return between(share, { from: [half, 0.5], to: [levels.at80, 0.8] });
  if (share <= at90) return between(share, { from: [levels.at80, 0.8], to: [at90, 0.9] });
  return between(share, { from: [at90, 0.9], to: [1, 1] });
}

type Point = readonly [share: number, chance: number];

function between(share: number, line: { readonly from: Point; readonly to: Point }): number {
  const [fromShare, fromChance] = line.from;
  const [toShare, toChance] = line.to;
  const way = (share - fromShare) / (toShare - fromShare);
  return Math.min(1, fromChance + way * (toChance - fromChance));
}

/**
 * The levels after a task whose ratio is known: up after a miss, a little down after a hit. It was missed when the
 * ratios below it hold the level already; that needs one walk and no list, and years are learnt at every start.
 */
export function correctLevels(pile: Pile, question: PileQuestion, ratio: number): Levels {
  let below = 0;
  let total = 0;
  for (const sample of pile.samples) {
    const weight = weightOf(pile, sample, question);
    total += weight;
    if (sample.ratio < ratio * (1 - tiny)) below += weight;
  }
  const { at80, at90 } = pile.levels;
  return {
    at80: clampLevel(at80 + (below >= (at80 - tiny) * total ? 0.008 : -0.002)),
    at90: clampLevel(at90 + (below >= (at90 - tiny) * total ? 0.009 : -0.001)),
  };
}

function clampLevel(level: number): number {
  return Math.min(0.99, Math.max(0.4, level));
}

const tiny = 1e-9;
