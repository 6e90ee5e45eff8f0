import { Temporal } from '../../src/domain/calendar/temporal.ts';
import type { Commitment, CommitmentId } from '../../src/domain/commitment/commitment.ts';
import { noDue, type Due } from '../../src/domain/commitment/due.ts';
import type { OrganisationId, PersonId } from '../../src/domain/people/people.ts';

/** The zone the tests' user sits in. */
export const homeZone = 'Asia/Shanghai';

/** A due from text: `2026-11-26` is a day, `2026-11-26T12:00` a moment at home, `none` no date. */
export function due(text: string): Due {
  if (text === 'none') return noDue;
  if (!text.includes('T')) return { kind: 'day', day: Temporal.PlainDate.from(text) };
  return { kind: 'moment', at: wall(text), zone: homeZone };
}

export function wall(text: string): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from(text);
}

export function personIdFor(name: string): PersonId {
  return name as PersonId;
}

export function organisationIdFor(name: string): OrganisationId {
  return name as OrganisationId;
}

export function commitmentIdFor(handle: string): CommitmentId {
  return `id-of-${handle}` as CommitmentId;
}

type Said = Partial<Omit<Commitment, 'promised' | 'who' | 'organisation' | 'said'>> & {
  readonly promised?: string;
  readonly who?: readonly string[];
  readonly organisation?: string;
  readonly said?: string;
};

/** An open promise to Jane at Acme, said on Mon 23 Nov 2026, with whatever the test cares about put over it. */
export function makeCommitment(
  handle: string,
  { promised, who, organisation, said, ...rest }: Said = {},
): Commitment {
  return {
    id: commitmentIdFor(handle),
    handle,
    direction: 'mine',
    kind: 'work',
    who: (who ?? ['jane']).map(personIdFor),
    organisation: organisationIdFor(organisation ?? 'acme'),
    what: 'revised deck',
    promised: due(promised ?? '2026-11-26T12:00'),
    isNeedAssumed: false,
    said: wall(said ?? '2026-11-23T14:20'),
    serves: [],
    after: [],
    isShareable: false,
    standing: { kind: 'open' },
    ...rest,
  };
}
