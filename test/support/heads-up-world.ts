import { moveCommitments } from '../../src/actions/move-commitment.ts';
import { prepareHeadsUp } from '../../src/actions/letters/prepare-heads-up.ts';
import type { HeadsUpWish, PreparedHeadsUp } from '../../src/actions/letters/prepare-heads-up.ts';
import { tellCommitments } from '../../src/actions/tell.ts';
import type { World } from '../../src/actions/world.ts';
import { workCalendarFrom } from '../../src/domain/calendar/work-calendar-from-settings.ts';
import type { Commitment } from '../../src/domain/commitment/commitment.ts';
import type { CommitmentChange } from '../../src/domain/entries/commitment-fields.ts';
import type { PersonChange } from '../../src/domain/entries/person-fields.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Settings } from '../../src/domain/settings/settings.ts';
import { fakeLedger } from './fake-ledger.ts';
import type { StoppedClock } from './ledger-facts.ts';
import {
  act,
  countingIds,
  meeting,
  meetingOrganisation,
  promising,
  stoppedClock,
} from './ledger-facts.ts';
import { wei } from './letter-world.ts';
import { commitmentIdFor, due, homeZone, organisationIdFor } from './make-commitment.ts';
import { usualSettings } from './usual-settings.ts';

export type HeadsUpScene = {
  readonly promise?: Omit<CommitmentChange, 'promised'> & { readonly promised?: string };
  readonly jane?: PersonChange;
  readonly me?: Settings['me'];
};

/** A ledger in which Jane at Acme was promised a deck (`7k`) on Monday for Thursday noon. It is Tuesday, 08:40. */
export type HeadsUpWorld = {
  readonly world: World;
  readonly clock: StoppedClock;
  readonly commitment: (handle?: string) => Commitment;
  readonly move: (to: string, why?: string) => void;
  readonly tell: () => void;
  readonly prepare: (wish?: Partial<HeadsUpWish>) => Result<PreparedHeadsUp>;
};

export function headsUpWorld({ promise, jane, me = wei }: HeadsUpScene = {}): HeadsUpWorld {
  const clock = stoppedClock('2026-11-23T14:20');
  const newId = countingIds();
  const ledger = fakeLedger({ now: clock.now, newId });
  const settings: Settings = { ...usualSettings, me };
  const calendar = workCalendarFrom(settings, homeZone);
  const world: World = { now: clock.now, newId, settings, calendar, ledger };
  const organisation = organisationIdFor('acme');
  act(
    ledger,
    meetingOrganisation('acme', 'Acme'),
    meeting('jane', { name: 'Jane Li', organisation, email: 'jane@acme.example', ...jane }),
    promising('7k', { promised: '2026-11-26T12:00', ...promise }),
  );
  clock.set('2026-11-24T08:40');
  const commitment = (handle = '7k'): Commitment => {
    const found = ledger.commitment(commitmentIdFor(handle));
    if (found === undefined) throw new Error(`no ${handle}`);
    return found;
  };
  return {
    world,
    clock,
    commitment,
    move: (to, why) =>
      must(
        moveCommitments(world, {
          commitments: [commitment()],
          move: { to: due(to), ...(why === undefined ? {} : { why }) },
        }),
      ),
    tell: () => must(tellCommitments(world, { commitments: [commitment()], via: 'call' })),
    prepare: (wish) => prepareHeadsUp(world, commitment(), { faceLanguage: 'en', ...wish }),
  };
}

function must(result: Result<unknown>): void {
  if (!result.ok) throw new Error(result.problem.kind);
}
