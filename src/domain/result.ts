import type { Problem } from './problem.ts';

/** What a decision answers: its value, or the reason why not. Bugs throw; a refusal never does. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function refuse(problem: Problem): Result<never> {
  return { ok: false, problem };
}
