import { today } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import { workingDaysBetween } from '../calendar/working-time.ts';
import type { Commitment, CommitmentId } from '../commitment/commitment.ts';
import type { WaitItem } from './morning-item.ts';
import { isPast, timed, type TimingFacts } from './timed-commitment.ts';

type WaitingFacts = TimingFacts & { readonly open: readonly Commitment[] };

/** What they owe me: late first, then by date, undated last. Confirmations that did not come back stand apart. */
export function waitingOn(facts: WaitingFacts): {
  readonly waiting: readonly WaitItem[];
  readonly unconfirmed: readonly WaitItem[];
} {
  const held = heldUp(facts.open);
  const waits = facts.open
    .filter((each) => each.direction === 'theirs')
    .map((each) => waitItem(facts, each, held.get(each.id) ?? []))
    .toSorted(byLateness);
  return {
    waiting: waits.filter((each) => !isUnconfirmed(each)),
    unconfirmed: waits.filter(isUnconfirmed),
  };
}

function isUnconfirmed({ commitment, lateDays }: WaitItem): boolean {
  return commitment.kind === 'confirmation' && lateDays !== undefined;
}

function waitItem(facts: WaitingFacts, wait: Commitment, holdsUp: readonly string[]): WaitItem {
  const each = timed(facts, wait);
  const { deadline } = each;
  if (deadline === undefined || !isPast(facts, deadline)) return { ...each, kind: 'wait', holdsUp };
  const lateDays = workingDaysBetween(facts.calendar, deadline.toPlainDate(), today(facts.now));
  return { ...each, kind: 'wait', holdsUp, lateDays };
}

/** For each wait, the handles of the promises it stands in the way of, said from either side. */
function heldUp(open: readonly Commitment[]): ReadonlyMap<CommitmentId, readonly string[]> {
  const handles = new Map(open.map((each) => [each.id, each.handle]));
  const held = new Map<CommitmentId, Set<string>>();
  const hold = (wait: CommitmentId, handle: string | undefined) => {
    if (handle !== undefined) held.set(wait, (held.get(wait) ?? new Set()).add(handle));
  };
  for (const each of open) {
    for (const wait of each.after) hold(wait, each.handle);
    for (const promise of each.serves) hold(each.id, handles.get(promise));
  }
  return new Map([...held].map(([wait, set]) => [wait, [...set]]));
}

function byLateness(one: WaitItem, other: WaitItem): number {
  if (one.deadline === undefined || other.deadline === undefined) {
    return Number(one.deadline === undefined) - Number(other.deadline === undefined);
  }
  return Temporal.PlainDateTime.compare(one.deadline, other.deadline);
}
