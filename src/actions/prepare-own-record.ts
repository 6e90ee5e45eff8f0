import { drawOwnRecord, type OwnRecord } from '../domain/review/own-record.ts';
import { timesTold } from '../domain/commitment/times-told.ts';
import { finishedPromises } from './finished-promises.ts';
import type { World } from './world.ts';

/** How my own promises were kept in this month and the twelve before it. */
export function prepareOwnRecord(world: World): OwnRecord {
  const { calendar, ledger } = world;
  const now = world.now();
  const since = now.wall.toPlainDate().subtract({ months: 12 }).with({ day: 1 });
  const closed = ledger.closedSince(since.toPlainDateTime().toString({ smallestUnit: 'minute' }));
  return drawOwnRecord({
    now,
    calendar,
    commitments: [...closed, ...ledger.openCommitments()],
    finished: finishedPromises(world),
    timesTold: ({ id }) => timesTold(ledger.story(id)),
  });
}
