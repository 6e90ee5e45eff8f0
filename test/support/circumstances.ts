import type { Commitment } from '../../src/domain/commitment/commitment.ts';
import { workCalendarFrom } from '../../src/domain/calendar/work-calendar-from-settings.ts';
import type { Circumstances } from '../../src/domain/forecast/circumstances.ts';
import type { ReceivedWait } from '../../src/domain/forecast/received-wait.ts';
import type { FinishedPromise } from '../../src/domain/forecast/forecast.ts';
import { homeZone, makeCommitment, wall } from './make-commitment.ts';
import { usualSettings } from './usual-settings.ts';

/** Tuesday 24 November 2026, nine in the morning in Shanghai, with nothing open and no past. */
export function circumstances(
  change: {
    readonly at?: string;
    readonly open?: readonly Commitment[];
    readonly finished?: readonly FinishedPromise[];
    readonly received?: { readonly [owner: string]: readonly ReceivedWait[] };
  } = {},
): Circumstances {
  return {
    now: { wall: wall(change.at ?? '2026-11-24T09:00'), zone: homeZone, epochMs: 0 },
    calendar: workCalendarFrom(usualSettings, homeZone),
    buffer: usualSettings.buffer,
    open: change.open ?? [],
    finished: change.finished ?? [],
    receivedFrom: (owner) =>
      owner === undefined
        ? Object.values(change.received ?? {}).flat()
        : (change.received?.[owner] ?? []),
  };
}

/** An open promise of so many minutes, promised for a day or a moment. */
export function owed(handle: string, need: number, promised: string): Commitment {
  return makeCommitment(handle, { need, promised });
}
