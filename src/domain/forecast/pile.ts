import { shuffle } from './seeded-draws.ts';

/** One ratio (what it was / what was expected, no unit) and where it was learnt; seeds were learnt nowhere. */
export type Sample = {
  readonly ratio: number;
  readonly learnt?: { readonly size: number; readonly kind?: string; readonly order: number };
};

/** What is asked about: how big it is (working minutes expected) and what kind of thing it is. */
export type PileQuestion = { readonly size: number; readonly kind?: string };

/** Shares of the pile that stand for 0.8 and 0.9, corrected by every hit and miss (forecast.md, step 1). */
export type Levels = { readonly at80: number; readonly at90: number };

/** A weighted pile of past ratios. Immutable; learning makes a new one. */
export type Pile = {
  /** Smallest ratio first, so that a quantile is one walk. */
  readonly samples: readonly Sample[];
  readonly seedWeight: number;
  readonly learntCount: number;
  readonly levels: Levels;
};

/** A pile as one question sees it: ratios, smallest first, and the share of the weight up to each. */
export type WeighedPile = {
  readonly ratios: Float64Array;
  readonly shares: Float64Array;
  readonly levels: Levels;
};

// Figures of forecast.md, step 1: weight halves in 60 tasks, the same kind counts seven times.
const halfLife = 60;
const sameKindWeight = 7;
const newestKept = 400;

export function seededPile(seeds: readonly number[], seedWeight: number): Pile {
  return {
    samples: seeds.toSorted((one, other) => one - other).map((ratio) => ({ ratio })),
    seedWeight,
    learntCount: 0,
    levels: { at80: 0.8, at90: 0.9 },
  };
}

/** The pile with the weights this question gives: recent, of the same kind, of about the same size. */
export function weigh(pile: Pile, question: PileQuestion): WeighedPile {
  const count = pile.samples.length;
  const ratios = new Float64Array(count);
  const shares = new Float64Array(count);
  let total = 0;
  for (let at = 0; at < count; at += 1) {
    const sample = pile.samples[at];
    if (sample === undefined) continue;
    total += weightOf(pile, sample, question);
    ratios[at] = sample.ratio;
    shares[at] = total;
  }
  for (let at = 0; at < count; at += 1) shares[at] = (shares[at] ?? 0) / total;
  return { ratios, shares, levels: pile.levels };
}

/** What one ratio weighs for a question. */
export function weightOf(pile: Pile, { learnt }: Sample, { size, kind }: PileQuestion): number {
  if (learnt === undefined) return pile.seedWeight;
  const recent = weightsByAge[pile.learntCount - 1 - learnt.order] ?? 0;
  // e^(-|ln(a / b)|) is the smaller over the larger.
  const likeness = size < learnt.size ? size / learnt.size : learnt.size / size;
  const sameKind = kind !== undefined && kind === learnt.kind ? sameKindWeight : 1;
  return recent * sameKind * (0.1 + 0.9 * likeness);
}

const weightsByAge = Float64Array.from({ length: newestKept }, (_, age) => 2 ** (-age / halfLife));

/** The smallest ratio that holds at least `level` of the weight: a step, because people round. */
export function ratioAt(weighed: WeighedPile, level: number): number {
  const { ratios, shares } = weighed;
  let low = 0;
  let high = shares.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shares[middle] ?? 1) >= level - tiny) high = middle;
    else low = middle + 1;
  }
  return ratios[low] ?? 1;
}

/** The share of the weight at or below a ratio. */
export function shareWithin(weighed: WeighedPile, ratio: number): number {
  let low = 0;
  let high = weighed.ratios.length;
  const reach = ratio * (1 + tiny);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((weighed.ratios[middle] ?? Infinity) <= reach) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (weighed.shares[low - 1] ?? 0);
}

const tiny = 1e-9;

/** Puts a ratio on the pile, with the levels it leaves; the oldest beyond the newest 400 goes. */
export function putOnPile(
  pile: Pile,
  ratio: number,
  about: PileQuestion & { readonly levels: Levels },
): Pile {
  const order = pile.learntCount;
  const { size, kind } = about;
  const learnt = kind === undefined ? { size, order } : { size, order, kind };
  const samples = pile.samples.toSpliced(placeAbove(pile.samples, ratio), 0, { ratio, learnt });
  if (order >= newestKept) {
    samples.splice(
      samples.findIndex((sample) => sample.learnt?.order === order - newestKept),
      1,
    );
  }
  return { ...pile, samples, learntCount: order + 1, levels: about.levels };
}

/** The place after every sample that is not greater. */
function placeAbove(samples: readonly Sample[], ratio: number): number {
  let low = 0;
  let high = samples.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((samples[middle]?.ratio ?? Infinity) <= ratio) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As many ratios as are wanted, evenly over the whole pile, smallest first. */
export function evenRatios(weighed: WeighedPile, count: number): Float64Array {
  const drawn = new Float64Array(count);
  let at = 0;
  for (let draw = 0; draw < count; draw += 1) {
    const level = (draw + 0.5) / count;
    while (at < weighed.shares.length - 1 && (weighed.shares[at] ?? 1) < level) at += 1;
    drawn[draw] = weighed.ratios[at] ?? 1;
  }
  return drawn;
}

/** The numbers in an order that the seed decides: the same seed, the same order. */
export function shuffled(numbers: Float64Array, seed: number): Float64Array {
  const order = numbers.slice();
  shuffle(order, seed);
  return order;
}
