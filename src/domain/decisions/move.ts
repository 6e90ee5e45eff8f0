import { deadlineOf } from '../calendar/deadline.ts';
import type { Now } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Commitment, Told } from '../commitment/commitment.ts';
import { isSameDue, type Due } from '../commitment/due.ts';
import { commitmentChanges, readCommitmentChanges } from '../entries/commitment-fields.ts';
import type { Fact } from '../entries/entry.ts';
import { ok, refuse, type Result } from '../result.ts';
import { settledByDate } from './settle-conflict.ts';

export type Move = {
  readonly to: Due;
  readonly why?: string;
  /** They know already, and how; absent: they do not know yet. */
  readonly told?: { readonly via?: string };
  readonly target?: Due;
  readonly chanceSaid?: number;
};

export type MoveContext = { readonly now: Now; readonly calendar: WorkCalendar };

/**
 * The one way a promised date changes. The old date stays in the story with the reason; a move after the
 * promised moment is recorded as late, then moved. A promise without a date is given its first one.
 */
export function decideMove(
  commitment: Commitment,
  move: Move,
  context: MoveContext,
): Result<readonly Fact[]> {
  if (commitment.standing.kind !== 'open') return refuse({ kind: 'not-open', commitment });
  if (move.to.kind === 'none') return refuse({ kind: 'date-missing' });
  const settled = settledByDate(commitment, move.to);
  if (settled) return ok([withTold(settled, move, context.now)]);
  if (isSameDue(commitment.promised, move.to))
    return refuse({ kind: 'nothing-to-change', commitment });
  const told = toldOfMove(commitment, move, context.now);
  const changes = commitmentChanges({
    promised: move.to,
    told: told ?? null,
    ...(commitment.promised.kind === 'none' ? {} : movedChanges(commitment, move, context)),
    target: move.target ?? null,
    ...(commitment.isTargetSaid === true ? { isTargetSaid: null } : {}),
    ...(move.chanceSaid === undefined ? {} : { chanceSaid: move.chanceSaid }),
  });
  return ok([{ verb: 'moved', entity: 'commitment', entityId: commitment.id, changes }]);
}

/** One of two dates said apart: that they know of it, and why, if she said so now. */
function withTold(settled: Fact, { told, why }: Move, now: Now): Fact {
  const { moved } = readCommitmentChanges(settled.changes);
  const said = commitmentChanges({
    ...(told ? { told: { at: now.wall, ...told } } : {}),
    ...(moved && why !== undefined ? { moved: { ...moved, why } } : {}),
  });
  return { ...settled, changes: { ...settled.changes, ...said } };
}

/** A first date is one they are given; a wait's new date comes from them. Both are known to them. */
function toldOfMove(commitment: Commitment, move: Move, now: Now): Told | undefined {
  const isKnown = commitment.promised.kind === 'none' || commitment.direction === 'theirs';
  if (move.told) return { at: now.wall, ...move.told };
  return isKnown ? { at: now.wall } : undefined;
}

function movedChanges(commitment: Commitment, move: Move, context: MoveContext) {
  return {
    firstPromised: commitment.firstPromised ?? commitment.promised,
    moved: {
      at: context.now.wall,
      from: commitment.promised,
      ...(move.why === undefined ? {} : { why: move.why }),
      wasLate: isPast(commitment.promised, context),
    },
  };
}

/** True when the promised moment (the end of the day, for a day) lies behind. */
export function isPast(due: Due, { now, calendar }: MoveContext): boolean {
  const deadline = deadlineOf(calendar, due, now.zone);
  return deadline !== undefined && Temporal.PlainDateTime.compare(deadline, now.wall) < 0;
}
