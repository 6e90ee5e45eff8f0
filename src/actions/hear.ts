import { replyDue, replyMinutes, replyTimesOf } from '../domain/clocks/reply-clock.ts';
import type { Commitment } from '../domain/commitment/commitment.ts';
import { decideHeard, type Heard } from '../domain/decisions/hear.ts';
import { foldCommitmentOfFacts } from '../domain/entries/fold-facts.ts';
import type { Organisation, Person } from '../domain/people/people.ts';
import { ok, type Result } from '../domain/result.ts';
import type { ReplyTimes } from '../domain/settings/reply-times.ts';
import { registerOf, type World } from './world.ts';

export type AskedHeard = Omit<Heard, 'due' | 'at'> & Partial<Pick<Heard, 'at'>>;

export type HeardNow = {
  readonly commitment: Commitment;
  readonly newPeople: readonly Person[];
  readonly newOrganisations: readonly Organisation[];
};

/** They asked or complained: an answer is owed within the working time of that channel. One act. */
export function hear(world: World, asked: AskedHeard): Result<HeardNow> {
  const { zone, wall } = world.now();
  const at = asked.at ?? wall;
  const via = asked.via ?? usualChannel(world, asked);
  const minutes = replyMinutes(timesFor(world, asked), {
    isComplaint: asked.kind === 'complaint',
    ...(via === undefined ? {} : { via }),
  });
  const due = replyDue(world.calendar, { at, zone }, minutes);
  return world.ledger.write((desk) => {
    const decided = decideHeard(
      { ...asked, at, due },
      {
        register: registerOf(desk, world.newId),
        newId: world.newId,
        handle: desk.takeHandle(),
      },
    );
    const { newPeople, newOrganisations } = decided.settled;
    const commitment = foldCommitmentOfFacts(decided.id, decided.facts);
    return ok({ facts: decided.facts, value: { commitment, newPeople, newOrganisations } });
  });
}

/** How soon they are to be answered: a person's own times count before those of her company. */
function timesFor({ ledger, settings }: World, { who }: AskedHeard): ReplyTimes {
  const [first] = who.people;
  const person = first?.kind === 'known' ? ledger.person(first.id) : undefined;
  const said = who.organisation?.kind === 'known' ? who.organisation.id : undefined;
  const firm = said ?? person?.organisation;
  const organisation = firm === undefined ? undefined : ledger.organisation(firm);
  return replyTimesOf(settings.reply, person?.replyTimes, organisation?.replyTimes);
}

/** The channel she is usually heard on, when none was said. */
function usualChannel({ ledger }: World, { who }: AskedHeard): string | undefined {
  const [first] = who.people;
  return first?.kind === 'known' ? ledger.person(first.id)?.channel : undefined;
}
