import { dropUnreadLine } from '../../actions/drop-commitment.ts';
import { moveCommitments } from '../../actions/move-commitment.ts';
import { nameAct } from '../../actions/name-act.ts';
import { watchOthers } from '../../actions/watch-others.ts';
import type { Commitment, CommitmentId } from '../../domain/commitment/commitment.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { Due } from '../../domain/commitment/due.ts';
import { settledByDate } from '../../domain/decisions/settle-conflict.ts';
import type { Act } from '../../domain/entries/act.ts';
import type { Result } from '../../domain/result.ts';
import { describeAct } from '../../wording/sentences/describe-act.ts';
import { describeItem } from '../../wording/sentences/describe-commitment.ts';
import { describeDue } from '../../wording/sentences/describe-due.ts';
import type { Words } from '../../wording/words.ts';
import { problem, said, saidWithOthers, tellingOf, type Desk } from './desk-outcome.ts';
import type { Outcome } from './outcome.ts';
import { readMoveOf } from './world-reading.ts';

/** What changed is said with the item as it stands now. */
export function change(
  desk: Desk,
  id: CommitmentId,
  act: (commitment: Commitment) => Result<unknown>,
): Outcome {
  const commitment = desk.world.ledger.commitment(id);
  if (commitment === undefined) return problem(desk, { kind: 'commitment-not-found', typed: '' });
  const { done, others } = watchOthers(desk.world, [commitment], () => act(commitment));
  if (!done.ok) return problem(desk, done.problem);
  return saidWithOthers(
    desk,
    changedText(desk, desk.world.ledger.commitment(id) ?? commitment),
    others,
  );
}

/** A line that could not be read is thrown away; undo brings it back. */
export function dropLine({ world, words }: Desk, line: UnreadLine): Outcome {
  const dropped = dropUnreadLine(world, line);
  return dropped.ok
    ? said(words.act.lineDropped(line.handle))
    : problem({ world, words }, dropped.problem);
}

function changedText({ world, words }: Desk, after: Commitment): string {
  const item = describeItem(words, after, tellingOf(world));
  if (after.standing.kind === 'dropped') return words.act.dropped(item);
  if (after.standing.kind !== 'delivered') return words.act.told(item, undefined);
  return after.direction === 'mine' ? words.act.delivered(item) : words.act.received(item);
}

export function move(desk: Desk, id: CommitmentId, text: string): Outcome {
  const { world, words, reader } = desk;
  const commitment = world.ledger.commitment(id);
  if (commitment === undefined) return problem(desk, { kind: 'commitment-not-found', typed: text });
  const read = readMoveOf(reader, commitment, text);
  if (!read.ok) return problem(desk, read.problem);
  const { done: moved, others } = watchOthers(world, [commitment], () =>
    moveCommitments(world, { commitments: [commitment], move: read.value }),
  );
  if (!moved.ok) return problem(desk, moved.problem);
  const telling = tellingOf(world);
  const to = describeDue(words, read.value.to, telling);
  const from = describeDue(words, commitment.promised, telling);
  return saidWithOthers(
    desk,
    movedText(words, commitment, { to: read.value.to, from, toText: to }),
    others,
  );
}

/** A first date, another one, or one of two that machines had said apart. */
function movedText(
  words: Words,
  commitment: Commitment,
  { to, from, toText }: { readonly to: Due; readonly from: string; readonly toText: string },
): string {
  const { handle, promised } = commitment;
  if (settledByDate(commitment, to) !== undefined) return words.conflict.settled(handle, toText);
  return promised.kind === 'none'
    ? words.act.dated(handle, toText)
    : words.act.moved(handle, from, toText);
}

export function tellAct(desk: Desk, done: Result<Act>, say: (what: string) => string): Outcome {
  if (!done.ok) return problem(desk, done.problem);
  return said(say(describeAct(desk.words, nameAct(desk.world.ledger, done.value))));
}
