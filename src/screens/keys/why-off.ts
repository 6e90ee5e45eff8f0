import { isPressing } from '../../domain/commitment/shown-conflict.ts';
import type { WhyOff } from '../../wording/catalogue/screen-words.ts';
import type { Target } from '../target.ts';

export function needsItem(target: Target): WhyOff | undefined {
  if (target.kind === 'act' && target.act.about === undefined) return 'no-story';
  return target.kind === 'none' ? 'no-item' : undefined;
}

/** A promise or a wait that is still open: what was delivered or dropped is acted on no more. */
export function needsCommitment(target: Target): WhyOff | undefined {
  switch (target.kind) {
    case 'commitment':
      return target.commitment.standing.kind === 'open' ? undefined : 'settled';
    case 'none':
      return 'no-item';
    case 'unread':
      return 'unread-line';
    case 'person':
    case 'client':
    case 'act':
    case 'setting':
      return 'not-an-item';
  }
}

export function needsPromise(target: Target): WhyOff | undefined {
  const off = needsCommitment(target);
  if (off !== undefined || target.kind !== 'commitment') return off;
  return target.commitment.direction === 'mine' ? undefined : 'nobody-to-tell';
}

/** Something they owe: only that is asked for again. */
export function needsWait(target: Target): WhyOff | undefined {
  const off = needsCommitment(target);
  if (off !== undefined || target.kind !== 'commitment') return off;
  return target.commitment.direction === 'theirs' ? undefined : 'nothing-to-chase';
}

/** A meeting, held or still to come, or its report. */
export function needsMeeting(target: Target): WhyOff | undefined {
  const off = needsCommitment(target);
  if (target.kind !== 'commitment') return off;
  const { kind } = target.commitment;
  return kind === 'meeting' || kind === 'report' ? undefined : 'no-meeting';
}

/** A meeting that is not written up yet. */
export function needsOpenMeeting(target: Target): WhyOff | undefined {
  const off = needsCommitment(target);
  if (off !== undefined || target.kind !== 'commitment') return off;
  return target.commitment.kind === 'meeting' ? undefined : 'no-meeting';
}

/** A promise, a wait, or a line that could not be read. */
export function needsDroppable(target: Target): WhyOff | undefined {
  return target.kind === 'unread' ? undefined : needsCommitment(target);
}

/** Something machines said apart, and a side of that number among it. */
export function needsSide(number: number): (target: Target) => WhyOff | undefined {
  return (target) => {
    const sides = target.kind === 'commitment' ? target.conflict?.sides : undefined;
    return sides !== undefined && sides.length >= number ? undefined : 'no-side';
  };
}

/** A date that was said in two ways may as well be another one. */
export function needsDateSide(target: Target): WhyOff | undefined {
  const about = target.kind === 'commitment' ? target.conflict?.about : undefined;
  return about === 'promised' ? needsCommitment(target) : 'no-side';
}

/** Something machines said apart is still to be decided. */
export function needsConflict(target: Target): WhyOff | undefined {
  const off = target.kind === 'commitment' ? undefined : needsCommitment(target);
  if (target.kind !== 'commitment') return off;
  const { commitment } = target;
  const isOpen = commitment.conflicts?.some((conflict) => isPressing(commitment, conflict));
  return isOpen === true ? undefined : 'no-side';
}

export function needsPerson(target: Target): WhyOff | undefined {
  if (target.kind === 'person') return undefined;
  if (target.kind === 'commitment')
    return target.commitment.who.length > 0 ? undefined : 'no-person';
  if (target.kind === 'none') return 'no-item';
  return target.kind === 'unread' ? 'unread-line' : 'no-person';
}

/** Somebody whose company is known is asked for by the page itself. */
export function needsClient(target: Target): WhyOff | undefined {
  return target.kind === 'none' ? 'no-client' : undefined;
}

/** A step that still counts. */
export function needsStanding(target: Target): WhyOff | undefined {
  if (target.kind !== 'act') return 'no-item';
  return target.act.isUndone ? 'undone' : undefined;
}

/** A step that was taken back. */
export function needsUndone(target: Target): WhyOff | undefined {
  if (target.kind !== 'act') return 'no-item';
  return target.act.isUndone ? undefined : 'not-undone';
}
