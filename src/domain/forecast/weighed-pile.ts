import { newestKept } from './pile.ts';
import type { Levels, Pile, PileQuestion, Sample } from './pile.ts';

/** A pile as one question sees it: ratios, smallest first, and the share of the weight up to each. */
export type WeighedPile = {
  readonly ratios: Float64Array;
  readonly shares: Float64Array;
  readonly levels: Levels;
};

// Figures of forecast.md, step 1: weight halves in 60 tasks, the same kind counts seven times.
const halfLife = 60;
const sameKindWeight = 7;

/** The pile with the weights this question gives: recent, of the same kind, of about the same size. */
export function weigh(pile: Pile, question: PileQuestion): WeighedPile {
  const { ratios, sizes, recents, kinds, kindAt } = columnsOf(pile);
  const kind = kinds.get(question.kind);
  const shares = new Float64Array(ratios.length);
  let total = 0;
  for (let at = 0; at < shares.length; at += 1) {
    const like = likeness(question.size, sizes[at] ?? 0);
    total += (recents[at] ?? 0) * like * (kindAt[at] === kind ? sameKindWeight : 1);
    shares[at] = total;
  }
  for (let at = 0; at < shares.length; at += 1) shares[at] = (shares[at] ?? 0) / total;
  return { ratios, shares, levels: pile.levels };
}

/** The same for a pile that is asked once and then learns more: its samples are not laid side by side first. */
export function weighOnce(pile: Pile, question: PileQuestion): WeighedPile {
  const ratios = Float64Array.from(pile.samples, ({ ratio }) => ratio);
  const shares = new Float64Array(ratios.length);
  let total = 0;
  for (const [at, sample] of pile.samples.entries()) {
    total += weightOf(pile, sample, question);
    shares[at] = total;
  }
  for (let at = 0; at < shares.length; at += 1) shares[at] = (shares[at] ?? 0) / total;
  return { ratios, shares, levels: pile.levels };
}

/** What one ratio weighs for a question. Two that have no kind are of the same kind. */
export function weightOf(pile: Pile, { learnt }: Sample, { size, kind }: PileQuestion): number {
  if (learnt === undefined) return recency(pile, undefined);
  const sameKind = kind === learnt.kind ? sameKindWeight : 1;
  return recency(pile, learnt) * sameKind * likeness(size, learnt.size);
}

/**
 * What is left of a ratio's weight by its age in finished tasks. Seeds grow old as well, as if they had been finished
 * just before the first: once there is a past, it speaks alone (the error per person fell by a tenth).
 */
function recency({ seedWeight, learntCount }: Pile, learnt: Sample['learnt']): number {
  if (learnt === undefined) return seedWeight * 2 ** (-learntCount / halfLife);
  return weightsByAge[learntCount - 1 - learnt.order] ?? 0;
}

const weightsByAge = Float64Array.from({ length: newestKept }, (_, age) => 2 ** (-age / halfLife));

/** 0.1 + 0.9 e^(-|ln(a / b)|): the smaller over the larger. Seeds (size 0) are like everything. */
function likeness(size: number, learntSize: number): number {
  if (learntSize === 0) return 1;
  return 0.1 + 0.9 * (size < learntSize ? size / learntSize : learntSize / size);
}

/** The samples side by side: two hundred promises weigh the same pile, each for its own size and kind. */
type Columns = {
  readonly ratios: Float64Array;
  /** 0 for a seed. */
  readonly sizes: Float64Array;
  readonly recents: Float64Array;
  /** The kind of each by its number in `kinds`; -1 for a seed. */
  readonly kindAt: Int32Array;
  readonly kinds: ReadonlyMap<string | undefined, number>;
};

const columnsBefore = new WeakMap<Pile, Columns>();

function columnsOf(pile: Pile): Columns {
  const known = columnsBefore.get(pile) ?? layOut(pile);
  columnsBefore.set(pile, known);
  return known;
}

function layOut(pile: Pile): Columns {
  const { samples } = pile;
  const kinds = new Map<string | undefined, number>();
  const kindAt = Int32Array.from(samples, ({ learnt }) => {
    if (learnt === undefined) return -1;
    const number = kinds.get(learnt.kind) ?? kinds.size;
    kinds.set(learnt.kind, number);
    return number;
  });
  return {
    ratios: Float64Array.from(samples, ({ ratio }) => ratio),
    sizes: Float64Array.from(samples, ({ learnt }) => learnt?.size ?? 0),
    recents: Float64Array.from(samples, ({ learnt }) => recency(pile, learnt)),
    kindAt,
    kinds,
  };
}

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
