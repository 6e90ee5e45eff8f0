import { drawsFrom } from '../domain/forecast/seeded-draws.ts';

/** Chance that is the same for the same seed. */
export type Choice = {
  /** One of a list that is not empty. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  /** True in about this share (0 to 1) of the cases. */
  readonly isLikely: (share: number) => boolean;
  /** Around 1, from about a half to about two: how real times lie around an estimate. */
  readonly factor: () => number;
};

export function choiceFrom(seed: number): Choice {
  const draw = drawsFrom(seed);
  const whole = (from: number, to: number): number =>
    from + Math.floor(draw() * (Math.max(to, from) - from + 1));
  return {
    pick: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error('there is nothing to choose from');
      return item;
    },
    whole,
    isLikely: (share) => draw() < share,
    // Three draws added lie around their middle like a bell.
    factor: () => Math.exp((draw() + draw() + draw() - 1.5) * 0.8),
  };
}
