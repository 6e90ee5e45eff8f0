import type { Now } from '../domain/calendar/now.ts';
import { Temporal } from '../domain/calendar/temporal.ts';

/** A clock that shows the present until it is set back, so that a past can be written with its own times. */
export type StoryClock = {
  readonly now: () => Now;
  /** Shows a wall-clock time of the present's zone; one that is still to come shows the present. */
  readonly moveTo: (wall: Temporal.PlainDateTime) => void;
};

/** The clock the ledger of a demo is opened with. */
export function storyClock(present: Now): StoryClock {
  let shown = present;
  return {
    now: () => shown,
    moveTo: (wall) => {
      const isPast = Temporal.PlainDateTime.compare(wall, present.wall) < 0;
      shown = isPast ? nowAt(wall, present) : present;
    },
  };
}

// An hour that the zone leaves out in spring lies a little later than it is written: never after the present.
function nowAt(wall: Temporal.PlainDateTime, { zone, epochMs: presentMs }: Now): Now {
  const epochMs = Math.min(wall.toZonedDateTime(zone).epochMilliseconds, presentMs);
  return { wall, zone, epochMs };
}
