import { drawsFrom } from '../../src/domain/forecast/seeded-draws.ts';
import type { Draws } from '../../src/domain/forecast/seeded-draws.ts';
import type { FinishedWork } from '../../src/domain/forecast/track-record.ts';
import { gaussOf, toStep } from './forecast-people.ts';

/**
 * People whose first rows of the table come near those of the real ones in forecast.md: most log far less than they
 * thought now and then, kinds and sizes differ, habits wander, and a quarter of the ratios are exactly one. Nothing
 * of the method was fitted to them; they tell whether a change helps people as they are.
 */
export function lifelikePeople(count: number, seed: number): readonly (readonly FinishedWork[])[] {
  return Array.from({ length: count }, (_, person) => history(drawsFrom(seed + person * 7919)));
}

type Worker = {
  readonly bias: number;
  readonly sigma: number;
  readonly exact: number;
  /** In natural logarithms: how each kind of work differs in ratio and in size. */
  readonly kinds: readonly { readonly bias: number; readonly size: number }[];
  readonly usual: number;
  readonly sizes: number;
};

function worker(next: Draws): Worker {
  const kinds = Array.from({ length: 2 + Math.floor(11 * next()) }, () => ({
    bias: 0.4 * gaussOf(next),
    size: 0.6 * gaussOf(next),
  }));
  return {
    bias: 0.1 + 0.5 * gaussOf(next),
    sigma: 0.5 + 0.8 * next(),
    exact: 0.05 + 0.35 * next(),
    kinds,
    usual: Math.log(90) + 0.5 * gaussOf(next),
    sizes: 0.7 + 0.6 * next(),
  };
}

/** From a score of tasks to some hundreds; the same kind often comes several times in a row. */
function history(next: Draws): readonly FinishedWork[] {
  const who = worker(next);
  let wandering = 0;
  let kind = 0;
  return Array.from({ length: Math.floor(20 * Math.exp(3.2 * next() ** 2)) }, () => {
    if (next() < 0.4) kind = Math.floor(next() ** 1.5 * who.kinds.length);
    wandering = 0.97 * wandering + 0.06 * gaussOf(next);
    return task(who, { kind, wandering }, next);
  });
}

function task(
  who: Worker,
  { kind, wandering }: { readonly kind: number; readonly wandering: number },
  next: Draws,
): FinishedWork {
  const { bias = 0, size = 0 } = who.kinds[kind] ?? {};
  const thought = Math.exp(who.usual + size + who.sizes * gaussOf(next));
  const need = toStep(thought, thought < 60 ? 15 : thought < 240 ? 30 : thought < 960 ? 60 : 480);
  const spread = gaussOf(next) * (next() < 0.1 ? 2 : 1);
  const ratio = Math.exp(
    who.bias +
      bias +
      wandering -
      0.15 * (Math.log(need) - who.usual) +
      // Less than was thought goes further down than more goes up.
      who.sigma * spread * (spread < 0 ? 1.35 : 0.75),
  );
  const took = need * ratio;
  const logged = toStep(took, took < 60 ? 5 : took < 240 ? 15 : took < 960 ? 30 : 60);
  return { need, took: next() < who.exact ? need : logged, kind: `kind ${kind}` };
}
