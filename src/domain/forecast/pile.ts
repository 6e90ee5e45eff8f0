/** One ratio (what it was / what was expected, no unit) and where it was learnt; seeds were learnt nowhere. */
export type Sample = { readonly ratio: number; readonly learnt?: Learnt };

/** `order`: how many tasks had been finished before it. */
type Learnt = PileQuestion & { readonly order: number; readonly when?: When };

/** Anything that sorts as time does, such as milliseconds, a day number or ISO text; one sort a pile. */
export type When = number | string;

/** What is asked about: how big it is (working minutes expected) and what kind of thing it is. */
export type PileQuestion = { readonly size: number; readonly kind?: string };

/** Shares of the pile that stand for 0.8 and 0.9, corrected by every hit and miss (forecast.md, step 1). */
export type Levels = { readonly at80: number; readonly at90: number };

/** A weighted pile of past ratios. Immutable; learning makes a new one. */
export type Pile = {
  /** Smallest ratio first, so that a quantile is one walk. */
  readonly samples: readonly Sample[];
  /** What one seed weighs before anything was learnt. */
  readonly seedWeight: number;
  readonly learntCount: number;
  readonly levels: Levels;
};

/** So many of the newest are kept, the seeds beside them. */
export const newestKept = 400;

export function seededPile(seeds: readonly number[], seedWeight: number): Pile {
  return {
    samples: seeds.toSorted((one, other) => one - other).map((ratio) => ({ ratio })),
    seedWeight,
    learntCount: 0,
    levels: { at80: 0.8, at90: 0.9 },
  };
}

/** Puts a ratio on the pile, with the levels it leaves; the oldest beyond the newest 400 goes. */
export function putOnPile(
  pile: Pile,
  ratio: number,
  about: PileQuestion & { readonly levels: Levels; readonly when?: When },
): Pile {
  const { levels, ...asked } = about;
  const order = orderAt(pile, about.when);
  const earlier = order === pile.learntCount ? pile.samples : movedUp(pile.samples, order);
  const learnt = { ...asked, order };
  const samples = earlier.toSpliced(placeAbove(earlier, ratio), 0, { ratio, learnt });
  if (pile.learntCount >= newestKept) {
    const oldest = pile.learntCount - newestKept;
    samples.splice(
      samples.findIndex((sample) => sample.learnt?.order === oldest),
      1,
    );
  }
  return { ...pile, samples, learntCount: pile.learntCount + 1, levels };
}

/** How many had been finished before that time: all that were learnt, unless it is told late. */
function orderAt({ samples, learntCount }: Pile, when: When | undefined): number {
  if (when === undefined) return learntCount;
  let order = learntCount;
  for (const { learnt } of samples) {
    if (learnt?.when !== undefined && learnt.when > when) order = Math.min(order, learnt.order);
  }
  return order;
}

/** One more was finished before these. */
function movedUp(samples: readonly Sample[], from: number): readonly Sample[] {
  return samples.map(({ ratio, learnt }) =>
    learnt === undefined || learnt.order < from
      ? { ratio, ...(learnt === undefined ? {} : { learnt }) }
      : { ratio, learnt: { ...learnt, order: learnt.order + 1 } },
  );
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
