import { calendarOfOwner } from '../domain/calendar/work-calendar.ts';
import { workingMinutesBetween } from '../domain/calendar/working-time.ts';
import type { WorkingMinutes } from '../domain/commitment/commitment.ts';
import type { Due } from '../domain/commitment/due.ts';
import type { CommitmentDraft } from '../domain/decisions/promise.ts';
import type { AssumedNeed } from '../domain/forecast/assumed-need.ts';
import type { PromiseQuestion } from '../domain/forecast/circumstances.ts';
import type { Forecast } from '../domain/forecast/forecast.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import { decideNew, type NewCommitment } from './decide-new.ts';
import { assumedNeedFor, forecastFor } from './forecast-commitment.ts';
import { retargetedFor, withOpen } from './retarget.ts';
import type { World } from './world.ts';

/** A promise or a wait as it was saved, with what it brought along and what is to be expected of it. */
export type Added = NewCommitment & {
  /** For a promise of mine. */
  readonly forecast?: Forecast;
  /** Where the need came from when none was said. */
  readonly assumed?: AssumedNeed;
};

/** Strict: nothing is written when the date leaves too little room. */
export type AddWish = { readonly isStrict: boolean };

/** Saves one promise or wait as one act, with the chance and the target that go with its date. */
export function addCommitment(world: World, draft: CommitmentDraft, wish: AddWish): Result<Added> {
  const weighed = weighDraft(world, draft);
  const { forecast } = weighed;
  if (wish.isStrict && forecast?.chance !== undefined && forecast.state !== 'ok') {
    return refuse({ kind: 'buffer', what: draft.what, due: draft.due, forecast });
  }
  return save(world, weighed);
}

export type Weighed = Pick<Added, 'forecast' | 'assumed'> & { readonly draft: CommitmentDraft };

/** Fills in the need that was not said, and asks whether the date will be kept. A wait is not ours to weigh. */
export function weighDraft(world: World, draft: CommitmentDraft): Weighed {
  if (draft.direction === 'theirs') return { draft };
  const assumed = draft.need === undefined ? assumedNeedFor(world, draft) : undefined;
  const need = draft.need ?? assumed?.minutes ?? 0;
  const forecast = forecastFor(world, { ...questionOf(draft), need });
  const target: Due | undefined = forecast.target && {
    kind: 'moment',
    at: forecast.target,
    zone: world.now().zone,
  };
  return {
    forecast,
    ...(assumed === undefined ? {} : { assumed }),
    draft: {
      ...draft,
      need,
      isNeedAssumed: assumed !== undefined,
      forecastMinutes: forecast.finishMinutes + sinceSaid(world, draft),
      ...(forecast.chance === undefined ? {} : { chanceSaid: forecast.chance }),
      ...(draft.target === undefined ? {} : { isTargetSaid: true }),
      ...(draft.target !== undefined || target === undefined ? {} : { target }),
    },
  };
}

/** What was said before it is typed has been running since: both times are told from when it was said. */
function sinceSaid({ calendar, now }: World, { said, owner }: CommitmentDraft): WorkingMinutes {
  if (said === undefined) return 0;
  const between = workingMinutesBetween(calendarOfOwner(calendar, owner), said, now().wall);
  return Math.max(0, between);
}

function questionOf({ what, kind, due, owner, after }: CommitmentDraft): PromiseQuestion {
  return { what, kind, due, after, ...(owner === undefined ? {} : { owner }) };
}

function save(world: World, { draft, ...weighed }: Weighed): Result<Added> {
  return world.ledger.write((desk) => {
    const { facts, ...added } = decideNew(world, { desk }, draft);
    const around = { ...world, ledger: withOpen(desk, added.commitment) };
    return ok({
      facts: [...facts, ...retargetedFor(around, added.commitment)],
      value: { ...added, ...weighed },
    });
  });
}
