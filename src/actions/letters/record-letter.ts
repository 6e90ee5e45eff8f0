import type { Temporal } from '../../domain/calendar/temporal.ts';
import type { Commitment, CommitmentId } from '../../domain/commitment/commitment.ts';
import {
  isEffectDue,
  type LetterEffect,
  type LetterReach,
  type LetterVia,
} from '../../domain/letters/letter-effect.ts';
import { deliverCommitments } from '../deliver-commitment.ts';
import { moveCommitments } from '../move-commitment.ts';
import { tellCommitments } from '../tell.ts';
import type { World } from '../world.ts';
import { awaitConfirmation } from './await-confirmation.ts';
import { recordMailed } from './record-mailed.ts';

/** What is written down of a letter on its way. */
export type LetterTrace = {
  readonly effect: LetterEffect;
  readonly datesSaid: readonly CommitmentId[];
  readonly via: LetterVia;
};

export type LetterStep = {
  readonly from: LetterReach;
  readonly to: LetterReach;
  /** When the sending began: what was written since then is not written twice, whatever came between. */
  readonly since?: Temporal.PlainDateTime;
};

/** What came of it: clocks that stopped, a wait for their yes that began, what they know now. */
export type LetterRecorded = {
  readonly ended: readonly Commitment[];
  readonly awaited?: Commitment;
  readonly told?: Commitment;
};

/** Remembers that letters came this far: their dates are written out, and, once they went, what they start and stop. */
export function recordLetters(
  world: World,
  traces: readonly LetterTrace[],
  step: LetterStep,
): readonly LetterRecorded[] {
  const recorded = traces.map((trace) => {
    const { effect } = trace;
    const isNew = isEffectDue(step.from, step.to) && !isWritten(world, effect, step);
    return isNew ? recordEffect(world, trace) : { ended: [] };
  });
  recordMailed(
    world,
    traces.flatMap(({ datesSaid }) => datesSaid),
  );
  return recorded;
}

function recordEffect(world: World, { effect, via }: LetterTrace): LetterRecorded {
  const item = effect.kind === 'none' ? undefined : world.ledger.commitment(effect.item);
  if (item === undefined) return { ended: [] };
  switch (effect.kind) {
    case 'none':
      return { ended: [] };
    case 'chased':
      return told(tellCommitments(world, { commitments: [item], via }));
    case 'answered':
      return told(
        tellCommitments(world, {
          commitments: [item],
          via,
          ...(effect.said === undefined ? {} : { said: effect.said }),
        }),
      );
    case 'warned':
      return told(
        effect.to === undefined
          ? tellCommitments(world, { commitments: [item], via })
          : moveCommitments(world, { commitments: [item], move: { to: effect.to, told: { via } } }),
      );
    case 'reported':
      return told(deliverCommitments(world, { commitments: owedReport(world, item) }));
    case 'to-confirm':
      return confirmed(world, item);
  }
}

type Done = ReturnType<typeof tellCommitments>;

/** A letter about something that was closed in the meantime went all the same: nothing is left to write. */
function told(done: Done): LetterRecorded {
  if (!done.ok) return { ended: [] };
  const after = done.value.map((changed) => changed.after);
  const [first] = after;
  return {
    ended: after.filter(({ standing }) => standing.kind === 'delivered'),
    ...(first === undefined ? {} : { told: first }),
  };
}

function confirmed(world: World, item: Commitment): LetterRecorded {
  const awaited = awaitConfirmation(world, item);
  return awaited.ok && awaited.value !== undefined
    ? { ended: [], awaited: awaited.value }
    : { ended: [] };
}

/** The report that is owed, whichever of the two was named. */
function owedReport({ ledger }: World, asked: Commitment): readonly Commitment[] {
  return ledger
    .openCommitments()
    .filter(
      ({ id, kind, about }) =>
        kind === 'report' && (id === asked.id || about === asked.id || about === asked.about),
    )
    .slice(0, 1);
}

/** True when a run that broke off after the sending has written it already. */
function isWritten({ ledger }: World, effect: LetterEffect, { since }: LetterStep): boolean {
  if (since === undefined || effect.kind === 'none') return false;
  const item = ledger.commitment(effect.item);
  const at = item?.told?.at;
  return at !== undefined && at.toString() >= since.toString();
}
