import { deadlineOf } from '../domain/calendar/deadline.ts';
import type { CommitmentDetail } from '../domain/commitment/commitment-detail.ts';
import type { Commitment, CommitmentId } from '../domain/commitment/commitment.ts';
import { tellStory } from '../domain/commitment/story.ts';
import type { Forecast } from '../domain/forecast/forecast.ts';
import { showConflicts } from './show-conflicts.ts';
import type { World } from './world.ts';

/** Everything that is known of one commitment. The forecast is asked for apart, it is the dear part. */
export function prepareDetail(
  world: World,
  commitment: Commitment,
  forecast?: Forecast,
): CommitmentDetail {
  const { ledger } = world;
  const now = world.now();
  const deadline = deadlineOf(world.calendar, commitment.promised, now.zone);
  const open = ledger.openCommitments();
  return {
    now,
    commitment,
    ...(deadline === undefined ? {} : { deadline }),
    ...(forecast === undefined ? {} : { forecast }),
    waitsOn: open.filter(
      (each) => commitment.after.includes(each.id) || servesAsWait(each, commitment.id),
    ),
    holdsUp: open.filter(
      (each) => each.after.includes(commitment.id) || commitment.serves.includes(each.id),
    ),
    notes: ledger.notesAbout(commitment.id),
    conflicts: showConflicts(ledger, commitment),
    events: tellStory(ledger.story(commitment.id)),
  };
}

function servesAsWait(each: Commitment, promise: CommitmentId): boolean {
  return each.direction === 'theirs' && each.serves.includes(promise);
}
