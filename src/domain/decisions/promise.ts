import type { Now } from '../calendar/now.ts';
import type { Temporal } from '../calendar/temporal.ts';
import type {
  CommitmentId,
  CommitmentKind,
  Direction,
  MeetingDetails,
  WorkingMinutes,
} from '../commitment/commitment.ts';
import type { Due } from '../commitment/due.ts';
import type { UnreadLine } from '../commitment/note.ts';
import { captureChanges } from '../entries/capture-fields.ts';
import { commitmentChanges } from '../entries/commitment-fields.ts';
import type { Fact } from '../entries/entry.ts';
import { commitmentId, noteId } from '../entries/ids.ts';
import { noteChanges } from '../entries/note-fields.ts';
import type { PersonId, Side } from '../people/people.ts';
import type { WhoSaid } from '../people/who-said.ts';
import type { Register } from '../people/register.ts';
import { settleWho, type SettledWho } from './settle-who.ts';

/** What was understood of a line, before it is a promise or a wait. */
export type CommitmentDraft = {
  readonly direction: Direction;
  readonly kind: CommitmentKind;
  readonly who: WhoSaid;
  readonly what: string;
  readonly due: Due;
  readonly need?: WorkingMinutes;
  readonly isNeedAssumed: boolean;
  readonly theyGet?: string;
  readonly via?: string;
  /** Absent: just now. */
  readonly said?: Temporal.PlainDateTime;
  readonly target?: Due;
  readonly isTargetSaid?: boolean;
  readonly owner?: PersonId;
  readonly planB?: string;
  readonly serves: readonly CommitmentId[];
  readonly after: readonly CommitmentId[];
  readonly job?: string;
  /** The meeting it came out of, and under which heading. */
  readonly about?: CommitmentId;
  readonly topic?: string;
  readonly meeting?: MeetingDetails;
  readonly isShareable: boolean;
  /** A private note to go with it. */
  readonly note?: string;
  /** What a new company of this line is. */
  readonly side?: Side;
  readonly chanceSaid?: number;
  readonly forecastMinutes?: WorkingMinutes;
  /** The unread line this one mends; it is closed by it. */
  readonly mends?: UnreadLine;
};

export type PromiseContext = {
  readonly register: Register;
  readonly newId: () => string;
  readonly now: Now;
  readonly handle: string;
};

export type DecidedPromise = {
  readonly id: CommitmentId;
  readonly settled: SettledWho;
  readonly facts: readonly Fact[];
};

/** The facts that make a promise or a wait: its people first, then itself, then the note with it. */
export function decidePromise(draft: CommitmentDraft, context: PromiseContext): DecidedPromise {
  const id = commitmentId(context.newId());
  const settled = settleWho(draft.who, context.register, draft.side);
  const { who: _who, note: _note, side: _side, mends: _mends, due, said, ...fields } = draft;
  const made: Fact = {
    verb: draft.direction === 'mine' ? 'promised' : 'awaited',
    entity: 'commitment',
    entityId: id,
    changes: commitmentChanges({
      ...fields,
      handle: context.handle,
      who: settled.people,
      ...(settled.organisation === undefined ? {} : { organisation: settled.organisation }),
      promised: due,
      said: said ?? context.now.wall,
    }),
  };
  return {
    id,
    settled,
    facts: [...settled.facts, made, ...noteFacts(draft, id, context), ...mendFacts(draft)],
  };
}

function noteFacts(
  draft: CommitmentDraft,
  id: CommitmentId,
  context: PromiseContext,
): readonly Fact[] {
  if (draft.note === undefined) return [];
  const changes = noteChanges({
    about: { kind: 'commitment', id },
    kind: 'private',
    text: draft.note,
    at: context.now.wall,
  });
  return [{ verb: 'noted', entity: 'note', entityId: noteId(context.newId()), changes }];
}

function mendFacts(draft: CommitmentDraft): readonly Fact[] {
  if (draft.mends === undefined) return [];
  return [
    {
      verb: 'closed',
      entity: 'capture',
      entityId: draft.mends.id,
      changes: captureChanges({ isOpen: false }),
    },
  ];
}
