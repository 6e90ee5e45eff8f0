import { drawOwnRecord, type OwnRecord } from '../domain/review/own-record.ts';
import { timesTold, timesToldOfDelay } from '../domain/commitment/times-told.ts';
import { finishedPromises } from './finished-promises.ts';
import { Temporal } from '../domain/calendar/temporal.ts';
import { missedAt } from '../domain/review/tally.ts';
import type { World } from './world.ts';

/** How my own promises were kept in this month and the twelve before it. */
export function prepareOwnRecord(world: World): OwnRecord {
  const { calendar, ledger } = world;
  const now = world.now();
  const since = now.wall.toPlainDate().subtract({ months: 12 }).with({ day: 1 });
  const began = since.toPlainDateTime();
  const closed = ledger.closedSince(began.toString({ smallestUnit: 'minute' }));
  const open = ledger
    .openCommitments()
    .filter((each) => !isMissedBefore(began, missedAt({ now, calendar }, each)));
  return drawOwnRecord({
    now,
    calendar,
    commitments: [...closed, ...open],
    finished: finishedPromises(world),
    timesTold: ({ id }) => timesTold(ledger.story(id)),
    timesToldOfDelay: ({ id }) => timesToldOfDelay(ledger.story(id)),
  });
}

/** Not kept longer ago than is looked back: of those that were delivered then nothing is said either. */
function isMissedBefore(
  began: Temporal.PlainDateTime,
  missed: Temporal.PlainDateTime | undefined,
): boolean {
  return missed !== undefined && Temporal.PlainDateTime.compare(missed, began) < 0;
}
