import type { Temporal } from '../calendar/temporal.ts';
import type { CommitmentId } from '../commitment/commitment.ts';
import type { Due } from '../commitment/due.ts';
import { commitmentChanges } from '../entries/commitment-fields.ts';
import type { Fact } from '../entries/entry.ts';
import { commitmentId, noteId } from '../entries/ids.ts';
import { noteChanges } from '../entries/note-fields.ts';
import type { WhoSaid } from '../people/who-said.ts';
import type { Register } from '../people/register.ts';
import { settleWho, type SettledWho } from './settle-who.ts';

/** What somebody asked or complained of. */
export type Heard = {
  readonly who: WhoSaid;
  readonly text: string;
  readonly kind: 'question' | 'complaint';
  readonly at: Temporal.PlainDateTime;
  readonly via?: string;
  readonly job?: string;
  /** When the answer is owed. */
  readonly due: Due;
};

export type DecidedHeard = {
  readonly id: CommitmentId;
  readonly settled: SettledWho;
  readonly facts: readonly Fact[];
};

/** The answer that is owed from now on, and the note of what was said. A complaint begins its way round. */
export function decideHeard(
  heard: Heard,
  context: {
    readonly register: Register;
    readonly newId: () => string;
    readonly handle: string;
  },
): DecidedHeard {
  const id = commitmentId(context.newId());
  const settled = settleWho(heard.who, context.register);
  const via = heard.via === undefined ? {} : { via: heard.via };
  const owed: Fact = {
    verb: 'promised',
    entity: 'commitment',
    entityId: id,
    changes: commitmentChanges({
      direction: 'mine',
      kind: 'reply',
      handle: context.handle,
      who: settled.people,
      ...(settled.organisation === undefined ? {} : { organisation: settled.organisation }),
      what: heard.text,
      promised: heard.due,
      said: heard.at,
      isNeedAssumed: true,
      serves: [],
      after: [],
      isShareable: false,
      ...via,
      ...(heard.job === undefined ? {} : { job: heard.job }),
      ...(heard.kind === 'complaint' ? { complaintStep: 'acknowledge' } : {}),
    }),
  };
  const note: Fact = {
    verb: 'noted',
    entity: 'note',
    entityId: noteId(context.newId()),
    changes: noteChanges({
      about: aboutOf(settled, id),
      kind: heard.kind,
      text: heard.text,
      at: heard.at,
      ...via,
    }),
  };
  return { id, settled, facts: [...settled.facts, owed, note] };
}

function aboutOf({ people, organisation }: SettledWho, id: CommitmentId) {
  const [person] = people;
  if (person !== undefined) return { kind: 'person', id: person } as const;
  return organisation === undefined
    ? ({ kind: 'commitment', id } as const)
    : ({ kind: 'organisation', id: organisation } as const);
}
