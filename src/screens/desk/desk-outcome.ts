import type { Watched } from '../../actions/watch-others.ts';
import type { World } from '../../actions/world.ts';
import type { Problem } from '../../domain/problem.ts';
import { describeStateChangesBrief } from '../../wording/sentences/describe-forecast.ts';
import { describeProblem } from '../../wording/sentences/describe-problem.ts';
import { tellingFrom, type Telling } from '../../wording/telling.ts';
import type { Words } from '../../wording/words.ts';
import type { Reader } from './world-reading.ts';
import type { Outcome } from './outcome.ts';

/** What the desk answers from: the world as it is, and the words for it. */
export type DeskWords = { readonly world: World; readonly words: Words };

/** The same, and how typed lines are read. */
export type Desk = DeskWords & { readonly reader: Reader };

/** It stands in the ledger, and this is what it did to other promises. */
export function saidWithOthers(
  { world, words }: DeskWords,
  text: string,
  changes: Watched<unknown>['others'],
): Outcome & { kind: 'said' } {
  const others =
    changes.length === 0 ? undefined : describeStateChangesBrief(words, changes, tellingOf(world));
  return { kind: 'said', said: text, ...(others === undefined ? {} : { others }) };
}

/** It stands in the ledger. */
export function said(text: string): Outcome {
  return { kind: 'said', said: text };
}

/** A refusal in one line: what is wrong, and what it may have been; of somebody new also what to type there. */
export function problem(
  { world, words }: DeskWords,
  refused: Problem,
): Outcome & { kind: 'problem' } {
  const { said: what, candidates, tryThis } = describeProblem(words, refused, tellingOf(world));
  const advice = refused.kind === 'person-unknown' && tryThis !== undefined ? [tryThis] : [];
  return { kind: 'problem', problem: [[what, ...advice].join(' '), ...candidates].join('  ') };
}

/** The same for a typed value: also what it takes. */
export function problemWithAdvice(
  { world, words }: DeskWords,
  refused: Problem,
): Outcome & { kind: 'problem' } {
  const { said: what, tryThis } = describeProblem(words, refused, tellingOf(world));
  return { kind: 'problem', problem: tryThis === undefined ? what : `${what} ${tryThis}` };
}

/** What every sentence needs to know. */
export function tellingOf({ now, calendar, ledger }: World): Telling {
  return tellingFrom({ now: now(), calendar }, ledger);
}
