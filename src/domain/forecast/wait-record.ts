import { Temporal } from '../calendar/temporal.ts';
import { deadlineOf } from '../calendar/deadline.ts';
import { workingMinutesBetween } from '../calendar/working-time.ts';
import type { Commitment, WorkingMinutes } from '../commitment/commitment.ts';
import type { Circumstances } from './circumstances.ts';
import type { ReceivedWait } from './received-wait.ts';
import { putOnPile, seededPile } from './pile.ts';
import { evenRatios, weigh } from './weighed-pile.ts';
import type { Pile } from './pile.ts';
import { drawCount, seedFrom, shuffled } from './seeded-draws.ts';

// Twelve imaginary waits, as real / agreed time (no unit): most come on the day, one in four clearly late, one very late.
// There is no source for these; a client's own record outweighs them after half a dozen.
const seeds = [0.5, 0.8, 0.95, 1, 1, 1, 1.05, 1.15, 1.3, 1.6, 2.2, 4];

// How late somebody is does not hang on how long it was agreed for.
const anySize = { size: 1 };

/** Things that came in from one person (or client) from which that record is asked, and no wider one. */
const enough = 3;
/** A wait without a date is taken to have been agreed for a week from when it was asked for. */
const usualSpan: WorkingMinutes = 2400;

/**
 * When an open wait may come in, in working minutes from now: draws from the lateness of that person, of that client
 * when the person is new, of everybody when both are. What is not in yet cannot have come in earlier.
 */
export function drawArrival(circumstances: Circumstances, wait: Commitment): Float64Array {
  const { agreed, waited } = spanOf(circumstances, wait);
  const pile = latenessFor(circumstances, wait);
  const ratios = evenRatios(weigh(pile, anySize), drawCount);
  const late = ratios.filter((ratio) => ratio * agreed > waited);
  const drawn = Float64Array.from({ length: drawCount }, (_, draw) => {
    const ratio = late[Math.floor((draw * late.length) / drawCount)];
    return ratio === undefined ? beyond(waited, draw) : ratio * agreed - waited;
  });
  return shuffled(drawn, seedFrom(wait.handle));
}

/** Later than ever before: as much again as a tenth of the time waited, up to all of it. */
function beyond(waited: WorkingMinutes, draw: number): WorkingMinutes {
  return waited * (0.1 + (0.9 * draw) / drawCount);
}

function spanOf(
  { calendar, now }: Circumstances,
  { said, promised }: Commitment,
): { readonly agreed: WorkingMinutes; readonly waited: WorkingMinutes } {
  const due = deadlineOf(calendar, promised, now.zone);
  const agreed = due === undefined ? usualSpan : workingMinutesBetween(calendar, said, due);
  const isToCome = Temporal.PlainDateTime.compare(said, now.wall) >= 0;
  const waited = isToCome ? 0 : workingMinutesBetween(calendar, said, now.wall);
  return { agreed: Math.max(60, agreed), waited };
}

/** From that person when it is enough, else from that client, else from everybody (forecast.md, step 4). */
function receivedBefore(
  { receivedFrom }: Circumstances,
  { who, organisation }: Commitment,
): readonly ReceivedWait[] {
  const fromPerson = who.flatMap((person) => receivedFrom(person));
  if (fromPerson.length >= enough) return fromPerson;
  const fromClient = organisation === undefined ? [] : receivedFrom(organisation);
  return fromClient.length >= enough ? fromClient : receivedFrom(undefined);
}

/** One client is waited on for many things: its lateness is learnt once for all that is asked of one ledger. */
const latenessBefore = new WeakMap<Circumstances, Map<string, Pile>>();

function latenessFor(circumstances: Circumstances, wait: Commitment): Pile {
  const known = latenessBefore.get(circumstances) ?? new Map<string, Pile>();
  latenessBefore.set(circumstances, known);
  const key = [...wait.who, wait.organisation].join(' ');
  const lateness = known.get(key) ?? learnLateness(circumstances, wait);
  known.set(key, lateness);
  return lateness;
}

function learnLateness(circumstances: Circumstances, wait: Commitment): Pile {
  return receivedBefore(circumstances, wait)
    .filter(({ agreed }) => agreed > 0)
    .reduce(
      (pile, { agreed, elapsed }) =>
        putOnPile(pile, elapsed / agreed, { ...anySize, levels: pile.levels }),
      seededPile(seeds, 3.5),
    );
}
